"""Attacks on the books are refused: all of them by the house's connections, inside a transaction and outside one; those
on rows by the tables themselves, on a connection that has none of the house's settings.
"""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest
from sqlalchemy import select, text

from bot.base import looking
from bot.base.chance import SeededChance
from bot.base.clock import MovableClock
from bot.base.consequences import Consequences
from bot.base.database import Database, connect, create_tables, guard_connection
from bot.base.keys import KeyRing
from bot.base.transaction import Transaction
from bot.hours import service, store
from bot.simulation.proofs.attacks import ATTACKS, ON_ROWS
from tests.hours.people import ANA, MO, SAM, gift, settle

ROOT = Path(__file__).parents[2]
NOW = 1_700_000_000_000_000
NEEDS_SETTINGS = {"an account that is not there"}
"""Only a connection that looks at references refuses these."""


def everything(tx: Transaction) -> list[tuple[object, ...]]:
    """Every row of the books as it is on the disk, and their guards."""
    rows = [tuple(row) for table in (store.ACCOUNTS, store.TRANSFERS) for row in tx.all(select(table))]
    return [*rows, *map(tuple, tx.all(text("SELECT name, sql FROM main.sqlite_master ORDER BY name")))]


def seen_from(connection: sqlite3.Connection) -> Transaction:
    """A connection as services see one."""
    return Transaction(connection.cursor(), NOW, SeededChance(1), Consequences(), KeyRing.in_memory(), set())


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with some books in it."""
    made = tmp_path_factory.mktemp("books") / "kith.db"
    with closing(connect(str(made), guarded=False)) as connection:
        create_tables(connection)
        settle(seen_from(connection))
    return made


@pytest.fixture(scope="module")
def guarded(file: Path) -> Iterator[sqlite3.Connection]:
    """A connection of the house."""
    with closing(connect(str(file))) as connection:
        yield connection


@pytest.fixture(scope="module")
def strange(file: Path) -> Iterator[sqlite3.Connection]:
    """A connection that somebody else opened, with nothing switched on."""
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        yield connection


@pytest.mark.parametrize("in_transaction", [True, False], ids=["in a transaction", "by itself"])
@pytest.mark.parametrize("attack", ATTACKS.values(), ids=ATTACKS.keys())
def test_the_house_refuses(guarded, attack, in_transaction):
    tx = seen_from(guarded)
    before = everything(tx)
    if in_transaction:
        guarded.execute("BEGIN IMMEDIATE")
    try:
        with pytest.raises(sqlite3.Error):
            guarded.execute(attack).fetchall()
        assert everything(tx) == before
        assert service.out_of_balance(tx) == 0
    finally:
        if guarded.in_transaction:
            guarded.execute("ROLLBACK")


@pytest.mark.parametrize("name", sorted(set(ON_ROWS) - NEEDS_SETTINGS))
def test_the_tables_refuse_whoever_asks(strange, name):
    tx = seen_from(strange)
    before = everything(tx)
    with pytest.raises(sqlite3.Error):
        strange.execute(ATTACKS[name])
    assert everything(tx) == before


def test_after_every_attack_the_books_go_on(guarded):
    tx = seen_from(guarded)
    for attack in ATTACKS.values():
        with suppress(sqlite3.Error):
            guarded.execute(attack)
    assert gift(tx, ANA, SAM, 5, "after")
    assert service.take_back(tx, "after", by=ANA) == 1
    assert service.out_of_balance(tx) == 0


@pytest.fixture
async def database():
    made = Database.in_memory(clock=MovableClock(NOW), chance=SeededChance(1))
    await made.write(settle)
    yield made
    await made.close()


@pytest.mark.parametrize("trick", ["ROLLBACK TO job", "ROLLBACK", "SAVEPOINT mine", "RELEASE job", "COMMIT", "BEGIN"])
async def test_tricks_with_transactions_leave_whole_transfers_and_sums_of_zero(database, trick):
    def half_way(tx: Transaction) -> None:
        gift(tx, ANA, SAM, 7, "before the trick")
        tx.run(text(trick))
        gift(tx, SAM, ANA, 9, "after the trick")

    with suppress(sqlite3.Error):
        await database.write(half_way)
    assert await database.write(lambda tx: gift(tx, ANA, MO, 3, "later"))
    assert await database.read(service.out_of_balance) == 0
    rows = await database.read(lambda tx: tx.all(select(store.TRANSFERS)))
    assert {row.minutes for row in rows} <= {30, 7, 9, 3}


def test_a_guard_can_be_taken_away_only_on_a_connection_without_the_houses_own(tmp_path):
    with closing(connect(str(tmp_path / "kith.db"), guarded=False)) as connection:
        create_tables(connection)
        connection.execute("DROP TRIGGER transfers_no_update")
        guard_connection(connection)
        with pytest.raises(sqlite3.DatabaseError, match="not authorized"):
            connection.execute("DROP TRIGGER transfers_no_delete")
        assert looking.guards_missing(seen_from(connection)) == ["transfers_no_update"]


def test_a_guard_that_was_changed_is_seen(tmp_path):
    with closing(connect(str(tmp_path / "kith.db"), guarded=False)) as connection:
        create_tables(connection)
        assert looking.guards_missing(seen_from(connection)) == []
        connection.execute("DROP TRIGGER accounts_no_delete")
        connection.execute("CREATE TRIGGER accounts_no_delete BEFORE DELETE ON accounts BEGIN SELECT 1; END")
        assert looking.guards_missing(seen_from(connection)) == ["accounts_no_delete"]


def test_only_few_places_open_a_database():
    """Whoever opens one by hand would stand outside the guards."""
    opening = re.compile(r"(?:sqlite3|aiosqlite|psycopg)\.connect\(")
    found = {
        str(file.relative_to(ROOT))
        for folder in ("bot", "handlers")
        for file in (ROOT / folder).rglob("*.py")
        if opening.search(file.read_text(encoding="utf-8"))
    }
    assert found == {
        "bot/base/database.py",  # the guarded one, and its readers
        "bot/base/viewing.py",  # only to read
        "bot/base/key_files.py",  # only to read
        "bot/base/moving.py",  # only to read: what a file holds that is moved
        "bot/base/keys.py",  # the store of keys
        "bot/base/postgres.py",  # the one elsewhere, where rights stand guard
        "bot/base/backups.py",  # the copy that is being made
        "bot/simulation/bench/durable.py",  # the simple way, to be compared with
        "bot/simulation/disk.py",  # the store of keys, in memory
        "bot/simulation/process/house.py",  # what a proof looks at from beside
    }
