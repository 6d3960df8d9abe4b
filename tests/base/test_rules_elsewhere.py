"""What the database itself refuses, it refuses on both engines: two meetings at one time, one seat too many, an
ask that is deleted.
"""

from collections.abc import Callable, Iterator
from contextlib import closing
from typing import Any

import pytest
from sqlalchemy import delete, update

from bot import app  # noqa: F401  # every room, and so every table
from bot.base import postgres, tables
from bot.base.chance import SeededChance
from bot.base.clock import MovableClock
from bot.base.consequences import Consequences
from bot.base.database import connect, create_tables
from bot.base.keys import KeyRing
from bot.base.postgres import Postgres
from bot.base.transaction import TableRefuses, Transaction
from tests import postgres as servers

NOW = 1_700_000_000_000_000
Do = Callable[[Callable[[Transaction], Any]], Any]
WORDS = {"kind": "mentor", "state": "booked", "offered": "own", "topic": "own"}


def row(tx: Transaction, name: str, **values: Any) -> int:
    """A row with those values; whatever else must be there is of no account."""
    table = tables.metadata.tables[name]
    more = {
        column.name: WORDS.get(column.name, "-") if "TEXT" in str(column.type) else 1
        for column in table.columns
        if not column.nullable and column.server_default is None and column.name != "id"
    }
    return tx.insert(table, **{**more, **values})


def check_in(tx: Transaction, parent: int, helper: int, at: int, **more: Any) -> int:
    return row(tx, "checkins", parent_id=parent, helper_id=helper, starts_at=at, ends_at=at + 60, **more)


def group(tx: Transaction, helper: int, at: int, **more: Any) -> int:
    return row(tx, "checkins_groups", helper_id=helper, starts_at=at, ends_at=at + 60, room=2, **more)


def seat(tx: Transaction, of: int, parent: int, **more: Any) -> int:
    return row(tx, "checkins_seats", group_id=of, parent_id=parent, **{"state": "held", **more})


def exchange(tx: Transaction, giver: int, receiver: int, at: int, **more: Any) -> int:
    times = {"starts_at": at, "ends_at": at + 60}
    return row(tx, "skills_exchanges", giver_id=giver, receiver_id=receiver, **{**times, **more})


def place(tx: Transaction, of: int, person: int, **more: Any) -> int:
    return row(tx, "hours_seats", opportunity_id=of, person_id=person, paid_turn=1, **{"state": "held", **more})


def change(tx: Transaction, name: str, number: int, **values: Any) -> None:
    table = tables.metadata.tables[name]
    tx.run(update(table).where(table.c.id == number).values(**values))


def two_check_ins(tx: Transaction) -> None:
    check_in(tx, 1, 2, 0)
    check_in(tx, 1, 3, 60)
    check_in(tx, 4, 1, 30)


def a_check_in_moved_into_another(tx: Transaction) -> None:
    check_in(tx, 1, 2, 0)
    moved = check_in(tx, 3, 2, 60)
    change(tx, "checkins", moved, starts_at=59)


def a_group_at_the_time_of_a_check_in(tx: Transaction) -> None:
    check_in(tx, 1, 2, 0)
    group(tx, 2, 60)
    group(tx, 2, 30)


def a_check_in_at_the_time_of_a_seat(tx: Transaction) -> None:
    seat(tx, group(tx, 2, 0), 1)
    check_in(tx, 5, 4, 0)
    check_in(tx, 1, 3, 100, state="cancelled", settled_at=1)
    check_in(tx, 1, 3, 30)


def a_check_in_moved_to_the_time_of_a_group(tx: Transaction) -> None:
    group(tx, 2, 0)
    moved = check_in(tx, 1, 2, 60)
    change(tx, "checkins", moved, starts_at=59)


def a_group_moved_to_where_somebody_is_busy(tx: Transaction) -> None:
    meeting = group(tx, 2, 0)
    seat(tx, meeting, 1)
    check_in(tx, 1, 3, 60)
    change(tx, "checkins_groups", meeting, ends_at=61)


def a_seat_for_who_is_elsewhere(tx: Transaction) -> None:
    check_in(tx, 1, 3, 0)
    seat(tx, group(tx, 2, 0), 1)


def a_turn_made_a_seat_for_who_is_elsewhere(tx: Transaction) -> None:
    check_in(tx, 1, 3, 0)
    waits = seat(tx, group(tx, 2, 0), 1, state="waiting")
    change(tx, "checkins_seats", waits, state="held")


def a_seat_too_many(tx: Transaction) -> None:
    meeting = group(tx, 2, 0)
    for parent in (3, 4, 5):
        seat(tx, meeting, parent)


def a_turn_made_a_seat_too_many(tx: Transaction) -> None:
    meeting = group(tx, 2, 0)
    seat(tx, meeting, 3)
    seat(tx, meeting, 4)
    change(tx, "checkins_seats", seat(tx, meeting, 5, state="waiting"), state="held")


def two_exchanges(tx: Transaction) -> None:
    exchange(tx, 1, 2, 0)
    exchange(tx, 2, 3, 60)
    exchange(tx, 3, 1, 30)


def an_exchange_booked_into_another(tx: Transaction) -> None:
    exchange(tx, 1, 2, 0)
    agreed = exchange(tx, 2, 3, 0, state="agreed")
    change(tx, "skills_exchanges", agreed, state="booked")


def a_place_too_many(tx: Transaction) -> None:
    swimming = row(tx, "hours_opportunities", room=1, state="open", ends_at=2)
    place(tx, swimming, 1)
    place(tx, swimming, 2)


def a_turn_made_a_place_too_many(tx: Transaction) -> None:
    swimming = row(tx, "hours_opportunities", room=1, state="open", ends_at=2)
    place(tx, swimming, 1)
    change(tx, "hours_seats", place(tx, swimming, 2, state="waiting"), state="held")


def an_ask_deleted(tx: Transaction) -> None:
    row(tx, "asks", state="open")
    tx.run(delete(tables.metadata.tables["asks"]))


def a_line_of_the_audit_changed(tx: Transaction) -> None:
    change(tx, "audit", row(tx, "audit"), action="other")


REFUSED = {
    two_check_ins: "two check-ins at one time",
    a_check_in_moved_into_another: "two check-ins at one time",
    a_group_at_the_time_of_a_check_in: "two meetings at one time",
    a_check_in_at_the_time_of_a_seat: "two meetings at one time",
    a_check_in_moved_to_the_time_of_a_group: "two meetings at one time",
    a_group_moved_to_where_somebody_is_busy: "two meetings at one time",
    a_seat_for_who_is_elsewhere: "two meetings at one time",
    a_turn_made_a_seat_for_who_is_elsewhere: "two meetings at one time",
    a_seat_too_many: "no place is left",
    a_turn_made_a_seat_too_many: "no place is left",
    two_exchanges: "two exchanges at one time",
    an_exchange_booked_into_another: "two exchanges at one time",
    a_place_too_many: "no place is left",
    a_turn_made_a_place_too_many: "no place is left",
    an_ask_deleted: "never deleted",
    a_line_of_the_audit_changed: "append-only",
}


@pytest.fixture(scope="module")
def bare(server: servers.Server) -> Iterator[Postgres]:
    """A database in which rows may name others that are not there, as its owner."""
    name = server.database()
    address = server.address(servers.OWNER, name)
    with postgres.connect(address) as connection:
        for table, of in connection.execute(
            "SELECT conrelid::regclass::text, conname FROM pg_constraint WHERE contype = 'f'"
        ).fetchall():
            connection.execute(f"ALTER TABLE {table} DROP CONSTRAINT {of}".encode())
    made = Postgres(address, MovableClock(NOW), SeededChance(1), Consequences(), KeyRing.in_memory(), 1)
    yield made
    made.shut()


@pytest.fixture(params=["SQLite", "PostgreSQL"], scope="module")
def tries(request: pytest.FixtureRequest) -> Iterator[Do]:
    """Does something and takes it back, on either engine."""
    if request.param == "PostgreSQL":
        yield request.getfixturevalue("bare").do
        return
    with closing(connect(":memory:", guarded=False)) as connection:
        create_tables(connection)
        connection.execute("PRAGMA foreign_keys = OFF")
        tx = Transaction(connection.cursor(), NOW, SeededChance(1), Consequences(), KeyRing.in_memory(), set())

        def do(work: Callable[[Transaction], Any]) -> Any:
            with tx.undone():
                return work(tx)

        yield do


@pytest.mark.parametrize("work", REFUSED, ids=lambda work: work.__name__)
def test_the_database_itself_refuses(tries: Do, work: Callable[[Transaction], None]) -> None:
    done: list[bool] = []

    def told(tx: Transaction) -> None:
        work(tx)
        done.append(True)

    with pytest.raises(TableRefuses, match=REFUSED[work]):
        tries(told)
    assert not done
