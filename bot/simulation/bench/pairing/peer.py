"""The library for mentoring programmes on PyPI, with the same people and the same points, beside ours."""

from collections.abc import Sequence

import numpy as np

from bot.pairing.assignment import Case, best
from bot.simulation.bench.bench import Bench, Measured, Target, ratios
from bot.simulation.bench.pairing import rivals
from bot.simulation.bench.pairing.communities import country
from bot.simulation.bench.pairing.exact import Differs, spoken, timed

SIZES = (400, 800)
SHORT = (30,)
CALLS = 20


def _run(short: bool) -> Sequence[Measured]:
    return [_against(size) for size in (SHORT if short else SIZES)]


def _against(size: int) -> Measured:
    case = country(size, per_helper=1)
    rows = np.stack([case.parent, case.helper, case.score], axis=1)
    theirs, solved = timed(rivals.mentor_match(case))
    ours, found = timed(lambda: [best(Case.of(size, case.capacity, rows)) for _ in range(CALLS)])
    if solved != (found[0].placed, found[0].total):
        raise Differs(f"mentor-match finds {solved}, and we {found[0].placed, found[0].total}")
    return Measured(
        f"{size} families and {case.helpers} mentors, against mentor-match",
        ratios([theirs], [ours / CALLS]),
        "× as fast",
        f"{spoken(ours / CALLS)} against {spoken(theirs)}. Both place {found[0].placed} with {found[0].total:,} "
        "points. It looks for the highest total alone; so that placing everybody comes first, each pair that may be "
        "counts more than all points together.",
        Target(80, at_least=True),
    )


PEER = Bench("peer", "the library for mentoring programmes, with the same people and points", _run)
