"""What may stand in a name or in any words that somebody else typed, before other people see them.

Nothing here decides who somebody is. It takes away what could hide, reverse or decorate words: control characters,
direction overrides, invisible letters, check marks and badges that look like Telegram's own. (Whether the words of a
name claim a role is the people room's to judge.)
"""

import unicodedata
from functools import lru_cache

NAME_LETTERS_MAX = 40
MARKS_IN_A_ROW_MAX = 4
"""Vietnamese, Hebrew or Burmese need up to this many marks on a letter; more is a picture drawn over other lines."""

_JOINERS = "\u200c\u200d"
_PUNCTUATION = frozenset("'’‘ʼ-‐.·・׳״")
_INVISIBLE = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u3164\uffa0") | frozenset(
    map(chr, [*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0)])
)
_STYLED = ("<font>", "<circle>", "<square>", "<wide>")


def clean_words(words: str) -> str:
    """Any typed words on one line: whitespace is single spaces, and nothing invisible or direction-changing is left."""
    if words.isprintable() and "  " not in words:
        return words.strip()
    kept = [_seen(words, place) for place in range(len(words))]
    return " ".join("".join(kept).split())


@lru_cache(maxsize=1024)
def clean_name(name: str) -> str:
    """What somebody wants to be called, safe to show to others; "" when nothing of it can be shown.

    Letters, marks, digits, spaces and the punctuation of names are kept, at most 40 letters with their marks. Symbols
    are not: no emoji, no check mark, no badge. Styled letters (𝐑𝐮𝐭𝐡) become plain ones that a screen reader can say.
    """
    plain = unicodedata.normalize("NFC", "".join(map(_unstyled, clean_words(name))))
    kept: list[str] = []
    letters = marks = 0
    for place, sign in enumerate(plain):
        is_mark = unicodedata.category(sign).startswith("M") or sign in _JOINERS
        marks = marks + 1 if is_mark else 0
        letters += not is_mark
        if letters > NAME_LETTERS_MAX:
            break
        if marks <= MARKS_IN_A_ROW_MAX and _belongs(plain, place):
            kept.append(sign)
    tidy = " ".join("".join(kept).split())
    return tidy.lstrip(" .-‐·・").rstrip(" -‐·・") if any(sign.isalnum() for sign in tidy) else ""


def _seen(words: str, place: int) -> str:
    """The sign at `place` as it may be shown: itself, a space, or nothing."""
    sign = words[place]
    if sign.isspace():
        return " "
    category = unicodedata.category(sign)
    if sign in _JOINERS:
        return sign if _joins(words, place) else ""
    return "" if category in ("Cc", "Cf", "Cs", "Co") else sign


def _joins(words: str, place: int) -> bool:
    """Whether a joiner stands where writing needs one: between two signs neither of which is Latin, blank or edge."""
    around = (words[place - 1] if place else "", words[place + 1] if place + 1 < len(words) else "")
    return all(sign and sign >= "\u0600" and sign.isprintable() for sign in around)


def _unstyled(sign: str) -> str:
    """A letter dressed up as a symbol, as the plain letter."""
    if sign.isascii() or not unicodedata.decomposition(sign).startswith(_STYLED):
        return sign
    return unicodedata.normalize("NFKC", sign)


def _belongs(name: str, place: int) -> bool:
    """Whether the sign at `place` is one that names are made of."""
    sign = name[place]
    if sign in _INVISIBLE:
        return False
    if sign in _JOINERS:
        return all(unicodedata.category(near)[0] in "LM" for near in (name[place - 1], name[place + 1]))
    return sign == " " or sign in _PUNCTUATION or unicodedata.category(sign) in ("Nd", *_LETTERS_AND_MARKS)


_LETTERS_AND_MARKS = ("Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc")
