"""One text on its way from plain values to words, in one language, for one reader."""

import re
from collections.abc import Callable, Mapping
from copy import copy
from dataclasses import dataclass
from functools import cached_property
from html import escape, unescape
from typing import Any

from babel import Locale
from fluent.runtime import FluentBundle
from fluent.runtime.types import FluentInt, FluentType
from fluent.syntax import ast

from bot.base.clock import SECOND, Instant
from bot.base.formats import day_words, number_words, when_words
from bot.base.languages import LanguageInfo
from bot.base.messages import Day, Duration, Lines, Name, Quoted, Text, Value, When, Words
from bot.base.names import clean_name, clean_words
from bot.base.rewording import Shape, Unfit, shape_of
from bot.base.text_files import Entry, TextFiles

_FIRST_SLOT = 0xE000
_TAG = re.compile(r"<[^<>]*>")
_RIGHT_TO_LEFT, _ISOLATE, _END = "\u200f", "\u2068", "\u2069"
_NUMBERED = re.compile("\u2068?\\d+\u2069?\\. ")
"""How a line begins that has a number of its own, and needs no dot before it."""
_RIGHT_TO_LEFT_LETTER = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


def _in_list(line: str) -> str:
    return line if _NUMBERED.match(line) else f"• {line}"


class TextError(Exception):
    """A text cannot be shown: its key and why. Never a value."""


def _no_word(_person_id: int) -> str:
    return ""


def _no_words(_what: Words) -> Value:
    return "·"


_NAME_LETTERS = 12
"""So much is said of a name that others have too: the word that tells them apart must not be cut."""


@dataclass(frozen=True, slots=True)
class Reader:
    """What depends on who reads: their zone, `names` from a person's id to what they want to be called ("" when that
    is gone), the moment of sending, `words` from what somebody else wrote to what of it they may read, and `apart` from
    a person's id to a word by which to tell them from others of that name ("" where none is needed); and the `place`
    whose own wording they read, where it has any.
    """

    zone: str
    names: Callable[[int], str]
    now: Instant
    words: Callable[[Words], Value] = _no_words
    apart: Callable[[int], str] = _no_word
    place: str = ""


class Pack:
    """One language. Each text is compiled when it is first said: most are not said for days."""

    def __init__(self, info: LanguageInfo, files: TextFiles) -> None:
        self.info = info
        self.files = files
        self.problems = files.problems
        self.bundle = FluentBundle([info.locale.replace("_", "-")], use_isolating=False)
        self.bundle.add_resource(files.resource)
        self.keys = dict.fromkeys(entry.key for entry in files.entries if entry.message.value is not None)
        """Of each text that has words, in the order of the files."""
        self._patterns: dict[str, Any] = {}
        self.grave = frozenset(entry.key for entry in files.entries if "grave" in entry.marks)
        self.numbers = frozenset(entry.key for entry in files.entries if "number" in entry.marks)
        self._settled: dict[str, str] = {}
        self._shapes: dict[str, Shape | None] = {}

    @cached_property
    def _entries(self) -> dict[str, Entry]:
        return {entry.key: entry for entry in self.files.entries}

    def shape(self, key: str) -> Shape | None:
        """A text of the files as people change it; None where there is none, or it has no words of its own."""
        if key not in self._shapes:
            entry = self._entries.get(key)
            self._shapes[key] = None if entry is None else shape_of(entry)
        return self._shapes[key]

    def saying(self, said: Mapping[str, ast.Pattern]) -> "Pack":
        """The same language with those in the stead of the texts of those keys, wherever they stand."""
        made = copy(self)
        made.bundle = FluentBundle(self.bundle.locales, use_isolating=False)
        made.bundle.add_resource(self.files.resource)
        messages: list[ast.EntryType] = [ast.Message(ast.Identifier(key), pattern) for key, pattern in said.items()]
        made.bundle.add_resource(ast.Resource(messages), allow_overrides=True)
        made.keys = self.keys | dict.fromkeys(said)
        made._patterns, made._settled = {}, {}
        return made

    def _pattern(self, key: str) -> Any:
        """The compiled text of that key. `TextError` when it is not here."""
        found = self._patterns.get(key)
        if found is None:
            if key not in self.keys:
                raise TextError(f"text {key} is not in {self.info.code}")
            found = self._patterns[key] = self.bundle.get_message(key).value
        return found

    def say(self, key: str, values: dict[str, Any]) -> str:
        """The text of that key with Fluent's own values; without any it is put together once. `TextError` when it is
        not here, or not whole.
        """
        if not values and (settled := self._settled.get(key)) is not None:
            return settled
        said, errors = self.bundle.format_pattern(self._pattern(key), values)
        if errors:
            raise TextError(f"text {key} in {self.info.code}: {'; '.join(map(str, errors))}")
        if not values:
            self._settled[key] = str(said)
        return str(said)


class _Whole(FluentInt):
    """A number shown with its language's grouping, and counted by its plural forms."""

    def format(self, locale: Locale) -> str:
        return number_words(str(locale), int(self))


class _Slot(FluentType):
    """A place that is filled once Fluent is done. Inside Fluent it equals its own plain words, for selecting."""

    def __init__(self, value: Value, mark: str) -> None:
        self.value = value
        self.mark = mark

    def format(self, _locale: Locale) -> str:
        return self.mark

    def __eq__(self, other: object) -> bool:
        return self.value == other


class Writer:
    """Puts texts into words. `letters` is how much of a typed value is shown, in UTF-16 units."""

    def __init__(self, pack: Pack, reader: Reader, letters: int, *, html: bool) -> None:
        self._pack = pack
        self._reader = reader
        self._letters = letters
        self._html = html
        self._rtl = pack.info.direction == "rtl"

    def page(self, text: Text) -> str:
        """The text, each line in the direction of its language whatever it begins with."""
        words = self.words(text)
        if not self._rtl:
            return words
        return "\n".join(_RIGHT_TO_LEFT + line if line else line for line in words.split("\n"))

    def words(self, text: Text) -> str:
        """The text and everything inside it. `TextError` when it cannot be said whole."""
        slots: list[_Slot] = []
        values: dict[str, Any] = {}
        for name, value in text.items:
            if isinstance(value, int):
                values[name] = _Whole(value)
            else:
                values[name] = slot = _Slot(value, chr(_FIRST_SLOT + len(slots)))
                slots.append(slot)
        words = self._pack.say(text.key, values)
        for slot in slots:
            if slot.mark in words:
                words = words.replace(slot.mark, self._shown(text.key, slot.value))
        return words

    def _shown(self, key: str, value: Value) -> str:
        match value:
            case str():
                return self._foreign(clean_words(value[: 4 * self._letters]))
            case Name(person_id):
                return self._name(person_id)
            case Words():
                return self._shown(key, self._reader.words(value))
            case Text():
                return self.words(value)
            case Quoted():
                return self._quoted(value)
            case Lines(items) if self._html:
                return "\n".join(_in_list(self.words(item)) for item in items)
            case Duration(minutes):
                return self._duration(minutes)
            case When() | Day():
                return self._time(key, value)
        raise TextError(f"text {key}: a {type(value).__name__} has no place in a label")

    def _quoted(self, value: Quoted) -> str:
        """A text as it stands or would stand; where its values are not given, with a number for each piece."""
        pattern = self._in_words(value.text, value.words) if value.text is not None and value.words else None
        if value.text is None or (value.words and pattern is None):
            said = "\n".join(self._foreign(clean_words(line)) for line in value.words.split("\n"))
        else:
            pack = self._pack if pattern is None else self._pack.saying({value.text.key: pattern})
            said = Writer(pack, self._reader, self._letters, html=True).words(value.text)
        if value.letters or not self._html:
            plain = clean_words(unescape(_TAG.sub("", said)).replace("\n", " "))
            plain = clipped(plain, value.letters or self._letters)
            return escape(plain, quote=False) if self._html else plain
        return said

    def _in_words(self, text: Text, words: str) -> ast.Pattern | None:
        """The text in those words; None where they do not fit it any more, or its values are not given."""
        shape = self._pack.shape(text.key)
        if shape is None or (shape.pieces and not text.items):
            return None
        try:
            return shape.pattern(words)
        except Unfit:
            return None

    def _name(self, person_id: int) -> str:
        name = clean_name(self._reader.names(person_id))
        if not name:
            return self.words(Text("someone"))
        word = self._reader.apart(person_id)
        return self._foreign(f"{clipped(name, _NAME_LETTERS)} ({word})" if word else name)

    def _foreign(self, words: str) -> str:
        """Words that somebody typed: shortened, escaped, and kept from turning what stands around them."""
        words = clipped(words, self._letters)
        isolated = self._rtl or (not words.isascii() and _RIGHT_TO_LEFT_LETTER.search(words))
        words = escape(words, quote=False) if self._html else words
        return f"{_ISOLATE}{words}{_END}" if isolated else words

    def _duration(self, minutes: int) -> str:
        hours, rest = divmod(minutes, 60)
        if not hours:
            return self.words(Text("duration-minutes", minutes=rest))
        if not rest:
            return self.words(Text("duration-hours", hours=hours))
        return self.words(Text("duration-hours-minutes", hours=hours, minutes=rest))

    def _time(self, key: str, value: When | Day) -> str:
        """A day or a time on the reader's own clock, shorter in a label.

        The date-time entity carries the instant for a tap. It has no format of its own: the phone would then show its
        own zone and language in the message, and the buttons beneath it would say something else.
        """
        zone, now, short = self._reader.zone, self._reader.now, not self._html
        try:
            if isinstance(value, Day):
                return day_words(self._pack.info, value.iso, now, zone, short=short)
            words = when_words(self._pack.info, value.instant, now, zone, short=short)
        except (ValueError, OverflowError, KeyError) as error:
            raise TextError(f"text {key}: a {type(value).__name__} cannot be shown ({type(error).__name__})") from error
        return words if short else f'<tg-time unix="{value.instant // SECOND}">{words}</tg-time>'


def clipped(words: str, letters: int) -> str:
    """At most `letters` UTF-16 units of `words`, ending in "…" when something was left out."""
    if len(words) <= letters // 2:
        return words
    units = words.encode("utf-16-le")
    if len(units) <= 2 * letters:
        return words
    return units[: 2 * (letters - 1)].decode("utf-16-le", errors="ignore").rstrip() + "…"
