"""A sentence taken apart: figures, dates, words, each with where it stands, and what several of them come to."""

import re
from collections.abc import Iterator, Sequence

from bot.skills.said_words import BEFORE_A_WORD, REST_LETTERS_MIN, Kind, Piece, Words, plain, written

LETTERS_MAX = 300
TOKENS_MAX = 60
"""As much of a sentence is read: nobody says in more what somebody did for somebody."""
DIGITS_MAX = 4

_SHAPES: tuple[tuple[Kind, str], ...] = (
    (
        "date",
        r"\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})\b|\d{1,2}/\d{1,2}(?![/\d])|\d{1,2}(?:st|nd|rd|th)\b|\d{1,2}\.\d{1,2}\.(?!\d)",
    ),
    ("clock", r"\d{1,2}:\d{2}(?!\d)"),
    ("figure", r"\d+(?:[.,]\d+)?"),
    ("word", r"[^\W\d_]+"),
    ("sign", r"\S"),
)
_TOKEN = re.compile("|".join(f"(?P<{kind}>{shape})" for kind, shape in _SHAPES))


def tokens(text: str) -> list[Piece]:
    """The words and figures of a text of any length, in order; of a long one its beginning."""
    found = []
    for match in _TOKEN.finditer(written(text[:LETTERS_MAX])):
        kind = next(kind for kind, _ in _SHAPES if kind == match.lastgroup)
        said = match.group()
        found.append(_figure(said) if kind == "figure" else Piece(kind, plain(said), written=said))
    return found[:TOKENS_MAX]


def _figure(text: str) -> Piece:
    """A number in figures, with a part of one behind a dot or comma; none that nobody means as a length of time."""
    if len(text) > DIGITS_MAX + 3 or len(re.split("[.,]", text)[0]) > DIGITS_MAX:
        return Piece("sign", text, written=text)
    return Piece("figure", text, float(text.replace(",", ".")), text)


def parted(found: Sequence[Piece], known: Words) -> list[Piece]:
    """Arabic writes "and", "for" and "by" together with the word behind: apart, where that is a word of time."""
    apart: list[Piece] = []
    for piece in found:
        head, rest = _head(piece, known)
        if head:
            apart.append(Piece("word", head, written=head))
        apart.append(Piece(piece.kind, rest, piece.value, piece.written[-len(rest) :]))
    return apart


def _head(piece: Piece, known: Words) -> tuple[str, str]:
    if piece.kind == "word" and not piece.text.isascii() and (piece.text,) not in known.means:
        starts = {key[0] for key in known.means} | known.in_day
        for head in BEFORE_A_WORD:
            rest = piece.text.removeprefix(head)
            if rest != piece.text and len(rest) >= REST_LETTERS_MIN and rest in starts:
                return head[0], rest
    return "", piece.text


def meant(found: Sequence[Piece], known: Words) -> Iterator[tuple[int, int, Piece]]:
    """What each wording comes to, the longest first, with where it begins and ends."""
    longest = max(map(len, known.means), default=1)
    at = 0
    while at < len(found):
        for length in range(min(longest, len(found) - at), 0, -1):
            here = known.means.get(tuple(piece.text for piece in found[at : at + length]))
            if here is not None and (length > 1 or found[at].kind == "word"):
                yield at, at + length, here
                at += length
                break
        else:
            yield at, at + 1, found[at]
            at += 1
