"""What is kept at hand hears of every row that is written about somebody, and hears of it again when it is undone."""

import asyncio
import contextlib
from collections.abc import Callable

import pytest
from sqlalchemy import bindparam, or_, update

from bot.base import tables
from bot.base.chance import SystemChance
from bot.base.clock import SystemClock
from bot.base.consequences import Consequences
from bot.base.database import Database, connect, create_tables
from bot.base.keys import KeyRing
from bot.base.memory import Kept
from bot.base.port import StorageTrouble
from bot.base.transaction import Transaction
from bot.base.writer import Bench, Job, run_batch

HATS = tables.table(
    "test_hats",
    tables.key(),
    tables.whole("person_id", privacy="keep"),
    tables.text("colour", privacy="keep", default="red"),
    about="person_id",
)
OF_ONE = update(HATS).where(HATS.c.person_id == bindparam("of_id"), HATS.c.colour == "red").values(colour="blue")
OF_ALL = update(HATS).values(colour="green")
OF_SOME = update(HATS).where(or_(HATS.c.person_id == bindparam("of_id"), HATS.c.colour == "red")).values(colour="green")
TAKEN = HATS.delete().where(HATS.c.person_id == bindparam("of_id"))


@pytest.fixture
async def database():
    made = Database.in_memory()
    await made.write(lambda tx: tx.insert(HATS, person_id=3))
    await made.write(lambda tx: tx.memory.keep("hats", "worked out"))
    yield made
    await made.close()


async def kept(database: Database) -> Kept | None:
    return await database.read(lambda tx: tx.memory.find("hats"))


@pytest.mark.parametrize(
    "act",
    [
        lambda tx: tx.insert(HATS, person_id=3),
        lambda tx: tx.insert_new(HATS, person_id=3),
        lambda tx: tx.run(OF_ONE, of_id=3),
        lambda tx: tx.run(TAKEN, of_id=3),
    ],
)
async def test_it_hears_about_whom_a_statement_writes(database: Database, act: Callable[[Transaction], object]) -> None:
    await database.write(act)
    found = await kept(database)
    assert found is not None
    assert (found.what, found.written) == ("worked out", {3})


@pytest.mark.parametrize("statement", [OF_ALL, OF_SOME])
async def test_a_statement_that_does_not_say_whose_rows_it_writes_leaves_nothing_kept(
    database: Database, statement: object
) -> None:
    await database.write(lambda tx: tx.run(statement, of_id=3))
    assert await kept(database) is None


async def test_a_look_that_is_right_only_inside_its_transaction_is_none_afterwards(database: Database) -> None:
    def looks_and_fails(tx: Transaction) -> None:
        tx.run(OF_ONE, of_id=3)
        seen = tx.memory.find("hats")
        assert seen is not None
        seen.written.clear()  # it has looked again
        raise RuntimeError("after the look")

    with pytest.raises(RuntimeError):
        await database.write(looks_and_fails)
    assert (await kept(database)).written == {3}  # type: ignore[union-attr]  # it is there


async def test_a_read_that_tried_something_out_leaves_no_trace(database: Database) -> None:
    def tries(tx: Transaction) -> None:
        tx.run(TAKEN, of_id=3)
        tx.memory.find("hats").written.clear()  # type: ignore[union-attr]  # it is there

    await database.read(tries)
    assert (await kept(database)).written == {3}  # type: ignore[union-attr]  # it is there


async def test_what_is_kept_while_something_is_tried_hears_that_it_is_taken_back(database: Database) -> None:
    def tries(tx: Transaction) -> list[set[int]]:
        heard = []
        with tx.undone():
            tx.run(OF_ONE, of_id=3)
            tx.memory.keep("hats", "blue")
        heard.append(set(tx.memory.find("hats").written))  # type: ignore[union-attr]  # it is there
        tx.memory.keep("hats", "red")
        with contextlib.suppress(RuntimeError), tx.whole():
            tx.insert(HATS, person_id=4)
            tx.memory.keep("hats", "two of them")
            raise RuntimeError("half done")
        heard.append(set(tx.memory.find("hats").written))  # type: ignore[union-attr]  # it is there
        return heard

    assert await database.write(tries) == [{3}, {4}]


async def test_when_the_disk_refuses_nothing_of_the_batch_was_so() -> None:
    connection = connect(":memory:", guarded=False)
    create_tables(connection)
    bench = Bench(connection, SystemClock(), SystemChance(), Consequences(), KeyRing.in_memory())
    loop = asyncio.get_running_loop()

    def batch(*works: Callable[[Transaction], object]) -> list[Job]:
        jobs = [Job(work, loop.create_future()) for work in works]
        run_batch(bench, jobs)
        return jobs

    batch(lambda tx: tx.insert(HATS, person_id=3))
    connection.execute("PRAGMA max_page_count = 1")
    written = "x" * 100_000

    def looks(tx: Transaction) -> None:
        tx.run(OF_ONE, of_id=3)
        tx.memory.keep("hats", "blue")

    jobs = batch(looks, lambda tx: tx.insert(HATS, person_id=5, colour=written))
    assert all(isinstance(job.error, StorageTrouble) for job in jobs)
    assert bench.memory.find("hats").written == {3}  # type: ignore[union-attr]  # it is there
    bench.close()
