"""`prove inputs`: a million updates as nobody should send them: valid, broken, huge, from the future, with buttons and
links that were shown to others. None breaks anything, none is answered to who is of another place, and everybody is
answered still.

A house grows with all that is said in it: each takes so many updates, and the next one begins anew.
"""

import asyncio
import sys
from collections import Counter
from time import perf_counter

from bot.simulation.broken import Broken
from bot.simulation.inputs.street import street
from bot.simulation.proofs.proof import Proof, Proved

UPDATES, UPDATES_SHORT = 1_000_000, 1_000
A_STREET = 20_000
WHOLE_FROM = 5_000
"""From so many updates on everybody lives on the street whom a place can have; to move in takes them longer than these
updates take.
"""


def run(seed: int, short: bool) -> Proved:
    """A million updates; a thousand in the short form."""
    return sized(seed, UPDATES_SHORT if short else UPDATES)


def sized(seed: int, updates: int) -> Proved:
    """So many updates."""
    counts: Counter[str] = Counter()
    began, broken, number = perf_counter(), "", 0
    while counts["updates"] < updates and not broken:
        some = min(A_STREET, updates - counts["updates"])
        broken = asyncio.run(_one(seed * 1_000 + number, some, updates >= WHOLE_FROM, counts))
        number += 1
        print(f"{counts['updates']:,} of {updates:,} updates", file=sys.stderr)
    told = {name: counts.pop(name, 0) for name in ("updates", "said", "answered", "set_aside")}
    kinds = {name or "of no kind": count for name, count in sorted(counts.items())}
    return Proved(broken, {**told, "streets": number, "kinds": kinds, "seconds": round(perf_counter() - began, 1)})


async def _one(seed: int, updates: int, whole: bool, counts: Counter[str]) -> str:
    """One street, its figures added to `counts`; what does not hold there."""
    async with street(seed, whole=whole) as made:
        try:
            await made.endures(updates)
        except Broken as found:
            return f"street {seed}: {found}"
        finally:
            counts.update(made.counts)
    return ""


INPUTS = Proof(
    "inputs",
    "a million updates, valid, broken and of the future: nothing breaks, nothing is said to anybody of another place, "
    "everybody is answered (--updates for fewer; a million take about three hours)",
    run,
    sized,
    counted="updates",
)
