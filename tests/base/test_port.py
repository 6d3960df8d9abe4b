"""What the house asks of a database holds on both engines."""

import asyncio
from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import bindparam, select, update

from bot import app  # noqa: F401  # every room, and so every table
from bot.base import audit, postgres, waits
from bot.base.chance import SystemChance
from bot.base.clock import MovableClock
from bot.base.consequences import Consequences
from bot.base.database import Database, connect, create_tables
from bot.base.keys import KeyRing
from bot.base.port import AnyDatabase, StorageTrouble
from bot.base.postgres import Postgres
from bot.base.transaction import TableRefuses, Transaction
from tests import postgres as servers

NOW = 1_700_000_000_000_000
ANA, SAM = 1, 2
UNTIL = select(waits.CHAT_WAITS.c.until).where(waits.CHAT_WAITS.c.person_id == bindparam("of_person"))
COUNT = update(waits.CHAT_WAITS).where(waits.CHAT_WAITS.c.person_id == bindparam("of_person"))
COUNT = COUNT.values(until=bindparam("then"))


def prepared(file: Path) -> None:
    """Every table in a new file."""
    connection = connect(str(file), guarded=False)
    create_tables(connection)
    connection.close()


def served(server: servers.Server, name: str) -> Postgres:
    """That database, as one process that serves has it."""
    address = server.address(servers.BOT, name)
    return Postgres(address, MovableClock(NOW), SystemChance(), Consequences(), KeyRing.in_memory(), 2, one_by_one=True)


@pytest.fixture(params=["SQLite", "PostgreSQL"])
async def database(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[AnyDatabase]:
    """One with every table and nothing in it."""
    made: AnyDatabase
    if request.param == "SQLite":
        made = await Database.open(tmp_path / "kith.db", clock=MovableClock(NOW), prepare=prepared)
    else:
        made = served(request.getfixturevalue("server"), request.getfixturevalue("emptied"))
    yield made
    await made.close()


def add(tx: Transaction, person: int) -> int:
    return tx.insert(waits.CHAT_WAITS, person_id=person, until=NOW + 1)


def kept(tx: Transaction) -> list[int]:
    return sorted(waits.now(tx))


async def test_what_breaks_is_undone_whole(database: AnyDatabase) -> None:
    def breaks(tx: Transaction) -> None:
        add(tx, ANA)
        raise ValueError("too bad")

    with pytest.raises(ValueError, match="too bad"):
        await database.write(breaks)
    assert await database.read(kept) == []


async def test_a_refused_row_undoes_what_stands_around_it_alone(database: AnyDatabase) -> None:
    def both(tx: Transaction) -> None:
        with tx.whole():
            add(tx, SAM)
            add(tx, ANA)

    def twice(tx: Transaction) -> list[int]:
        add(tx, ANA)
        with pytest.raises(TableRefuses):
            both(tx)
        return kept(tx)

    assert await database.write(twice) == [ANA]
    assert await database.look(kept) == [ANA]


async def test_each_of_several_stands_by_itself_and_in_order(database: AnyDatabase) -> None:
    first, again, last = await database.write_each([partial(add, person=ANA), partial(add, person=ANA), kept])
    assert isinstance(again, TableRefuses)
    assert not isinstance(first, Exception)
    assert last == [ANA]


async def test_what_is_read_changes_nothing(database: AnyDatabase) -> None:
    await database.read(partial(add, person=ANA))
    assert await database.read(kept) == []


async def test_who_sleeps_is_woken_by_what_is_kept_and_by_nothing_else(database: AnyDatabase) -> None:
    def wakes(tx: Transaction, *, breaks: bool) -> None:
        tx.wake("outbox")
        if breaks:
            raise ValueError("too bad")

    asleep = database.sleeper("outbox")
    with pytest.raises(ValueError, match="too bad"):
        await database.write(partial(wakes, breaks=True))
    assert not asleep.is_set()
    await database.write(partial(wakes, breaks=False))
    await asyncio.wait_for(asleep.wait(), 30)


async def test_the_record_has_no_gap_where_something_was_undone(database: AnyDatabase) -> None:
    def records(tx: Transaction, *, breaks: bool) -> None:
        audit.record(tx, None, "tried")
        if breaks:
            raise ValueError("too bad")

    await database.write(partial(records, breaks=False))
    with pytest.raises(ValueError, match="too bad"):
        await database.write(partial(records, breaks=True))
    await database.write(partial(records, breaks=False))
    assert await database.read(audit.verify) is None


async def test_nobody_comes_between_a_look_and_what_follows_from_it(server: servers.Server, emptied: str) -> None:
    """However many processes serve: here two."""
    houses = served(server, emptied), served(server, emptied)

    def counts(tx: Transaction) -> None:
        looked = tx.scalar(UNTIL, of_person=ANA)
        tx._cursor.execute("SELECT pg_sleep(0.005)")  # whoever may come between has time to
        tx.run(COUNT, of_person=ANA, then=looked + 1)

    await houses[0].write(partial(add, person=ANA))
    await asyncio.gather(*(house.write(counts) for house in houses for _ in range(20)))
    assert await houses[0].read(lambda tx: tx.scalar(UNTIL, of_person=ANA)) == NOW + 41
    for house in houses:
        await house.close()


async def test_a_lost_connection_is_trouble_once_and_then_there_is_another(
    server: servers.Server, emptied: str
) -> None:
    house = served(server, emptied)
    await house.write(partial(add, person=ANA))
    with postgres.connect(server.address(servers.OWNER, emptied)) as owner:
        owner.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = %s AND datname = %s",
            (servers.BOT, emptied),
        )
    with pytest.raises(StorageTrouble):
        await house.write(partial(add, person=SAM))
    await house.write(partial(add, person=SAM))
    assert await house.read(kept) == [ANA, SAM]
    await house.close()
