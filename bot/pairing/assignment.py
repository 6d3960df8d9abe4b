"""Who is paired with whom so that it is best for everybody: an exact minimum-cost flow over sparse candidates.

The method: each family sends one unit to one of its candidates and on through that helper's room; of all largest flows
the cheapest is taken, its cost being what is missing to the highest score. SimpleMinCostFlow of OR-tools solves it by
cost scaling (Goldberg and Tarjan 1990; Goldberg 1997), exactly, in whole numbers. Candidates are sorted first, so the
same people give the same answer in whatever order they come.
"""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike, NDArray

from bot.base.instances import ImpossibleCase
from bot.base.whole_numbers import Whole, whole, within

if TYPE_CHECKING:
    from ortools.graph.python.min_cost_flow import SimpleMinCostFlow

Flags = NDArray[np.bool_]

NOBODY = -1
POINTS_LIMIT = 2**62
COST_LIMIT = 2**61
"""What the greatest cost times the number of nodes must stay below: the solver refuses from about 0.65 × 2⁶² on."""


@dataclass(frozen=True, slots=True)
class Case:
    """Families 0 … `parents` - 1, helpers 0 … len(capacity) - 1, and who could be paired with whom.

    `parent`, `helper`, `score`: whole numbers of one shape (candidates,), a row for each candidate, no pair twice;
    scores in points, at least 1. `capacity`: shape (helpers,), for how many further families each has room, at least 0.
    `stay`: shape (candidates,), points, at least 0, that count for a candidate only in choosing; none: nothing.
    `turn`: shape (parents,), who goes first where not all can be placed, the higher the sooner; none: nobody does.
    `burden`: shape (helpers, 2), points that a helper's next family costs, at least 0, and by how much more each one
    after it costs; none: nothing. Rising costs spread families over helpers.
    """

    parents: int
    capacity: Whole
    parent: Whole
    helper: Whole
    score: Whole
    stay: Whole | None = None
    turn: Whole | None = None
    burden: Whole | None = None

    @property
    def helpers(self) -> int:
        return len(self.capacity)

    @property
    def points(self) -> Whole:
        """What each candidate counts in choosing."""
        return self.score if self.stay is None else self.score + self.stay

    def only(self, rows: Flags) -> "Case":
        """The same people with these candidates alone."""
        return replace(
            self,
            parent=self.parent[rows],
            helper=self.helper[rows],
            score=self.score[rows],
            stay=None if self.stay is None else self.stay[rows],
        )

    @classmethod
    def of(
        cls,
        parents: int,
        capacity: ArrayLike,
        candidates: ArrayLike,
        *,
        stay: ArrayLike | None = None,
        turn: ArrayLike | None = None,
        burden: ArrayLike | None = None,
    ) -> "Case":
        """From rows (parent, helper, score), which it sorts. `ImpossibleCase` says what is wrong with them."""
        rows = whole(candidates, "candidates", 3)
        order = np.lexsort((rows[:, 1], rows[:, 0]))
        rows = rows[order]
        kept = None if stay is None else whole(stay, "stay")
        made = cls(
            parents,
            whole(capacity, "capacity"),
            np.ascontiguousarray(rows[:, 0]),
            np.ascontiguousarray(rows[:, 1]),
            np.ascontiguousarray(rows[:, 2]),
            stay=kept if kept is None or len(kept) != len(order) else kept[order],
            turn=None if turn is None else whole(turn, "turn"),
            burden=None if burden is None else whole(burden, "burden", 2),
        )
        _check(made)
        return made


@dataclass(frozen=True, slots=True)
class Assignment:
    """`helper_of`: shape (parents,), the helper of each family, NOBODY where there is none. `placed` families, and the
    `total` of their scores in points. `optimal`: nothing better exists.
    """

    helper_of: Whole
    placed: int
    total: int
    optimal: bool

    def pairs(self) -> list[tuple[int, int]]:
        """(parent, helper), in the order of the families."""
        found = np.flatnonzero(self.helper_of != NOBODY)
        return list(zip(found.tolist(), self.helper_of[found].tolist(), strict=True))


def _check(case: Case) -> None:
    """`ImpossibleCase` when a number is where none can be."""
    within(case.parent, 0, case.parents, "a candidate's parent")
    within(case.helper, 0, case.helpers, "a candidate's helper")
    within(case.score, 1, POINTS_LIMIT, "a score")
    within(case.capacity, 0, 2**31, "a capacity")
    again = (np.diff(case.parent) == 0) & (np.diff(case.helper) == 0)
    if again.any():
        row = int(np.flatnonzero(again)[0])
        raise ImpossibleCase(f"parent {case.parent[row]} has helper {case.helper[row]} twice among the candidates")
    lengths = (("stay", case.stay, len(case.score)), ("turn", case.turn, case.parents))
    for name, values, length in (*lengths, ("burden", case.burden, case.helpers)):
        if values is not None and len(values) != length:
            raise ImpossibleCase(f"{name}: {length} rows are needed, not {len(values)}")
    if case.stay is not None:
        within(case.stay, 0, POINTS_LIMIT, "a stay")
    if case.burden is not None:
        within(case.burden.ravel(), 0, 2**31, "a burden")


def best(case: Case) -> Assignment:
    """The best assignment: as many families placed as can be; of these, those whose turn it is; then the highest total
    of score and stay, less the burden. Nobody beyond their capacity. `ImpossibleCase` when its numbers are too great to
    be exact.
    """
    if not len(case.parent):
        return _assigned(case, np.zeros(0, dtype=np.bool_))
    from ortools.graph.python import min_cost_flow  # only where a sum is done: a start does not wait for it

    flow = min_cost_flow.SimpleMinCostFlow()
    sink = case.parents + case.helpers
    arcs = _candidate_arcs(flow, case)
    _room_arcs(flow, case, sink)
    families = np.arange(case.parents)
    flow.set_nodes_supplies(families, np.ones(case.parents, dtype=np.int64))
    flow.set_nodes_supplies(np.array([sink]), np.array([-case.parents]))
    status = flow.solve_max_flow_with_min_cost()
    if status != flow.OPTIMAL:
        raise RuntimeError(f"the solver ended with {status.name}")
    return _assigned(case, flow.flows(arcs) > 0)


def _candidate_arcs(flow: "SimpleMinCostFlow", case: Case) -> Whole:
    """From each family to each of its candidates; what is missing to the highest worth is its cost."""
    worth = case.points + first_come(case)[case.parent]
    ones = np.ones(len(worth), dtype=np.int64)
    arcs: Whole = flow.add_arcs_with_capacity_and_unit_cost(
        case.parent, case.parents + case.helper, ones, worth.max() - worth
    )
    return arcs


def first_come(case: Case) -> Whole:
    """What placing each family counts on top of its points, so that turns come before any points. `ImpossibleCase` when
    the numbers are too great to be exact.
    """
    most, heaviest = int(case.points.max(initial=0)), heaviest_place(case)
    rank = _ranks(case.turn)
    outweighs = 0 if rank is None else min(case.parents, int(case.capacity.sum())) * (most + heaviest) + 1
    highest = most + outweighs * (0 if rank is None else int(rank.max(initial=0)))
    if (highest + heaviest + 1) * (case.parents + case.helpers + 3) >= COST_LIMIT:
        raise ImpossibleCase("the scores are too great for so many people to be added up exactly")
    return np.zeros(case.parents, dtype=np.int64) if rank is None else outweighs * rank


def heaviest_place(case: Case) -> int:
    """The most that any place could cost, in points."""
    if case.burden is None:
        return 0
    last = np.minimum(case.capacity, case.parents) - 1
    return int((case.burden[:, 0] + case.burden[:, 1] * last).max(initial=0, where=last >= 0))


def _ranks(turn: Whole | None) -> Whole | None:
    """Turns as small whole numbers in the same order. That one who goes first outweighs no two others is all that is
    needed: which families can be placed together is a matroid, where the greedy choice is the best of every weight.
    """
    return None if turn is None else np.unique(turn, return_inverse=True)[1].astype(np.int64) + 1


def _places(case: Case) -> tuple[Whole, Whole]:
    """(helper, what it costs) for every place that could be taken, where costs rise from place to place."""
    if case.burden is None:
        return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64)
    wanted = np.minimum(case.capacity, np.bincount(case.helper, minlength=case.helpers))
    helper = np.repeat(np.arange(case.helpers), wanted)
    before = np.arange(len(helper)) - np.repeat(np.cumsum(wanted) - wanted, wanted)
    return helper, case.burden[helper, 0] + case.burden[helper, 1] * before


def _room_arcs(flow: "SimpleMinCostFlow", case: Case, sink: int) -> None:
    """From each helper on: all their room at once, or place by place where each further one costs more."""
    helper, cost = _places(case)
    room = np.ones(len(helper), dtype=np.int64)
    if case.burden is None:
        helper, room, cost = np.arange(case.helpers), case.capacity, np.zeros(case.helpers, dtype=np.int64)
    flow.add_arcs_with_capacity_and_unit_cost(case.parents + helper, np.full(len(helper), sink), room, cost)


def _assigned(case: Case, taken: Flags) -> Assignment:
    helper_of = np.full(case.parents, NOBODY, dtype=np.int64)
    helper_of[case.parent[taken]] = case.helper[taken]
    return Assignment(helper_of, int(taken.sum()), int(case.score[taken].sum()), optimal=True)


def at_once(case: Case) -> Assignment:
    """A good assignment without a search, for when there is no time: the highest scores first."""
    room = case.capacity.copy()
    helper_of = np.full(case.parents, NOBODY, dtype=np.int64)
    total = 0
    for row in np.lexsort((case.helper, case.parent, -case.score)).tolist():
        parent, helper = case.parent[row], case.helper[row]
        if helper_of[parent] == NOBODY and room[helper]:
            helper_of[parent] = helper
            room[helper] -= 1
            total += int(case.score[row])
    return Assignment(helper_of, int((helper_of != NOBODY).sum()), total, optimal=False)
