"""A good choice quickly: the best mixture is made whole step by step.

What is most in the mixture is taken, whoever is in it is busy, and the rest is mixed anew, until nothing is left
(diving; Danna and Le Pape 2005). It proves nothing; the better it is, the less can still matter when the best is looked
for.
"""

import numpy as np

from bot.base.whole_numbers import Whole
from bot.skills.cases import Flags
from bot.skills.columns import Columns, Group
from bot.skills.prices import TINY
from bot.skills.problem import Problem
from bot.skills.programme import OutOfTime, Real, Rows, of_arcs, of_columns, priced

MOSTLY = 0.6
"""What is in the mixture by more than this is taken; no two of these have anybody in common."""
STEPS = 50
"""Where nothing is mostly in it, so small a share of the people at least is settled in a step."""


def dived(problem: Problem, pool: Columns) -> list[Group]:
    """Rings and chains out of `pool`, and rings out of single arcs where they may have any length."""
    case, left = problem.case, pool
    busy: Flags = np.zeros(case.people + 1, dtype=np.bool_)
    found: list[Group] = []
    while not problem.watch.over:
        arcs = problem.ring_arcs
        arcs = arcs[~busy[case.tail[arcs]] & ~busy[case.head[arcs]]]
        parts = [of_columns(left), *([of_arcs(case, arcs)] if problem.rings is None else [])]
        try:
            amounts = priced(parts, Rows(case.people, case.people * (len(parts) - 1)), problem.watch).amounts
        except OutOfTime:
            break
        most = _most(left, amounts[0], max(1, case.people // STEPS))
        if not len(most):
            if len(parts) > 1:
                whole = amounts[1] > 1 - TINY
                found += closed(case.tail[arcs[whole]], case.head[arcs[whole]])
            break
        found += most.groups
        busy[most.people] = True
        busy[-1] = False
        hindered: Flags = busy[left.people].sum(axis=1) > 0
        left = left.only(~hindered)
    return found


def _most(columns: Columns, amounts: Real, enough: int) -> Columns:
    """What is most in the mixture, so many at most where nothing is mostly in it."""
    mostly: Flags = amounts > MOSTLY
    if mostly.any():
        return columns.only(mostly)
    order = np.argsort(-amounts, kind="stable")
    return columns.apart(order[amounts[order] > TINY][:enough])


def closed(tail: Whole, head: Whole) -> list[Group]:
    """The rings that these arcs make."""
    on = dict(zip(tail.tolist(), head.tolist(), strict=True))
    found = []
    while on:
        start = at = min(on)
        people = []
        while at in on:
            people.append(at)
            at = on.pop(at)
        assert at == start
        found.append(tuple(people))
    return found
