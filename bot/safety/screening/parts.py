"""A text and its parts: each thought is weighed alone as well, for beside many harmless words one terrible sentence is
little of the whole.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.safety.screening.folding import BREAK, Folded
from bot.safety.screening.phrases import Phrase

SHORTEST = 3
"""A thought of fewer words is weighed with the one behind it, unless a phrase stands in it."""
LONGEST = 40
"""A thought of more words is weighed in pieces of so many, each half of which is also in the next."""
WHOLE = 2 * LONGEST
"""A text of more words is not weighed as a whole: what it means is then no more than what its parts do."""


@dataclass(frozen=True, slots=True)
class Heard:
    """A phrase, the place in `LEVELS` of what it says there, and the letters from which to which it stands."""

    phrase: Phrase
    level: int
    span: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Seen:
    """A text, its words as they were meant, and the phrases in it."""

    text: str
    folded: Folded
    heard: Sequence[Heard]


@dataclass(frozen=True, slots=True)
class Part:
    """A text, or a part of one. `written`: as it was written; `words`: as they were meant; `spans`: where each stands
    in what was written; `said`: the place in `LEVELS` of the worst that its phrases say.
    """

    written: str
    words: Sequence[str]
    spans: Sequence[tuple[int, int]]
    said: int

    @property
    def text(self) -> str:
        """What can be read as one text: where letters were written apart, with these as words."""
        apart = any(" " in self.written[start:end] for start, end in self.spans)
        return " ".join(self.words) if apart else self.written


def parts_of(seen: Seen) -> list[Part]:
    """The whole text, and each part of it where it has several; of a very long one only these."""
    words = seen.folded.words
    pieces = list(_pieces(seen))
    whole = [(0, len(words))] if len(pieces) < 2 or len(words) <= WHOLE else []
    return [_part(seen, *piece) for piece in (*whole, *(pieces if len(pieces) > 1 else ()))]


def _pieces(seen: Seen) -> Iterator[tuple[int, int]]:
    """From which word to which each part goes."""
    words, first = seen.folded.words, 0
    for at in range(len(words) + 1):
        if at < len(words) and words[at] != BREAK:
            continue
        if at - first >= SHORTEST or (at > first and (at == len(words) or _said(seen, first, at))):
            yield from _windows(first, at)
            first = at + 1


def _said(seen: Seen, first: int, last: int) -> int:
    """The place in `LEVELS` of the worst that the phrases among those words say."""
    start, end = _letters(seen, first, last)
    return max((one.level for one in seen.heard if start <= one.span[0] and one.span[1] <= end), default=0)


def _letters(seen: Seen, first: int, last: int) -> tuple[int, int]:
    """From which letter to which those words stand; of all words, the whole text."""
    spans = seen.folded.spans[first:last]
    return (spans[0][0], spans[-1][1]) if spans and last - first < len(seen.folded.words) else (0, len(seen.text))


def _windows(first: int, last: int) -> Iterator[tuple[int, int]]:
    for start in range(first, max(first + 1, last - LONGEST // 2), LONGEST // 2):
        yield start, min(last, start + LONGEST)


def _part(seen: Seen, first: int, last: int) -> Part:
    words, spans = seen.folded.words[first:last], seen.folded.spans[first:last]
    start, end = _letters(seen, first, last)
    own = [(from_ - start, to - start) for from_, to in spans]
    return Part(seen.text[start:end], words, own, _said(seen, first, last))
