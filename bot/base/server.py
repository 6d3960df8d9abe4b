"""Opening a PostgreSQL database to serve on it: its shape, its keys, and whose turn it is."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, closing, contextmanager
from pathlib import Path
from typing import Any, TypeVar

import psycopg

from bot.base import hints, keys_elsewhere, schema, schema_elsewhere
from bot.base.addresses import Addresses
from bot.base.chance import Chance, SystemChance
from bot.base.clock import Clock, SystemClock
from bot.base.consequences import Consequences
from bot.base.house_key import key_in
from bot.base.keys import HOUSE, KeyRing, KeyTrouble
from bot.base.keys_elsewhere import PostgresKeys
from bot.base.port import AnyDatabase
from bot.base.postgres import Postgres, connect
from bot.base.tasks import Tasks
from bot.base.transaction import Transaction
from bot.base.usable import DatabaseUnusable

T = TypeVar("T")

log = logging.getLogger(__name__)

KEY_FILE = Path("data/kith.key")
"""Where the key of the house stands where nothing else is said."""
LOOK_EVERY_SECONDS = 1.0
AWAY = "The database server cannot be reached. See that it runs, and that DATABASE_URL and KEYS_URL are right."
GONE = f"The schema {keys_elsewhere.SCHEMA} is empty: the keys to what people told. Put it back, and start again."
NOT_OURS = (
    "The tables are not as this Kith needs them, and this role may not change them. Run `python -m bot migrate` with "
    "DATABASE_OWNER_URL set to how the owner of the tables reaches them."
)


@contextmanager
def usable() -> Iterator[None]:
    """A server that cannot be reached becomes `DatabaseUnusable`, which says nothing of how it is reached."""
    try:
        yield
    except psycopg.errors.InsufficientPrivilege as error:
        raise DatabaseUnusable(NOT_OURS) from error
    except psycopg.OperationalError as error:
        raise DatabaseUnusable(AWAY) from error


def migrate(at: Addresses) -> tuple[str | None, str | None]:
    """Bring data and keys into their shape, as the owner of the tables; the revisions before and after."""
    with usable():
        steps = schema_elsewhere.prepare(at.owner or at.data, at.serving)
        keys_elsewhere.prepare(at.keys if at.keys != at.data else at.owner or at.data, at.serving)
    return steps


def revision(at: Addresses) -> str | None:
    """Where the data stand; None where nothing is there. `SchemaTooNew` when a newer program made them, and this one
    cannot serve them beside it.
    """
    with usable(), connect(at.data) as connection:
        return schema_elsewhere.revision(connection)


def is_used(at: Addresses) -> bool:
    """Whether anything was ever done there; its tables must be."""
    with usable(), connect(at.data) as connection:
        return connection.execute("SELECT 1 FROM audit LIMIT 1").fetchone() is not None


def keys_of(at: Addresses, house_key: bytes | Path | None) -> KeyRing:
    """The keys, and a new key of the house only where there are none yet. `KeyTrouble` when it does not open them."""
    store = PostgresKeys(at.keys)
    try:
        new = store.find(HOUSE) is None
        if new and is_used(at):
            raise KeyTrouble(GONE)
        if not isinstance(house_key, bytes):
            house_key = key_in(house_key or KEY_FILE, make=new)
        return KeyRing(store, house_key, open_passing=lambda: PostgresKeys(at.keys, "passing"))
    except BaseException:
        store.close()
        raise


def _reading(at: Addresses, house_key: bytes | Path | None) -> KeyRing:
    """As `keys_of`, and nothing is made where nothing was sealed yet."""
    with closing(PostgresKeys(at.keys)) as store:
        nothing = store.find(HOUSE) is None and not is_used(at)
    return KeyRing.in_memory() if nothing else keys_of(at, house_key)


def opened(
    at: Addresses,
    clock: Clock,
    consequences: Consequences,
    house_key: bytes | Path | None,
    chance: Chance | None = None,
) -> Postgres:
    """That database, brought up to date where this role owns it. `DatabaseUnusable` where it cannot be used."""
    if not schema.is_ready(revision(at)):
        migrate(at)
    with usable():
        keys = keys_of(at, house_key)
        return Postgres(at.data, clock, chance or SystemChance(), consequences, keys, one_by_one=True)


@asynccontextmanager
async def hearing(database: AnyDatabase) -> AsyncIterator[asyncio.Event]:
    """Hear for the length of the block of what others commit in that database, once one is known there as one who
    serves. The event is set where this program may serve there no more; then that is raised at the end.
    """
    if not isinstance(database, Postgres):
        raise TypeError("only a database on a server has others beside it")
    tasks, over = Tasks(), asyncio.Event()
    hears = tasks.start(database.hear(), "hearing others")
    hears.add_done_callback(lambda _: over.set())
    known = tasks.start(database.sleeper(hints.ANYTHING).wait(), "being known as one who serves")
    try:
        await asyncio.wait({hears, known}, return_when=asyncio.FIRST_COMPLETED)
        if hears.done():
            hears.result()
        yield over
    finally:
        await tasks.stop()
    if not hears.cancelled():
        hears.result()


def look(at: Addresses, house_key: bytes | Path | None, work: Callable[[Transaction], T]) -> T:
    """What `work` reads in one consistent view, beside whoever serves; nothing is made or changed for it."""
    if not schema.is_ready(revision(at)):
        raise DatabaseUnusable(NOT_OURS)
    with usable():
        keys = _reading(at, house_key)
        made = Postgres(at.data, SystemClock(), SystemChance(), Consequences(), keys, 1)
        try:
            return made.view(work)
        finally:
            made.shut()


@asynccontextmanager
async def turn(at: Addresses, clock: Clock) -> AsyncIterator[asyncio.Event]:
    """Wait until nobody else leads at this database, and hold the turn for the length of the block; the event is set
    once the server does not know of that any more, and somebody else may have it.
    """
    with usable():
        held = await psycopg.AsyncConnection.connect(at.data, autocommit=True, **hints.STAYS)
    lost, tasks = asyncio.Event(), Tasks()
    try:
        told = False
        while not await _takes(held):
            if not told:
                log.info("Another Kith leads at this database; this one takes its place once it is gone")
                told = True
            await clock.sleep(LOOK_EVERY_SECONDS)
        tasks.start(_watch(held, lost, clock), "holding the turn")
        yield lost
    finally:
        await tasks.stop()
        await held.close()


async def _takes(held: psycopg.AsyncConnection[Any]) -> bool:
    with usable():
        cursor = await held.execute("SELECT pg_try_advisory_lock(hashtextextended('leading', 0))")
        return await cursor.fetchone() == (True,)


async def _watch(held: psycopg.AsyncConnection[Any], lost: asyncio.Event, clock: Clock) -> None:
    while not lost.is_set():
        try:
            await held.execute("SELECT 1")
        except psycopg.Error:
            lost.set()
        await clock.sleep(LOOK_EVERY_SECONDS)
