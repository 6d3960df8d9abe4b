"""What everybody costs in the best mixture of rings and chains, and what that proves.

Where no ring and no chain is worth more than its people's prices, all prices together are more than any choice is
worth: that is the bound (linear programming's duality). It is worked out in whole numbers and looked at without the
solver, so nothing of it is owed to rounding. Rings and chains come in as they are needed, the most wanted of each
person first (column generation: Gilmore and Gomory 1961; for rings and chains Abraham, Blum and Sandholm 2007).
"""

from dataclasses import dataclass

import numpy as np

from bot.base.whole_numbers import Whole
from bot.skills.cases import Case, Flags
from bot.skills.chain_search import Chains, Layers
from bot.skills.columns import NOBODY, Columns, together
from bot.skills.problem import SCALE, Listed, Problem
from bot.skills.programme import OutOfTime, Part, Priced, Rows, of_arcs, of_columns, priced
from bot.skills.ring_search import Rings
from bot.skills.walks import Steps

AT_ONCE, AT_ONCE_EACH = 5_000, 10
"""All rings and chains are priced together where they are no more than this, or than so many for each person; else
they come in by and by.
"""
ROUND_WALKS, ROUND_FOUND, WALKS_MAX = 20_000_000, 300_000, 2_000_000_000
"""So many walks are looked at in a round, and so many rings and chains taken; at most so many walks to be sure."""
SHARE = 0.6
"""Of the time that is given, what prices may take; the rest is for the choice."""
TINY = 1e-6
"""Points that the solver may be wrong by."""
NEAR = 0.01
"""What is so near to a whole number, in 1/SCALE points, is meant to be it."""


@dataclass(frozen=True, slots=True)
class Prices:
    """`people`: shape (people,), what everybody costs; `potential`: the same shape, what an arc of a ring of any length
    gives back at its end and pays at its beginning. Both in 1/SCALE points.
    """

    people: Whole
    potential: Whole

    @property
    def sum(self) -> int:
        return int(self.people.sum())

    @property
    def bound(self) -> int:
        """No choice is worth more, in points."""
        return self.sum // SCALE

    def arcs_over(self, problem: Problem) -> Whole:
        """For each arc that rings of any length are made of, what it is over its price."""
        case, arcs = problem.case, problem.ring_arcs
        tail, head = case.tail[arcs], case.head[arcs]
        return SCALE * case.worth[arcs] - self.people[head] - self.potential[tail] + self.potential[head]


def first_prices(case: Case) -> Prices:
    """Prices that prove something without any work: what the best who could help somebody is worth."""
    most = np.zeros(case.people, dtype=np.int64)
    np.maximum.at(most, case.head, case.worth)
    return Prices(SCALE * most, np.zeros(case.people, dtype=np.int64))


class Pricing:
    """Works the prices out. `best` prove the lowest bound so far; `pool` are the rings and chains that came in."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        self._watch = problem.watch.part(SHARE)
        self.best = first_prices(problem.case)
        self.pool = _first_pool(problem)
        self._aim = SCALE * int(problem.case.worth.max(initial=0))
        """Only what is so much over its prices comes in; less and less, so that there is never too much at once."""
        if isinstance(problem.chains, Listed) and (problem.rings is None or isinstance(problem.rings, Listed)):
            self._aim = 0

    def run(self) -> None:
        """Until nothing is over its prices, or the bound cannot become lower by a point, or the time is over."""
        try:
            while self._round():
                pass
        except OutOfTime:
            return

    def _round(self) -> bool:
        solved = self._solved()
        prices = self._whole(solved)
        rings, chains = self._over(prices)
        if self._aim == 0 and rings.all:
            self._take(self._mended(prices, rings, chains))
            if self.best.bound <= solved.worth + TINY:
                return False
        over = together([rings.columns, chains.columns], self.problem.width)
        self.pool = together([self.pool, _wanted(over, prices.people)], self.problem.width)
        return len(over) > 0 and not self._watch.over

    def _solved(self) -> Priced:
        problem = self.problem
        parts: list[Part] = [of_columns(self.pool)]
        if problem.rings is None:
            parts.append(of_arcs(problem.case, problem.ring_arcs))
        even = problem.case.people if problem.rings is None else 0
        return priced(parts, Rows(problem.case.people, even), self._watch)

    def _whole(self, solved: Priced) -> Prices:
        """The prices in whole numbers, rounded so that they prove no less."""
        people = np.maximum(0, np.ceil(solved.prices * SCALE - NEAR)).astype(np.int64)
        potential = np.zeros(len(people), dtype=np.int64)
        if len(solved.potential):
            potential = np.rint(solved.potential * SCALE).astype(np.int64)
        prices = Prices(people, potential)
        arcs = self.problem.ring_arcs
        more = np.zeros(len(people), dtype=np.int64)
        np.maximum.at(more, self.problem.case.head[arcs], prices.arcs_over(self.problem))
        return Prices(people + more, potential)

    def _over(self, prices: Prices) -> tuple["_Over", "_Over"]:
        """The rings and the chains that are over their prices, by what is aimed at."""
        problem, walks = self.problem, ROUND_WALKS
        while True:
            least = max(1, self._aim)
            rings = _Over(*problem.within(prices.people, least, Steps(walks, ROUND_FOUND, self._watch)))
            steps = Steps(walks, ROUND_FOUND, self._watch)
            chains = _Over(*problem.chains.within(prices.people, SCALE, least, steps))
            many = len(rings.columns) + len(chains.columns)
            if self._watch.over or (self._aim == 0 and (many or (rings.all and chains.all))):
                return rings, chains
            if self._aim == 0 and walks >= WALKS_MAX:
                return rings, chains
            if self._aim == 0:
                walks *= 10
            elif many * 4 >= problem.case.people:
                return rings, chains
            else:
                self._aim = self._aim // 4 if self._aim > SCALE // 16 else 0
                if many:
                    return _Over(rings.columns, False), chains

    def _mended(self, prices: Prices, rings: "_Over", chains: "_Over") -> Prices:
        """With whoever a ring or chain begins with costing what it is over, nothing is over any more."""
        more = np.zeros(len(prices.people), dtype=np.int64)
        for one in (rings, chains):
            np.maximum.at(more, one.columns.people[:, 0], one.columns.over(prices.people, SCALE))
        if not chains.all:
            layers = Layers(self.problem.graph, self.problem.longest_chain, prices.people, SCALE)
            more = np.maximum(more, layers.best())
        return Prices(prices.people + more, prices.potential)

    def _take(self, prices: Prices) -> None:
        if prices.sum < self.best.sum:
            self.best = prices


@dataclass(frozen=True, slots=True)
class _Over:
    """What is over its prices, and whether that is all there is."""

    columns: Columns
    all: bool


def _first_pool(problem: Problem) -> Columns:
    """All rings and chains where they are few; else the shortest."""
    known = [one.columns for one in (problem.rings, problem.chains) if isinstance(one, Listed)]
    if sum(map(len, known)) > max(AT_ONCE, AT_ONCE_EACH * problem.case.people) or len(known) < (
        1 if problem.rings is None else 2
    ):
        many = len(problem.case.tail) + 1
        swaps = 0 if problem.rings is None else min(2, problem.case.max_ring)
        known = [
            Rings(problem.graph, swaps).all(Steps(many, many))[0],
            Chains(problem.graph, min(1, problem.longest_chain)).all(Steps(many, many))[0],
        ]
    return together(known, problem.width)


def _wanted(over: Columns, prices: Whole) -> Columns:
    """Of each person, in each place of a ring or chain, the one that is most over its prices."""
    order = np.argsort(-over.over(prices, SCALE), kind="stable")
    people = over.people[order]
    kept: Flags = np.zeros(len(order), dtype=np.bool_)
    for place in range(people.shape[1]):
        who, first = np.unique(people[:, place], return_index=True)
        kept[first[who != NOBODY]] = True
    return over.only(np.sort(order[kept]))
