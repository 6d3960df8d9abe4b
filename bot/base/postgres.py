"""The same transactions on PostgreSQL: the same statements, compiled for it, with many writing at once.

Nobody owns the writes here. A service that looks before it writes holds the rows it looked at (`Transaction.hold`), in
the order of their numbers; where two wait for each other all the same, PostgreSQL lets one of them go and its whole
transaction runs again. Who serves is not who owns the tables: its rights are given table by table.
"""

import asyncio
import contextlib
import logging
import math
import queue
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from typing import Any, TypeVar

import psycopg
from psycopg.adapt import Loader
from psycopg.pq import TransactionStatus
from sqlalchemy import Table, func, insert, select
from sqlalchemy.dialects import postgresql
from sqlalchemy.dialects.postgresql.base import PGDialect
from sqlalchemy.sql.base import Executable

from bot.base import erasures, hints, running
from bot.base.chance import Chance
from bot.base.clock import Clock, Instant
from bot.base.consequences import Consequences
from bot.base.erasures import SWEEP_AGAIN
from bot.base.keys import KeyRing
from bot.base.port import StorageTrouble, Work
from bot.base.transaction import Compiled, TableRefuses, Transaction, compiled_for, insert_for

T = TypeVar("T")

log = logging.getLogger(__name__)

TRIES_MAX = 10
"""How often a transaction is run in all, where others stand in its way."""

_ONE_BY_ONE = "BEGIN; SELECT pg_advisory_xact_lock(hashtextextended('writing', 0))"
_STEPS_ASIDE = (psycopg.errors.DeadlockDetected, psycopg.errors.SerializationFailure)
"""What PostgreSQL lets one of two do who wait for each other: it runs again."""

_DIALECT = PGDialect(paramstyle="pyformat")  # type: ignore[no-untyped-call]  # SQLAlchemy gives it no types
_compiled: dict[Executable, Compiled] = {}
_inserts: dict[tuple[Table, tuple[str, ...], bool], Compiled] = {}


def _statement(statement: Executable) -> Compiled:
    known = _compiled.get(statement)
    if known is None:
        known = _compiled[statement] = compiled_for(_DIALECT, statement)
    return known


def _insert(table: Table, columns: tuple[str, ...], new_only: bool) -> Compiled:
    known = _inserts.get((table, columns, new_only))
    if known is None:
        statement = postgresql.insert(table).on_conflict_do_nothing() if new_only else insert(table)
        known = _inserts[table, columns, new_only] = insert_for(_DIALECT, statement, table, columns)
    return known


class PostgresTransaction(Transaction):
    """A transaction on PostgreSQL. Errors are those of SQLite, and say nothing of what stood in a row."""

    __slots__ = ("_last_id",)
    _compiled = staticmethod(_statement)
    _compiled_insert = staticmethod(_insert)

    def _do(self, known: Compiled, params: dict[str, Any]) -> Any:
        try:
            super()._do(known, params)
        except psycopg.IntegrityError as error:
            raise TableRefuses(error.diag.message_primary) from None
        except psycopg.errors.NumericValueOutOfRange as error:
            raise OverflowError(error.diag.message_primary) from None
        return self._cursor

    def insert(self, table: Table, **values: Any) -> int:
        self._do(_insert(table, tuple(values), False), values)
        self._last_id = self._given_id()
        return self._last_id

    def insert_new(self, table: Table, **values: Any) -> bool:
        added = self._do(_insert(table, tuple(values), True), values).rowcount == 1
        self._last_id = self._given_id()
        return bool(added)

    def _given_id(self) -> int:
        """The number of the row that was added, 0 where none was, or the table has a key of its own."""
        row = self._cursor.fetchone() if self._cursor.description else None
        return 0 if row is None else int(row[0])

    @property
    def last_id(self) -> int:
        return self._last_id

    def given(self, table: Table) -> int:
        """The highest number in `table`: what was there and is gone nobody knows here."""
        return self.scalar(select(func.max(table.c.id))) or 0

    def hold(self, statement: Executable, **params: Any) -> None:
        self._do(_statement(statement), params)

    def alone(self, name: str) -> None:
        self._cursor.execute("SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", (name,))


class _Whole(Loader):
    """A sum comes as a number of any size; ours are whole."""

    def load(self, data: Any) -> int:
        return int(bytes(data))


class _Flag(Loader):
    """Yes and no are 1 and 0 with us."""

    def load(self, data: Any) -> int:
        return int(bytes(data) == b"t")


def connect(address: str) -> psycopg.Connection[Any]:
    """A connection on which each statement stands by itself until a transaction begins."""
    made = psycopg.connect(address, autocommit=True, **hints.STAYS)
    made.adapters.register_loader("numeric", _Whole)
    made.adapters.register_loader("bool", _Flag)
    return made


class Postgres:
    """One database on a server: `AnyDatabase`. Calls wait for their turn.

    Where `one_by_one` is set, one transaction writes at a time, whoever else serves the same database: what a service
    looked at stays so to its end. Without it at most `connections` write at once, for services that hold what they look
    at.
    """

    def __init__(
        self,
        address: str,
        clock: Clock,
        chance: Chance,
        consequences: Consequences,
        keys: KeyRing,
        connections: int = 8,
        *,
        one_by_one: bool = False,
    ) -> None:
        self.clock = clock
        self._address = address
        self._parts = (chance, consequences, keys)
        self._begin = _ONE_BY_ONE if one_by_one else "BEGIN"
        self._own: set[int] = set()
        self._idle: queue.LifoQueue[psycopg.Connection[Any] | None] = queue.LifoQueue()
        for number in range(connections):
            self._idle.put(None if number else connect(self._address))
        self._connections = connections
        self._writers = ThreadPoolExecutor(1 if one_by_one else connections, "database-writer")
        self._readers = ThreadPoolExecutor(connections, "database-reader")
        self._sleepers: dict[str, asyncio.Event] = {}
        self._sweep_at: Instant | None = None
        self.run_again = 0

    async def write(self, work: Callable[[Transaction], T]) -> T:
        """Run `work` as one whole transaction; its result, once it is on the disk. What it raises undoes it."""
        result, woken = await self._apart(self._writers, self._kept, work)
        self._wake(woken)
        return result  # type: ignore[no-any-return]  # what the work gave

    async def write_each(self, works: Sequence[Work]) -> list[Any]:
        """Run each as a transaction of its own, in this order; what each gave, or the exception it raised."""
        return await asyncio.gather(*(self.write(work) for work in works), return_exceptions=True)

    async def read(self, work: Callable[[Transaction], T]) -> T:
        """Run `work` on a consistent view; anything it writes is undone."""
        return await self._apart(self._readers, self.view, work)  # type: ignore[no-any-return]  # as above

    look = read

    async def _apart(self, pool: ThreadPoolExecutor, act: Callable[..., Any], work: Work) -> Any:
        return await asyncio.get_running_loop().run_in_executor(pool, copy_context().run, act, work)

    def _wake(self, sleepers: set[str]) -> None:
        for name in sleepers:
            self.sleeper(name).set()

    def sleeper(self, name: str) -> asyncio.Event:
        """The event set whenever a transaction that woke `name` was committed: one of this process, and while it hears
        others (`hear`), one of any.
        """
        return self._sleepers.setdefault(name, asyncio.Event())

    async def hear(self) -> None:
        """Hear of what others commit, until cancelled. Whoever sleeps is woken, and keys destroyed elsewhere are not
        kept at hand here.
        """
        async for name in hints.heard(self._address, self._own, self.clock):
            if name == hints.ANYTHING:
                self._own.clear()  # the server may have begun anew, and so its numbers; whoever is at work says theirs
            if name in (erasures.ERASED, hints.ANYTHING):
                self._parts[2].forget_opened()
            self._wake({*self._sleepers} if name == hints.ANYTHING else {name})

    def do(self, work: Callable[[Transaction], T]) -> T:
        """`write` in the caller's thread."""
        return self._kept(work)[0]

    def _kept(self, work: Callable[[Transaction], T]) -> tuple[T, set[str]]:
        """What `work` gave once it is kept, and who is to be woken."""
        for _ in range(TRIES_MAX - 1):
            try:
                result, woken = self._once(self._begin, work, "COMMIT")
                break
            except _STEPS_ASIDE:
                self.run_again += 1
        else:
            result, woken = self._once(self._begin, work, "COMMIT")
        if erasures.ERASED in woken or (self._sweep_at or math.inf) <= self.clock.now():
            self._sweep()
        return result, woken

    def _sweep(self) -> None:
        """Destroy the keys of whoever was erased; what cannot be done now is tried again a while later."""
        _, _, keys = self._parts
        try:
            with self._connection() as connection:
                erasures.destroy_noted(connection, keys, self.clock.now())
                hints.tell(connection, {erasures.ERASED})
            self._sweep_at = None
        except (psycopg.Error, StorageTrouble) as error:
            log.error("the keys of people erased could not be destroyed yet: %s", type(error).__name__)
            self._sweep_at = self.clock.now() + SWEEP_AGAIN

    def view(self, work: Callable[[Transaction], T]) -> T:
        """`read` in the caller's thread."""
        return self._once("BEGIN ISOLATION LEVEL REPEATABLE READ", work, "ROLLBACK")[0]

    def _once(self, begin: str, work: Callable[[Transaction], T], end: str) -> tuple[T, set[str]]:
        with _trouble(), self._connection() as connection, connection.cursor() as cursor:
            chance, consequences, keys = self._parts
            woken: set[str] = set()
            cursor.execute(begin.encode())
            try:
                tx = PostgresTransaction(cursor, self.clock.now(), chance, consequences, keys, woken)
                with running.runs(tx):
                    result = work(tx)
                keys.keep()  # on the disk before what is sealed with them
                hints.tell(cursor, woken)
                cursor.execute(end.encode())
            finally:
                if connection.info.transaction_status not in (TransactionStatus.IDLE, TransactionStatus.UNKNOWN):
                    cursor.execute("ROLLBACK")
            return result, woken

    @contextlib.contextmanager
    def _connection(self) -> Iterator[psycopg.Connection[Any]]:
        """One that works: in the place of one that broke another is opened."""
        connection, number = self._idle.get(), 0
        try:
            if connection is None or connection.closed:
                connection = None
                connection = connect(self._address)
            number = connection.info.backend_pid
            self._own.add(number)
            yield connection
        finally:
            if connection is None or connection.closed:
                self._own.discard(number)  # the server gives it again, to anybody
            self._idle.put(connection)

    async def close(self) -> None:
        """Let go of the server, once everybody is done."""
        await asyncio.to_thread(self.shut)

    def shut(self) -> None:
        """`close` in the caller's thread."""
        for pool in (self._writers, self._readers):
            pool.shutdown()
        for _ in range(self._connections):
            connection = self._idle.get()
            if connection is not None:
                connection.close()
        self._parts[2].close()


@contextlib.contextmanager
def _trouble() -> Iterator[None]:
    """Trouble of the server under the one name; a programmer's mistake in a statement stays what it is."""
    try:
        yield
    except _STEPS_ASIDE:
        raise
    except (psycopg.OperationalError, psycopg.errors.ReadOnlySqlTransaction) as error:
        raise StorageTrouble(error.sqlstate or type(error).__name__) from error
