"""Texts and captions: cleaned, parsed, counted and marked up as the real server does it."""

import re
from collections.abc import Iterator
from typing import Any

from bot.practice.telegram.answers import Json, bad_request
from bot.practice.telegram.markup import BrokenMarkup, WrongLink, link, parse_html, units
from bot.practice.telegram.parameters import field, structure, words

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024
"""Counted in UTF-16 code units. The real server may count some astral characters once; a bot that keeps to this
count is safe either way."""

_DIRT = re.compile("[\x00-\x09\x0b-\x1f\u2028-\u202e\u0333\u033f\u030a]")
_FOUND = re.compile(
    r"(?P<url>https?://[^\s<>\"]+)"
    r"|(?P<email>[\w.+-]+@[\w-]+\.[\w.-]+\w)"
    r"|(?<![\w/])(?P<bot_command>/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?)(?!\w)"
    r"|(?<![\w@])(?P<mention>@[A-Za-z]\w{2,31})"
    r"|(?<!\w)(?P<hashtag>#\w+)"
)
_HINTS = re.compile(r"[/@#]")
_TYPES = frozenset(
    [
        "mention",
        "hashtag",
        "cashtag",
        "bot_command",
        "url",
        "email",
        "phone_number",
        "bold",
        "italic",
        "underline",
        "strikethrough",
        "spoiler",
        "blockquote",
        "expandable_blockquote",
        "code",
        "pre",
        "text_link",
        "text_mention",
        "custom_emoji",
        "date_time",
    ]
)
_NEEDS = {"text_link": ("url", str, "String"), "text_mention": ("user", dict, "Object")}


def outgoing(params: Json, name: str, entities: str, limit: int) -> tuple[str, list[Json]]:
    """The bot's text in parameter `name`, as it will stand in the chat, with its entities."""
    source = words(params, name)
    text, marks = formatted(source, words(params, "parse_mode"), lambda: structure(params, entities))
    if units(text) > limit:
        raise bad_request("message is too long" if name == "text" else "message caption is too long")
    return text, marks


def formatted(source: str, mode: str, explicit: Any) -> tuple[str, list[Json]]:
    """Clean `source`, read its markup (or the entities that `explicit()` returns), find links and commands."""
    cleaned = _clean(source)
    if mode.lower() == "html":
        try:
            text, marks = parse_html(cleaned)
        except BrokenMarkup as broken:
            raise bad_request(f"can't parse entities: {broken}") from None
    elif mode.lower() in ("", "none"):
        text, marks = cleaned, _explicit(cleaned, explicit)
    else:
        raise bad_request("unsupported parse_mode")
    text, marks = _stripped(text, marks)
    return text, _with_found(text, marks)


def from_person(source: str) -> tuple[str, list[Json]]:
    """What a person typed, with the commands and links Telegram finds in it; people write no markup."""
    text = _clean(source).strip()
    return text, _with_found(text, [])


def _clean(source: str) -> str:
    if not _DIRT.search(source):
        return source
    return _DIRT.sub(lambda dirt: " " if dirt[0] != "\r" and dirt[0] < " " else "", source)


def _stripped(text: str, marks: list[Json]) -> tuple[str, list[Json]]:
    kept = text.strip()
    if kept == text or not marks:
        return kept, marks
    before, end = units(text) - units(text.lstrip()), units(kept)
    moved = []
    for mark in marks:
        start = max(0, mark["offset"] - before)
        stop = min(end, mark["offset"] + mark["length"] - before)
        if stop > start:
            moved.append({**mark, "offset": start, "length": stop - start})
    return kept, moved


def _with_found(text: str, marks: list[Json]) -> list[Json]:
    if not _HINTS.search(text):
        return marks
    covered = [(mark["offset"], mark["offset"] + mark["length"]) for mark in marks if mark["type"] in _OPAQUE]
    found = [mark for mark in _found(text) if not any(_touch(mark, span) for span in covered)]
    return sorted(marks + found, key=lambda mark: (mark["offset"], -mark["length"])) if found else marks


_OPAQUE = frozenset({"code", "pre", "text_link", "mention", "bot_command", "url", "email", "hashtag"})


def _touch(mark: Json, span: tuple[int, int]) -> bool:
    return bool(mark["offset"] < span[1] and span[0] < mark["offset"] + mark["length"])


def _found(text: str) -> Iterator[Json]:
    for hit in _FOUND.finditer(text):
        yield {"offset": units(text[: hit.start()]), "length": units(hit[0]), "type": hit.lastgroup}


def _explicit(text: str, explicit: Any) -> list[Json]:
    try:
        given = explicit()
    except ValueError:
        return []
    if not isinstance(given, list):
        return []
    end = units(text)
    return [_checked(entity, end) for entity in given]


def _checked(entity: Any, end: int) -> Json:
    try:
        offset, length = _place(entity)
    except ValueError as wrong:
        raise bad_request(f"can't parse MessageEntity: {wrong}") from None
    if offset < 0:
        raise bad_request(f"receive an entity with incorrect offset {offset}")
    if length < 0:
        raise bad_request(f"receive an entity with incorrect length {length}")
    if offset >= end:
        raise bad_request(f"entity begins after the end of the text at UTF-16 offset {offset}")
    if (stop := offset + length) > end:
        where = f"ends after the end of the text at UTF-16 offset {stop}"
        raise bad_request(f"entity beginning at UTF-16 offset {offset} {where}")
    if entity["type"] == "text_link":
        try:
            return {**entity, "url": link(entity["url"])}
        except WrongLink as wrong:
            raise bad_request(f"entity URL '{entity['url']}' is invalid: {wrong}") from None
    return dict(entity)


def _place(entity: Any) -> tuple[int, int]:
    if not isinstance(entity, dict):
        raise ValueError("expected an Object")
    offset = field(entity, "offset", int, "Number", required=True)
    length = field(entity, "length", int, "Number", required=True)
    if field(entity, "type", str, "String", required=True) not in _TYPES:
        raise ValueError("Unsupported type specified")
    if entity["type"] in _NEEDS:
        name, kind, label = _NEEDS[entity["type"]]
        field(entity, name, kind, label, required=True)
    if entity["type"] == "custom_emoji":
        field(entity, "custom_emoji_id", str, "String", required=True)
    return int(offset), int(length)
