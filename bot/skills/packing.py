"""The choice itself: rings and chains that together are worth most, nobody in two of them.

At the prices, whatever is short of its people's prices by more than the bound is above the best choice so far can be in
no better one. What is left is few, and the best of it is the best of all (reduced-cost fixing: Dantzig, Fulkerson and
Johnson 1954). So a choice among few proves something about all.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from bot.base.whole_numbers import Whole
from bot.skills.cases import Flags
from bot.skills.chain_search import Layers
from bot.skills.columns import Columns, Group, together
from bot.skills.diving import closed
from bot.skills.prices import TINY, Prices
from bot.skills.problem import SCALE, Problem
from bot.skills.programme import Part, Rows, chosen, of_arcs, of_columns, of_steps
from bot.skills.walks import Steps

ROUGH = 1e-3
"""A first choice may be short of the best by such a share."""
FEW, MORE, MANY = 2_000, 10, 200_000
"""It is chosen among a few first, then among so many times more, and in the end among many."""
CHAINS_MAX = 50_000
"""Where more chains matter, they are made of single arcs by their place."""
SEARCH_WALKS = 20_000_000
GREEDY_ROWS = 100_000
Read = Callable[[Flags], list[Group]]


@dataclass(slots=True)
class Best:
    """The best rings and chains so far, what they are worth, and what is proven: nothing is worth more than `bound`."""

    groups: list[Group]
    total: int
    bound: int


@dataclass(slots=True)
class _Choice:
    """What may be chosen among, and how a choice of it becomes rings and chains. Whatever comes to `least`, in 1/SCALE
    points over its prices, is among it.
    """

    least: int
    rows: Rows
    parts: list[Part]
    read: list[Read]

    def add(self, part: Part, read: Read) -> None:
        self.parts.append(part)
        self.read.append(read)


class Packing:
    """Chooses. `best` is what is known when it is over."""

    def __init__(self, problem: Problem, prices: Prices, pool: Columns) -> None:
        self.problem, self.prices, self.pool = problem, prices, pool
        self.best = Best([], 0, prices.bound)

    def run(self) -> None:
        """Until the best is proven, or the time is over, or there is too much to choose among."""
        cap = max(FEW, 2 * self.problem.case.people)
        while self.best.total < self.best.bound and not self.problem.watch.over:
            need = SCALE * (self.best.total + 1) - self.prices.sum
            last = cap >= MANY
            choice = self._many(need) if last else self._few(need, cap)
            exact = last or choice.least <= need
            self._choose(choice, exact)
            if exact:
                return
            cap *= MORE

    def offer(self, groups: list[Group]) -> None:
        """Take these where they are better than the best so far."""
        total = self.problem.graph.total(groups)
        if total > self.best.total:
            self.best.groups, self.best.total = groups, total
            self.best.bound = max(self.best.bound, total)

    def greedy(self) -> list[Group]:
        """What is furthest over its prices first."""
        order = np.argsort(-self.pool.over(self.prices.people, SCALE), kind="stable")[:GREEDY_ROWS]
        return self.pool.apart(order).groups

    def _choose(self, choice: _Choice, exact: bool) -> None:
        found = chosen(choice.parts, choice.rows, self.problem.watch, 0.0 if exact else ROUGH)
        if found is None:
            return
        self.offer([one for read, taken in zip(choice.read, found.taken, strict=True) for one in read(taken)])
        if exact:
            among = self.best.total if found.proven else int(found.bound + TINY)
            beyond = (self.prices.sum + choice.least - 1) // SCALE
            self.best.bound = max(self.best.total, min(self.best.bound, max(among, beyond)))

    def _few(self, need: int, cap: int) -> _Choice:
        """What can be in a better choice, if it is not too much; else what is most over its prices."""
        for least in _lines(need):
            rings, all_rings = self._rings(least, cap)
            chains, all_chains = self._chains(least, cap)
            if all_rings and all_chains and len(rings) + len(chains) <= cap:
                return self._made(least, [rings, chains])
        known = together([rings, chains], self.problem.width)
        order = np.argsort(-known.over(self.prices.people, SCALE), kind="stable")[:cap]
        return self._made(1, [known.only(order), self.pool])

    def _many(self, need: int) -> _Choice:
        """All that can be in a better choice, if it can be said; chains by the place of each arc if need be."""
        for least in _lines(need):
            rings, all_rings = self._rings(least, MANY)
            if all_rings:
                chains, all_chains = self._chains(least, CHAINS_MAX)
                return self._made(least, [rings, chains]) if all_chains else self._with_steps(least, rings)
        return self._made(1, [self.pool])

    def _rings(self, least: int, most: int) -> tuple[Columns, bool]:
        return self.problem.within(self.prices.people, least, Steps(SEARCH_WALKS, most, self.problem.watch))

    def _chains(self, least: int, most: int) -> tuple[Columns, bool]:
        steps = Steps(SEARCH_WALKS, most, self.problem.watch)
        return self.problem.chains.within(self.prices.people, SCALE, least, steps)

    def _made(self, least: int, columns: list[Columns]) -> _Choice:
        case, problem = self.problem.case, self.problem
        choice = _Choice(least, Rows(case.people), [], [])
        all_columns = together(columns, problem.width)
        choice.add(of_columns(all_columns), lambda taken: all_columns.only(taken).groups)
        if problem.rings is None:
            arcs = problem.ring_arcs[self.prices.arcs_over(problem) >= min(least, 0)]
            choice.rows = Rows(case.people, even=case.people)
            choice.add(of_arcs(case, arcs), lambda taken: closed(case.tail[arcs[taken]], case.head[arcs[taken]]))
        return choice

    def _with_steps(self, least: int, rings: Columns) -> _Choice:
        case, problem = self.problem.case, self.problem
        choice = self._made(least, [rings])
        layers = Layers(problem.graph, problem.longest_chain, self.prices.people, SCALE)
        first = choice.rows.all
        part, arc, place = of_steps(case, layers.steps_within(least), first)
        choice.rows = Rows(case.people, choice.rows.even, (problem.longest_chain - 1) * case.people)
        choice.add(part, lambda taken: _followed(case.tail[arc[taken]], case.head[arc[taken]], place[taken]))
        return choice


def _lines(need: int) -> list[int]:
    """From all that can matter to what is not short of its prices at all."""
    halves = [need]
    while halves[-1] < -SCALE // 8:
        halves.append(-(-halves[-1] // 2))
    return [*halves, 0]


def _followed(tail: Whole, head: Whole, place: Whole) -> list[Group]:
    """The chains that these arcs make, each at its place."""
    on = {(at, who): to for at, who, to in zip(place.tolist(), tail.tolist(), head.tolist(), strict=True)}
    found = []
    for start in sorted(who for at, who in on if at == 0):
        people = [start]
        while (len(people) - 1, people[-1]) in on:
            people.append(on[len(people) - 1, people[-1]])
        found.append(tuple(people))
    return found
