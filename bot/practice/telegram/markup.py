"""Telegram's HTML: from markup to plain text and entities, refused with Telegram's own words when broken.

Offsets and lengths count UTF-16 code units, positions in complaints count bytes: both as the real server does.
"""

import re
from dataclasses import dataclass

from bot.practice.telegram.answers import Json

_KINDS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "tg-emoji": "custom_emoji",
    "tg-time": "date_time",
    "a": "text_link",
    "pre": "pre",
    "code": "code",
    "blockquote": "blockquote",
}
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_ESCAPE = re.compile(r"&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([a-zA-Z]+));?")
_NAME = re.compile(r"[^\s>]*")
_ATTRIBUTE = re.compile(r"\s*([^\s=>]+)")
_QUOTED = re.compile(r"\"([^\"]*)\"|'([^']*)'")
_TOKEN = re.compile(r"[A-Za-z0-9.\-]*")
_SPACE = re.compile(r"\s*")
_TIME_FORMAT = re.compile(r"r|w?[dD]?[tT]?")


class BrokenMarkup(Exception):
    """Markup that cannot be parsed; the message is Telegram's, without "can't parse entities: " before it."""


@dataclass(slots=True)
class _Open:
    tag: str
    attributes: dict[str, str]
    offset: int
    piece: int


def units(text: str) -> int:
    """The length of a text as Telegram counts it: UTF-16 code units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def parse_html(source: str) -> tuple[str, list[Json]]:
    """The plain text and its entities, in the order Telegram lists them; raises `BrokenMarkup`."""
    if "<" not in source and "&" not in source:
        return source, []
    return _Reading(source).run()


class _Reading:
    """One pass over one text."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.pieces: list[str] = []
        self.length = 0
        self.open: list[_Open] = []
        self.entities: list[Json] = []
        self.code: tuple[int, int, str] = (0, 0, "")

    def run(self) -> tuple[str, list[Json]]:
        position = 0
        while (mark := self.source.find("<", position)) >= 0:
            self._write(self.source[position:mark])
            position = self._end_tag(mark) if self.source.startswith("/", mark + 1) else self._start_tag(mark)
        self._write(self.source[position:])
        if self.open:
            raise BrokenMarkup(f'Can\'t find end tag corresponding to start tag "{self.open[-1].tag}"')
        self.entities.sort(key=lambda entity: (entity["offset"], -entity["length"]))
        return "".join(self.pieces), self.entities

    def _write(self, raw: str) -> None:
        if raw:
            text = _unescaped(raw)
            self.pieces.append(text)
            self.length += units(text)

    def _at(self, position: int) -> str:
        return f"at byte offset {len(self.source[:position].encode())}"

    def _start_tag(self, begin: int) -> int:
        name = _NAME.match(self.source, begin + 1)
        assert name is not None  # the pattern matches the empty text too
        position = name.end()
        if position == len(self.source):
            raise BrokenMarkup(f"Unclosed start tag {self._at(begin)}")
        tag = name[0].lower()
        if tag not in _KINDS:
            raise BrokenMarkup(f'Unsupported start tag "{tag}" {self._at(begin)}')
        attributes: dict[str, str] = {}
        while (position := _skip(self.source, position)) < len(self.source) and self.source[position] != ">":
            position = self._attribute(tag, position, begin, attributes)
        if position >= len(self.source):
            raise BrokenMarkup(f"Unclosed start tag {self._at(begin)}")
        if tag == "span" and attributes.get("class") != "tg-spoiler":
            raise BrokenMarkup(f'Tag "span" must have class "tg-spoiler" {self._at(begin)}')
        self.open.append(_Open(tag, attributes, self.length, len(self.pieces)))
        return position + 1

    def _attribute(self, tag: str, position: int, begin: int, attributes: dict[str, str]) -> int:
        """Read one attribute into `attributes`; where the next thing begins."""
        found = _ATTRIBUTE.match(self.source, position)
        if found is None:
            raise BrokenMarkup(f'Empty attribute name in the tag "{tag}" {self._at(begin)}')
        name, position = found[1], _skip(self.source, found.end())
        if not self.source.startswith("=", position):
            if tag == "blockquote" and name == "expandable":
                attributes[name] = ""
                return position
            wrong = f'Expected equal sign in declaration of an attribute of the tag "{tag}"'
            raise BrokenMarkup(f"{wrong} {self._at(begin)}")
        position = _skip(self.source, position + 1)
        if position >= len(self.source):
            raise BrokenMarkup(f'Unclosed start tag "{tag}" {self._at(begin)}')
        attributes[name], position = self._value(position, begin)
        return position

    def _value(self, position: int, begin: int) -> tuple[str, int]:
        if self.source[position] in "\"'":
            quoted = _QUOTED.match(self.source, position)
            if quoted is None:
                raise BrokenMarkup(f"Unclosed start tag {self._at(begin)}")
            return _unescaped(quoted[1] if quoted[1] is not None else quoted[2]), quoted.end()
        token = _TOKEN.match(self.source, position)
        assert token is not None  # the pattern matches the empty text too
        end = token.end()
        if end < len(self.source) and not (self.source[end].isspace() or self.source[end] == ">"):
            raise BrokenMarkup(f"Unexpected end of name token {self._at(position)}")
        return token[0].lower(), end

    def _end_tag(self, begin: int) -> int:
        if not self.open:
            raise BrokenMarkup(f"Unexpected end tag {self._at(begin)}")
        name = _NAME.match(self.source, begin + 2)
        assert name is not None  # the pattern matches the empty text too
        tag, position = name[0].lower(), _skip(self.source, name.end())
        if not self.source.startswith(">", position):
            raise BrokenMarkup(f"Unclosed end tag {self._at(begin)}")
        expected = self.open[-1].tag
        if tag and tag != expected:
            raise BrokenMarkup(f'Unmatched end tag {self._at(begin)}, expected "</{expected}>", found "</{tag}>"')
        self._close(self.open.pop())
        return position + 1

    def _close(self, tag: _Open) -> None:
        length = self.length - tag.offset
        if not length:
            return
        extra = self._extra(tag)
        if extra is None or self._joins_code_and_pre(tag, length):
            return
        self.entities.append({"type": _KINDS[tag.tag], "offset": tag.offset, "length": length, **extra})
        if tag.tag == "blockquote" and "expandable" in tag.attributes:
            self.entities[-1]["type"] = "expandable_blockquote"

    def _extra(self, tag: _Open) -> Json | None:
        """What an entity carries besides its place; `None` when the tag leaves no entity behind."""
        if tag.tag == "a":
            url = checked_link(tag.attributes.get("href") or "".join(self.pieces[tag.piece :]))
            return None if url is None else {"url": url}
        if tag.tag == "tg-emoji":
            return {"custom_emoji_id": _emoji(tag.attributes.get("emoji-id", ""))}
        if tag.tag == "tg-time":
            return _moment(tag.attributes)
        return {}

    def _joins_code_and_pre(self, tag: _Open, length: int) -> bool:
        """`<pre><code class="language-x">` is one block in a language, whichever of the two is inside."""
        if tag.tag == "code" and tag.attributes.get("class", "").startswith("language-"):
            self.code = (tag.offset, length, tag.attributes["class"].removeprefix("language-"))
            return False
        if tag.tag != "pre" or self.code[:2] != (tag.offset, length):
            return False
        self.entities[-1] = {"type": "pre", "offset": tag.offset, "length": length, "language": self.code[2]}
        return True


def _skip(source: str, position: int) -> int:
    found = _SPACE.match(source, position)
    return position if found is None else found.end()


def _unescaped(raw: str) -> str:
    return _ESCAPE.sub(_character, raw) if "&" in raw else raw


def _character(escape: re.Match[str]) -> str:
    if escape[3]:
        return _NAMED.get(escape[3], escape[0])
    code = int(escape[1], 16) if escape[1] else int(escape[2])
    if code == 0 or code >= 0x10FFFF:
        return escape[0]
    if 0xD800 <= code <= 0xDFFF:
        raise BrokenMarkup(
            "Text contains invalid Unicode characters after decoding HTML entities, check for unmatched "
            "surrogate code units"
        )
    return chr(code)


def _emoji(identifier: str) -> str:
    if not re.fullmatch(r"[1-9][0-9]{0,18}", identifier) or int(identifier) >= 1 << 63:
        raise BrokenMarkup("Invalid custom emoji identifier specified")
    return identifier


def _moment(attributes: dict[str, str]) -> Json:
    unix, shape = attributes.get("unix", ""), attributes.get("format", "")
    if not re.fullmatch(r"[0-9]{1,10}", unix) or not int(unix):
        raise BrokenMarkup("Invalid date-time entity Unix time specified")
    if not _TIME_FORMAT.fullmatch(shape):
        raise BrokenMarkup("Invalid date-time entity format specified")
    return {"unix_time": int(unix), "date_time_format": shape} if shape else {"unix_time": int(unix)}


_HOST = re.compile(r"(?:[^\s/@?#]*@)?([^\s/:?#@]+)(:\d{1,5})?(?:[/?#]\S*)?", re.DOTALL)


class WrongLink(Exception):
    """A link Telegram does not take; the message says what is wrong with it."""


def link(url: str) -> str:
    """The link as Telegram keeps it; raises `WrongLink`."""
    url = url.strip()
    scheme, colon, rest = url.partition("://")
    if not colon:
        scheme, rest = "http", url
    scheme = scheme.lower()
    if scheme in ("tg", "ton", "tonsite"):
        return f"{scheme}://{rest}"
    if scheme not in ("http", "https"):
        raise WrongLink("Unsupported URL protocol")
    if not rest:
        raise WrongLink("URL host is empty")
    host = _HOST.fullmatch(rest)
    if host is None or ("." not in host[1].strip(".") and not (colon and host[1] == "localhost")):
        raise WrongLink("Wrong HTTP URL")
    return f"{scheme}://{rest}" if "/" in rest or "?" in rest or "#" in rest else f"{scheme}://{rest}/"


def checked_link(url: str) -> str | None:
    """The link as Telegram keeps it; `None` where it drops the link and leaves the words."""
    try:
        return link(url)
    except WrongLink:
        return None
