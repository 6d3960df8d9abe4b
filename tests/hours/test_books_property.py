"""Whatever happens to the books, in whatever order: they sum to zero, and every book equals what was posted."""

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager, suppress
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from bot.base import postgres
from bot.base.chance import SeededChance
from bot.base.consequences import Consequences
from bot.base.database import connect, create_tables, guard_connection
from bot.base.facts import CheckinKept, PersonErased
from bot.base.keys import KeyRing
from bot.base.outcome import Refused
from bot.base.transaction import TableRefuses, Transaction
from bot.hours import rules, service, store
from bot.hours.rules import Totals, Transfer
from tests.hours.people import ANA, MO, RUTH, SAM, move_in
from tests.postgres import BOT

PARENTS, HELPERS = st.sampled_from([ANA, SAM]), st.sampled_from([RUTH, MO])
ANYBODY = st.sampled_from([ANA, SAM, RUTH, MO])
MINUTES = st.integers(1, 600)
NUMBERS = st.integers(1, 6)
DEEDS = st.one_of(
    st.tuples(st.just("meet"), NUMBERS, PARENTS, HELPERS, MINUTES),
    st.tuples(st.just("correct"), NUMBERS, PARENTS, HELPERS, MINUTES),
    st.tuples(st.just("take back"), NUMBERS),
    st.tuples(st.just("give"), NUMBERS, ANYBODY, ANYBODY, MINUTES),
    st.tuples(st.just("take gift back"), NUMBERS),
    st.tuples(st.just("erase"), ANYBODY),
)


KEYS = KeyRing.in_memory()
Opened = Callable[[], AbstractContextManager[Transaction]]
"""Opens a transaction of which nothing stays."""


@pytest.fixture(scope="module", params=["SQLite", "PostgreSQL"])
def undone(request: pytest.FixtureRequest) -> Iterator[Opened]:
    """On a database where everybody moved in."""
    if request.param == "SQLite":
        made = connect(":memory:", guarded=False)
        create_tables(made)
        guard_connection(made)
        move_in(seen_from(made))
        with closing(made):
            yield lambda: rolled_back(made, seen_from(made))
    else:
        server = request.getfixturevalue("server")
        address = server.address(BOT, server.database())
        with postgres.connect(address) as there:
            move_in(seen_from(there))
            yield lambda: rolled_back(there, seen_from(there))


def seen_from(connection: Any) -> Transaction:
    """A connection as services see one."""
    kind = Transaction if isinstance(connection, sqlite3.Connection) else postgres.PostgresTransaction
    parts = 1_700_000_000_000_000, SeededChance(1), Consequences(), KEYS, set()
    return kind(connection.cursor(), *parts)


@contextmanager
def rolled_back(connection: Any, tx: Transaction) -> Iterator[Transaction]:
    connection.execute("BEGIN")
    try:
        yield tx
    finally:
        connection.execute("ROLLBACK")


def tried(tx: Transaction, deed: tuple) -> None:
    """The same, whole or not at all."""
    with suppress(Refused, TableRefuses, ValueError), tx.whole():
        do(tx, deed)


def do(tx: Transaction, deed: tuple) -> None:
    """One thing that happens to the books."""
    match deed:
        case ("meet", number, parent, helper, minutes):
            service.record_checkin(tx, CheckinKept(number, parent, helper, minutes, "nurse"))
        case ("correct", number, parent, helper, minutes):
            service.correct_checkin(tx, CheckinKept(number, parent, helper, minutes, "nurse"), by=helper)
        case ("take back", number):
            service.take_back(tx, f"checkin:{number}", by=RUTH)
        case ("give", number, giver, receiver, minutes):
            source, target = service.account_of(tx, giver), service.account_of(tx, receiver)
            key = f"gift:{number}"
            service.post(tx, Transfer(source, target, minutes, "gift", key, key, source, target, limited=True))
        case ("take gift back", number):
            service.take_back(tx, f"gift:{number}", by=RUTH)
        case ("erase", person):
            service.forget_person(tx, PersonErased(person))


def posted(tx: Transaction) -> dict[int, Totals]:
    """What each account's hands gave and received, counted by hand from the rows alone."""
    rows = tx.all(select(store.TRANSFERS))
    undone_ids = {row.reverses for row in rows}
    gave, got = Counter(), Counter()
    for row in rows:
        if row.reverses is None and row.id not in undone_ids:
            gave[row.giver] += row.minutes
            got[row.receiver] += row.minutes
    return {account: Totals(gave[account], got[account]) for account in {*gave, *got} - {None}}


def check(tx: Transaction) -> None:
    """What must hold at every read."""
    assert service.out_of_balance(tx) == 0
    counted = posted(tx)
    for person in (ANA, SAM, RUTH, MO):
        account = store.account_of(tx, person)
        if account is not None:
            book = service.book(tx, person)
            assert book.totals == counted.get(account.id, Totals())
            assert min(book.totals.given, book.totals.received) >= 0
    for row in store.balances(tx):
        if row.kind == "organisation":
            assert row.balance == 0


@settings(deadline=None, max_examples=120)
@given(st.lists(DEEDS, max_size=25))
def test_the_books_sum_to_zero_and_every_book_equals_what_was_posted(undone, deeds):
    with undone() as tx:
        for deed in deeds:
            tried(tx, deed)
            check(tx)


@settings(deadline=None, max_examples=60)
@given(st.lists(DEEDS, max_size=12), DEEDS)
def test_telling_something_twice_changes_nothing(undone, before, deed):
    with undone() as tx:
        for earlier in [*before, deed]:
            tried(tx, earlier)
        if deed[0] == "correct":
            return  # a correction is an act of a person, each a new one
        kept = tx.all(select(store.TRANSFERS))
        tried(tx, deed)
        assert tx.all(select(store.TRANSFERS)) == kept


@settings(deadline=None, max_examples=200)
@given(st.integers(-3000, 3000), st.integers(1, 1440), st.integers(0, 2000), st.booleans())
def test_the_database_and_the_rule_agree_on_limits(undone, balance, minutes, limit, giving):
    with undone() as tx:
        ana = tx.insert(
            store.ACCOUNTS, kind="person", person_id=ANA, place="merevale", limit_minutes=limit, opened_at=tx.now
        )
        pot = service.pot(tx, "merevale")
        if balance:
            source, target = (ana, pot) if balance > 0 else (pot, ana)
            service.post(tx, Transfer(source, target, abs(balance), "gift", "before", "before"))
        source, target = (ana, pot) if giving else (pot, ana)
        values = {"at": 1, "happened_at": 1, "minutes": minutes, "kind": "gift", "evidence": "e", "key": "now"}
        try:
            with tx.whole():
                tx.insert(store.TRANSFERS, from_account=source, to_account=target, limited=1, **values)
            refused = False
        except TableRefuses:
            refused = True
        assert refused == rules.moves_past(balance, minutes if giving else -minutes, limit)
