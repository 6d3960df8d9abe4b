"""Every chain that is worth more than its people's prices come to, or falls short of that by little.

What the best walk from anybody could still bring is worked out layer by layer, an arc more each time, and a chain is
gone on with only as long as that would do. Whole numbers, nothing is rounded.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np

from bot.base.whole_numbers import Whole
from bot.skills.cases import Flags
from bot.skills.columns import Columns, together
from bot.skills.walks import Graph, Steps, Walks, elsewhere

NEVER = -(2**62)


@dataclass(slots=True)
class Chains:
    """Looks for chains of at most `longest` arcs."""

    graph: Graph
    longest: int

    def all(self, steps: Steps) -> tuple[Columns, bool]:
        """(every chain, True); or some, and False when the steps were used up."""
        case = self.graph.case
        return self.within(np.zeros(case.people, dtype=np.int64), 1, 0, steps)

    def within(self, prices: Whole, scale: int, least: int, steps: Steps) -> tuple[Columns, bool]:
        """(every chain that is worth at least `least`/scale points more than its people's prices, True); or some, and
        False. `prices`: shape (people,), in 1/scale points, as `least` is, which may be below 0.
        """
        layers = Layers(self.graph, self.longest, prices, scale)
        found: list[Columns] = []
        for walks in layers.chains(least, steps):
            found.append(Columns(walks.people, self.graph.worth(walks.people)))
            steps.count(0, len(walks.value))
            if steps.used_up:
                break
        return together(found, self.longest + 1), not steps.used_up


@dataclass(slots=True)
class Layers:
    """What walks gain at some prices, layer by layer. `gain`: shape (arcs,), worth less the price of who is helped."""

    graph: Graph
    longest: int
    prices: Whole
    scale: int
    gain: Whole = field(init=False)
    rest: list[Whole] = field(init=False)
    """Shape (people,) each: the most that can still be gained from there with 0, 1, 2 … arcs at most."""

    def __post_init__(self) -> None:
        case = self.graph.case
        self.gain = self.scale * case.worth - self.prices[case.head]
        self.rest = [np.zeros(case.people, dtype=np.int64)]
        some = np.flatnonzero(self.graph.begin[1:] > self.graph.begin[:-1])
        for _ in range(self.longest):
            here = np.zeros(case.people, dtype=np.int64)
            if len(some):
                best = np.maximum.reduceat(self.gain + self.rest[-1][case.head], self.graph.begin[some])
                here[some] = np.maximum(best, 0)
            self.rest.append(here)

    def best(self) -> Whole:
        """Shape (people,): of each giver the most that a walk from them comes to over its prices, if that is anything;
        of everybody else 0. No chain comes to more.
        """
        return np.where(self.graph.case.giver, np.maximum(self.rest[-1] - self.prices, 0), 0)

    def chains(self, least: int, steps: Steps) -> Iterator[Walks]:
        """Every chain that comes to `least` over its prices, in parts."""
        starts = np.flatnonzero(self.graph.case.giver)
        if self.longest > 0 and len(starts):
            yield from self._onward(Walks(starts[:, None], -self.prices[starts]), least, steps)

    def _onward(self, walks: Walks, least: int, steps: Steps) -> Iterator[Walks]:
        arcs = walks.people.shape[1]
        for part in self.graph.parts(walks):
            if steps.used_up:
                return
            row, arc = self.graph.onward(part.people[:, -1])
            steps.count(len(row), 0)
            head, value = self.graph.case.head[arc], part.value[row] + self.gain[arc]
            kept = value + self.rest[self.longest - arcs][head] >= least
            people, head, value = part.people[row[kept]], head[kept], value[kept]
            fresh = elsewhere(people, head)
            on = Walks(np.column_stack([people[fresh], head[fresh]]), value[fresh])
            yield on.of(on.value >= least)
            if arcs < self.longest and len(on.value):
                yield from self._onward(on, least, steps)

    def steps_within(self, least: int) -> list[Flags]:
        """For each place in a chain, first, second …, which arcs can stand there in a walk that comes to `least`."""
        case = self.graph.case
        before = np.where(case.giver, -self.prices, NEVER)
        found = []
        for place in range(self.longest):
            after = np.where(before[case.tail] > NEVER, before[case.tail] + self.gain, NEVER)
            found.append((after > NEVER) & (after + self.rest[self.longest - place - 1][case.head] >= least))
            before = np.full(case.people, NEVER)
            np.maximum.at(before, case.head, after)
        return found
