"""No update reads a table through: however many members there are, it finds what it needs by an index."""

import asyncio
import re
from contextlib import closing

import pytest

from bot.base import transaction
from bot.base.database import connect, create_tables
from bot.evidence.months import Month
from bot.practice import everybody
from tests.evidence.recomputing import both

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
    "checkins_agreements.agreed_at < :ends": "once a month, likewise: the plans of everybody",
    "FROM checkins JOIN persons ON persons.id = checkins.parent_id WHERE persons.place": "likewise: its meetings",
    "GROUP BY pairings.helper_id": "the first proposal after a start: every helper is looked at",
}
"""What may read a whole table, or a whole partial index of it, and when that happens."""


def scans(connection, known):
    """The steps of a statement's plan that read a table through."""
    values = {name: known.fixed.get(name, 1) for name in re.findall(r":(\w+)", known.sql)}
    steps = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {known.sql}", values)]
    return [step for step in steps if step.startswith("SCAN")]


@pytest.fixture(scope="module")
def lived(tmp_path_factory):
    """Every statement that is run while everybody moves in, is paired, meets, calls for somebody, and goes; and, last,
    while all of it is measured: as Kith does, and as it comes out of the raw files.
    """

    async def live():
        async with everybody.town_of_everybody() as town:
            month = Month.at(town.clock.now(), "Europe/London")
            place = (await town.villagers["Cleo"].person()).place
            return await both(town.kith.database, tmp_path_factory.mktemp("raw"), month.on(-1), month, place)

    with pytest.MonkeyPatch.context() as here:
        here.setattr(transaction, "_compiled", {})
        measured = asyncio.run(live())
        return list(transaction._compiled.values()), measured


@pytest.fixture
def statements(lived):
    return lived[0]


def test_what_a_script_works_out_of_the_raw_files_is_what_kith_measures(lived):
    measured, recomputed = lived[1]
    assert measured == recomputed
    assert sum(bool(one[0]) for one in measured.values()) > 15


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
