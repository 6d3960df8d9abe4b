"""`prove crash`: the simulation, with so many crashes at named points, among lost answers, outages and full disks."""

from time import perf_counter

from bot.simulation import verdict
from bot.simulation.proofs.proof import Proof, Proved

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
    found = verdict.simulate(seed, crashes=crashes, days=days, people=people, watch=verdict.tell_of_each_week)
    return Proved(found.broken, {**found.counts, "seconds": round(perf_counter() - began, 1)})


CRASH = Proof(
    "crash",
    "two thousand crashes at named points of the bot, among all other troubles: nothing lost, no copy without its mark "
    "(twenty minutes; --runs for how many)",
    run,
    sized,
)
