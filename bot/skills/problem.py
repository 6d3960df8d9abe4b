"""A case made ready to be solved: where its rings and chains are looked for, and how much of them is known."""

from dataclasses import dataclass, field
from typing import Protocol

import numpy as np

from bot.base.whole_numbers import Whole
from bot.skills.cases import ANY_LENGTH, Case
from bot.skills.chain_search import Chains
from bot.skills.columns import Columns, none
from bot.skills.ring_search import Rings
from bot.skills.walks import Graph, Steps
from bot.skills.watch import Watch

SCALE = 2**20
"""Prices are counted in so many parts of a point."""
LIST_WALKS, LIST_FOUND = 5_000_000, 500_000
"""Where all rings, or all chains, are found within so many, they are kept and not looked for anew each time."""


class Look(Protocol):
    """Where rings or chains come from; said at `Rings.within`."""

    def within(self, prices: Whole, scale: int, least: int, steps: Steps) -> tuple[Columns, bool]: ...


@dataclass(frozen=True, slots=True)
class Listed:
    """All there are."""

    columns: Columns

    def within(self, prices: Whole, scale: int, least: int, steps: Steps) -> tuple[Columns, bool]:
        """As `Rings.within`; where there are too many, those furthest over."""
        over = self.columns.over(prices, scale)
        rows = np.flatnonzero(over >= least)
        if len(rows) <= steps.found:
            return self.columns.only(rows), True
        rows = np.sort(rows[np.argsort(-over[rows], kind="stable")[: steps.found]])
        return self.columns.only(rows), False


@dataclass(slots=True)
class Problem:
    """`rings` is nothing where they may have any length: they are then made of single arcs. `longest_chain`: arcs."""

    case: Case
    watch: Watch
    graph: Graph = field(init=False)
    rings: Look | None = field(init=False)
    chains: Look = field(init=False)
    longest_chain: int = field(init=False)
    width: int = field(init=False)
    """So many people are in a ring or a chain at most."""

    def __post_init__(self) -> None:
        case = self.case
        self.graph = Graph(case)
        others = int((~case.giver).sum())
        self.longest_chain = min(case.max_chain, others) if case.giver[case.tail].any() else 0
        chains = Chains(self.graph, self.longest_chain)
        self.chains = self._known(*chains.all(self._steps()), chains)
        self.rings = None
        longest_ring = 0
        if case.max_ring != ANY_LENGTH and case.max_ring < others:
            longest_ring = case.max_ring
            rings = Rings(self.graph, longest_ring)
            self.rings = self._known(*rings.all(self._steps()), rings)
        self.width = max(1, longest_ring, self.longest_chain + 1)

    @property
    def ring_arcs(self) -> Whole:
        """The arcs that rings of any length are made of."""
        case = self.case
        return np.flatnonzero(~case.giver[case.tail]) if self.rings is None else np.zeros(0, dtype=np.int64)

    def _steps(self) -> Steps:
        return Steps(LIST_WALKS, LIST_FOUND, self.watch)

    @staticmethod
    def _known(columns: Columns, all_of_them: bool, look: Look) -> Look:
        return Listed(columns) if all_of_them else look

    def within(self, prices: Whole, least: int, steps: Steps) -> tuple[Columns, bool]:
        """Rings that are so much over their prices; none where they are made of single arcs."""
        if self.rings is None:
            return none(1), True
        return self.rings.within(prices, SCALE, least, steps)
