"""Every ring that is worth more than its people's prices come to, or falls short of that by little.

Each arc is given half of what its two people cost, so that a ring's arcs add up to what the ring is over its prices.
Every ring has a beginning from which its arcs, added up one by one, never fall behind their share (the cycle lemma:
Dvoretzky and Motzkin 1947), and few other walks do; so only such walks are gone on with. Whole numbers, nothing is
rounded.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from bot.base.whole_numbers import Whole
from bot.skills.columns import Columns, together
from bot.skills.walks import Graph, Steps, Walks, elsewhere


@dataclass(slots=True)
class Rings:
    """Looks for rings of at most `longest` people, none of them givers."""

    graph: Graph
    longest: int

    def all(self, steps: Steps) -> tuple[Columns, bool]:
        """(every ring, True); or some, and False when the steps were used up."""
        return self._found(_Search(self.graph, self.longest, self.graph.case.worth, None, steps))

    def within(self, prices: Whole, scale: int, least: int, steps: Steps) -> tuple[Columns, bool]:
        """(every ring that is worth at least `least`/scale points more than its people's prices, True); or some, and
        False. `prices`: shape (people,), in 1/scale points, as `least` is, which may be below 0.
        """
        case = self.graph.case
        value = 2 * scale * case.worth - prices[case.tail] - prices[case.head]
        return self._found(_Search(self.graph, self.longest, value, 2 * least, steps))

    def _found(self, search: "_Search") -> tuple[Columns, bool]:
        starts = np.flatnonzero(~self.graph.case.giver)
        found: list[Columns] = []
        if self.longest > 1:
            for part in search.from_walks(Walks(starts[:, None], np.zeros(len(starts), dtype=np.int64))):
                found.append(part)
                if search.steps.used_up:
                    break
        return together(found, max(1, self.longest)), not search.steps.used_up


@dataclass(slots=True)
class _Search:
    graph: Graph
    longest: int
    value: Whole
    least: int | None
    """Twice what a ring's worth must be over its prices. None: every ring is looked for, from its lowest id."""
    steps: Steps

    def from_walks(self, walks: Walks) -> Iterator[Columns]:
        """The rings that close one of the walks, or go on from one."""
        many = walks.people.shape[1]
        if many > 1:
            yield self._closed(walks)
        if many == self.longest:
            return
        for part in self.graph.parts(walks):
            if self.steps.used_up:
                return
            on = self._onward(part)
            if len(on.value):
                yield from self.from_walks(on)

    def _closed(self, walks: Walks) -> Columns:
        arc = self.graph.between(walks.people[:, -1], walks.people[:, 0])
        closes = arc >= 0
        if self.least is not None:
            closes &= walks.value + self.value[arc] >= self.least
        people = walks.people[closes]
        self.steps.count(0, len(people))
        return Columns(_from_lowest(people), self.graph.worth(people) + self.graph.case.worth[arc[closes]])

    def _onward(self, walks: Walks) -> Walks:
        row, arc = self.graph.onward(walks.people[:, -1])
        self.steps.count(len(row), 0)
        head, value = self.graph.case.head[arc], walks.value[row] + self.value[arc]
        lowest_first, share = self.least is None, self._share(walks.people.shape[1])
        kept = head > walks.people[row, 0] if lowest_first else value >= share
        row, head, value = row[kept], head[kept], value[kept]
        people = walks.people[row]
        fresh = elsewhere(people, head)
        return Walks(np.column_stack([people[fresh], head[fresh]]), value[fresh])

    def _share(self, arcs: int) -> int:
        """What so many arcs come to at least, from a beginning where none fall behind; the ring has one arc more, or
        more than one.
        """
        least = self.least or 0
        return least * arcs // (arcs + 1 if least <= 0 else self.longest)


def _from_lowest(people: Whole) -> Whole:
    """Each ring from its lowest id on."""
    if not len(people):
        return people
    turn = (people.argmin(axis=1)[:, None] + np.arange(people.shape[1])) % people.shape[1]
    return np.take_along_axis(people, turn, 1)
