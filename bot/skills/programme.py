"""Linear and whole-number programmes over rings, chains and single arcs, solved by HiGHS in SciPy.

HiGHS computes with fractions. Its prices are only where ours begin (`bot/skills/prices.py`), and what it chooses is
looked at again in whole numbers.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from bot.base.whole_numbers import Whole
from bot.skills.cases import Case, Flags
from bot.skills.columns import NOBODY, Columns
from bot.skills.watch import Watch

if TYPE_CHECKING:
    from scipy.sparse import csr_array

Real = NDArray[np.float64]
WELL, LIMIT = 0, 1
"""How HiGHS says that it came to an end, and that a limit came first."""
ROUGH_NODES = 20
"""Where the very best is not asked for, so many branches are looked at."""


class OutOfTime(Exception):
    """The time was over before there was an answer."""


@dataclass(frozen=True, slots=True)
class Part:
    """What may be chosen, a column each: `worth`, and entries (row, column, value), in which rows it stands.

    Rows 0 … people - 1: everybody is in one at most. Then `even` rows: what goes in goes out. Then `after` rows: what
    goes on is no more than what came. Then rows that come to so much `at_most`.
    """

    worth: Whole
    row: Whole
    column: Whole
    value: Whole


@dataclass(frozen=True, slots=True)
class Rows:
    """How many rows of each kind there are."""

    people: int
    even: int = 0
    after: int = 0
    at_most: tuple[int, ...] = ()

    @property
    def all(self) -> int:
        return self.people + self.even + self.after + len(self.at_most)


@dataclass(frozen=True, slots=True)
class Priced:
    """What the best mixture is worth, and what everybody costs in it: `prices`, shape (people,); `potential`, shape
    (even,). `amounts`: for each part how much of each column is in it, from 0 to 1.
    """

    worth: float
    prices: Real
    potential: Real
    amounts: list[Real]


@dataclass(frozen=True, slots=True)
class Chosen:
    """`taken`: for each part which of its columns. `bound`: no choice is worth more, as far as it was looked at."""

    taken: list[Flags]
    bound: float
    proven: bool


def of_columns(columns: Columns) -> Part:
    """Rings or chains: everybody in one of them is in no other."""
    column, place = np.nonzero(columns.people != NOBODY)
    return Part(columns.worth, columns.people[column, place], column, np.ones(len(column), dtype=np.int64))


def of_arcs(case: Case, arcs: Whole) -> Part:
    """Single arcs that make rings of any length: as many lead to everybody as from them."""
    many = np.arange(len(arcs))
    tail, head = case.tail[arcs], case.head[arcs]
    ones = np.ones(len(arcs), dtype=np.int64)
    return Part(
        case.worth[arcs],
        np.concatenate([head, case.people + tail, case.people + head]),
        np.concatenate([many, many, many]),
        np.concatenate([ones, ones, -ones]),
    )


def of_steps(case: Case, allowed: Sequence[Flags], first_row: int) -> tuple[Part, Whole, Whole]:
    """(part, arc of each column, place of each column): arcs by their place in a chain; from whom one leads on at a
    place, one must have led there at the place before. The rows for that begin at `first_row`.
    """
    arc = np.concatenate([np.flatnonzero(one) for one in allowed])
    place = np.repeat(np.arange(len(allowed)), [int(one.sum()) for one in allowed])
    many, tail, head = np.arange(len(arc)), case.tail[arc], case.head[arc]
    first, last = place == 0, place == len(allowed) - 1
    on, to = first_row + (place - 1) * case.people + tail, first_row + place * case.people + head
    ones = np.ones(len(arc), dtype=np.int64)
    part = Part(
        case.worth[arc],
        np.concatenate([head, tail[first], on[~first], to[~last]]),
        np.concatenate([many, many[first], many[~first], many[~last]]),
        np.concatenate([ones, ones[first], ones[~first], -ones[~last]]),
    )
    return part, arc, place


def _table(parts: Sequence[Part], rows: Rows) -> "csr_array":
    from scipy.sparse import csr_array

    shift = np.cumsum([0, *(len(part.worth) for part in parts)])
    column = np.concatenate([part.column + before for part, before in zip(parts, shift, strict=False)])
    row = np.concatenate([part.row for part in parts])
    value = np.concatenate([part.value for part in parts]).astype(np.float64)
    return csr_array((value, (row, column)), shape=(rows.all, int(shift[-1])))


def priced(parts: Sequence[Part], rows: Rows, watch: Watch) -> Priced:
    """The best mixture. `OutOfTime` when there was none in time."""
    from scipy.optimize import linprog

    table, worth = _table(parts, rows), np.concatenate([part.worth for part in parts])
    if not len(worth):
        return Priced(0.0, np.zeros(rows.people), np.zeros(rows.even), [np.zeros(0) for _ in parts])
    even = table[rows.people :] if rows.even else None
    found = linprog(
        -worth.astype(np.float64),
        A_ub=table[: rows.people],
        b_ub=np.ones(rows.people),
        A_eq=even,
        b_eq=None if even is None else np.zeros(rows.even),
        bounds=(0, None),
        method="highs",
        options=_in_time(watch),
    )
    if found.status == LIMIT:
        raise OutOfTime
    if found.status != WELL:
        raise RuntimeError(f"the solver ended with {found.message}")
    potential = np.zeros(0) if even is None else -found.eqlin.marginals
    return Priced(-found.fun, -found.ineqlin.marginals, potential, _split(found.x, parts))


def chosen(parts: Sequence[Part], rows: Rows, watch: Watch, gap: float = 0.0) -> Chosen | None:
    """The best choice, or one that is less than `gap` of its worth from it. Nothing when there was none in time."""
    from scipy.optimize import Bounds, LinearConstraint, milp

    table, worth = _table(parts, rows), np.concatenate([part.worth for part in parts])
    highest = np.concatenate([np.ones(rows.people), np.zeros(rows.even + rows.after), np.array(rows.at_most)])
    lowest = np.full(rows.all, -np.inf)
    lowest[rows.people : rows.people + rows.even] = 0
    found = milp(
        -worth.astype(np.float64),
        constraints=LinearConstraint(table, lowest, highest),
        integrality=np.ones(len(worth)),
        bounds=Bounds(0, 1),
        options={"mip_rel_gap": gap, **({"node_limit": ROUGH_NODES} if gap else {}), **_in_time(watch)},
    )
    if found.status not in (WELL, LIMIT):
        raise RuntimeError(f"the solver ended with {found.message}")
    if found.x is None:
        return None
    return Chosen(
        [one > 0.5 for one in _split(found.x, parts)], -found.mip_dual_bound, found.status == WELL and not gap
    )


def _split(amounts: Real, parts: Sequence[Part]) -> list[Real]:
    return np.split(amounts, np.cumsum([len(part.worth) for part in parts])[:-1])


def _in_time(watch: Watch) -> dict[str, float]:
    return {} if math.isinf(watch.left()) else {"time_limit": max(0.01, watch.left())}
