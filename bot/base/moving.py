"""Everything of a SQLite file and its keys into an empty PostgreSQL database: all of it, looked at again, or nothing.

The rows go over in one transaction of the owner of the tables. References hold meanwhile, and what a column may hold.
Only the triggers sleep, which number, count and refuse as people act; they wake in the same transaction. Each side's
rows are summed up by themselves, so that none need be held in memory.
"""

import hashlib
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack, closing, contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql
from sqlalchemy import Table

from bot.base import audit, key_files, running, schema, schema_elsewhere, server, viewing
from bot.base.addresses import Addresses
from bot.base.chance import SystemChance
from bot.base.clock import SystemClock
from bot.base.consequences import Consequences
from bot.base.keys import KeyRing, passing_store
from bot.base.keys_elsewhere import SCHEMA
from bot.base.postgres import PostgresTransaction, connect
from bot.base.transaction import Transaction
from bot.base.usable import DatabaseUnusable, read_only

Server = psycopg.Connection[Any]
Row = tuple[Any, ...]

PAGE = 2_000
"""So many rows are asked of the server at a time."""
LOCK_SECONDS = 10
"""So long others may be in the way of the tables."""
KEYS = ("keys", "passing")
_KEYS_OF_A_FILE = (
    "SELECT owner, wrapped, NULL FROM keys WHERE owner NOT IN (SELECT owner FROM destroyed) "
    "UNION ALL SELECT owner, NULL, at FROM destroyed"
)
_LAST_LINE = "SELECT id, chain FROM audit ORDER BY id DESC LIMIT 1"
REFUSED = "The server refused it ({what}) at {where}. Nothing was kept there, and the file is as it was."
UNSURE = "The server was lost just as it was to keep everything, so it may have, or not. Do the same again: it looks."
SERVED = "A Kith serves the database that DATABASE_URL names. Nothing was moved: a move is into an empty one."
NOT_EMPTY = (
    "{what} holds something already. Nothing was moved: make an empty database, name it in DATABASE_URL, and try again."
)
NEWER = "A newer Kith made that database. Move with that newer version."
STRANGE = "The file holds a table that is not one of Kith's ({name}), and it would stay behind. Take it out first."
DIFFERS = "{what} came over differently. Nothing was kept there. This is a fault of Kith's: please report it."


class NotEmpty(Exception):
    """What is to be moved into is not free for it; the sentence says what to do."""


class AlreadyMoved(Exception):
    """This house stands there already."""


@dataclass(slots=True)
class Sum:
    """How many rows, and what they sum up to in whatever order they come: equal for equal rows on both engines."""

    rows: int = 0
    digest: int = 0

    def add(self, row: Row) -> None:
        """One more row, of whole numbers, texts, bytes and nothing."""
        self.rows += 1
        self.digest += int.from_bytes(hashlib.sha256(repr(row).encode("utf-8", "surrogatepass")).digest())


@dataclass(frozen=True, slots=True)
class _Part:
    """One table: where it is to stand, and its rows."""

    name: str
    to: Server
    table: sql.Identifier
    columns: tuple[str, ...]
    rows: Iterable[Row]
    shape: Table | None = None
    """None for keys, which have no triggers and no numbers of their own."""


@dataclass(slots=True)
class _Where:
    """What is being done, for whoever has to say where it broke."""

    now: str = "the beginning"


def move(
    source: Path,
    keys_beside: Path,
    at: Addresses,
    sound: Callable[[Transaction], list[str]],
    mark: Callable[[], None],
    tell: Callable[[str], None],
) -> Mapping[str, Sum]:
    """What came over of each table of `source` (of the newest shape), with the keys beside the file `keys_beside`;
    nobody else may write to either. `sound` says in sentences what is wrong with what came over, `mark` is called
    when all is well and just before it is kept, and `tell` is told which table is at hand.

    `NotEmpty`, `AlreadyMoved` where it is not free, `DatabaseUnusable` where the server refuses: then nothing is kept.
    """
    where = _Where()
    _require_no_older_house(at)
    if server.migrate(at)[1] != schema.newest():
        raise NotEmpty(NEWER)
    with _all_or_nothing(where), ExitStack() as open_ones:
        data = open_ones.enter_context(closing(_begun(at.owner or at.data)))
        keys = data if at.keys == at.data else open_ones.enter_context(closing(_begun(at.keys)))
        file = open_ones.enter_context(viewing.opened(source))
        file.execute("BEGIN")
        parts = [*_keys(keys, keys_beside, open_ones), *_tables(data, file)]
        _require_free(data, file, parts)
        came = {part.name: _brought(part, where, tell) for part in parts}
        where.now = "the end"
        _numbers(data, file)
        _require_same(parts, came)
        _require_sound(data, sound)
        mark()
        _keep(*(() if keys is data else (keys,)), data)
    return came


@contextmanager
def _all_or_nothing(where: _Where) -> Iterator[None]:
    try:
        yield
    except psycopg.errors.InsufficientPrivilege as error:
        raise DatabaseUnusable(server.NOT_OURS) from error
    except psycopg.Error as error:
        raise DatabaseUnusable(REFUSED.format(what=type(error).__name__, where=where.now)) from error


def _begun(address: str) -> Server:
    made = connect(address)
    made.autocommit = False
    made.execute(f"SET LOCAL lock_timeout = {LOCK_SECONDS * 1000:d}".encode())
    return made


def _keep(*connections: Server) -> None:
    """The keys first where they are elsewhere: a key too many does no harm, and another try goes on from them."""
    try:
        for connection in connections:
            connection.commit()
    except psycopg.Error as error:
        raise DatabaseUnusable(UNSURE) from error


# --- what is moved ---


def _tables(to: Server, file: sqlite3.Connection) -> Iterator[_Part]:
    known = {"alembic_version", *(made.name for made in schema_elsewhere.ours())}
    for (name,) in file.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"):
        if name not in known:
            raise DatabaseUnusable(STRANGE.format(name=name))
    for made in schema_elsewhere.ours():
        columns = tuple(column.name for column in made.columns)
        named = ", ".join(f'"{name}"' for name in columns)
        rows = _Asked(file, f'SELECT {named} FROM "{made.name}"')
        yield _Part(made.name, to, sql.Identifier("public", made.name), columns, rows, made)


@dataclass(frozen=True, slots=True)
class _Asked:
    """The rows of a question, from the first on each time."""

    of: sqlite3.Connection
    question: str

    def __iter__(self) -> Iterator[Row]:
        return iter(self.of.execute(self.question))


def _keys(to: Server, file: Path, open_ones: ExitStack) -> Iterator[_Part]:
    store = key_files.key_store(file)
    for name, lies in zip(KEYS, (store, passing_store(store)), strict=True):
        rows: Iterable[Row] = ()
        if lies.exists():
            opened = sqlite3.connect(read_only(lies), uri=True, isolation_level=None)
            rows = _Asked(open_ones.enter_context(closing(opened)), _KEYS_OF_A_FILE)
        yield _Part(f"{SCHEMA}.{name}", to, sql.Identifier(SCHEMA, name), ("owner", "wrapped", "destroyed_at"), rows)


# --- whether it may come ---


def _require_no_older_house(at: Addresses) -> None:
    """Nobody lives there in an older shape: it would be brought up to date for nothing."""
    stands_at = server.revision(at)
    if stands_at is not None and stands_at < schema.newest() and server.is_used(at):
        raise NotEmpty(NOT_EMPTY.format(what="audit"))


def _require_free(data: Server, file: sqlite3.Connection, parts: list[_Part]) -> None:
    """Nobody serves there or writes there until this ends, and nothing is there yet."""
    taken = data.execute("SELECT pg_try_advisory_xact_lock(hashtextextended('serving', 0))").fetchone()
    if taken != (1,):
        _require_other_house(data, file)
        raise NotEmpty(SERVED)
    for part in parts:
        part.to.execute(sql.SQL("LOCK TABLE {} IN SHARE ROW EXCLUSIVE MODE").format(part.table))
    _require_other_house(data, file)
    for part in parts:
        if part.shape is None and _are_these(part):
            part.to.execute(sql.SQL("DELETE FROM {}").format(part.table))
        elif part.to.execute(sql.SQL("SELECT 1 FROM {} LIMIT 1").format(part.table)).fetchone() is not None:
            raise NotEmpty(NOT_EMPTY.format(what=part.name))


def _require_other_house(data: Server, file: sqlite3.Connection) -> None:
    """`AlreadyMoved` where the record of who did what goes on there from the last line of this one."""
    last = file.execute(_LAST_LINE).fetchone()
    if last is not None and data.execute("SELECT 1 FROM audit WHERE id = %s AND chain = %s", last).fetchone():
        raise AlreadyMoved


def _are_these(part: _Part) -> bool:
    """Whether keys that stand there are among those to be moved: an earlier try left them on a server of their own."""
    there = set(_there(part))
    return there <= set(part.rows)


# --- over, and looked at ---


def _brought(part: _Part, where: _Where, tell: Callable[[str], None]) -> Sum:
    where.now = part.name
    tell(part.name)
    guarded = part.shape is not None
    with _asleep(part) if guarded else nullcontext(), part.to.cursor() as cursor:
        found, into = Sum(), sql.SQL("COPY {} ({}) FROM STDIN").format(part.table, _named(part))
        with cursor.copy(into) as lines:
            for row in part.rows:
                found.add(row)
                lines.write_row(row)
    return found


@contextmanager
def _asleep(part: _Part) -> Iterator[None]:
    part.to.execute(sql.SQL("ALTER TABLE {} DISABLE TRIGGER USER").format(part.table))
    yield
    part.to.execute(sql.SQL("ALTER TABLE {} ENABLE TRIGGER USER").format(part.table))


def _named(part: _Part) -> sql.Composed:
    return sql.SQL(", ").join(map(sql.Identifier, part.columns))


def _there(part: _Part) -> Iterator[Row]:
    with part.to.cursor("there") as cursor:
        cursor.itersize = PAGE
        cursor.execute(sql.SQL("SELECT {} FROM {}").format(_named(part), part.table))
        yield from cursor


def _numbers(data: Server, file: sqlite3.Connection) -> None:
    """The next number follows the highest that was ever given, also where its row is gone."""
    given = dict(file.execute("SELECT name, seq FROM sqlite_sequence").fetchall())
    for made in schema_elsewhere.ours():
        own = made.autoincrement_column
        if own is None:
            continue
        (highest,) = file.execute(f'SELECT coalesce(max("{own.name}"), 0) FROM "{made.name}"').fetchone()
        row = data.execute("SELECT pg_get_serial_sequence(%s, %s)", (f"public.{made.name}", own.name)).fetchone()
        if row is not None and row[0] is not None:
            counter = sql.Identifier(*str(row[0]).split("."))
            after = sql.Literal(max(highest, given.get(made.name, 0)) + 1)
            data.execute(sql.SQL("ALTER SEQUENCE {} RESTART WITH {}").format(counter, after))


def _require_same(parts: list[_Part], came: Mapping[str, Sum]) -> None:
    for part in parts:
        found = Sum()
        for row in _there(part):
            found.add(row)
        if found != came[part.name]:
            raise DatabaseUnusable(DIFFERS.format(what=part.name))


def _require_sound(data: Server, sound: Callable[[Transaction], list[str]]) -> None:
    """Every guard is awake, the record of who did what holds, and what `sound` looks at is well."""
    with data.cursor() as cursor:
        keys = KeyRing.in_memory()
        tx = PostgresTransaction(cursor, SystemClock().now(), SystemChance(), Consequences(), keys, set())
        with running.runs(tx):
            wrong = [f"The guard {name}" for name in schema_elsewhere.guards_missing(tx)]
            wrong += ["The record of who did what"] if audit.verify(tx) is not None else []
            wrong += sound(tx)
    if wrong:
        raise DatabaseUnusable(DIFFERS.format(what=wrong[0]))
