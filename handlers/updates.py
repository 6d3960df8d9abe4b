"""One Telegram update as the plain values a handler needs. Unknown kinds and fields are no trouble."""

import json
from collections.abc import Callable
from typing import Any, TypeVar

from telegram.constants import ChatMemberStatus, ChatType

from bot.base.inbox import WHOLE_MAX
from handlers.doors import Incoming, Said

T = TypeVar("T")

WANTED = ["message", "edited_message", "callback_query", "my_chat_member", "message_reaction"]
"""The kinds of update we ask Telegram for."""
SORTS = (
    *("text", "animation", "photo", "voice", "video", "video_note", "audio", "document", "sticker"),
    *("venue", "location", "contact", "poll", "dice", "game", "story", "checklist"),
)
"""What a message can be, the more particular first: an animation is sent as a document too, a venue as a location."""


def sender(raw: dict[str, Any]) -> int | None:
    """Whose update it is, read without trusting its shape; None when nobody's."""
    for kind in WANTED:
        found = raw.get(kind)
        if isinstance(found, dict) and isinstance(who := found.get("from") or found.get("user"), dict):
            return who["id"] if _fits(who.get("id")) else None
    return None


def _fits(number: Any) -> bool:
    return type(number) is int and abs(number) <= WHOLE_MAX


def is_update(raw: Any) -> bool:
    """Whether it can be kept as an update, whatever is in it: what has no number can be neither kept nor confirmed."""
    return isinstance(raw, dict) and _fits(raw.get("update_id"))


def parse(body: bytes) -> dict[str, Any] | None:
    """The update in those bytes, of whatever shape; None where there is none that could be kept."""
    try:
        raw = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return raw if is_update(raw) else None


def writer(raw: dict[str, Any]) -> int | None:
    """Whose private chat it came from, read without trusting its shape; None when from a group or from nobody."""
    who = sender(raw)
    message = raw.get("message") or raw.get("edited_message") or raw.get("callback_query")
    if isinstance(message, dict) and isinstance(pressed := message.get("message"), dict):
        message = pressed
    chat = message.get("chat") if isinstance(message, dict) else None
    return who if isinstance(chat, dict) and chat.get("id") == who else None


class Unreadable(ValueError):
    """An update is not of the shape that Telegram gives it."""


def read(raw: dict[str, Any]) -> Incoming | None:
    """The update in plain values; None for what is not for us (groups, channels, kinds we do not know). `Unreadable`
    when it has not the shape it should have.

    Only the few fields are looked at that a handler needs: to make python-telegram-bot's objects of all of them would
    be a tenth of the work of an update.
    """
    for kind, reader in _READERS.items():
        if raw.get(kind) is not None:
            return reader(_field(raw, kind, dict))
    return None


def _field(body: dict[str, Any], name: str, kind: type[T]) -> T:
    value = body.get(name)
    if not isinstance(value, kind) or isinstance(value, bool):
        raise Unreadable(f"{name} is no {kind.__name__}")
    if isinstance(value, int) and not _fits(value):
        raise Unreadable(f"{name} is no number that could be kept")
    return value


def _message_id(body: dict[str, Any]) -> int:
    number = _field(body, "message_id", int)
    if number < 1:
        raise Unreadable("message_id is no message's")
    return number


def _pressed_on(message: dict[str, Any]) -> int | None:
    """The message whose button was pressed; None for one that cannot be edited, for it has no number of its own."""
    number = _field(message, "message_id", int)
    return number if number > 0 else None


def _words(body: dict[str, Any], *names: str) -> str:
    """The first of these fields that is there, without what no text can hold: halves of letters, and the sign of
    nothing.
    """
    for name in names:
        if body.get(name) is not None:
            found = _field(body, name, str)
            if found.isascii():
                return found.replace("\0", "")
            return found.replace("\0", "").encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return ""


def _is_private(body: dict[str, Any]) -> bool:
    return _field(_field(body, "chat", dict), "type", str) == ChatType.PRIVATE


def _press(query: dict[str, Any]) -> Incoming | None:
    message = None if query.get("message") is None else _field(query, "message", dict)
    if message is not None and not _is_private(message):
        return None
    user = _field(query, "from", dict)
    return Incoming(
        "press",
        _field(user, "id", int),
        None if message is None else _pressed_on(message),
        _words(query, "data"),
        _words(user, "first_name"),
        _words(user, "language_code"),
        _field(query, "id", str),
    )


def _said(message: dict[str, Any], kind: Said) -> Incoming | None:
    if message.get("from") is None or not _is_private(message):
        return None
    user = _field(message, "from", dict)
    if user.get("is_bot"):
        return None
    replied = message.get("reply_to_message")
    replied = replied if isinstance(replied, dict) and isinstance(replied.get("message_id"), int) else {}
    return Incoming(
        kind,
        _field(_field(message, "chat", dict), "id", int),
        _message_id(message),
        with_links(message),
        _words(user, "first_name"),
        _words(user, "language_code"),
        sort=next((sort for sort in SORTS if message.get(sort) is not None), "other"),
        reply_to=replied.get("message_id"),
        replied=_words(replied, "text", "caption"),
    )


def with_links(message: dict[str, Any]) -> str:
    """The text or caption, each link that hides behind words written out after them: nothing is passed on that is not
    seen.
    """
    words = _words(message, "text", "caption")
    marks = message.get("entities") or message.get("caption_entities")
    hidden = [mark for mark in marks if _hides_a_link(mark)] if isinstance(marks, list) else []
    raw = words.encode("utf-16-le")
    for mark in sorted(hidden, key=lambda mark: -mark["offset"]):
        end = 2 * (mark["offset"] + mark["length"])
        if raw[2 * mark["offset"] : end].decode("utf-16-le", "replace") != mark["url"]:
            raw = raw[:end] + f" ({mark['url']})".encode("utf-16-le", "replace") + raw[end:]
    return raw.decode("utf-16-le", "replace")


def _hides_a_link(mark: Any) -> bool:
    return (
        isinstance(mark, dict)
        and mark.get("type") == "text_link"
        and isinstance(mark.get("url"), str)
        and all(isinstance(mark.get(name), int) and mark[name] >= 0 for name in ("offset", "length"))
    )


def _message(message: dict[str, Any]) -> Incoming | None:
    return _said(message, "other" if message.get("text") is None else "text")


def _reacted(change: dict[str, Any]) -> Incoming | None:
    """A reaction, as the one emoji it is now, "" when it was taken back; None for a sign that only some may use."""
    if change.get("user") is None or not _is_private(change):
        return None
    user = _field(change, "user", dict)
    signs = [sign for sign in _field(change, "new_reaction", list) if isinstance(sign, dict)]
    shown: list[str] = [
        sign["emoji"] for sign in signs if sign.get("type") == "emoji" and isinstance(sign.get("emoji"), str)
    ]
    if signs and not shown:
        return None
    return Incoming(
        "reacted",
        _field(_field(change, "chat", dict), "id", int),
        _message_id(change),
        first_name=_words(user, "first_name"),
        language=_words(user, "language_code"),
        emoji=shown[-1] if shown else "",
    )


def _edited(message: dict[str, Any]) -> Incoming | None:
    return _said(message, "edited")


def _membership(change: dict[str, Any]) -> Incoming | None:
    if not _is_private(change):
        return None
    blocked = _field(_field(change, "new_chat_member", dict), "status", str) == ChatMemberStatus.BANNED
    user = _field(change, "from", dict)
    return Incoming(
        "blocked" if blocked else "unblocked",
        _field(_field(change, "chat", dict), "id", int),
        first_name=_words(user, "first_name"),
        language=_words(user, "language_code"),
    )


_READERS: dict[str, Callable[[dict[str, Any]], Incoming | None]] = {
    "callback_query": _press,
    "message": _message,
    "edited_message": _edited,
    "my_chat_member": _membership,
    "message_reaction": _reacted,
}
