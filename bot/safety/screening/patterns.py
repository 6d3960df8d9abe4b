"""Patterns over the words of a text: words in a row, any wording of a concept, gaps, and what may be left out.

Matched word by word, without regular expressions: thousands of patterns share the wordings of a few hundred concepts,
and cost nothing until the words they need stand in a text.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import dropwhile
from typing import NamedTuple

from bot.safety.screening.folding import BREAK

Wording = tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Wordings:
    """Any of these wordings, by their first words, the longest first. `marks`: the rarest word of each, of which one is
    in every text in which any of them stands; `small`: how many of these are small words.
    """

    by_first: Mapping[str, Sequence[Wording]]
    marks: frozenset[str]
    small: int

    @classmethod
    def of(cls, wordings: Iterable[Wording], common: frozenset[str]) -> "Wordings":
        """`common`: the small words. `ValueError` where a wording has no words."""
        found: dict[str, list[Wording]] = {}
        for wording in sorted(set(wordings), key=len, reverse=True):
            if not wording:
                raise ValueError("a wording without words")
            found.setdefault(wording[0], []).append(wording)
        marks = frozenset(
            min(one, key=lambda word: (word in common, -len(word), word)) for all_ in found.values() for one in all_
        )
        return cls(found, marks, len(marks & common))


@dataclass(frozen=True, slots=True)
class Gap:
    """Up to so many words of any kind, within a thought."""

    most: int


@dataclass(frozen=True, slots=True)
class Maybe:
    """What may be left out."""

    elements: tuple["Element", ...]


Element = Wordings | Gap | Maybe


class Stand(NamedTuple):
    """Where a pattern stands: from and to; and the words in its gaps."""

    first: int
    last: int
    between: Wording


@dataclass(frozen=True, slots=True, eq=False)
class Pattern:
    """Elements in a row. `needed`: those of which some wording must stand in the text, the rarest first."""

    elements: tuple[Element, ...]
    needed: tuple[Wordings, ...]

    @classmethod
    def of(cls, elements: Iterable[Element]) -> "Pattern":
        """What may be left out before the first words is. `ValueError` where there are none."""
        row = tuple(dropwhile(lambda one: not isinstance(one, Wordings), elements))
        needed = [one for one in row if isinstance(one, Wordings)]
        needed.sort(key=lambda one: (one.small, len(one.marks)))
        if not needed:
            raise ValueError("nothing in it must stand there")
        return cls(row, tuple(needed))

    def found(self, words: Sequence[str]) -> Iterator[Stand]:
        """Where it stands in those words; from each place at most once."""
        first = self.elements[0]
        begins: Collection[str] = first.by_first if isinstance(first, Wordings) else ()
        for at, word in enumerate(words):
            if word in begins and (stand := _stand(self.elements, 0, words, at)) is not None:
                yield Stand(at, *stand)


def _stand(elements: Sequence[Element], number: int, words: Sequence[str], at: int) -> tuple[int, Wording] | None:
    """Where the elements from `number` on end that begin at `at`, and the words in their gaps; None where they do not
    stand there.
    """
    if number == len(elements):
        return at, ()
    element = elements[number]
    for way in _after(element, words, at):
        if (rest := _stand(elements, number + 1, words, way)) is not None:
            between = tuple(words[at:way]) if isinstance(element, Gap) else ()
            return rest[0], (*between, *rest[1])
    return None


def _after(element: Element, words: Sequence[str], at: int) -> Iterator[int]:
    """The places at which one element that begins at `at` may end."""
    if isinstance(element, Wordings):
        for wording in element.by_first.get(words[at], ()) if at < len(words) else ():
            if tuple(words[at : at + len(wording)]) == wording:
                yield at + len(wording)
    elif isinstance(element, Gap):
        yield at
        for end in range(at + 1, min(at + element.most, len(words)) + 1):
            if words[end - 1] == BREAK:
                return
            yield end
    else:
        if (stand := _stand(element.elements, 0, words, at)) is not None:
            yield stand[0]
        yield at
