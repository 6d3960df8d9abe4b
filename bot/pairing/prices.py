"""The proof that an assignment is the best one: a price for each helper's next place, at which nobody would change.

Prices are shortest distances over all moves there are: a family goes elsewhere, comes in, is left out, or a helper's
place is given up or taken. Where there is no way round that gains anything, they exist, and the assignment is the best
(linear programming's duality; Ahuja, Magnanti and Orlin 1993, chapter 9). They share nothing with the solver. They also
tell which candidates matter at all: whoever is worth less than their price is in no best assignment.
"""

from dataclasses import dataclass

import numpy as np

from bot.base.whole_numbers import Whole
from bot.pairing.assignment import NOBODY, Assignment, Case, Flags, first_come, heaviest_place


class NotTheBest(ValueError):
    """There is a better assignment than the one that was to be proven."""


@dataclass(frozen=True, slots=True)
class Prices:
    """`helper`: shape (helpers,), the price of each one's next place. `family`: shape (parents,), what each family has
    left of its points after the price. `left_out`: shape (parents,), what it would have without anybody. All in points.
    """

    helper: Whole
    family: Whole
    left_out: Whole

    def matter(self, parent: Whole, helper: Whole, points: Whole) -> Flags:
        """Which of these pairs may be in a best assignment. All that are in one do; who is not among the case's
        candidates and does not matter changes nothing.
        """
        found: Flags = points - self.helper[helper] >= self.family[parent]
        return found


@dataclass(frozen=True, slots=True)
class _Moves:
    """From one helper to another, shape (moves,); the last number, after all helpers, is being with nobody."""

    start: Whole
    end: Whole
    cost: Whole


def prices(case: Case, found: Assignment) -> Prices:
    """The prices that prove `found`, an assignment of `case`, the best. `NotTheBest` when it is not."""
    turns, nobody = first_come(case), case.helpers
    kept = np.zeros(case.parents, dtype=np.int64)
    taken = taken_of(case, found)
    kept[case.parent[taken]] = case.points[taken]
    at = np.where(found.helper_of == NOBODY, nobody, found.helper_of)
    placing = _more_than_any_gain(case, turns)
    parts = [_families(case, taken, kept, at, turns + placing), _places(case, found)]
    moves = _Moves(*(np.concatenate(columns) for columns in zip(*parts, strict=True)))
    distance = _distances(moves, nobody + 1)
    left_out = distance[nobody] - placing - turns
    family = np.where(at == nobody, left_out, distance[at] + kept)
    return Prices(-distance[:nobody], family, left_out)


def taken_of(case: Case, found: Assignment) -> Flags:
    """Which candidates are paired."""
    taken: Flags = found.helper_of[case.parent] == case.helper
    return taken


def _more_than_any_gain(case: Case, turns: Whole) -> int:
    """What placing one more counts: more than all that could be gained otherwise on any way round."""
    most = int(case.points.max(initial=0))
    return 2 * (most + heaviest_place(case) + int(turns.max(initial=0))) + (case.helpers + 2) * most + 1


def _families(case: Case, taken: Flags, kept: Whole, at: Whole, placed: Whole) -> tuple[Whole, Whole, Whole]:
    """(from, to, cost): each family to each other candidate of theirs; those who are with somebody, to nobody."""
    nobody = case.helpers
    other = case.only(~taken)
    start = at[other.parent]
    cost = kept[other.parent] - other.points - np.where(start == nobody, placed[other.parent], 0)
    leaving = np.flatnonzero(at != nobody)
    return (
        np.concatenate([start, at[leaving]]),
        np.concatenate([other.helper, np.full(len(leaving), nobody)]),
        np.concatenate([cost, kept[leaving] + placed[leaving]]),
    )


def _places(case: Case, found: Assignment) -> tuple[Whole, Whole, Whole]:
    """(from, to, cost): a place more is taken where there is room, or one is given up where one is taken."""
    nobody = case.helpers
    load = np.bincount(found.helper_of[found.helper_of != NOBODY], minlength=case.helpers)
    first, more = (0, 0) if case.burden is None else (case.burden[:, 0], case.burden[:, 1])
    costs = first + more * load
    roomy, busy = np.flatnonzero(load < case.capacity), np.flatnonzero(load > 0)
    return (
        np.concatenate([roomy, np.full(len(busy), nobody)]),
        np.concatenate([np.full(len(roomy), nobody), busy]),
        np.concatenate([costs[roomy], (more - costs)[busy]]),
    )


def _distances(moves: _Moves, ends: int) -> Whole:
    """The shortest distance to each end from wherever it is shortest (Bellman and Ford); nothing is farther than 0."""
    found = np.zeros(ends, dtype=np.int64)
    nearer = np.ones(ends, dtype=np.bool_)
    for _ in range(ends + 1):
        on = nearer[moves.start]
        before = found.copy()
        np.minimum.at(found, moves.end[on], before[moves.start[on]] + moves.cost[on])
        nearer = found < before
        if not nearer.any():
            return found
    raise NotTheBest("there is a way round on which something is gained")
