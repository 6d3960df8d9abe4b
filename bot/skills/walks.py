"""A case made ready to be walked through, many walks side by side."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

import numpy as np

from bot.base.whole_numbers import Whole
from bot.skills.cases import Case, Flags
from bot.skills.watch import Watch

ROWS_AT_ONCE = 500_000
"""So many walks are gone on with at once."""
TABLE_PEOPLE = 3_000
"""For so many people at most a table says which arc leads from whom to whom."""


@dataclass(slots=True)
class Steps:
    """How many walks may still be looked at, and how many rings or chains found, before it is given up."""

    walks: int
    found: int
    watch: Watch = field(default_factory=Watch)

    def count(self, walks: int, found: int) -> None:
        """So many more were."""
        self.walks -= walks
        self.found -= found

    @property
    def used_up(self) -> bool:
        """Whether that was too many."""
        return self.walks < 0 or self.found < 0 or self.watch.over


@dataclass(frozen=True, slots=True)
class Walks:
    """Walks side by side: whom they went through, shape (walks, people), and what that comes to."""

    people: Whole
    value: Whole

    def of(self, rows: slice | Flags) -> "Walks":
        """These rows alone."""
        return Walks(self.people[rows], self.value[rows])


class Graph:
    """The arcs of a case: from whom which lead on, and which leads from one to another."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self.begin = np.searchsorted(case.tail, np.arange(case.people + 1))
        """The arcs from v are begin[v] … begin[v + 1] - 1."""
        self._keys = case.tail * case.people + case.head
        self._table: Whole | None = None
        if case.people <= TABLE_PEOPLE:
            self._table = np.full((case.people, case.people), -1, dtype=np.int64)
            self._table[case.tail, case.head] = np.arange(len(case.tail))

    def onward(self, last: Whole) -> tuple[Whole, Whole]:
        """(row, arc) for every arc that leads on from the last one of each row."""
        many = self.begin[last + 1] - self.begin[last]
        row = np.repeat(np.arange(len(last)), many)
        first = np.repeat(self.begin[last] - (np.cumsum(many) - many), many)
        return row, first + np.arange(len(row))

    def between(self, tail: Whole, head: Whole) -> Whole:
        """The arc from each to each; -1 where there is none."""
        if not len(self._keys):
            return np.full(len(tail), -1, dtype=np.int64)
        if self._table is not None:
            return self._table[tail, head]
        wanted = tail * self.case.people + head
        at = np.minimum(np.searchsorted(self._keys, wanted), len(self._keys) - 1)
        return np.where(self._keys[at] == wanted, at, -1)

    def worth(self, people: Whole) -> Whole:
        """Of each row of `people`, what its arcs are worth, from each to the next."""
        total = np.zeros(len(people), dtype=np.int64)
        for place in range(people.shape[1] - 1):
            total += self.case.worth[self.between(people[:, place], people[:, place + 1])]
        return total

    def total(self, groups: Iterable[tuple[int, ...]]) -> int:
        """What rings and chains are worth together; those that begin with a giver are chains."""
        ways = [group if self.case.giver[group[0]] else (*group, group[0]) for group in groups]
        tail = np.array([one for way in ways for one in way[:-1]], dtype=np.int64)
        head = np.array([one for way in ways for one in way[1:]], dtype=np.int64)
        return int(self.case.worth[self.between(tail, head)].sum())

    def parts(self, walks: Walks) -> Iterator[Walks]:
        """The walks in parts from which not too many arcs lead on at once."""
        last = walks.people[:, -1]
        ends = np.cumsum(self.begin[last + 1] - self.begin[last])
        begin = 0
        while begin < len(last):
            before = int(ends[begin - 1]) if begin else 0
            end = max(begin + 1, int(np.searchsorted(ends, before + ROWS_AT_ONCE, side="right")))
            yield walks.of(slice(begin, end))
            begin = end


def elsewhere(people: Whole, head: Whole) -> Flags:
    """Whether each head is nobody of its row."""
    fresh = np.ones(len(head), dtype=np.bool_)
    for place in range(people.shape[1]):
        fresh &= people[:, place] != head
    return fresh
