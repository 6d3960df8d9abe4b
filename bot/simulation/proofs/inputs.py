"""`prove inputs`: a million updates as nobody should send them: valid, broken, huge, from the future, with buttons and
links that were shown to others. None breaks anything, none is answered to who is of another place, and everybody is
answered still.

A house grows with all that is said in it: each takes so many updates, and the next one begins anew.
"""

import asyncio
import contextlib
import logging
import multiprocessing
import os
import signal
import sys
from collections import Counter
from collections.abc import Generator
from time import perf_counter

from bot.simulation.broken import Broken
from bot.simulation.inputs.street import street
from bot.simulation.proofs.proof import Proof, Proved

UPDATES, UPDATES_SHORT = 1_000_000, 1_000
A_STREET = 20_000
Lot = tuple[int, int, bool]
"""A street to be tried: its seed, how many updates, and whether everybody lives there."""
WHOLE_FROM = 5_000
"""From so many updates on everybody lives on the street whom a place can have; to move in takes them longer than these
updates take.
"""


def run(seed: int, short: bool) -> Proved:
    """A million updates; a thousand in the short form."""
    return sized(seed, UPDATES_SHORT if short else UPDATES)


def sized(seed: int, updates: int) -> Proved:
    """So many updates: several streets at a time, each in a process of its own, where there is more than one."""
    counts: Counter[str] = Counter()
    began, broken = perf_counter(), ""
    sizes = [min(A_STREET, updates - before) for before in range(0, updates, A_STREET)]
    streets = [(seed * 1_000 + number, size, updates >= WHOLE_FROM) for number, size in enumerate(sizes)]
    with contextlib.closing(_lived(streets)) as lived:
        for what, found in lived:
            counts.update(found)
            print(f"{counts['updates']:,} of {updates:,} updates", file=sys.stderr)
            if broken := what:
                break
    told = {name: counts.pop(name, 0) for name in ("updates", "said", "answered", "set_aside")}
    kinds = {name or "of no kind": count for name, count in sorted(counts.items())}
    return Proved(
        broken, {**told, "streets": len(streets), "kinds": kinds, "seconds": round(perf_counter() - began, 1)}
    )


def _lived(streets: list[Lot]) -> Generator[tuple[str, Counter[str]], None, None]:
    """What became of each, as it ends. The others are given up where no more of it is wanted."""
    if len(streets) == 1:
        yield _one(streets[0])
        return
    context = multiprocessing.get_context("spawn")
    with context.Pool(min(len(streets), os.cpu_count() or 1), initializer=_quiet, maxtasksperchild=1) as pool:
        yield from pool.imap_unordered(_one, streets)


def _quiet() -> None:
    """Ctrl-C is for whoever started it; and what the bot logs is looked at, not told."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    logging.disable(logging.WARNING)


def _one(lot: Lot) -> tuple[str, Counter[str]]:
    """One street: what does not hold there, and its figures."""
    return asyncio.run(_endured(*lot))


async def _endured(seed: int, updates: int, whole: bool) -> tuple[str, Counter[str]]:
    async with street(seed, whole=whole) as made:
        try:
            await made.endures(updates)
        except Broken as found:
            return f"street {seed}: {found}", made.counts
        return "", made.counts


INPUTS = Proof(
    "inputs",
    "a million updates, valid, broken and of the future: nothing breaks, nothing is said to anybody of another place, "
    "everybody is answered (--updates for fewer; a million take hours; as many streets at a time as there are cores)",
    run,
    sized,
    counted="updates",
)
