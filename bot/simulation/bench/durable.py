"""Durable transactions a second with many people at once, against the obvious way: one connection, an await for each
statement, and a commit.
"""

import asyncio
import contextlib
import hashlib
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from itertools import count
from pathlib import Path

import aiosqlite

from bot import app
from bot.base import inbox, outbox, timers
from bot.base.clock import SystemClock
from bot.base.database import Database
from bot.base.transaction import Transaction
from bot.simulation.bench.bench import Bench, Measured, Target, ratios
from bot.simulation.bench.timing import in_turns

PEOPLE = 64
EACH = 20
REPEATS = 7
WORDS = "x" * 400
"""What a row holds: about as much as a sealed screen."""
_OBVIOUS = (
    "INSERT INTO inbox (update_id, digest, sender, body, received_at) VALUES (:number, :digest, 5, :words, 7)",
    "UPDATE inbox SET state = 'done', body = '', sender = NULL WHERE update_id = :number AND digest = :digest",
    "INSERT INTO outbox (person_id, lane, kind, body, not_before, created_at) VALUES (5, 1, 'screen', :words, 7, 7)",
    "INSERT INTO timers (rule, subject, due_at, late_limit) VALUES ('bench', :digest, 7, 7)",
)


def _run(short: bool) -> Sequence[Measured]:
    return asyncio.run(_measure(1 if short else REPEATS, 2 if short else EACH))


async def _measure(repeats: int, each: int) -> list[Measured]:
    numbers = count(1)
    with tempfile.TemporaryDirectory() as folder:
        async with _ours(Path(folder) / "kith.db") as ours, _obvious(Path(folder) / "obvious.db") as obvious:

            async def kith() -> float:
                return await _rate(each, lambda: ours.write(_work(next(numbers))))

            lock = asyncio.Lock()

            async def plain() -> float:
                return await _rate(each, lambda: _four_awaits(obvious, lock, next(numbers)))

            took = await in_turns({"kith": kith, "plain": plain}, repeats)
    best = {name: sorted(rates)[len(rates) // 2] for name, rates in took.items()}
    return [
        Measured(
            f"transactions a second, {PEOPLE} people at once",
            ratios(took["kith"], took["plain"]),
            "× four awaits and a commit",
            f"Kith {best['kith']:,.0f} a second, the obvious way {best['plain']:,.0f}: four statements each, on the "
            "disk before anybody is told.",
            Target(5, at_least=True),
        )
    ]


@contextlib.asynccontextmanager
async def _ours(file: Path) -> AsyncIterator[Database]:
    database = await app.open_database(file, SystemClock())
    yield database
    await database.close()


@contextlib.asynccontextmanager
async def _obvious(file: Path) -> AsyncIterator[aiosqlite.Connection]:
    """The same tables and safeguards, on one connection that everybody shares."""
    database = await app.open_database(file, SystemClock())
    await database.close()
    async with aiosqlite.connect(file, isolation_level=None) as connection:
        for setting in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "secure_delete = ON"):
            await connection.execute(f"PRAGMA {setting}")
        yield connection


async def _rate(each: int, do: Callable[[], Awaitable[object]]) -> float:
    """Transactions a second while everybody does theirs one after another."""

    async def one_person() -> None:
        for _ in range(each):
            await do()

    began = time.perf_counter()
    await asyncio.gather(*(one_person() for _ in range(PEOPLE)))
    return PEOPLE * each / (time.perf_counter() - began)


def _work(number: int) -> Callable[[Transaction], None]:
    digest = hashlib.sha256(b"%d" % number).hexdigest()

    def work(tx: Transaction) -> None:
        tx.insert(inbox.INBOX, update_id=number, digest=digest, sender=5, body=WORDS, received_at=7)
        inbox.finish(tx, tx.last_id)
        tx.insert(outbox.OUTBOX, person_id=5, lane=1, kind="screen", body=WORDS, not_before=7, created_at=7)
        tx.insert(timers.TIMERS, rule="bench", subject=digest, due_at=7, late_limit=7)

    return work


async def _four_awaits(connection: aiosqlite.Connection, lock: asyncio.Lock, number: int) -> None:
    values = {"number": number, "digest": hashlib.sha256(b"%d" % number).hexdigest(), "words": WORDS}
    async with lock:  # without it people's half-done transactions would mix, and rows be lost
        await connection.execute("BEGIN IMMEDIATE")
        for statement in _OBVIOUS:
            await connection.execute(statement, values)
        await connection.commit()


DURABLE = Bench("durable", "durable transactions a second, against four awaits and a commit", _run)
