"""The best assignment of many: how long it takes beside others who find it too, what it takes of memory, how it grows.

Only processor time counts. Ours is measured right before and right after each rival, with the building of its graph; a
rival's graph is made ready outside.
"""

import gc
import math
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from typing import TypeVar

from bot.base.apart import work_apart
from bot.pairing.assignment import Case, best
from bot.pairing.prices import prices, taken_of
from bot.pairing.worst_off import lifted
from bot.simulation.bench.bench import Bench, Measured, Target, ratios
from bot.simulation.bench.pairing import rivals
from bot.simulation.bench.pairing.communities import CANDIDATES, country

R = TypeVar("R")
SMALL, MIDDLE, LARGE = 1_000, 10_000, 100_000
SHORT = (60, 120, 960)
ROUNDS = 5
"""How often the small case is solved by both; the rivals need long for the larger ones, and solve them once."""
PLACES = 10


class Differs(AssertionError):
    """Two ways to the best assignment found different ones."""


def _run(short: bool) -> Sequence[Measured]:
    small, middle, large = (country(families) for families in (SHORT if short else (SMALL, MIDDLE, LARGE)))
    best(small)  # whatever is loaded first is loaded
    return [
        _against(small, "networkx", rivals.networkx, Target(150, at_least=True), 1 if short else ROUNDS),
        _against(middle, "networkx", rivals.networkx, Target(150, at_least=True)),
        _against(large, "SciPy", rivals.scipy, Target(4, at_least=True)),
        _growth(middle, large),
        _memory(large.parents),
        _fairest(large),
    ]


def timed(work: Callable[[], R]) -> tuple[float, R]:
    """(processor seconds that it takes, what it returns)."""
    gc.collect()
    began = time.process_time()
    result = work()
    return time.process_time() - began, result


def spoken(seconds: float) -> str:
    """As people say it."""
    return f"{seconds:.1f} s" if seconds >= 1 else f"{seconds * 1_000:.1f} ms"


def _own(case: Case) -> float:
    """Seconds of one solving, where many are needed to measure it."""
    calls = max(1, 20_000 // case.parents)
    return timed(lambda: [best(case) for _ in range(calls)])[0] / calls


def _against(case: Case, who: str, rival: Callable[[Case], rivals.Rival], target: Target, rounds: int = 1) -> Measured:
    ours, theirs = [], []
    found = best(case)
    for _ in range(rounds):
        solve = rival(case)
        before = _own(case)
        took, solved = timed(solve)
        theirs.append(took)
        ours.append((before + _own(case)) / 2)
        if solved != (found.placed, found.total):
            raise Differs(f"{who} finds {solved}, and we {found.placed, found.total}")
    return Measured(
        f"the best assignment of {case.parents:,} families, against {who}",
        ratios(theirs, ours),
        "× as fast",
        f"{spoken(median(ours))} against {spoken(median(theirs))}, {case.helpers:,} helpers, {len(case.score):,} "
        f"candidates. Both place {found.placed:,} with {found.total:,} points: the gap is 0.",
        target,
    )


def _growth(middle: Case, large: Case) -> Measured:
    took = [(_own(middle), _own(large)) for _ in range(3)]
    step = math.log10(large.parents / middle.parents)
    split = [country(large.parents // PLACES, seed) for seed in range(2, 2 + PLACES)]
    apart, _ = timed(lambda: [best(place) for place in split])
    quick, slow = median(one for one, _ in took), median(one for _, one in took)
    return Measured(
        f"growth from {middle.parents:,} to {large.parents:,} families",
        tuple(math.log10(above / below) / step for below, above in took),
        "as the exponent",
        f"{spoken(quick)} and {spoken(slow)}, where all of them live in one place and hang together. A night is "
        f"run for each place on its own: {PLACES} places with {large.parents // PLACES:,} families each take "
        f"{spoken(apart)} together.",
        Target(1.3),
    )


def _memory(families: int) -> Measured:
    base, peak = work_apart(_megabytes, families)
    return Measured(
        f"memory for {families:,} families",
        (peak - base,),
        "MB more than before",
        f"At most {peak:.0f} MB in a process of its own, {base:.0f} MB of them with the solver loaded and no case yet.",
        Target(250),
    )


def _megabytes(families: int) -> tuple[float, float]:
    """Megabytes of this process that lie in memory: before there is a case of that size, and at most in solving it."""
    best(country(SHORT[0]))
    before = _status("VmRSS:")
    case = country(families)
    gc.collect()
    Path("/proc/self/clear_refs").write_text("5", encoding="utf-8")  # the highest so far is forgotten
    best(case)
    return before, _status("VmHWM:")


def _status(name: str) -> float:
    told = Path("/proc/self/status").read_text(encoding="utf-8").splitlines()
    return next(int(line.split()[1]) / 1_024 for line in told if line.startswith(name))


def _fairest(case: Case) -> Measured:
    """The proof and the worst-off on top of the best assignment."""
    alone, found = timed(lambda: best(case))
    proof, at = timed(lambda: prices(case, found))
    lifting, fair = timed(lambda: lifted(case, found, at))
    low, high = (int(case.score[taken_of(case, one)].min()) for one in (found, fair))
    return Measured(
        f"the proof and the worst-off on top, {case.parents:,} families",
        ((proof + lifting) / alone,),
        "× the best assignment alone",
        f"The proof by prices, which shares nothing with the solver, takes {spoken(proof)}, choosing among "
        f"equals {spoken(lifting)}. The worst-off has {low} points in the first best assignment, {high} in this one.",
    )


EXACT = Bench("exact", f"the best assignment of many families, {CANDIDATES} candidates each, beside others", _run)
