"""Plain values into words: what `content/<language>/*.ftl` says, in the reader's language and on the reader's clock.

Strict where it is tested: an unknown key, a missing value or a broken file is a `TextError`. With real people the key
is logged, never a value, and they read the English with a line that says so.
"""

import logging
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from html import unescape
from pathlib import Path

from fluent.syntax import ast

from bot.base.languages import LanguageError, LanguageInfo, read_language
from bot.base.messages import Lines, Text, Value
from bot.base.own_wording import sound
from bot.base.rewording import Shape, Unfit
from bot.base.text_files import TextFiles, read_texts, reworded
from bot.base.wording import Pack, Reader, TextError, Writer

__all__ = ["MESSAGE_LETTERS_MAX", "LanguageInfo", "Reader", "TextError", "Texts", "Worded"]

log = logging.getLogger(__name__)

MESSAGE_LETTERS_MAX = 4_096
"""What Telegram takes in one message after entities, counted in UTF-16 units."""
_VALUE_LETTERS = (1_000, 120)
"""How much of a typed value is shown; the second where the whole would not fit into a message."""
_LABEL_LETTERS = 60
_TAG = re.compile(r"<[^<>]*>")
_WORDLESS = "…"


@dataclass(frozen=True, slots=True)
class Worded:
    """Words that a place decided on for a text, in one language: made for those pieces, as they were written then."""

    language: str
    key: str
    words: str = field(repr=False)
    pieces: str = field(repr=False)


class Texts:
    """Every text in every language, parsed once."""

    def __init__(self, packs: Mapping[str, Pack], default: str, *, strict: bool) -> None:
        self._packs = packs
        self._default = packs[default]
        self._strict = strict
        self._own: dict[tuple[str, str], Pack] = {}
        self._worded: dict[tuple[str, str], Pack] = {}
        self._said: dict[str, tuple[Worded, ...]] = {}
        self.problems: tuple[str, ...] = ()
        self.languages: tuple[LanguageInfo, ...] = tuple(pack.info for pack in packs.values())

    @classmethod
    def load(cls, content_folder: Path, default: str = "en", *, strict: bool = False) -> "Texts":
        """The languages in the folder, the default one first, and what its places say otherwise. `TextError` when the
        default one cannot be had or, if `strict`, when anything in any file is wrong; otherwise `problems` lists it.
        """
        found = sorted(file.parent for file in content_folder.glob("*/language.toml"))
        packs: dict[str, Pack] = {}
        problems: list[str] = []
        for folder in sorted(found, key=lambda folder: folder.name != default):
            try:
                packs[folder.name] = Pack(read_language(folder), read_texts(folder))
                problems.extend(packs[folder.name].problems)
            except LanguageError as error:
                problems.append(str(error))
        if default not in packs:
            problems.append(f"the default language, {default}, is not there")
        if default not in packs:
            raise TextError("; ".join(problems))
        made = cls(packs, default, strict=strict)
        for folder in sorted(content_folder.glob("places/*/*")):
            if folder.name in packs and any(folder.glob("*.ftl")):
                own = made.reword(folder.parent.name, folder.name, read_texts(folder))
                problems.extend(f"places/{folder.parent.name}/{problem}" for problem in own)
        if strict and problems:
            raise TextError("; ".join(problems))
        for problem in problems:
            log.error("texts: %s", problem)
        made.problems = tuple(problems)
        return made

    def reword(self, place: str, language: str, own: TextFiles) -> tuple[str, ...]:
        """From now on these texts stand at that place in the stead of Kith's in that language; what cannot, and why."""
        pack = self._packs[language]
        own = sound(own, pack.files, self._default.grave)
        self._own[place, language] = Pack(pack.info, reworded(pack.files, own))
        return own.problems

    # --- what places decided on ---

    def shape(self, place: str, language: str, key: str) -> Shape | None:
        """A text as the people of a place change it, before anything was decided there; None where it has no words."""
        return self._pack(language, place).shape(key)

    def every_key(self) -> Iterable[str]:
        """The key of every text."""
        return self._default.keys

    def is_grave(self, key: str) -> bool:
        """Whether that text is on consent, safety or loss."""
        return key in self._default.grave

    def is_number(self, key: str) -> bool:
        """Whether that text is a number to call."""
        return key in self._default.numbers

    def stands(self, place: str, one: Worded) -> bool:
        """Whether that can be said: not where Kith's own text is gone, or has other pieces by now."""
        shape = self.shape(place, one.language, one.key)
        if shape is None or shape.source != one.pieces:
            return False
        try:
            shape.pattern(one.words)
        except Unfit:
            return False
        return True

    def follow(self, place: str, said: tuple[Worded, ...]) -> None:
        """From now on that is said at that place, as far as it can be, the later before the earlier; and nothing else
        that was decided there before.
        """
        if self._said.get(place, ()) == said:
            return
        for named in [named for named in self._worded if named[0] == place]:
            del self._worded[named]
        patterns: dict[str, dict[str, ast.Pattern]] = {}
        for one in said:
            shape = self.shape(place, one.language, one.key) if self.stands(place, one) else None
            if shape is not None:
                patterns.setdefault(one.language, {})[one.key] = shape.pattern(one.words)
        for language, found in patterns.items():
            self._worded[place, language] = self._pack(language, place).saying(found)
        self._said[place] = said

    # --- saying ---

    def language(self, code: str) -> LanguageInfo:
        """The language we have that comes closest to a phone's ("es-MX" is "es"); the default one if none does."""
        return self._pack(code).info

    def render(self, language: str, text: Text, reader: Reader) -> str:
        """The text as Telegram HTML, at most 4,096 letters after entities. Where it cannot be said whole in words that
        the place decided on, it is said as if nothing had been decided.
        """
        if (worded := self._decided(language, reader)) is not None:
            english = self._decided(self._default.info.code, reader) or self._english(reader)
            for letters in _VALUE_LETTERS:
                try:
                    html = self._whole(worded, english, text, reader, letters)
                except TextError as error:
                    log.error("at %s: %s", reader.place, error)
                    break
                if _fits(html):
                    return html
        pack = self._pack(language, reader.place)
        for letters in _VALUE_LETTERS:
            html = self._page(pack, text, reader, letters)
            if _fits(html):
                return html
        self._report(TextError(f"text {text.key} in {pack.info.code} is longer than a message"))
        return self._last_resort(pack, reader)

    def label(self, language: str, text: Text, reader: Reader) -> str:
        """The text as a button's label: one plain line, no markup."""
        decided = self._decided(language, reader)
        for pack in (*((decided,) if decided else ()), self._pack(language, reader.place), self._english(reader)):
            try:
                words = Writer(pack, reader, _LABEL_LETTERS, html=False).words(text)
                return " ".join(filter(None, words.split("\n"))) if "\n" in words else words
            except TextError as error:
                if pack is decided:
                    log.error("at %s: %s", reader.place, error)
                else:
                    self._report(error)
        return text.key.removesuffix("-button").replace("-", " ").capitalize()

    def _pack(self, code: str, place: str = "") -> Pack:
        """The language as it is at that place, but for what was decided there."""
        found = self._packs.get(code) or self._packs.get(re.split("[-_]", code.lower())[0]) or self._default
        return self._own.get((place, found.info.code), found)

    def _decided(self, code: str, reader: Reader) -> Pack | None:
        """The same with what was decided there, where anything was."""
        if not self._worded:
            return None
        return self._worded.get((reader.place, self._pack(code, reader.place).info.code))

    def _english(self, reader: Reader) -> Pack:
        return self._pack(self._default.info.code, reader.place)

    def _whole(self, pack: Pack, english: Pack, text: Text, reader: Reader, letters: int) -> str:
        """The whole text in the pack's language, with the English beneath where that is called for."""
        writer = Writer(pack, reader, letters, html=True)
        if pack.info.reviewed or not self._is_grave(text):
            return writer.page(text)
        beneath = Writer(english, reader, letters, html=True).page(self._in_short(text))
        return "\n\n".join([writer.page(text), writer.page(Text("english-beneath")), beneath])

    def _page(self, pack: Pack, text: Text, reader: Reader, letters: int) -> str:
        """The same, with the English instead where the text cannot be said in that language."""
        english = self._english(reader)
        try:
            return self._whole(pack, english, text, reader, letters)
        except TextError as error:
            self._report(error)
        if pack.info is self._default.info:
            return self._last_resort(pack, reader)
        try:
            above = _if_there(Writer(pack, reader, letters, html=True), Text("only-in-english"))
            return "\n\n".join([*above, Writer(english, reader, letters, html=True).page(text)])
        except TextError as error:
            self._report(error)
            return self._last_resort(pack, reader)

    def _last_resort(self, pack: Pack, reader: Reader) -> str:
        """An honest line where the words themselves are missing."""
        tried = [Writer(one, reader, _LABEL_LETTERS, html=True) for one in (pack, self._english(reader))]
        return next((words for writer in tried for words in _if_there(writer, Text("words-missing"))), _WORDLESS)

    def _report(self, error: TextError) -> None:
        if self._strict:
            raise error
        log.error("%s", error)

    def _in_short(self, text: Text) -> Text:
        """The text as it stands beneath another: of a list of numbers, which need no translation, the numbers alone."""
        return Text(text.key, **{name: self._number_line(value) for name, value in text.items})

    def _number_line(self, value: Value) -> Value:
        if isinstance(value, Text):
            return self._in_short(value)
        if not isinstance(value, Lines):
            return value
        if value.items and all(item.key in self._default.numbers for item in value.items):
            return " · ".join(str(item.values["number"]) for item in value.items)
        return Lines(tuple(map(self._in_short, value.items)))

    def _is_grave(self, value: Value) -> bool:
        """Whether consent, safety or loss is anywhere in it."""
        if isinstance(value, Lines):
            return any(map(self._is_grave, value.items))
        if not isinstance(value, Text):
            return False
        return value.key in self._default.grave or any(self._is_grave(inner) for _, inner in value.items)


def _if_there(writer: Writer, text: Text) -> list[str]:
    try:
        return [writer.page(text)]
    except TextError:
        return []


def _fits(html: str) -> bool:
    return len(html) <= MESSAGE_LETTERS_MAX // 2 or _letters(html) <= MESSAGE_LETTERS_MAX


def _letters(html: str) -> int:
    return len(unescape(_TAG.sub("", html)).encode("utf-16-le")) // 2
