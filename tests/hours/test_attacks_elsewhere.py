"""The attacks on the books are refused by PostgreSQL too: all of them for whoever serves, those on rows for the owner
of the tables as well.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
import pytest
from sqlalchemy import select

from bot.base import postgres as engine
from bot.base.chance import SeededChance
from bot.base.consequences import Consequences
from bot.base.keys import KeyRing
from bot.base.transaction import Transaction
from bot.hours import rules, service, store
from bot.simulation.proofs.attacks import ATTACKS, INTO, ON_ROWS
from tests import postgres
from tests.hours.attacks_elsewhere import ATTACKS_ELSEWHERE
from tests.hours.conftest import NOW, serve
from tests.hours.people import ANA, MO, SAM, gift, settle

EVERY = {**ATTACKS, **{f"elsewhere: {name}": attack for name, attack in ATTACKS_ELSEWHERE.items()}}


@pytest.fixture(scope="module")
def books(server: postgres.Server) -> str:
    """The name of a database with some books in it."""
    name = server.database()
    with closing_after(serve(server, name)) as made:
        made.do(settle)
    return name


@pytest.fixture
def kith(server: postgres.Server, books: str) -> Iterator[engine.Postgres]:
    """The house on it, with one connection."""
    with closing_after(serve(server, books, connections=1)) as made:
        yield made


@contextmanager
def closing_after(made: engine.Postgres) -> Iterator[engine.Postgres]:
    yield made
    made.shut()


def connected(server: postgres.Server, role: str, name: str) -> Iterator[psycopg.Connection[Any]]:
    with engine.connect(server.address(role, name)) as connection:
        yield connection


@pytest.fixture(scope="module")
def bot(server: postgres.Server, books: str) -> Iterator[psycopg.Connection[Any]]:
    """Who serves."""
    yield from connected(server, postgres.BOT, books)


@pytest.fixture(scope="module")
def owner(server: postgres.Server, books: str) -> Iterator[psycopg.Connection[Any]]:
    """Whose tables they are."""
    yield from connected(server, postgres.OWNER, books)


def seen_from(connection: psycopg.Connection[Any]) -> Transaction:
    """A connection as services see one."""
    parts = NOW, SeededChance(1), Consequences(), KeyRing.in_memory(), set()
    return engine.PostgresTransaction(connection.cursor(), *parts)


def everything(connection: psycopg.Connection[Any]) -> list[tuple[object, ...]]:
    """Every row of the books, their guards and who may do what."""
    tx = seen_from(connection)
    rows = [tuple(row) for table in (store.ACCOUNTS, store.TRANSFERS) for row in tx.all(select(table).order_by("id"))]
    shape = connection.execute(
        "SELECT t.tgname, t.tgenabled, c.relname, c.relacl::text, c.relowner, p.prosrc FROM pg_trigger AS t "
        "JOIN pg_class AS c ON c.oid = t.tgrelid JOIN pg_proc AS p ON p.oid = t.tgfoid ORDER BY t.tgname, c.relname"
    )
    return [*rows, *shape.fetchall()]


@pytest.mark.parametrize("in_transaction", [True, False], ids=["in a transaction", "by itself"])
@pytest.mark.parametrize("attack", EVERY.values(), ids=EVERY.keys())
def test_who_serves_is_refused(bot, books, attack, in_transaction):
    before = everything(bot)
    if in_transaction:
        bot.execute("BEGIN")
    with pytest.raises(psycopg.Error):
        bot.execute(attack.replace("{database}", books).encode()).fetchall()
    bot.execute("ROLLBACK" if in_transaction else "SELECT 1")
    assert everything(bot) == before
    assert service.out_of_balance(seen_from(bot)) == 0


@pytest.mark.parametrize("name", sorted(ON_ROWS))
def test_the_tables_refuse_their_owner(owner, name):
    before = everything(owner)
    with pytest.raises(psycopg.Error):
        owner.execute(ATTACKS[name].encode())
    assert everything(owner) == before


@pytest.mark.parametrize("attack", ["TRUNCATE transfers", "TRUNCATE accounts CASCADE", "TRUNCATE audit"])
def test_the_owner_empties_nothing(owner, attack):
    before = everything(owner)
    with pytest.raises(psycopg.Error):
        owner.execute(attack)
    assert everything(owner) == before


@pytest.mark.parametrize("isolation", ["REPEATABLE READ", "SERIALIZABLE"])
def test_whoever_looks_only_at_what_was_kept_before_posts_nothing_with_a_limit(bot, isolation):
    before = everything(bot)
    bot.execute(f"BEGIN ISOLATION LEVEL {isolation}")
    with pytest.raises(psycopg.Error, match="see all that is kept"):
        bot.execute(INTO.replace("key)", "key, limited)").format("1, 1, 1, 2, 5, 'gift', 'e', 'new', 1"))
    bot.execute("ROLLBACK")
    assert everything(bot) == before


def test_after_every_attack_the_books_go_on(kith):
    def go_on(tx: Transaction) -> tuple[bool, int, int]:
        posted = gift(tx, ANA, SAM, 5, "after")
        return posted, service.take_back(tx, "after", by=ANA), service.out_of_balance(tx)

    assert kith.do(go_on) == (True, 1, 0)


@pytest.mark.parametrize("trick", ["ROLLBACK", "COMMIT", "SAVEPOINT mine", "BEGIN"])
def test_tricks_with_transactions_leave_whole_transfers_and_sums_of_zero(kith, trick):
    def half_way(tx: Transaction) -> None:
        gift(tx, ANA, SAM, 7, f"before {trick}")
        tx._cursor.execute(trick)
        gift(tx, SAM, ANA, 9, f"after {trick}")

    kith.do(half_way)
    assert kith.do(lambda tx: gift(tx, MO, ANA, 3, f"later {trick}"))
    assert kith.view(service.out_of_balance) == 0


@pytest.mark.parametrize("balance", [0, 400, rules.HARD_LIMIT_MINUTES])
def test_a_limit_holds_whoever_writes(bot, balance):
    tx = seen_from(bot)
    bot.execute("BEGIN")
    ana, pot = service.account_of(tx, ANA), service.pot(tx, "merevale")
    if balance:
        service.post(tx, rules.Transfer(ana, pot, balance, "checkin", "before", "before"))
    beyond = max(1, rules.HARD_LIMIT_MINUTES - store.balance(tx, ana) + 1)
    with pytest.raises(psycopg.Error, match="past the limit"):
        bot.execute(INTO.replace("key)", "key, limited)").format(f"1, 1, {ana}, {pot}, {beyond}, 'gift', 'e', 'n', 1"))
    bot.execute("ROLLBACK")
