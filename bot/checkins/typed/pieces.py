"""Typed words taken apart: figures, words of the language, and what is strange."""

import re
from collections.abc import Mapping, Sequence
from itertools import chain

from bot.checkins.typed.vocabulary import Kind, Piece, Vocabulary, plain

PIECES_MAX = 14
"""More than a time ever needs; so the work for one text has an end."""
WORD_LETTERS_MAX = 20

_FIGURES: tuple[tuple[Kind, str], ...] = (
    ("date_figures", r"\d{4}-\d{1,2}-\d{1,2}"),
    ("date_figures", r"\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})?"),
    ("date_figures", r"\d{1,2}(?P<sign>[/-])\d{1,2}(?:(?P=sign)(?:\d{4}|\d{2}))?"),
    ("clock_figures", r"\d{1,2}:\d{2}"),
    ("dotted", r"\d{1,2}\.\d{1,2}"),
    ("number", r"\d{1,4}"),
)
_PIECE = re.compile("|".join(f"({shape})" for _, shape in _FIGURES) + r"|([^\W\d_]+)|(\S)")
_KINDS: dict[int, Kind] = {1: "date_figures", 2: "date_figures", 3: "date_figures", 5: "clock_figures"}
_KINDS |= {6: "dotted", 7: "number", 8: "word", 9: "strange"}  # by group; the fourth is the sign within a date


def take_apart(words: str, known: Vocabulary) -> list[Piece]:
    """The pieces of typed words, with what they mean in that language; empty when there are too many to be a time."""
    found = list(_joined(list(_PIECE.finditer(plain(words))), known))
    if len(found) > PIECES_MAX:
        return []
    return _replaced(_replaced(found, known.same), known.means)


def _joined(matches: Sequence[re.Match[str]], known: Vocabulary) -> list[Piece]:
    """Figures and words. An ordinal's ending ("3rd") is part of its figure; figures that touch are none we know."""
    found: list[Piece] = []
    end = -1
    for match in matches:
        kind, text = _KINDS[match.lastindex or 9], match.group()
        touches = match.start() == end
        if touches and kind == "word" and found[-1].kind == "number" and text in known.ordinals:
            found[-1] = Piece("ordinal", found[-1].text)
            continue
        too_long = len(text) > WORD_LETTERS_MAX
        if too_long or (touches and text[0].isdecimal() and found[-1].text[-1].isdecimal()):
            kind = "strange"
        end = match.end()
        found.append(Piece(kind, text))
    return found


def _replaced(found: Sequence[Piece], phrases: Mapping[tuple[str, ...], tuple[Piece, ...]]) -> list[Piece]:
    """What stands in `phrases`, the longest first, by what it comes to."""
    longest = max(map(len, phrases), default=0)
    replaced: list[tuple[Piece, ...]] = []
    at = 0
    while at < len(found):
        for length in range(min(longest, len(found) - at), 0, -1):
            here = found[at : at + length]
            meant = phrases.get(tuple(piece.text for piece in here))
            if meant is not None:
                replaced.append(meant)
                at += length
                break
        else:
            replaced.append((found[at],))
            at += 1
    return list(chain.from_iterable(replaced))
