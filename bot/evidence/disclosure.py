"""Which counts of people may be told, so that no small one can be worked out, not even from all that was ever told.

A small count is hidden, and any other is rounded; totals are added up from what is told, so they tell nothing more.
Counts that depend on each other (who was here, who came, who left) could still be subtracted, also over months. So
before anything is told, whoever reads it is played: from everything told before and now, the lowest and the highest
that each hidden count can be are looked for. Where they are less than `DOUBT` apart another new count is hidden beside
it, and it is tried again. What was told once stays as it was told.

This is cell suppression with an audit of protection, on rounded counts (Fischetti and Salazar 2001; Hundepool and
others, Statistical Disclosure Control, 2012, chapter 4).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from bot.evidence.readers import Limits, Reader

Cell = str
"""The name of a count: what is counted, where and when."""
Mark = Literal["shown", "small", "beside"]
"""Why a count is told or not: it may be, it is small, or it would give a small one away."""
DOUBT = 2
"""How far apart the lowest and the highest are at least that a hidden count can be, for whoever has read everything."""
MANY = 1_000_000
"""More people than any place has."""


@dataclass(frozen=True, slots=True)
class Care:
    """Counts from 1 to `hidden_to` are hidden; others are told as multiples of `step`, an odd number."""

    hidden_to: int = 7
    step: int = 5

    @classmethod
    def below(cls, least: int) -> "Care":
        """Counts below `least` are hidden. Where that is so little that being hidden would tell the count, a few more
        are.
        """
        return cls(hidden_to=max(least - 1, 1 + DOUBT) if least > 1 else 0)

    @property
    def half(self) -> int:
        """So far a number that is told is from the count at most."""
        return self.step // 2

    @property
    def first(self) -> int:
        """The smallest number that is told but 0: no count near it is hidden."""
        return -(-(self.hidden_to + 1 + self.half) // self.step) * self.step


@dataclass(frozen=True, slots=True)
class Told:
    """What is told of one count: a number, or none where it is hidden."""

    mark: Mark
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Relation:
    """What everybody knows of counts: `more` add up to what `less` add up to; or, where not `equal`, to at least it."""

    more: tuple[Cell, ...]
    less: tuple[Cell, ...]
    equal: bool = True

    @property
    def cells(self) -> tuple[Cell, ...]:
        return (*self.more, *self.less)


class Pinned(RuntimeError):
    """A hidden count can be worked out from what was told before and what everybody knows: nothing new may be told."""


def by_itself(count: int, care: Care) -> Told:
    """What is told of one count that hangs together with no other."""
    if count == 0:
        return Told("shown", 0)
    if count <= care.hidden_to:
        return Told("small")
    return Told("shown", max(care.first, (count + care.half) // care.step * care.step))


def limits(one: Told | None, care: Care) -> Limits:
    """From what to what that count can be, for somebody who knows how it is told, or was told nothing of it."""
    if one is None or one.mark == "beside":
        return (0, MANY)
    if one.number is None:
        return (1, care.hidden_to)
    if one.number <= care.first:
        return (care.hidden_to + 1, one.number + care.half) if one.number else (0, 0)
    return (one.number - care.half, one.number + care.half)


def tell(
    counts: Mapping[Cell, int], before: Mapping[Cell, Told], relations: Sequence[Relation], care: Care
) -> dict[Cell, Told]:
    """What may be told of these counts, after all that was told `before`. `Pinned` where nothing of it may.

    `relations` are those of all cells, old and new; one that nobody was told of can be any number. It takes a while
    where much was told before: a bot calls it through `bot.base.apart.work_apart`.
    """
    if known := counts.keys() & before.keys():
        raise ValueError(f"told already: {min(known)}")
    everything = {**before, **{cell: by_itself(count, care) for cell, count in counts.items()}}
    for group in _groups(relations, counts):
        while pinned := _pinned(everything, group, care):
            everything[_beside(pinned, counts, everything, group)] = Told("beside")
    return {cell: everything[cell] for cell in counts}


def _beside(
    pinned: Cell, counts: Mapping[Cell, int], everything: Mapping[Cell, Told], group: Sequence[Relation]
) -> Cell:
    """What is not told either, so that `pinned` cannot be worked out: a number; and where none is left, that a small
    count is small.
    """
    shown = {cell: count for cell, count in counts.items() if everything[cell].number is not None}
    small = {cell: count for cell, count in counts.items() if everything[cell].mark == "small"}
    found = next((cell for told in (shown, small) for cell in _nearest(pinned, told, group)), None)
    if found is None:
        raise Pinned(f"{pinned} could be worked out")
    return found


def _pinned(everything: Mapping[Cell, Told], group: Sequence[Relation], care: Care) -> Cell | None:
    """A hidden count of that group that could be worked out, or nearly."""
    cells = sorted({cell for one in group for cell in one.cells})
    reader = Reader(
        {cell: limits(everything.get(cell), care) for cell in cells},
        [(one.more, one.less, one.equal) for one in group],
    )
    hidden = (cell for cell in cells if cell in everything and everything[cell].number is None)
    return reader.certain(hidden, DOUBT)


def _nearest(start: Cell, told: Mapping[Cell, int], group: Sequence[Relation]) -> Iterator[Cell]:
    """What is told, those first that hang together with `start` most directly, and of these the smallest but 0."""
    seen, ring = {start}, {start}
    while ring:
        ring = {cell for one in group if not ring.isdisjoint(one.cells) for cell in one.cells} - seen
        seen |= ring
        yield from sorted(ring & told.keys(), key=lambda cell: (told[cell] == 0, told[cell], cell))


def _groups(relations: Sequence[Relation], cells: Iterable[Cell]) -> Iterator[list[Relation]]:
    """The relations that have to do with any of these cells, apart where they have nothing to do with each other."""
    left = list(relations)
    for cell in sorted(cells):
        reached, group = {cell}, list[Relation]()
        while near := [one for one in left if not reached.isdisjoint(one.cells)]:
            group += near
            left = [one for one in left if one not in near]
            reached = reached.union(*(one.cells for one in near))
        if group:
            yield group
