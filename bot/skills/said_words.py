"""The words with which people say what they gave or received, in one language: `content/<language>/said.toml`."""

import re
import tomllib
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal

from bot.skills.taxonomy import CONTENT

Kind = Literal[
    "hour",
    "minute",
    "half",
    "quarter",
    "three_quarters",
    "less_quarter",
    "and",
    "or",
    "one",
    "number",
    "length",
    "figure",
    "clock",
    "date",
    "ahead",
    "ago",
    "word",
    "sign",
]
"""What a piece of a sentence can be, as far as a length of time is concerned."""
MARKERS: tuple[Kind, ...] = (
    *("hour", "minute", "half", "quarter", "three_quarters", "less_quarter", "and", "or", "one", "ahead", "ago"),
)
CUES = ("to", "from", "along", "beside", "me", "i", "got", "together")
"""The words that tell who gave to whom."""
BEFORE_A_WORD = ("ول", "وب", "لل", "و", "ل", "ب")
"""What Arabic writes together with the word behind it."""
REST_LETTERS_MIN = 2
FRACTIONS = {"½": " halfsign ", "¼": " quartersign ", "¾": " threequarterssign "}
SIGNS: Mapping[str, Kind] = {
    "halfsign": "half",
    "quartersign": "quarter",
    "threequarterssign": "three_quarters",
}
_MARKS = re.compile("[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u0640]")
_ALIKE = str.maketrans({"ى": "ي", "ة": "ه", "ٱ": "ا"})
_SIGNS = str.maketrans({"٫": ".", "٬": ",", "−": "-", "–": "-", "—": "-"})
_OF_SOMEBODY = re.compile(r"(?<=[^\W\d_])['’]s\b")
_HYPHEN = re.compile(r"(?<=[^\W\d_])-(?=[^\W\d_])")
_JOINED = re.compile(r"(?<=[^\W\d_])['’`‘](?=[^\W\d_])")


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a sentence: what it is, how it is compared and how it was written, and what it comes to: a number, or
    minutes.
    """

    kind: Kind
    text: str
    value: float = 0
    written: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """One language's words, each wording as the words it is made of."""

    language: str
    means: Mapping[tuple[str, ...], Piece]
    cues: Mapping[str, frozenset[tuple[str, ...]]]
    small: frozenset[str]
    in_day: frozenset[str]
    begins_day: frozenset[str]
    not_then: frozenset[str]
    days: Mapping[tuple[str, ...], str]
    hour_alone: frozenset[str]

    def is_ours(self, word: str) -> bool:
        """Whether that word says who gave, how long or when."""
        return (
            (word,) in self.means
            or word in self.begins_day
            or any((word,) in wordings for wordings in self.cues.values())
        )

    def is_small(self, word: str) -> bool:
        """Whether that word says nothing of what was done."""
        told = any((word,) in wordings for cue, wordings in self.cues.items() if cue != "i")
        return word in self.small or told or (word,) in self.means


def plain(text: str) -> str:
    """Small letters without accents and signs that nobody hears, digits from 0 to 9, and letters that many write for
    each other as one, whatever was typed.
    """
    return written(text).translate(_ALIKE)


def written(text: str) -> str:
    """The same with its letters as they are, for readers of their own."""
    for sign, word in FRACTIONS.items():
        text = text.replace(sign, word)
    spread = _MARKS.sub("", unicodedata.normalize("NFKD", text))
    letters = "".join(map(_plain_letter, spread)).casefold().translate(_SIGNS)
    return _HYPHEN.sub(" ", _JOINED.sub("", _OF_SOMEBODY.sub("", letters)))


def _plain_letter(letter: str) -> str:
    if letter.isdecimal():
        return str(unicodedata.decimal(letter))
    category = unicodedata.category(letter)
    if category in ("Cf", "Mn", "Me"):
        return ""
    return " " if category in ("So", "Sk", "Zs", "Cc") else letter


@lru_cache(maxsize=16)
def words_of(language: str) -> Words | None:
    """The words of that language; None where `content/` has none."""
    file = CONTENT / language / "said.toml"
    if not file.is_file():
        return None
    found = tomllib.loads(file.read_text(encoding="utf-8"))
    return Words(
        language=language,
        means=dict(_meanings(found)),
        cues={cue: frozenset(map(_key, found[cue])) for cue in CUES},
        small=_alone(found["small"]),
        in_day=_alone(found["day"]) | _alone(found["day_alone"]),
        begins_day=_alone(found["day_alone"]),
        not_then=_alone(found["not_then"]),
        days={_key(said): meant for said, meant in found["days"].items()},
        hour_alone=_alone(found["hour_alone"]),
    )


def _meanings(found: Mapping[str, Any]) -> Iterator[tuple[tuple[str, ...], Piece]]:
    for kind in MARKERS:
        for said in found[kind]:
            yield _key(said), Piece(kind, plain(said))
    for number, said in enumerate(found["numbers"], 1):
        for one in said.split("/"):
            yield _key(one), Piece("number", one, number)
    for said, number in found["tens"].items():
        yield _key(said), Piece("number", said, number)
    for said, minutes in found["lengths"].items():
        yield _key(said), Piece("length", said, minutes)
    for sign, kind in SIGNS.items():
        yield (sign,), Piece(kind, sign)


def _key(said: str) -> tuple[str, ...]:
    return tuple(plain(said).split())


def _alone(said: Sequence[str]) -> frozenset[str]:
    return frozenset(map(plain, said))
