"""Whoever reads all that is told, and works out what a hidden count can be: integer programming by HiGHS."""

from collections.abc import Iterable, Mapping, Sequence

import numpy as np

Limits = tuple[int, int]
"""From what to what a count can be."""
Tie = tuple[Sequence[str], Sequence[str], bool]
"""(more, less, equal): what `more` add up to is what `less` add up to; or, where not `equal`, at least it."""


class Contradiction(RuntimeError):
    """What was told cannot all be true."""


class Reader:
    """What somebody knows who has read everything: limits of each count, and how counts hang together."""

    def __init__(self, limits: Mapping[str, Limits], ties: Sequence[Tie]) -> None:
        from scipy.optimize import Bounds, LinearConstraint

        self._place = {cell: number for number, cell in enumerate(limits)}
        table = np.zeros((len(ties), len(limits)))
        for row, (more, less, _) in enumerate(ties):
            for cells, sign in ((more, 1), (less, -1)):
                for cell in cells:
                    table[row, self._place[cell]] += sign
        highest = np.array([0.0 if equal else np.inf for *_, equal in ties])
        self._ties = LinearConstraint(table, np.zeros(len(ties)), highest)
        self._limits = Bounds(*np.array(list(limits.values()), dtype=np.float64).T)
        self._lowest = np.full(len(limits), np.inf)
        self._highest = np.full(len(limits), -np.inf)

    def certain(self, cells: Iterable[str], doubt: int) -> str | None:
        """The first of these counts that this reader knows but for less than `doubt` between the lowest and the highest
        that it can be. `Contradiction` where nothing fits at all.
        """
        return next((cell for cell in cells if not self._doubts(self._place[cell], doubt)), None)

    def _doubts(self, place: int, doubt: int) -> bool:
        for sign in (1, -1):
            if self._highest[place] - self._lowest[place] < doubt:
                self._look(place, sign)
        return bool(self._highest[place] - self._lowest[place] >= doubt)

    def _look(self, place: int, sign: int) -> None:
        """One way in which all of it can be, with the lowest (1) or highest (-1) number there. It tells of the other
        counts too, so that few have to be looked for.
        """
        from scipy.optimize import milp

        aim = np.zeros(len(self._place))
        aim[place] = sign
        found = milp(aim, constraints=self._ties, bounds=self._limits, integrality=np.ones(len(aim)))
        if found.x is None:
            raise Contradiction(f"the solver ended with {found.message}")
        whole = np.rint(found.x)
        self._lowest, self._highest = np.minimum(self._lowest, whole), np.maximum(self._highest, whole)
