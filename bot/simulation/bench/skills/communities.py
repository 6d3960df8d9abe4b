"""Made-up communities that offer and need: the same seed, the same people. Nobody in them is anybody.

Everybody lives in a neighbourhood and helps there and in the next ones. What many offer (a meal, an hour with the baby)
few need most, and what many need (a night's sleep, a form filled in) few offer: kinds are drawn by falling shares,
those of needs in another order than those of offers.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.base.whole_numbers import Whole
from bot.skills.cases import Case

KINDS = 120
AREA = 50
"""So many live in one neighbourhood."""
REACH = 3
"""Everybody helps in so many neighbourhoods to either side, and in their own."""
OFFERS_MAX, NEEDS_MAX = 3, 2
WORTH_MIN, WORTH_MAX = 10, 20
"""Points that an arc is worth: how well the two fit."""
ORDER = 7
"""In which order kinds are needed, the same in every community."""


@dataclass(frozen=True, slots=True)
class Community:
    """Who could help whom: `tail`, `head`, `worth` of one shape (arcs,); `giver` of shape (people,)."""

    people: int
    tail: Whole
    head: Whole
    worth: Whole
    givers: Whole

    def case(self, max_ring: int, max_chain: int = 0) -> Case:
        """With rings and chains up to so long."""
        return Case.of(
            self.people,
            np.stack([self.tail, self.head, self.worth], axis=1),
            self.givers,
            max_ring=max_ring,
            max_chain=max_chain,
        )


def community(
    people: int, seed: int = 1, giver_percent: int = 0, worths: bool = True, area_people: int = AREA
) -> Community:
    """So many people, of whom so many of a hundred give and need nothing. Without `worths` each arc counts one."""
    chance = np.random.default_rng(seed)
    area = chance.integers(0, max(1, people // area_people), people)
    offers = _drawn(chance, people, OFFERS_MAX, np.arange(KINDS))
    needs = _drawn(chance, people, NEEDS_MAX, np.random.default_rng(ORDER).permutation(KINDS))
    givers = np.sort(chance.permutation(people)[: people * giver_percent // 100])
    needs[givers] = False
    tail, head = _arcs(area, offers, needs)
    worth = chance.integers(WORTH_MIN, WORTH_MAX + 1, len(tail)) if worths else np.ones(len(tail), dtype=np.int64)
    return Community(people, tail, head, worth, givers)


def _drawn(chance: np.random.Generator, people: int, most: int, order: Whole) -> NDArray[np.bool_]:
    """Shape (people, KINDS): from one to `most` kinds each, the first in `order` most often."""
    shares = np.empty(KINDS)
    shares[order] = 1 / np.arange(1, KINDS + 1)
    kinds = chance.choice(KINDS, (people, most), p=shares / shares.sum())
    drawn = np.zeros((people, KINDS), dtype=np.bool_)
    many = chance.integers(1, most + 1, people)
    for one in range(most):
        drawn[np.flatnonzero(many > one), kinds[many > one, one]] = True
    return drawn


def _arcs(area: Whole, offers: NDArray[np.bool_], needs: NDArray[np.bool_]) -> tuple[Whole, Whole]:
    """(who helps, who is helped), each pair once, sorted."""
    found = []
    for here in range(int(area.max(initial=0)) + 1):
        near, own = np.flatnonzero(np.abs(area - here) <= REACH), np.flatnonzero(area == here)
        fits = offers[own].astype(np.int32) @ needs[near].T.astype(np.int32) > 0
        one, other = np.nonzero(fits)
        found.append(np.stack([own[one], near[other]], axis=1))
    pairs = np.concatenate(found)
    pairs = pairs[pairs[:, 0] != pairs[:, 1]]
    pairs = pairs[np.lexsort((pairs[:, 1], pairs[:, 0]))]
    return pairs[:, 0], pairs[:, 1]
