"""The words for times in one language: `content/<language>/times.toml`, beside what the library knows."""

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

Kind = Literal[
    "word",
    "number",
    "ordinal",
    "clock_figures",
    "date_figures",
    "dotted",
    "weekday",
    "part",
    "in",
    "at",
    "clock",
    "half_past",
    "quarter_past",
    "quarter_to",
    "half_more",
    "quarter_more",
    "quarter_less",
    "noon",
    "midnight",
    "next",
    "last",
    "ago",
    "or",
    "nothing",
    "strange",
]
"""What a piece of typed words can be. Its text is as it was typed, but for weekdays, parts of the day and numbers."""
MARKERS: tuple[Kind, ...] = (
    *("in", "at", "clock", "half_past", "quarter_past", "quarter_to", "half_more", "quarter_more", "quarter_less"),
    *("noon", "midnight", "next", "last", "ago", "or", "nothing"),
)
PARTS: Mapping[str, frozenset[int]] = {
    "am": frozenset(range(12)),
    "morning": frozenset(range(12)),
    "pm": frozenset(range(12, 24)),
    "afternoon": frozenset(range(12, 21)),
    "evening": frozenset(range(16, 25)),
    "night": frozenset({*range(19, 29), *range(5)}),
    "tonight": frozenset({*range(16, 29), *range(5)}),
    "late": frozenset(range(12, 25)),
    "dawn": frozenset(range(7)),
}
"""The parts of a day and the hours they may have, widely, for people differ: "3 at night", "8 in the afternoon". From
24 on they are hours of the day after, which the night before still has. "Late" is from noon to midnight.
"""
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

CONTENT = Path(__file__).parents[3] / "content"
_MARKS = re.compile("[\u0300-\u036f\u064b-\u065f\u0670\u0640]")
"""Accents, Arabic vowel signs and the stretching of letters: many leave them out."""
_SILENT = re.compile(r"(?<=[^\W\d_])\.|[,;!?()\"'‘’“”«»…،؛؟]")
"""Marks that say nothing, the dot behind a shortened word among them."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of typed words: what it is, and how it reads."""

    kind: Kind
    text: str


_Phrases = Mapping[tuple[str, ...], tuple[Piece, ...]]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """One language's words: what means the same as other words, and what has a meaning of its own. `in_word` is how
    the library is told of a length of time; `lengths` are words behind an hour that may also say how long.
    """

    language: str
    same: _Phrases
    means: _Phrases
    ordinals: frozenset[str]
    in_word: str
    lengths: frozenset[str]


def plain(words: str) -> str:
    """Small letters without accents and signs, digits from 0 to 9, and no pictures, whatever was typed."""
    spread = _MARKS.sub("", unicodedata.normalize("NFKD", words))
    return _SILENT.sub(" ", unicodedata.normalize("NFC", "".join(map(_plain_letter, spread)))).casefold()


def _plain_letter(letter: str) -> str:
    if letter.isdecimal():
        return str(unicodedata.decimal(letter))
    if letter == "٫":
        return "."
    category = unicodedata.category(letter)
    if category in ("Cf", "Me") or "\ufe00" <= letter <= "\ufe0f":
        return ""
    return " " if category in ("So", "Sk", "Zs", "Cc") else letter


@lru_cache(maxsize=16)
def vocabulary(language: str) -> Vocabulary | None:
    """The words of that language; None where `content/` has none."""
    file = CONTENT / language / "times.toml"
    if not file.is_file():
        return None
    found = tomllib.loads(file.read_text(encoding="utf-8"))
    return Vocabulary(
        language=language,
        same={_key(said): tuple(map(_word, _key(meant))) for said, meant in found["same"].items()},
        means=dict(_meanings(found)),
        ordinals=frozenset(map(plain, found["ordinals"])),
        in_word=found["in"][0],
        lengths=frozenset(map(plain, found["lengths"])),
    )


def _key(words: str) -> tuple[str, ...]:
    return tuple(plain(words).split())


def _word(text: str) -> Piece:
    return Piece("number" if text.isdecimal() else "word", text)


def _meanings(found: Mapping[str, Any]) -> Iterable[tuple[tuple[str, ...], tuple[Piece, ...]]]:
    for number, said in enumerate(found["numbers"], 1):
        yield from _all(said.split("/"), Piece("number", str(number)))
    for day, name in enumerate(WEEKDAYS):
        yield from _all(found[name], Piece("weekday", str(day)))
    for part in PARTS:
        yield from _all(found[part], Piece("part", part))
    for kind in MARKERS:
        for said in found[kind]:
            yield _key(said), (Piece(kind, plain(said)),)


def _all(phrases: Sequence[str], meant: Piece) -> Iterable[tuple[tuple[str, ...], tuple[Piece, ...]]]:
    for said in phrases:
        yield _key(said), (meant,)
