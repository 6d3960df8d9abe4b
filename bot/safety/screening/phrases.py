"""Phrase sets of `content/phrases`: what is looked for, as patterns over the words of a text.

A pattern is words in a row. `{name}` is any wording of that concept, `..` up to three words more and `...` up to seven,
`[ ]` may be left out. `{name}+word+{name}` is one word, of any wordings of the concepts in it. Nothing is read
across the end of a thought but where `|` stands for one.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, product
from pathlib import Path
from typing import Any, Literal, get_args

from bot.safety.screening.folding import BREAK, fold, fold_word
from bot.safety.screening.patterns import Element, Gap, Maybe, Pattern, Wording, Wordings

Level = Literal["none", "ask", "today", "emergency"]
LEVELS: tuple[Level, ...] = get_args(Level)
"""From nothing to what cannot wait."""

FOLDER = Path(__file__).parents[3] / "content" / "phrases"
GAPS = {"..": Gap(3), "...": Gap(7)}
_PART = r"(?:\{[^\s{}]*\}|[^\s\[\]{}+]+)"
_ELEMENT = re.compile(rf"\[[^\]]*\]|\.{{2,3}}|{_PART}(?:\+{_PART})+|\{{[^\s{{}}]*\}}|[^\s\[\]]+")


class PhraseProblem(ValueError):
    """A phrase set is wrong: where, and what is wrong with it."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """One thing that is looked for in a text of that language.
    `turned`: a "not" before it makes it say the opposite. `once`: told of long ago it is one for today, no emergency.
    """

    level: Level
    kind: str
    language: str
    pattern: Pattern
    turned: bool
    once: bool


@dataclass(frozen=True, slots=True)
class PhraseSet:
    """What is looked for in one language. `harmless`: what says nothing although it sounds so; `elsewhere`: by what a
    thought is about a film, a book, a training; `once`: by what it is about long ago. `nots`: words that turn round
    what comes after them, as far as one of `subjects`, with which something new is said. `common`: the language's small
    words, by which it is known, and others that nobody may take for a slip; `words`: all that phrases hold; `known`:
    these and what else the file holds.
    """

    language: str
    reviewed_by: str
    phrases: tuple[Phrase, ...]
    harmless: tuple[Phrase, ...]
    elsewhere: tuple[Phrase, ...]
    once: tuple[Phrase, ...]
    nots: frozenset[str]
    subjects: frozenset[str]
    common: frozenset[str]
    words: frozenset[str]
    known: frozenset[str]
    latin: Mapping[str, str]


@lru_cache(maxsize=1)
def phrase_sets() -> tuple[PhraseSet, ...]:
    """Those of all languages, by their codes."""
    return tuple(read(file) for file in sorted(FOLDER.glob("*.toml")))


def read(file: Path) -> PhraseSet:
    """The phrase set in that file. `PhraseProblem` says what is wrong with it."""
    try:
        told = tomllib.loads(file.read_text(encoding="utf-8"))
        return _Reader(file.stem, told).phrase_set()
    except (tomllib.TOMLDecodeError, KeyError, TypeError) as error:
        raise PhraseProblem(f"{file.name}: {error}") from error


class _Reader:
    """Turns what a file says into patterns."""

    def __init__(self, language: str, told: Mapping[str, Any]) -> None:
        self._language = language
        self._told = told
        self._common, self._nots = self._list("common"), self._list("nots")
        self._literals: dict[str, Wordings] = {}
        self._concepts: dict[str, Wordings] = {}
        for name, all_ in told["concepts"].items():
            self._concepts[name] = Wordings.of((words for one in all_ for words in self._spelt_out(one)), self._common)

    def _list(self, name: str) -> frozenset[str]:
        return frozenset(word for one in self._told[name].split() for word in fold(one).words) - {BREAK}

    def _spelt_out(self, wording: str) -> Iterator[Wording]:
        """A wording, once for each wording of the concepts in it, which stand above it in the file."""
        parts = [[*chain.from_iterable(self._wordings(one).by_first.values())] for one in _told_parts(wording)]
        return (tuple(chain.from_iterable(one)) for one in product(*parts))

    def _together(self, element: str) -> Iterator[Wording]:
        """The words that are any wordings of its parts, written together."""
        parts = [[*chain.from_iterable(self._wordings(one).by_first.values())] for one in element.split("+")]
        return (("".join(chain.from_iterable(one)),) for one in product(*parts))

    def phrase_set(self) -> PhraseSet:
        """All of it, ready for use."""
        tables = {name: tuple(self._phrases(name)) for name in ("phrase", "harmless", "elsewhere", "once")}
        words = _words(tables["phrase"])
        known = (words, self._common, self._nots, *(_words(phrases) for phrases in tables.values()))
        return PhraseSet(
            language=self._language,
            reviewed_by=self._told["reviewed_by"],
            phrases=tables["phrase"],
            harmless=tables["harmless"],
            elsewhere=tables["elsewhere"],
            once=tables["once"],
            nots=self._nots,
            subjects=self._list("subjects"),
            common=self._common,
            words=words,
            known=frozenset().union(*known),
            latin=dict(self._latin()),
        )

    def _latin(self) -> Iterator[tuple[str, str]]:
        for one in self._told.get("latin", "").split():
            word, meant = one.split("=")
            yield fold_word(word), fold_word(meant)

    def _phrases(self, table: str) -> Iterator[Phrase]:
        for told in self._told[table]:
            level: Level = told.get("level", "none")
            if level not in LEVELS:
                raise PhraseProblem(f"{self._language}: no level {level}")
            for says in told["says"]:
                turned, once = told.get("turned", True) and not self._holds_not(says), told.get("once", False)
                yield Phrase(level, told.get("kind", ""), self._language, self._pattern(says), turned, once)

    def _pattern(self, says: str) -> Pattern:
        try:
            return Pattern.of(self._elements(says))
        except ValueError as error:
            raise PhraseProblem(f"{self._language}: “{says}”: {error}") from error

    def _holds_not(self, says: str) -> bool:
        """Whether it is written with a "not" of its own, which turns nothing round."""
        return any(not self._nots.isdisjoint(_folded(element)) for element in says.split())

    def _elements(self, says: str) -> Iterator[Element]:
        for element in _ELEMENT.findall(says):
            if element in GAPS:
                yield GAPS[element]
            elif element.startswith("["):
                yield Maybe(tuple(self._elements(element[1:-1])))
            elif element.startswith("{") or "+" in element or _folded(element):
                yield self._wordings(element)

    def _wordings(self, element: str) -> Wordings:
        if element not in self._literals and ("+" in element or not element.startswith("{")):
            wordings = self._together(element) if "+" in element else (_folded(element),)
            self._literals[element] = Wordings.of(wordings, self._common)
        if element in self._literals:
            return self._literals[element]
        name = element[1:-1]
        if name not in self._concepts:
            raise PhraseProblem(f"{self._language}: nobody says what {element} is")
        return self._concepts[name]


def _told_parts(wording: str) -> list[str]:
    """The concepts in a wording, and what stands between them; marks that are no words fall away."""
    parts = _ELEMENT.findall(wording)
    return [part for part in parts if part.startswith("{") or "+" in part or _folded(part)]


@lru_cache(maxsize=50_000)
def _folded(element: str) -> Wording:
    """The words of an element that is no concept; none where it is but a mark that is no word."""
    return (BREAK,) if element == BREAK else tuple(fold(element).words)


def _words(phrases: Iterable[Phrase]) -> frozenset[str]:
    """Every word that must stand in one of them."""
    needed = {id(one): one for phrase in phrases for one in phrase.pattern.needed}
    wordings = chain.from_iterable(all_ for one in needed.values() for all_ in one.by_first.values())
    return frozenset(chain.from_iterable(wordings))
