"""The database: one owner of writes with group commit, and read-only connections beside it.

Services are functions of a transaction; `Database.write` runs one whole and returns once it is on the disk.
"""

import asyncio
import contextlib
import fcntl
import os
import sqlite3
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, TypeVar

import aiosqlite

from bot.base import key_files, moved, viewing
from bot.base.chance import Chance, SystemChance
from bot.base.clock import Clock, SystemClock
from bot.base.consequences import Consequences
from bot.base.keys import KeyRing
from bot.base.port import StorageTrouble, Work
from bot.base.tables import metadata
from bot.base.transaction import Transaction, compiled
from bot.base.usable import DatabaseUnusable, read_only, usable
from bot.base.writer import Bench, Damaged, InlineWriter, Job, ThreadWriter

__all__ = [
    "Damaged",
    "Database",
    "DatabaseInUse",
    "DatabaseUnusable",
    "StorageTrouble",
    "Transaction",
    "connect",
    "guard_connection",
]

T = TypeVar("T")

PAGE_CACHE_KIB = 65_536
_FORBIDDEN = {
    getattr(sqlite3, f"SQLITE_{act}")
    for act in [
        "DROP_TABLE",
        "DROP_TRIGGER",
        "DROP_INDEX",
        "DROP_VIEW",
        "ALTER_TABLE",
        "CREATE_TRIGGER",
        "CREATE_TABLE",
        "CREATE_INDEX",
        "CREATE_VIEW",
        "CREATE_VTABLE",
        "DROP_VTABLE",
        "CREATE_TEMP_TABLE",
        "CREATE_TEMP_TRIGGER",
        "CREATE_TEMP_VIEW",
        "CREATE_TEMP_INDEX",
        "DROP_TEMP_TABLE",
        "DROP_TEMP_TRIGGER",
        "DROP_TEMP_VIEW",
        "DROP_TEMP_INDEX",
        "ATTACH",
        "DETACH",
    ]
}


class DatabaseInUse(Exception):
    """Another process owns this database's writes."""


def guard_connection(connection: sqlite3.Connection) -> None:
    """Refuse, in the database engine itself, whatever could change an append-only row or take its guard away."""
    append_only = {name for name, made in metadata.tables.items() if made.info.get("append_only")}
    changes = {sqlite3.SQLITE_UPDATE, sqlite3.SQLITE_DELETE}
    writes = {*changes, sqlite3.SQLITE_INSERT}

    def may(act: int, first: str | None, second: str | None, _database: str | None, _trigger: str | None) -> int:
        if act in _FORBIDDEN or (act in changes and first in append_only):
            return sqlite3.SQLITE_DENY
        if act in writes and (first or "").startswith("sqlite_"):  # the shape of the file, and which ids were given
            return sqlite3.SQLITE_DENY
        if act == sqlite3.SQLITE_PRAGMA and second is not None and first != "wal_checkpoint":
            return sqlite3.SQLITE_DENY
        return sqlite3.SQLITE_OK

    connection.set_authorizer(may)


def connect(file: str, *, guarded: bool = True) -> sqlite3.Connection:
    """A writing connection to `file` (":memory:" too) with every safeguard on. Durable: a commit is on the disk."""
    connection = sqlite3.connect(file, isolation_level=None, check_same_thread=False, cached_statements=1024)
    for setting in (
        "journal_mode = WAL",
        "synchronous = FULL",
        "foreign_keys = ON",
        "recursive_triggers = ON",
        "secure_delete = ON",
        "trusted_schema = OFF",
        "busy_timeout = 5000",
        f"cache_size = -{PAGE_CACHE_KIB}",
    ):
        connection.execute(f"PRAGMA {setting}")
    if guarded:
        guard_connection(connection)
    return connection


@contextlib.contextmanager
def alone(file: Path, *, also_moved: bool = False) -> Iterator[None]:
    """Hold the lock that makes this process the only writer of `file`. `DatabaseInUse` when another one is, and where
    everybody has moved from it to a server.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    handle = os.open(f"{file}.lock", os.O_CREAT | os.O_RDWR, 0o600)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        os.close(handle)
        raise DatabaseInUse(f"Another Kith is already running on {file.name}. Stop it first.") from error
    try:
        if not also_moved and (told := moved.told(file)) is not None:
            raise DatabaseInUse(told)
        yield
    finally:
        os.close(handle)


class Database:
    """One open database. Make it with `Database.open` (a file) or `Database.in_memory`."""

    def __init__(
        self,
        make_writer: Callable[[Callable[[set[str]], None]], InlineWriter | ThreadWriter],
        clock: Clock,
        file: Path | None,
    ) -> None:
        self._writer = make_writer(self._wake)
        self._file = file
        self._house_key: bytes | Path | None = None
        self._reader: aiosqlite.Connection | None = None
        self._sleepers: dict[str, asyncio.Event] = {}
        self._lock = contextlib.ExitStack()
        self.clock = clock
        self.damage = asyncio.Event()
        """Set once the file has turned out to be damaged."""

    @classmethod
    async def open(
        cls,
        file: Path,
        *,
        clock: Clock | None = None,
        chance: Chance | None = None,
        consequences: Consequences | None = None,
        prepare: Callable[[Path], object] | None = None,
        house_key: bytes | Path | None = None,
    ) -> "Database":
        """Open `file` and own its writes. Its tables must be there, or made by `prepare`, which has the file to itself.

        `house_key` is the key, or its file (default: `<file>.key`), made where there are no keys yet.
        `DatabaseInUse` when another process owns them, `DatabaseUnusable` when it is no database or the disk refuses,
        `KeyTrouble` when the key is not the one these data were sealed with.
        """
        lock = contextlib.ExitStack()
        with usable(file):
            lock.enter_context(alone(file))
        clock = clock or SystemClock()

        def bench() -> Bench:
            keys = key_files.keys_of(file, house_key)
            return Bench(connect(str(file)), clock, chance or SystemChance(), consequences or Consequences(), keys)

        database = cls(lambda wake: ThreadWriter(bench, wake), clock, file)
        database._lock, database._house_key = lock, house_key
        try:
            with usable(file):
                if prepare is not None:
                    await asyncio.to_thread(prepare, file)
                await database._writer.start()
        except BaseException:
            lock.close()
            raise
        return database

    @classmethod
    def in_memory(
        cls, *, clock: Clock | None = None, chance: Chance | None = None, consequences: Consequences | None = None
    ) -> "Database":
        """A database that lives as long as this object, with every known table: tests and the simulation."""
        connection = connect(":memory:", guarded=False)
        create_tables(connection)
        guard_connection(connection)
        clock = clock or SystemClock()
        keys = KeyRing.in_memory()
        bench = Bench(connection, clock, chance or SystemChance(), consequences or Consequences(), keys)
        return cls(lambda wake: InlineWriter(bench, wake), clock, None)

    async def write(self, work: Callable[[Transaction], T]) -> T:
        """Run `work` as one whole transaction; its result, once it is on the disk.

        Whatever `work` raises undoes it and is raised here; `StorageTrouble` when the disk refuses.
        """
        return await self._submit(work, writes=True)  # type: ignore[no-any-return]  # the queue holds works of any kind

    async def write_each(self, works: Sequence[Work]) -> list[Any]:
        """Run each as a transaction of its own, in this order, and in one commit if it has room for them; what each
        gave, or the exception it raised, once all are on the disk.
        """
        loop = asyncio.get_running_loop()
        jobs = [Job(work, loop.create_future()) for work in works]
        self._writer.submit(*jobs)
        outcomes = await asyncio.gather(*(job.done for job in jobs), return_exceptions=True)
        if any(isinstance(outcome, Damaged) for outcome in outcomes):
            self.damage.set()
        return outcomes

    async def read(self, work: Callable[[Transaction], T]) -> T:
        """Run `work` on a consistent view; anything it writes is undone. Keep it short: it runs among the writes."""
        return await self._submit(work, writes=False)  # type: ignore[no-any-return]  # as above

    async def look(self, work: Callable[[Transaction], T]) -> T:
        """Run `work` on a consistent view beside the writer, in a thread of its own: for long looks. It must not write.

        A database in memory has one connection only: there it is a `read`.
        """
        if self._file is None:
            return await self.read(work)
        return await asyncio.to_thread(self._look, self._file, work)

    def _look(self, file: Path, work: Callable[[Transaction], T]) -> T:
        keys = key_files.reading(file, self._house_key)
        try:
            return viewing.look(file, work, keys, self.clock.now())
        finally:
            keys.close()

    async def _submit(self, work: Work, *, writes: bool) -> Any:
        job = Job(work, asyncio.get_running_loop().create_future(), writes)
        self._writer.submit(job)
        try:
            return await job.done
        except Damaged:
            self.damage.set()
            raise

    async def rows(self, statement: Any, **params: Any) -> list[sqlite3.Row]:
        """Rows on a read-only connection beside the writer: for long looks. Not for a database in memory."""
        if self._reader is None:
            if self._file is None:
                raise ValueError("a database in memory has one connection only")
            self._reader = await aiosqlite.connect(read_only(self._file), uri=True)
            self._reader.row_factory = sqlite3.Row
            await self._reader.execute("PRAGMA query_only = ON")
        known = compiled(statement)
        async with self._reader.execute(known.sql, {**known.fixed, **params}) as cursor:
            return list(await cursor.fetchall())

    def _wake(self, sleepers: set[str]) -> None:
        for name in sleepers:
            self.sleeper(name).set()

    def sleeper(self, name: str) -> asyncio.Event:
        """The event set whenever a transaction that woke `name` was committed."""
        return self._sleepers.setdefault(name, asyncio.Event())

    async def close(self) -> None:
        """Finish what is queued and let go of the file."""
        if self._reader is not None:
            await self._reader.close()
        await self._writer.close()
        self._lock.close()


@contextlib.asynccontextmanager
async def opened(file: Path, **parts: Any) -> AsyncIterator[Database]:
    """`Database.open` for the length of a block."""
    database = await Database.open(file, **parts)
    try:
        yield database
    finally:
        await database.close()


def create_tables(connection: sqlite3.Connection) -> None:
    """Create every known table on an empty database, as the migrations do in steps."""
    from sqlalchemy import StaticPool, create_engine

    engine = create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool)
    metadata.create_all(engine)
