"""What stands in a chat, as safe HTML: the page shows it as Telegram's apps do.

Everything that came over the line is escaped; the only tags are those written here.
"""

import re
from html import escape

from bot.practice.telegram import Json

_TAGS = {
    "bold": ("<b>", "</b>"),
    "italic": ("<i>", "</i>"),
    "underline": ("<u>", "</u>"),
    "strikethrough": ("<s>", "</s>"),
    "pre": ("<pre>", "</pre>"),
    "blockquote": ("<blockquote>", "</blockquote>"),
    "expandable_blockquote": ("<blockquote>", "</blockquote>"),
    "code": ('<code data-copy tabindex="0" role="button" title="Copy">', "</code>"),
    "spoiler": ('<span class="spoiler" tabindex="0" role="button" title="Show">', "</span>"),
    "bot_command": ('<a href="#" data-say>', "</a>"),
}
_WEB = re.compile(r"https?://", re.IGNORECASE)


def start_code(address: str, bot_username: str) -> str | None:
    """The code in a link that opens this bot ("" when it has none); None for any other address."""
    found = re.fullmatch(
        rf"(?:https?://)?t\.me/{re.escape(bot_username)}(?:\?start=([\w-]{{0,64}}))?", address.strip(), re.IGNORECASE
    )
    return None if found is None else found[1] or ""


def to_html(text: str, entities: list[Json], bot_username: str) -> str:
    """The text with its entities; offsets count UTF-16 units, as Telegram does. Entities nest and never cross."""
    raw = text.encode("utf-16-le", "surrogatepass")
    ordered = sorted(entities, key=lambda entity: (entity["offset"], -entity["length"]))
    return _span(raw, 0, len(raw) // 2, ordered, bot_username)


def _span(raw: bytes, start: int, end: int, entities: list[Json], bot_username: str) -> str:
    done, at = "", start
    while entities:
        outer, stop = entities[0], min(end, entities[0]["offset"] + entities[0]["length"])
        inside = [entity for entity in entities[1:] if entity["offset"] < stop]
        entities = entities[1 + len(inside) :]
        opening, closing = _tags(outer, _words(raw, outer["offset"], stop), bot_username)
        done += escape(_words(raw, at, outer["offset"])) + opening
        done += _span(raw, outer["offset"], stop, inside, bot_username) + closing
        at = stop
    return done + escape(_words(raw, at, end))


def _words(raw: bytes, start: int, end: int) -> str:
    return raw[2 * start : 2 * end].decode("utf-16-le", "replace")


def _tags(entity: Json, words: str, bot_username: str) -> tuple[str, str]:
    if entity["type"] in _TAGS:
        return _TAGS[entity["type"]]
    if entity["type"] == "email":
        return f'<a href="mailto:{escape(words)}">', "</a>"
    if entity["type"] not in ("url", "text_link"):
        return "", ""
    address = str(entity.get("url", words))
    code = start_code(address, bot_username)
    if code is not None:
        return f'<a href="#" data-start="{escape(code)}">', "</a>"
    whole = address if _WEB.match(address) else f"https://{address}"
    return f'<a href="{escape(whole)}" target="_blank" rel="noopener noreferrer">', "</a>"
