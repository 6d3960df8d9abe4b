"""Keyboards under messages: checked and kept as the real server does it."""

import json
from typing import Any

from bot.practice.telegram.answers import Json, bad_request
from bot.practice.telegram.markup import WrongLink, link
from bot.practice.telegram.parameters import array, field, flag, structure

BUTTONS_MAX = 100
ROW_MAX = 8
BYTES_MAX = 10_000
SMALL = 12
"""So few buttons are never too many bytes: their data, labels and links would have to be very long."""
DATA_BYTES_MAX = 64
COPY_TEXT_MAX = 256
_STYLES = frozenset({"danger", "success", "primary"})
_SWITCHES = ("switch_inline_query", "switch_inline_query_current_chat")
_FLAGS = ("resize_keyboard", "one_time_keyboard", "is_persistent", "selective")


def keyboard(params: Json, *, inline_only: bool = False) -> Json | None:
    """The checked `reply_markup` of a request; `None` when there is none or it has no buttons."""
    if not params.get("reply_markup"):
        return None
    try:
        markup = structure(params, "reply_markup")
    except ValueError:
        raise bad_request("can't parse reply keyboard markup JSON object") from None
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    if "inline_keyboard" in markup:
        return _inline(markup)
    if inline_only and markup:
        raise bad_request("inline keyboard expected")
    return _below(markup)


def _inline(markup: Json) -> Json | None:
    rows = _rows(markup, "inline_keyboard", "inline keyboard", _inline_button)
    if not rows:
        return None
    _within_limits(rows)
    return {"inline_keyboard": rows}


def _below(markup: Json) -> Json | None:
    """The keyboards that stand below the chat; they are never part of a message."""
    if "keyboard" in markup:
        flags = {name: True for name in _FLAGS if flag(markup, name)}
        rows = _rows(markup, "keyboard", "keyboard", _reply_button)
        if not rows:
            return None
        _within_limits(rows)
        return {"keyboard": rows, **flags}
    for name in ("remove_keyboard", "force_reply"):
        if flag(markup, name):
            flag(markup, "selective")
            return {name: True}
    return None


def _rows(markup: Json, name: str, words: str, read: Any) -> list[list[Json]]:
    rows = []
    for row in array(markup, name):
        if not isinstance(row, list):
            raise bad_request(f'field "{name}" must be an Array of Arrays')
        if row:
            rows.append([_button(button, words, read) for button in row])
    return rows


def _button(button: Any, words: str, read: Any) -> Json:
    try:
        if isinstance(button, str) and read is _reply_button:
            button = {"text": button}
        if not isinstance(button, dict):
            raise ValueError(f"{words.capitalize()} button must be an Object")
        text = field(button, "text", str, "String", required=True)
        if not text.strip():
            raise bad_request(f"{words} button text must be non-empty")
        kept: Json = read(button)
        return kept
    except ValueError as wrong:
        raise bad_request(f"can't parse {words} button: {wrong}") from None


def _inline_button(button: Json) -> Json:
    style = field(button, "style", str, "String")
    if style is not None and style not in _STYLES:
        raise ValueError("Unsupported button style specified")
    look: Json = {name: button[name] for name in ("text", "style", "icon_custom_emoji_id") if name in button}
    return {**look, **_action(button)}


def _action(button: Json) -> Json:
    if data := field(button, "callback_data", str, "String"):
        if len(data.encode()) > DATA_BYTES_MAX:
            raise bad_request("BUTTON_DATA_INVALID")
        return {"callback_data": data}
    if url := field(button, "url", str, "String"):
        return {"url": _link(url, "inline keyboard button URL")}
    if (app := field(button, "web_app", dict, "Object")) is not None:
        return {"web_app": {"url": _secure(str(app.get("url", "")), "inline keyboard button Web App URL")}}
    if (copied := field(button, "copy_text", dict, "Object")) is not None:
        if not 1 <= len(str(copied.get("text", ""))) <= COPY_TEXT_MAX:
            raise bad_request("BUTTON_COPY_TEXT_INVALID")
        return {"copy_text": {"text": copied["text"]}}
    for name in _SWITCHES:
        if field(button, name, str, "String") is not None:
            return {name: button[name]}
    if "callback_game" in button or field(button, "pay", bool, "Boolean"):
        raise bad_request("BUTTON_TYPE_INVALID")
    raise ValueError("Text buttons are unallowed in the inline keyboard")


def _reply_button(button: Json) -> Json:
    kept = {"text": button["text"]}
    for name in ("request_contact", "request_location"):
        if field(button, name, bool, "Boolean"):
            kept[name] = True
    if (app := field(button, "web_app", dict, "Object")) is not None:
        kept["web_app"] = {"url": _secure(str(app.get("url", "")), "keyboard button Web App URL")}
    return kept


def _link(url: str, words: str) -> str:
    if url.startswith("tg://user?id="):
        return url
    try:
        return link(url)
    except WrongLink as wrong:
        raise bad_request(f"{words} '{url}' is invalid: {wrong}") from None


def _secure(url: str, words: str) -> str:
    if not url.lower().startswith("https://"):
        raise bad_request(f"{words} '{url}' is invalid: Only HTTPS links are allowed")
    return _link(url, words)


def _within_limits(rows: list[list[Json]]) -> None:
    buttons = sum(map(len, rows))
    if buttons > BUTTONS_MAX or max(map(len, rows)) > ROW_MAX or (buttons > SMALL and _bytes(rows) > BYTES_MAX):
        raise bad_request("REPLY_MARKUP_TOO_LONG")


def _bytes(rows: list[list[Json]]) -> int:
    return len(json.dumps(rows, ensure_ascii=False).encode())
