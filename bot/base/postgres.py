"""The same transactions on PostgreSQL: the same statements, compiled for it, with many writing at once.

Nobody owns the writes here. A service that looks before it writes holds the rows it looked at (`Transaction.hold`), in
the order of their numbers; where two wait for each other all the same, PostgreSQL lets one of them go and its whole
transaction runs again. Who serves is not who owns the tables: its rights are given table by table.
"""

import asyncio
import contextlib
import queue
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

import psycopg
from psycopg.adapt import Loader
from psycopg.pq import TransactionStatus
from sqlalchemy import StaticPool, Table, create_engine, insert
from sqlalchemy.dialects import postgresql
from sqlalchemy.dialects.postgresql.base import PGDialect
from sqlalchemy.sql.base import Executable

from bot.base import running
from bot.base.chance import Chance
from bot.base.clock import Clock
from bot.base.consequences import Consequences
from bot.base.keys import KeyRing
from bot.base.tables import metadata
from bot.base.transaction import Compiled, TableRefuses, Transaction, compiled_for, insert_for

T = TypeVar("T")

TRIES_MAX = 10
"""How often a transaction is run in all, where others stand in its way."""

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
    made = psycopg.connect(address, autocommit=True, options="-c search_path=public,pg_temp")
    made.adapters.register_loader("numeric", _Whole)
    made.adapters.register_loader("bool", _Flag)
    return made


class Postgres:
    """One database on a server, with at most `connections` at work at once; each call waits for its turn."""

    def __init__(
        self,
        address: str,
        clock: Clock,
        chance: Chance,
        consequences: Consequences,
        keys: KeyRing,
        connections: int = 8,
    ) -> None:
        self.clock = clock
        self._parts = (chance, consequences, keys)
        self._idle: queue.LifoQueue[psycopg.Connection[Any]] = queue.LifoQueue()
        for _ in range(connections):
            self._idle.put(connect(address))
        self._connections = connections
        self.run_again = 0

    async def write(self, work: Callable[[Transaction], T]) -> T:
        """Run `work` as one whole transaction; its result, once it is on the disk. What it raises undoes it."""
        return await asyncio.to_thread(self.do, work)

    async def read(self, work: Callable[[Transaction], T]) -> T:
        """Run `work` on a consistent view; anything it writes is undone."""
        return await asyncio.to_thread(self.look, work)

    def do(self, work: Callable[[Transaction], T]) -> T:
        """`write` in the caller's thread."""
        for _ in range(TRIES_MAX - 1):
            try:
                return self._once("BEGIN", work, "COMMIT")
            except (psycopg.errors.DeadlockDetected, psycopg.errors.SerializationFailure):
                self.run_again += 1
        return self._once("BEGIN", work, "COMMIT")

    def look(self, work: Callable[[Transaction], T]) -> T:
        """`read` in the caller's thread."""
        return self._once("BEGIN ISOLATION LEVEL REPEATABLE READ", work, "ROLLBACK")

    def _once(self, begin: str, work: Callable[[Transaction], T], end: str) -> T:
        with self._connection() as connection, connection.cursor() as cursor:
            chance, consequences, keys = self._parts
            cursor.execute(begin)
            try:
                tx = PostgresTransaction(cursor, self.clock.now(), chance, consequences, keys, set())
                with running.runs(tx):
                    result = work(tx)
                keys.keep()  # on the disk before what is sealed with them
                cursor.execute(end)
            finally:
                if connection.info.transaction_status != TransactionStatus.IDLE:
                    cursor.execute("ROLLBACK")
            return result

    @contextlib.contextmanager
    def _connection(self) -> Iterator[psycopg.Connection[Any]]:
        connection = self._idle.get()
        try:
            yield connection
        finally:
            self._idle.put(connection)

    async def close(self) -> None:
        """Let go of the server, once everybody is done."""
        await asyncio.to_thread(self.shut)

    def shut(self) -> None:
        """`close` in the caller's thread."""
        for _ in range(self._connections):
            self._idle.get().close()


def prepare(address: str, serving: str) -> None:
    """Make every table on an empty database as its owner, and give the role `serving` what it needs to serve."""
    with connect(address) as connection:
        engine = create_engine("postgresql+psycopg://", creator=lambda: connection, poolclass=StaticPool)
        metadata.create_all(engine)
    give_rights(address, serving)


def give_rights(address: str, serving: str) -> None:
    """As the owner of the tables: the role `serving` may do what it needs to serve, and nobody else anything."""
    with connect(address) as connection:
        for statement in _rights(connection.info.dbname, serving):
            connection.execute(statement.encode())


def _rights(database: str, serving: str) -> Iterator[str]:
    """Nobody makes anything of their own here, tables that stand in front of ours least of all."""
    yield f'REVOKE ALL ON DATABASE "{database}" FROM PUBLIC'
    yield "REVOKE CREATE ON SCHEMA public FROM PUBLIC"
    yield f'GRANT CONNECT ON DATABASE "{database}" TO "{serving}"'
    yield f'GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO "{serving}"'
    for made in metadata.sorted_tables:
        yield f'GRANT {", ".join(_acts(made))} ON "{made.name}" TO "{serving}"'


def _acts(made: Table) -> Iterator[str]:
    changes = made.info["changes"]
    yield "SELECT"
    if changes is None:
        yield from ("INSERT", "UPDATE", "DELETE")
        return
    yield f"INSERT ({', '.join(column.name for column in made.columns if not column.primary_key)})"
    if changes:
        yield f"UPDATE ({', '.join(changes)})"
