"""Rings and chains side by side."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from bot.base.whole_numbers import Whole
from bot.skills.cases import Flags

NOBODY = -1
Group = tuple[int, ...]
"""Those in a ring or chain, in their order."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Rings or chains, a row each. `people`: shape (rows, width), in their order, a ring from its lowest id, NOBODY
    after the last. `worth`: shape (rows,), in points.
    """

    people: Whole
    worth: Whole

    def __len__(self) -> int:
        return len(self.worth)

    def over(self, prices: Whole, scale: int) -> Whole:
        """By how much each is worth more than its people's prices, in 1/scale points."""
        padded = np.append(prices, 0)
        over: Whole = scale * self.worth
        for place in range(self.people.shape[1]):
            over = over - padded[self.people[:, place]]
        return over

    @property
    def groups(self) -> list[Group]:
        """Each as those in it."""
        return [tuple(one for one in row if one != NOBODY) for row in self.people.tolist()]

    def apart(self, order: Whole) -> "Columns":
        """Taken one by one in this order, whatever has nobody in it who was taken before."""
        taken = np.zeros(int(self.people.max(initial=0)) + 2, dtype=np.bool_)
        rows = []
        for row in order.tolist():
            people = self.people[row]
            if not taken[people].any():
                taken[people] = True
                taken[NOBODY] = False
                rows.append(row)
        return self.only(np.array(rows, dtype=np.int64))

    def only(self, rows: Flags | Whole) -> "Columns":
        """These rows alone."""
        return Columns(self.people[rows], self.worth[rows])


def none(width: int) -> Columns:
    """No ring and no chain."""
    return Columns(np.zeros((0, width), dtype=np.int64), np.zeros(0, dtype=np.int64))


def together(parts: Sequence[Columns], width: int) -> Columns:
    """All of them, each once, in an order that does not depend on theirs."""
    people = np.concatenate([none(width).people, *(_widened(part.people, width) for part in parts)])
    worth = np.concatenate([none(width).worth, *(part.worth for part in parts)])
    order = np.lexsort(people.T[::-1])
    people, worth = people[order], worth[order]
    if len(people):
        new = np.append(True, (people[1:] != people[:-1]).any(axis=1))
        people, worth = people[new], worth[new]
    return Columns(people, worth)


def _widened(people: Whole, width: int) -> Whole:
    more = width - people.shape[1]
    return people if not more else np.pad(people, ((0, 0), (0, more)), constant_values=NOBODY)
