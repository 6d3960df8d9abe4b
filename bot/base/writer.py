"""The one owner of a database's writes: whole transactions as functions, many to a commit.

Coroutines never share a half-done transaction (rows are lost that way): each hands over a function, and is resumed only
once the commit that holds it is on the disk. What waits while one commit is being made goes into the next.
"""

import asyncio
import contextlib
import queue
import sqlite3
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from bot.base import erasures, running
from bot.base.chance import Chance
from bot.base.clock import Clock, Instant
from bot.base.consequences import Consequences
from bot.base.erasures import SWEEP_AGAIN
from bot.base.keys import KeyRing
from bot.base.memory import Memory
from bot.base.port import StorageTrouble, Work
from bot.base.transaction import Transaction

BATCH_MAX = 64


class Damaged(StorageTrouble):
    """The file itself is damaged: it will not get better by waiting."""


@dataclass(slots=True)
class Job:
    """One transaction somebody waits for."""

    work: Work
    done: "asyncio.Future[Any]"
    writes: bool = True
    result: Any = None
    error: BaseException | None = None


@dataclass(slots=True)
class Bench:
    """Everything a batch of transactions is run with."""

    connection: sqlite3.Connection
    clock: Clock
    chance: Chance
    consequences: Consequences
    keys: KeyRing
    woken: set[str] = field(default_factory=set)
    before_commit: Callable[[], None] = lambda: None
    sweep_at: Instant | None = None
    memory: Memory = field(default_factory=Memory)

    def close(self) -> None:
        """Let go of the data and the keys."""
        self.connection.close()
        self.keys.close()


def run_batch(bench: Bench, jobs: list[Job]) -> None:
    """Run each job in a savepoint of its own and commit them together; results and errors are left on the jobs."""
    try:
        bench.connection.execute("BEGIN IMMEDIATE")
        for job in jobs:
            _run_one(bench, job)
        bench.before_commit()
        bench.keys.keep()  # on the disk before what is sealed with them
        bench.connection.execute("COMMIT")
        bench.memory.committed()
    except sqlite3.Error as error:
        _roll_back(bench)
        for job in jobs:
            job.error = job.error or _trouble(error)
        bench.woken.clear()
    except BaseException:
        _roll_back(bench)
        raise
    if erasures.ERASED in bench.woken or bench.sweep_at is not None:
        _sweep(bench)


def _sweep(bench: Bench) -> None:
    """Leave nothing of whoever was erased; what cannot be done now is tried again with a batch a while later."""
    now = bench.clock.now()
    if erasures.ERASED in bench.woken or (bench.sweep_at or 0) <= now:
        done = erasures.destroy_keys(bench.connection, bench.keys, now)
        bench.sweep_at = None if done else now + SWEEP_AGAIN


def _run_one(bench: Bench, job: Job) -> None:
    connection = bench.connection
    connection.execute("SAVEPOINT job")
    woken: set[str] = set()
    mark = bench.memory.mark
    cursor = connection.cursor()
    tx = Transaction(cursor, bench.clock.now(), bench.chance, bench.consequences, bench.keys, woken, bench.memory)
    try:
        with running.runs(tx):
            job.result = job.work(tx)
    except Exception as error:
        if isinstance(error, sqlite3.OperationalError | sqlite3.DatabaseError) and not connection.in_transaction:
            raise  # the engine has rolled everything back: no job of this batch is kept
        connection.execute("ROLLBACK TO job")
        bench.memory.undone(mark)
        job.error = _trouble(error)
    else:
        if not job.writes:
            connection.execute("ROLLBACK TO job")
            bench.memory.undone(mark)
        bench.woken -= tx.seen
        bench.woken |= woken
    finally:
        cursor.close()
    connection.execute("RELEASE job")


def _trouble(error: BaseException) -> BaseException:
    """Trouble of the disk under one name; a programmer's mistake in a statement stays what it is."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None or not isinstance(error, sqlite3.Error):
        return error
    storage = {
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_CORRUPT,
        sqlite3.SQLITE_NOTADB,
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_CANTOPEN,
    }
    if code & 0xFF not in storage:
        return error
    damaged = code & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
    trouble = (Damaged if damaged else StorageTrouble)(getattr(error, "sqlite_errorname", "SQLITE_ERROR"))
    trouble.__cause__ = error
    return trouble


def _roll_back(bench: Bench) -> None:
    if bench.connection.in_transaction:
        with contextlib.suppress(sqlite3.Error):  # the trouble that brought us here is the one to tell
            bench.connection.execute("ROLLBACK")
    bench.memory.undone(0)


def settle(jobs: Iterable[Job]) -> None:
    """Resume everybody who waits for these jobs."""
    for job in jobs:
        if job.done.done():
            continue  # its waiter was cancelled; the work is kept all the same
        if job.error is not None:
            job.done.set_exception(job.error)
        else:
            job.done.set_result(job.result)


class InlineWriter:
    """Runs batches on the event loop itself: for a database in memory, where history must repeat."""

    def __init__(self, bench: Bench, wake: Callable[[set[str]], None]) -> None:
        self._bench = bench
        self._wake = wake
        self._waiting: list[Job] = []

    async def start(self) -> None:
        """Nothing to open: the connection was handed in."""

    def submit(self, *jobs: Job) -> None:
        if not self._waiting:
            asyncio.get_running_loop().call_soon(self._run)
        self._waiting += jobs

    def _run(self) -> None:
        if not self._waiting:
            return
        batch, self._waiting = self._waiting[:BATCH_MAX], self._waiting[BATCH_MAX:]
        if self._waiting:
            asyncio.get_running_loop().call_soon(self._run)
        run_batch(self._bench, batch)
        settle(batch)
        woken, self._bench.woken = self._bench.woken, set()
        self._wake(woken)

    async def close(self) -> None:
        while self._waiting:
            self._run()
        self._bench.close()


class ThreadWriter:
    """Runs batches in a thread of its own, so that waiting for the disk never holds the event loop."""

    def __init__(self, connect: Callable[[], Bench], wake: Callable[[set[str]], None]) -> None:
        self._connect = connect
        self._wake = wake
        self._queue: queue.SimpleQueue[tuple[Job, ...] | None] = queue.SimpleQueue()
        self._loop = asyncio.get_running_loop()
        self._thread = threading.Thread(target=self._serve, name="database-writer", daemon=True)
        self._ready: asyncio.Future[None] = self._loop.create_future()

    async def start(self) -> None:
        """Open the connection in its thread; the error it meets is raised here."""
        self._thread.start()
        await self._ready

    def submit(self, *jobs: Job) -> None:
        self._queue.put(jobs)

    def _serve(self) -> None:
        try:
            bench = self._connect()
        except BaseException as error:
            self._loop.call_soon_threadsafe(self._ready.set_exception, error)
            return
        self._loop.call_soon_threadsafe(self._ready.set_result, None)
        while (batch := self._next_batch()) is not None:
            try:
                run_batch(bench, batch)
            except BaseException as error:
                for job in batch:
                    job.error = job.error or error
            woken, bench.woken = bench.woken, set()
            self._loop.call_soon_threadsafe(self._tell, batch, woken)
        bench.close()

    def _next_batch(self) -> list[Job] | None:
        first = self._queue.get()
        if first is None:
            return None
        batch = [*first]
        while len(batch) < BATCH_MAX:
            try:
                jobs = self._queue.get_nowait()
            except queue.Empty:
                break
            if jobs is None:
                self._queue.put(None)
                break
            batch += jobs
        return batch

    def _tell(self, batch: list[Job], woken: set[str]) -> None:
        settle(batch)
        self._wake(woken)

    async def close(self) -> None:
        self._queue.put(None)
        await asyncio.to_thread(self._thread.join)
