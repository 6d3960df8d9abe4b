"""`prove migrate`: from every published shape of the database to the newest, with people in it, and nothing is lost.

A house that people have lived in is taken back to each shape there ever was, step by step, and from there forward.
"""

import asyncio
import shutil
import sys
import tempfile
from collections import Counter
from pathlib import Path
from time import perf_counter

from bot.base import audit, looking, schema, viewing
from bot.base.chance import SeededChance
from bot.base.clock import MovableClock
from bot.base.transaction import Transaction
from bot.hours import service as hours
from bot.practice import everybody
from bot.practice.everybody import parting
from bot.practice.stories import arrive
from bot.practice.town import town_in
from bot.simulation.broken import Broken
from bot.simulation.proofs.proof import Proof, Proved

SHAPES_SHORT = 1
FIRST_ONES = 5
BOOKKEEPING = "alembic_version"


def run(seed: int, short: bool) -> Proved:
    """Every shape with everybody a place can have in it; a few shapes and people in the short form."""
    began, counts, broken = perf_counter(), Counter[str](), ""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "kith.db"
        asyncio.run(lived_in(file, few=short))
        try:
            for shape in _shapes(seed, few=short):
                _there_and_back(file, shape, counts)
                print(f"from {shape}: nothing is lost", file=sys.stderr)
        except Broken as found:
            broken = str(found)
    newest = schema.newest()
    return Proved(broken, {**dict(counts), "newest": newest, "seconds": round(perf_counter() - began, 1)})


def _shapes(seed: int, *, few: bool) -> list[str]:
    """Every shape that was published; in the short form one of the first, by chance."""
    known = sorted(schema.known())
    if not few:
        return known
    chance = SeededChance(seed)
    return [known[chance.below(FIRST_ONES)] for _ in range(SHAPES_SHORT)]


async def lived_in(file: Path, *, few: bool) -> None:
    """A database in that file with everybody a place can have, or with a few."""
    clock = MovableClock(everybody.TUESDAY - sum(parting.LONG_AGO))
    async with town_in(file, clock, limits=False, desk=everybody.DESK) as town:
        if not few:
            await everybody.move_in(town)
            return
        cleo = await town.moves_in("Cleo")
        await arrive.coordinator(town, cleo)
        await arrive.nurse(cleo, await town.moves_in("Ruth"))
        await arrive.parent(await town.moves_in("Ana"))


def _there_and_back(file: Path, shape: str, counts: Counter[str]) -> None:
    """`Broken` where the way from that shape loses a row, a rule or a guard."""
    with tempfile.TemporaryDirectory() as folder:
        tried = Path(folder) / file.name
        shutil.copy(file, tried)
        schema.migrate(tried, shape)
        before = looking.counts(tried)
        schema.migrate(tried)
        after = looking.counts(tried)
        lost = {name: (count, after.get(name)) for name, count in before.items() if after.get(name, -1) < count}
        if lost:
            raise Broken(f"from {shape}: rows are lost, before and after: {lost}")
        if faults := [*looking.faults(tried), *viewing.look(tried, _amiss)]:
            raise Broken(f"from {shape}: {faults[0]}")
        if (found := looking.counts(tried).keys()) != looking.counts(file).keys():
            raise Broken(f"from {shape}: other tables came of it: {sorted(found ^ looking.counts(file).keys())}")
    counts["shapes"] += 1
    counts["rows_kept"] += sum(before.values()) - before.get(BOOKKEEPING, 0)


def _amiss(tx: Transaction) -> list[str]:
    """What does not hold inside, in sentences."""
    found = [f"the guard {name} is gone" for name in looking.guards_missing(tx)]
    if (line := audit.verify(tx)) is not None:
        found.append(f"the record of who did what breaks at {line}")
    if off := hours.out_of_balance(tx):
        found.append(f"the books are {off} minutes off")
    return found


MIGRATE = Proof(
    "migrate",
    "from every published shape of the database to the newest, with everybody in it: no row, rule or guard is lost "
    "(two minutes)",
    run,
)
