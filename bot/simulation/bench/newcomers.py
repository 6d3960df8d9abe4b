"""A whole arrival in the real database: a parent has told enough, and somebody is proposed in the same transaction."""

import asyncio
import tempfile
import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from statistics import median, quantiles

from bot import app
from bot.base import writer
from bot.base.chance import SeededChance
from bot.base.clock import DAY, SECOND, MovableClock
from bot.base.database import Database
from bot.base.transaction import Transaction
from bot.pairing import arrival, messages, pool, score, search
from bot.pairing.store import pairings
from bot.pairing.store.pairings import PAIRINGS, pack
from bot.pairing.store.searches import SEARCHES
from bot.people import profiles
from bot.people import service as people
from bot.people.rules import DEMO_CHATS_FROM, STRENGTHS
from bot.places import service as places
from bot.simulation.bench.bench import Measured, Target
from bot.simulation.bench.community import MIXED, languages, some
from bot.simulation.bench.houses import TUESDAY
from bot.simulation.bench.timing import Parts

HELPERS, PARENTS, NEWCOMERS = 2_000, 10_000, 300
AT_ONCE = 500
"""How many move in in one transaction."""
POINTS = (
    ("what the parent told", arrival, "seeker"),
    ("the helpers at hand", pool, "columns"),
    ("choosing and explaining", score, "candidates"),
    ("the two messages", messages, "propose"),
    ("the proposal, its timer, the audit", search, "propose"),
    ("the search, and what else follows", profiles, "ready"),
    ("savepoints and the commit", writer, "run_batch"),
)


def newcomers(short: bool) -> Sequence[Measured]:
    """How long it takes from a parent who is ready to a proposal on the disk, among so many others."""
    return asyncio.run(_measure(*((20, 40, 5) if short else (HELPERS, PARENTS, NEWCOMERS))))


async def _measure(helpers: int, parents: int, count: int) -> list[Measured]:
    clock, parts = MovableClock(TUESDAY), Parts()
    with tempfile.TemporaryDirectory() as folder:
        database = await app.open_database(Path(folder) / "kith.db", clock=clock, chance=SeededChance(1))
        try:
            newcomers = await _move_in(database, helpers, parents, 2 * count)
            took = [await _arrives(database, clock, parent_id) for parent_id in newcomers[:count]]
            with parts.watching(*POINTS):
                for parent_id in newcomers[count:]:
                    await _arrives(database, clock, parent_id)
        finally:
            await database.close()
    told = tuple((name, f"{parts.seconds[name] / count * 1e3:.2f} ms") for name, _, _ in POINTS)
    return [_measured(helpers, parents, took, told)]


def _measured(
    helpers: int, parents: int, took: list[tuple[float, float]], parts: tuple[tuple[str, str], ...]
) -> Measured:
    (first, _), *others = took
    walls, processor = zip(*others, strict=True)
    slowest = quantiles(processor, n=100, method="inclusive")[98]
    return Measured(
        f"a proposal among {parents:,} parents and {helpers:,} helpers, the slowest of a hundred",
        (quantiles(walls, n=100, method="inclusive")[98] * 1e3,),
        "ms",
        f"From a parent who has told enough to a proposal on the disk, in the real database. {len(others)} arrivals; "
        f"half of them take {median(processor) * 1e3:.1f} ms of processor time, 99 of 100 at most "
        f"{slowest * 1e3:.1f} ms. The first one after a start, which reads every helper, took {first * 1e3:.0f} ms.",
        Target(1_000),
        parts,
    )


async def _arrives(database: Database, clock: MovableClock, parent_id: int) -> tuple[float, float]:
    """(seconds, processor seconds) until somebody is proposed to that parent."""
    clock.move(SECOND)
    began, worked = time.perf_counter(), time.process_time()
    await database.write(lambda tx: profiles.ready(tx, people.get(tx, parent_id)))
    took = time.perf_counter() - began, time.process_time() - worked
    if not await database.read(lambda tx: pairings.held_of_parent(tx, parent_id, "nurse")):
        raise LookupError(f"nobody was proposed to parent {parent_id}")
    return took


async def _move_in(database: Database, helpers: int, parents: int, newcomers: int) -> list[int]:
    """So many nurses, parents who walk with one, and parents who have yet to say that they are ready; these."""
    nurses = await _in_batches(database, range(helpers), "nurse")
    settled = await _in_batches(database, range(helpers, helpers + parents), "parent")
    pairs = [(parent_id, nurses[number % helpers]) for number, parent_id in enumerate(settled)]
    for start in range(0, parents, AT_ONCE):
        await database.write(partial(_together, pairs=pairs[start : start + AT_ONCE]))
    first = helpers + parents
    return await _in_batches(database, range(first, first + newcomers), "parent")


async def _in_batches(database: Database, numbers: range, role: str) -> list[int]:
    ids: list[int] = []
    for start in range(0, len(numbers), AT_ONCE):
        ids += await database.write(partial(_join, numbers=numbers[start : start + AT_ONCE], role=role))
    return ids


def _join(tx: Transaction, numbers: range, role: str) -> list[int]:
    chance, place, ids = SeededChance(numbers.start), places.default(), []
    for number in numbers:
        speaks = languages(chance, place, MIXED)
        person = people.meet(tx, DEMO_CHATS_FROM + number, f"Somebody {number}", speaks[0])
        person = people.join(tx, person, role)
        if role == "nurse":
            profiles.start_helping(tx, person.id)
        profiles.choose_area(tx, person, place.areas[chance.below(len(place.areas))].key)
        told = {
            "speaks": {*speaks, "en"} - set(profiles.chosen(tx, person.id, "speaks")),
            "give": some(chance, STRENGTHS, 4),
            "need": some(chance, STRENGTHS, 3),
        }
        for kind, values in told.items():
            for value in sorted(values):
                profiles.toggle(tx, person, kind, value)
        ids.append(person.id)
    return ids


def _together(tx: Transaction, pairs: Sequence[tuple[int, int]]) -> None:
    """These have long been paired."""
    since, place = tx.now - 90 * DAY, places.default().name
    for parent_id, nurse_id in pairs:
        both = {"parent_id": parent_id, "kind": "nurse"}
        found = {"place": place, "state": "found", "since": since, "began_at": since}
        search_id = tx.insert(SEARCHES, **both, **found)
        reasons = tx.keys.seal(parent_id, pack(()))
        times = {"proposed_at": since, "due_at": since, "active_at": since}
        tx.insert(PAIRINGS, search_id=search_id, helper_id=nurse_id, state="active", reasons=reasons, **both, **times)
