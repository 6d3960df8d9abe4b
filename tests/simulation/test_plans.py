"""No update reads a table through: however many members there are, it finds what it needs by an index."""

import re
from contextlib import closing

import pytest

from bot.base import transaction
from bot.base.database import connect, create_tables
from bot.practice import everybody

READ_THROUGH = {
    "FROM outbox WHERE outbox.state = 'sending'": "after a start: what was being sent",
    "FROM chat_waits": "after a start: a few chats",
    "FROM inbox WHERE inbox.state = 'waiting'": "after a start: what was not yet handled",
    "FROM errands WHERE errands.state = 'waiting'": "after a timer has asked for one: a few errands",
    "FROM pairings WHERE pairings.state = 'active' AND NOT (EXISTS": "after a start: those without an ending ahead",
    "FROM checkins_agreements WHERE checkins_agreements.state != 'ended' ORDER": "after a start: all plans, once",
    "UPDATE invites": "a link for a coordinator, by the terminal; invites are few",
    "FROM audit ORDER BY audit.id DESC": "the last line only",
    "UPDATE outbox SET body=''": "tidying, at night",
    "DELETE FROM timers": "tidying, at night",
    "DELETE FROM errands": "tidying, at night",
    "transfers.happened_at >= :begins": "once a month, beside what people wait for: the books of that month",
    "GROUP BY pairings.helper_id": "the first proposal after a start: every helper is looked at",
}
"""What may read a whole table, or a whole partial index of it, and when that happens."""


def scans(connection, known):
    """The steps of a statement's plan that read a table through."""
    values = {name: known.fixed.get(name, 1) for name in re.findall(r":(\w+)", known.sql)}
    steps = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {known.sql}", values)]
    return [step for step in steps if step.startswith("SCAN")]


@pytest.fixture
async def statements(monkeypatch):
    """Every statement that is run while everybody moves in, is paired, meets, calls for somebody, and goes."""
    monkeypatch.setattr(transaction, "_compiled", {})
    async with everybody.town_of_everybody():
        return list(transaction._compiled.values())


def test_what_reads_a_table_through_is_listed_with_its_reason_and_nothing_else_does(statements):
    with closing(connect(":memory:", guarded=False)) as connection:
        create_tables(connection)
        found = {" ".join(known.sql.split()): scans(connection, known) for known in statements}
    assert len(found) > 80
    through = {sql: steps for sql, steps in found.items() if steps}
    unexplained = {sql: steps for sql, steps in through.items() if not any(part in sql for part in READ_THROUGH)}
    assert unexplained == {}
    unused = [part for part in READ_THROUGH if not any(part in sql for sql in through)]
    assert unused == []


def test_a_table_read_through_would_be_seen():
    with closing(connect(":memory:", guarded=False)) as connection:
        create_tables(connection)
        compiled = transaction.Compiled("SELECT id FROM persons WHERE told = :told", {})
        assert scans(connection, compiled)
