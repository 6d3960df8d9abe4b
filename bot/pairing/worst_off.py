"""Among all assignments that are best, the one in which whoever is worst off is as well off as can be.

Only candidates that matter at the prices (`bot/pairing/prices.py`) can be in any best assignment, and they are few. Of
these, those below a line are left away: where what is left still has an assignment as good, the line can be drawn
higher. The highest line is found by halving (the threshold method for bottleneck assignments; Burkard, Dell'Amico and
Martello 2009, chapter 6).
"""

import numpy as np

from bot.base.whole_numbers import Whole
from bot.pairing.assignment import NOBODY, Assignment, Case, best, first_come
from bot.pairing.prices import Prices, prices, taken_of


def fairest(case: Case) -> Assignment:
    """The best whole assignment: as many families placed as can be; of these, those whose turn it is (the highest
    turns); then the highest total of score and stay less the burden; then the lowest score of anybody placed as high as
    can be. The same answer in whatever order the candidates come.

    `case`: sparse candidates, a row each as `parent`, `helper`, `score` of shape (candidates,), scores in points, and
    `capacity` of shape (helpers,) in families; the rest is said at `Case`. What comes back says for each family, shape
    (parents,), which helper, or NOBODY; `optimal` is true. `ImpossibleCase` where the numbers are too great to be
    exact. Minimum-cost flow by cost scaling, the proof by prices, the worst-off by the threshold method.
    """
    found = best(case)
    return lifted(case, found, prices(case, found))


def lifted(case: Case, found: Assignment, at: Prices) -> Assignment:
    """As good as `found`, a best assignment with its prices, and the worst-off as well off as can be."""
    tied = case.only(at.matter(case.parent, case.helper, case.points))
    lines = _lines(tied, found, at)
    low, high = 0, len(lines) - 1
    while low < high:
        middle = (low + high + 1) // 2
        tried = best(tied.only(tied.score >= lines[middle]))
        if _value(tied, tried) == _value(tied, found):
            found, low = tried, middle
        else:
            high = middle - 1
    return found


def _lines(tied: Case, found: Assignment, at: Prices) -> Whole:
    """The scores that the worst-off may come to have: what they have now, and what is higher, lowest first. Nobody who
    must be placed can have more than the best of what is tied for them.
    """
    now = tied.score[taken_of(tied, found)]
    if not len(now):
        return now
    most = np.zeros(tied.parents, dtype=np.int64)
    np.maximum.at(most, tied.parent, tied.score)
    must = (found.helper_of != NOBODY) & (at.family > at.left_out)
    highest = most[must].min(initial=int(tied.score.max()))
    return np.unique(tied.score[(tied.score >= now.min()) & (tied.score <= highest)])


def _value(case: Case, found: Assignment) -> tuple[int, int]:
    """(placed, what is gained in all): the higher the better."""
    taken = taken_of(case, found)
    gained = int((case.points + first_come(case)[case.parent])[taken].sum())
    return found.placed, gained - _burden(case, found)


def _burden(case: Case, found: Assignment) -> int:
    if case.burden is None:
        return 0
    load = np.bincount(found.helper_of[found.helper_of != NOBODY], minlength=case.helpers)
    first, more = case.burden.T
    return int((first * load + more * (load * (load - 1) // 2)).sum())
