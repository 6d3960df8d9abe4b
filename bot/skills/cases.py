"""A case: who can help whom, how much it is worth, and how long rings and chains may be."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from bot.base.instances import ImpossibleCase
from bot.base.whole_numbers import Whole, whole, within

Flags = NDArray[np.bool_]

ANY_LENGTH = 0
PEOPLE_MAX = 2_000_000
WORTH_LIMIT = 2**40
"""What the greatest worth times the number of people must stay below, so that every sum is exact."""


@dataclass(frozen=True, slots=True)
class Case:
    """People 0 … `people` - 1, and an arc for each who can help another.

    `tail`, `head`, `worth`: whole numbers of one shape (arcs,), sorted by (tail, head), no pair twice: tail can help
    head, which is worth so much, at least 1, in points. `giver`: shape (people,), who gives and needs nothing: arcs to
    them are left out. `max_ring`: people in a ring at most, 0 any number. `max_chain`: arcs in a chain at most.
    """

    people: int
    tail: Whole
    head: Whole
    worth: Whole
    giver: Flags
    max_ring: int
    max_chain: int

    @classmethod
    def of(
        cls, people: int, arcs: ArrayLike, givers: ArrayLike = (), *, max_ring: int = 3, max_chain: int = 3
    ) -> "Case":
        """From rows (tail, head, worth) in any order. `ImpossibleCase` says what is wrong with them."""
        rows, given = whole(arcs, "arcs", 3), whole(givers, "givers")
        for name, value, most in (
            ("people", people, PEOPLE_MAX),
            ("max_ring", max_ring, 2**31),
            ("max_chain", max_chain, 2**31),
        ):
            if not 0 <= value <= most:
                raise ImpossibleCase(f"{name} is {value}; it must be from 0 to {most}")
        rows = rows[np.lexsort((rows[:, 1], rows[:, 0]))]
        _check(people, rows, given)
        giver = np.zeros(people, dtype=np.bool_)
        giver[given] = True
        kept = rows[~giver[rows[:, 1]]]
        tail, head, worth = (np.ascontiguousarray(kept[:, column]) for column in range(3))
        return cls(people, tail, head, worth, giver, max_ring, max_chain)


def _check(people: int, rows: Whole, given: Whole) -> None:
    """`ImpossibleCase` when a number is where none can be. The rows are sorted."""
    tail, head, worth = rows.T
    within(tail, 0, people, "who helps")
    within(head, 0, people, "who is helped")
    within(given, 0, people, "a giver")
    within(worth, 1, WORTH_LIMIT, "a worth")
    if len(own := np.flatnonzero(tail == head)):
        raise ImpossibleCase(f"person {tail[own[0]]} helps themselves")
    if len(again := np.flatnonzero((np.diff(tail) == 0) & (np.diff(head) == 0))):
        raise ImpossibleCase(f"person {tail[again[0]]} helps person {head[again[0]]} twice among the arcs")
    if len(np.unique(given)) != len(given):
        raise ImpossibleCase("a giver stands twice among the givers")
    if int(worth.max(initial=0)) * people >= WORTH_LIMIT:
        raise ImpossibleCase("the worths are too great for so many people to be added up exactly")
