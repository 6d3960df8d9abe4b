"""`prove crash`: the simulation, with so many crashes at named points, among lost answers, outages and full disks."""

import sys
from time import perf_counter

from bot.base.clock import DAY
from bot.simulation import verdict
from bot.simulation.proofs.proof import Proof, Proved
from bot.simulation.town import SimulatedTown

CRASHES, CRASHES_SHORT = 2_000, 3
PEOPLE, PEOPLE_SHORT = 100, 10
DAYS_SHORT = 1


def run(seed: int, short: bool) -> Proved:
    """Two thousand crashes in a town of a hundred; a few in a small one in the short form."""
    if short:
        return _simulated(seed, CRASHES_SHORT, DAYS_SHORT, PEOPLE_SHORT)
    return sized(seed, CRASHES)


def sized(seed: int, crashes: int) -> Proved:
    """So many crashes."""
    return _simulated(seed, crashes, verdict.days_for(crashes), PEOPLE)


def _simulated(seed: int, crashes: int, days: int, people: int) -> Proved:
    began = perf_counter()
    found = verdict.simulate(seed, crashes=crashes, days=days, people=people, watch=_tell)
    return Proved(found.broken, {**found.counts, "seconds": round(perf_counter() - began, 1)})


def _tell(town: SimulatedTown) -> None:
    """How far it is, on standard error: it takes minutes."""
    began, told = town.clock.now(), 0

    def tell() -> None:
        nonlocal told
        weeks = (town.clock.now() - began) // (7 * DAY)
        if weeks > told:
            told = weeks
            print(f"day {7 * weeks} of {town.days}: {town.crashed} crashes, all holds", file=sys.stderr)

    town.when_an_hour_has_passed = tell


CRASH = Proof(
    "crash",
    "two thousand crashes at named points of the bot, among all other troubles: nothing lost, no copy without its mark "
    "(twenty minutes; --runs for how many)",
    run,
    sized,
)
