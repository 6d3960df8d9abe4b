"""Longer rings, and chains from those who give without needing: how near to the best in ten seconds, and how many cases
of some hundred members are solved to the end.
"""

import time
from collections.abc import Sequence

from bot.simulation.bench.bench import Bench, Measured, Target
from bot.simulation.bench.skills.communities import community
from bot.skills.rings import best

PEOPLE, SECONDS, GIVER_PERCENT = 10_000, 10.0, 5
CASES, SIZES = 24, (60, 120, 240)
SHORT = (200, 10.0, 2, (30, 40))
LENGTHS = ((3, 0), (3, 3), (4, 0), (4, 3), (0, 3))


def _run(short: bool) -> Sequence[Measured]:
    people, seconds, cases, sizes = SHORT if short else (PEOPLE, SECONDS, CASES, SIZES)
    return [
        _gap("rings up to four", people, seconds, 4, 0, 1.0),
        _gap("rings up to three and chains up to three", people, seconds, 3, 3, 0.05),
        _proven(cases, sizes),
    ]


def _gap(what: str, people: int, seconds: float, max_ring: int, max_chain: int, limit: float) -> Measured:
    town = community(people, giver_percent=GIVER_PERCENT if max_chain else 0)
    began = time.process_time()
    answer = best(town.case(max_ring, max_chain), seconds, time.process_time)
    took = time.process_time() - began
    return Measured(
        f"{what} among {people:,} members: reached in {seconds:.0f} s of processor time",
        (100 * answer.total / max(1, answer.bound),),
        "% of the bound",
        f"{answer.total:,} points of {answer.bound:,} in {took:.1f} s, {len(town.tail):,} who could help "
        f"another; {'proven the best' if answer.optimal else 'the best may be anywhere between'}.",
        Target(100 - limit, at_least=True),
    )


def _proven(cases: int, sizes: Sequence[int]) -> Measured:
    """Cases of different sizes and lengths, each solved without a limit of time."""
    proven, slowest = 0, 0.0
    for number in range(cases):
        max_ring, max_chain = LENGTHS[number % len(LENGTHS)]
        town = community(sizes[number % len(sizes)], number, GIVER_PERCENT, worths=number % 2 == 0)
        began = time.process_time()
        proven += best(town.case(max_ring, max_chain)).optimal
        slowest = max(slowest, time.process_time() - began)
    return Measured(
        f"cases of up to {max(sizes)} members solved and proven",
        (100 * proven / cases,),
        "%",
        f"{cases} made-up communities, rings up to three, four or any number, chains up to three or none; the slowest "
        f"took {slowest:.1f} s of processor time.",
        Target(100, at_least=True),
    )


LONGER = Bench("longer", "longer rings and chains: how near to the best in ten seconds", _run)
