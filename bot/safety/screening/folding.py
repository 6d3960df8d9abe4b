"""A text as words that can be compared: case, accents, look-alike letters and drawn-out letters put aside."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.people.rules import LOOK_ALIKES, SMALL_CAPITALS

BREAK = "|"
"""Stands where a thought ends, so that nothing is read across."""
WORDS_AT_ONCE = 1200
"""More than the longest text that Telegram lets through holds."""

LETTERS_AT_ONCE = 40
"""More than any word that is looked for has: of a longer one, or what only looks like one, the beginning is enough."""

_UNSEEN = "\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff"
"""What nobody sees: joiners, gaps without width, marks of direction and of how a letter is drawn."""
_MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0610-\u061a\u064b-\u065f\u0670\u0640\u06d6-\u06ed\u08d3-\u08ff"
    f"\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f{_UNSEEN}"
)
"""Accents, vowel signs and what else stands behind its letter and says nothing."""
_PARTS = re.compile(rf"(?:[^\W_][{_MARKS}]*)+(?:['’ʼ`´](?:[^\W_][{_MARKS}]*)+)*|[.!?;:…،؛؟۔\n\r]+")
_LATIN = re.compile(r"[a-z]")
_DRAWN_OUT = re.compile(r"(.)\1{2,}")
_NOTHING = re.compile(f"[{_MARKS}]+")
_ARABIC = {
    **dict.fromkeys(map(ord, "أإآٱ"), "ا"),
    ord("ى"): "ي",
    ord("ی"): "ي",
    ord("ئ"): "ي",
    ord("ؤ"): "و",
    ord("ة"): "ه",
    ord("ک"): "ك",
    ord("گ"): "ك",
    ord("ـ"): "",
    ord("ء"): "",
}
_APOSTROPHES = dict.fromkeys(map(ord, "'’ʼ`´"), "")


@dataclass(frozen=True, slots=True)
class Folded:
    """The words of a text as they are compared, `BREAK` between thoughts, and where each stands in the text."""

    words: Sequence[str]
    spans: Sequence[tuple[int, int]]


def fold(text: str) -> Folded:
    """The words of `text`. Letters that stand apart ("k i l l") are read as one word."""
    words: list[str] = []
    spans: list[tuple[int, int]] = []
    single = 0
    for found in _PARTS.finditer(text):
        part = found.group()
        if len(part) > LETTERS_AT_ONCE:
            part = _beginning(part)
        word = fold_word(part) if part[0].isalnum() else BREAK
        single = single + 1 if len(word) == 1 and word.isalpha() else 0
        if single >= 3 and len(words[-1]) < LETTERS_AT_ONCE:
            apart = 2 if single == 3 else 1  # until there are three, they stand as words
            words[-apart:], spans[-apart:] = ["".join((*words[-apart:], word))], [(spans[-apart][0], found.end())]
        elif word and not (word == BREAK and (not words or words[-1] == BREAK)):
            words.append(word)
            spans.append(found.span())
        if len(words) >= WORDS_AT_ONCE:
            break
    return Folded(words, spans)


def without_signs(text: str) -> str:
    """The same without what nobody sees and what only decorates letters."""
    return text if text.isascii() else _NOTHING.sub("", text)


def _beginning(part: str) -> str:
    """As much of a long word as is looked at, without what draws it out."""
    return _DRAWN_OUT.sub(r"\1\1", _NOTHING.sub("", part))[:LETTERS_AT_ONCE]


@lru_cache(maxsize=20_000)
def fold_word(word: str) -> str:
    """One word as it is compared; "" where nothing is left of it."""
    if not word.isascii():
        word = _NOTHING.sub("", word)
    plain = unicodedata.normalize("NFKD", word.translate(_APOSTROPHES)).casefold().translate(_ARABIC)
    letters = "".join(letter for letter in plain if not unicodedata.combining(letter))
    if _LATIN.search(letters) and not letters.isascii():
        letters = "".join(SMALL_CAPITALS.get(letter, LOOK_ALIKES.get(letter, letter)) for letter in letters)
    return _DRAWN_OUT.sub(r"\1\1", letters)[:LETTERS_AT_ONCE]
