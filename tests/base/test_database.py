"""One owner of writes: all or nothing, many to a commit, never two owners."""

import asyncio
import sqlite3
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import bindparam, func, select, update

from bot.base import audit, tables
from bot.base.database import Database, DatabaseInUse, StorageTrouble, Transaction, connect, create_tables, opened

THINGS = tables.table("test_things", tables.key(), tables.whole("number", privacy="keep"))
COUNT = select(func.count()).select_from(THINGS)
NUMBERS = select(THINGS.c.number).order_by(THINGS.c.id)
SET = update(THINGS).where(THINGS.c.id == bindparam("of_id")).values(number=bindparam("to"))


def add(number: int) -> Callable[[Transaction], int]:
    return lambda tx: tx.insert(THINGS, number=number)


@pytest.fixture
async def file(tmp_path: Path) -> Path:
    path = tmp_path / "kith.db"
    with closing(connect(str(path), guarded=False)) as connection:
        create_tables(connection)
    return path


@pytest.fixture(params=["memory", "file"])
async def database(request: pytest.FixtureRequest, file: Path) -> AsyncIterator[Database]:
    database = Database.in_memory() if request.param == "memory" else await Database.open(file)
    yield database
    await database.close()


async def test_what_was_written_is_there(database: Database) -> None:
    await database.write(add(7))
    assert await database.read(lambda tx: tx.scalar(COUNT)) == 1


async def test_a_work_that_raises_leaves_nothing_and_its_neighbours_stay(database: Database) -> None:
    def half_done(tx: Transaction) -> None:
        tx.insert(THINGS, number=1)
        raise RuntimeError("in the middle")

    results = await asyncio.gather(
        database.write(add(2)), database.write(half_done), database.write(add(3)), return_exceptions=True
    )
    assert isinstance(results[1], RuntimeError)
    assert [row.number for row in await database.read(lambda tx: tx.all(NUMBERS))] == [2, 3]


async def test_works_written_together_follow_each_other_and_one_that_raises_undoes_itself_alone(
    database: Database,
) -> None:
    def breaks(tx: Transaction) -> None:
        tx.insert(THINGS, number=1)
        raise RuntimeError("in the middle")

    def count(tx: Transaction) -> int:
        return int(tx.scalar(COUNT))

    first, broken, seen = await database.write_each([add(2), breaks, count])
    assert (first, type(broken), seen) == (1, RuntimeError, 1)


async def test_what_a_later_work_has_seen_wakes_nobody_and_what_comes_after_it_does(database: Database) -> None:
    woken = database.sleeper("lamps")

    def wakes(tx: Transaction) -> None:
        tx.wake("lamps")

    def sees(tx: Transaction) -> None:
        tx.sees("lamps")

    def sees_and_breaks(tx: Transaction) -> None:
        tx.sees("lamps")
        raise RuntimeError("it has not seen it after all")

    await database.write_each([wakes, sees])
    assert not woken.is_set()
    for works in ([wakes, sees, wakes], [wakes, sees_and_breaks]):
        await database.write_each(works)
        assert woken.is_set()
        woken.clear()


async def test_a_read_keeps_nothing_it_writes(database: Database) -> None:
    await database.read(add(5))
    assert await database.read(lambda tx: tx.scalar(COUNT)) == 0


async def test_a_waiter_who_gives_up_does_not_undo_the_work(database: Database) -> None:
    waiting = asyncio.ensure_future(database.write(add(1)))
    await asyncio.sleep(0)
    waiting.cancel()
    await database.write(add(2))
    assert await database.read(lambda tx: tx.scalar(COUNT)) == 2


async def test_those_who_sleep_are_woken_after_the_commit_and_not_by_what_was_undone(database: Database) -> None:
    def wake_and_fail(tx: Transaction) -> None:
        tx.wake("outbox")
        raise RuntimeError

    with pytest.raises(RuntimeError):
        await database.write(wake_and_fail)
    assert not database.sleeper("outbox").is_set()
    await database.write(lambda tx: tx.wake("outbox"))
    await asyncio.sleep(0)
    assert database.sleeper("outbox").is_set()


async def test_a_broken_statement_is_no_trouble_of_the_disk(database: Database) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        await database.write(lambda tx: tx.insert(audit.AUDIT, actor=1))


async def test_a_second_process_is_refused(file: Path) -> None:
    async with opened(file):
        with pytest.raises(DatabaseInUse):
            await Database.open(file)


async def test_the_lock_is_let_go_when_opening_fails(tmp_path: Path) -> None:
    broken = tmp_path / "broken.db"
    broken.write_bytes(b"this is no database, however long it may be" * 100)
    for _ in range(2):
        with pytest.raises(sqlite3.DatabaseError):
            await Database.open(broken)


async def test_readers_beside_the_writer_cannot_write(file: Path) -> None:
    async with opened(file) as database:
        await database.write(add(4))
        assert [row["number"] for row in await database.rows(NUMBERS)] == [4]
        with pytest.raises(sqlite3.OperationalError):
            await database.rows(update(THINGS).values(number=1))


async def test_a_full_disk_is_said_and_nothing_of_the_batch_is_kept(file: Path) -> None:
    async with opened(file) as database:
        pages = sqlite3.connect(file).execute("PRAGMA page_count").fetchone()[0]
        await database.write(lambda tx: tx._cursor.connection.set_authorizer(None))
        await database.write(lambda tx: tx._cursor.execute(f"PRAGMA max_page_count = {pages + 2}"))

        def much(tx: Transaction) -> None:
            for number in range(20_000):
                tx.insert(THINGS, number=number)

        with pytest.raises(StorageTrouble):
            await database.write(much)
        assert await database.read(lambda tx: tx.scalar(COUNT)) == 0
        await database.write(add(1))
        assert await database.read(lambda tx: tx.scalar(COUNT)) == 1


def test_every_safeguard_is_on(file: Path) -> None:
    wanted = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "recursive_triggers": 1,
        "secure_delete": 1,
        "trusted_schema": 0,
    }
    with closing(connect(str(file))) as connection:
        assert {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in wanted} == wanted


async def test_writes_come_from_one_thread_and_many_share_a_commit(file: Path) -> None:
    threads = set()

    def note(tx: Transaction) -> None:
        threads.add(threading.get_ident())
        tx.insert(THINGS, number=1)

    async with opened(file) as database:
        await asyncio.gather(*(database.write(note) for _ in range(200)))
        assert await database.read(lambda tx: tx.scalar(COUNT)) == 200
    assert len(threads) == 1


@pytest.mark.parametrize(
    "attack",
    [
        "UPDATE audit SET action = 'x'",
        "DELETE FROM audit",
        "INSERT OR REPLACE INTO audit (id, at, action, chain) VALUES (1, 1, 'x', 'x')",
        "DROP TRIGGER audit_no_update",
        "DROP TABLE audit",
        "PRAGMA writable_schema = 1",
        "PRAGMA recursive_triggers = 0",
        "UPDATE sqlite_schema SET sql = ''",
        "ALTER TABLE audit RENAME TO other",
        "CREATE TRIGGER t AFTER INSERT ON audit BEGIN SELECT 1; END",
        "ATTACH ':memory:' AS other",
    ],
)
async def test_the_database_refuses_to_change_what_is_append_only(database: Database, attack: str) -> None:
    await database.write(lambda tx: audit.record(tx, 1, "tested"))
    with pytest.raises(sqlite3.Error):
        await database.write(lambda tx: tx._cursor.execute(attack))
    assert await database.read(audit.verify) is None
    assert await database.read(lambda tx: len(tx.all(select(audit.AUDIT)))) == 1
