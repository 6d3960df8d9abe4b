"""Statements are compiled once; what is constant in them is written out, so that SQLite plans them once too."""

from contextlib import closing

from sqlalchemy import bindparam, select, update

from bot.base import tables
from bot.base.database import connect, create_tables
from bot.base.transaction import compiled

LAMPS = tables.table(
    "test_lamps",
    tables.key(),
    tables.text("state", privacy="keep", default="off"),
    tables.whole("room", privacy="keep", optional=True),
)
tables.index(LAMPS, "room", name="on", where="state = 'on'")
IN_ROOM = select(LAMPS.c.id).where(LAMPS.c.state == "on", LAMPS.c.room == bindparam("of_room"))
NAMED = update(LAMPS).where(LAMPS.c.state == "o'clock: :half % past").values(state="it's on", room=None)


def test_a_constant_is_part_of_the_statement_and_only_what_changes_is_bound():
    known = compiled(IN_ROOM)
    assert "state = 'on'" in known.sql
    assert known.fixed == {}


def test_a_partial_index_is_used_whatever_is_bound():
    with closing(connect(":memory:", guarded=False)) as connection:
        create_tables(connection)
        plan = connection.execute(f"EXPLAIN QUERY PLAN {compiled(IN_ROOM).sql}", {"of_room": 1}).fetchall()
    assert "ix_test_lamps_on" in plan[0][3]


def test_a_constant_with_signs_of_its_own_is_taken_as_it_is():
    with closing(connect(":memory:", guarded=False)) as connection:
        create_tables(connection)
        connection.execute("INSERT INTO test_lamps (state, room) VALUES (?, 4)", ("o'clock: :half % past",))
        known = compiled(NAMED)
        assert connection.execute(known.sql, known.fixed).rowcount == 1
        assert connection.execute("SELECT state, room FROM test_lamps").fetchall() == [("it's on", None)]
