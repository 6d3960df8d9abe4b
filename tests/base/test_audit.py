"""The record of who did what: any bit of it that flips, and any line that is changed, moved, put in or gone, shows."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.base import audit
from bot.base.chance import SeededChance
from bot.base.consequences import Consequences
from bot.base.database import connect, create_tables
from bot.base.keys import KeyRing
from bot.base.transaction import Transaction
from bot.base.usable import DatabaseUnusable, usable

COLUMNS = ("id", "at", "actor", "action", "about", "detail", "chain")
FEW, MANY = 5, 200


def a_record_of(lines: int) -> sqlite3.Connection:
    """A database with so many lines in its record, and nothing that keeps anybody from changing them."""
    connection = connect(":memory:", guarded=False)
    create_tables(connection)
    tx = seen_from(connection)
    for number in range(lines):
        tx.now += number
        audit.record(tx, number % 4 or None, f"tested.{number % 7}", number % 5 or None, "checkin:12" * (number % 3))
    for name in ("audit_no_update", "audit_no_delete"):
        connection.execute(f"DROP TRIGGER {name}")
    return connection


def seen_from(connection: sqlite3.Connection) -> Transaction:
    """A connection as services see one."""
    ring = KeyRing.in_memory()
    return Transaction(connection.cursor(), 1_700_000_000_000_000, SeededChance(1), Consequences(), ring, set())


@pytest.fixture(scope="module")
def few() -> Iterator[sqlite3.Connection]:
    with closing(a_record_of(FEW)) as connection:
        yield connection


@pytest.fixture(scope="module")
def many() -> Iterator[sqlite3.Connection]:
    with closing(a_record_of(MANY)) as connection:
        yield connection


@contextmanager
def undone(connection: sqlite3.Connection) -> Iterator[Transaction]:
    """Whatever is done to the record in the block is taken back."""
    connection.execute("BEGIN")
    try:
        yield seen_from(connection)
    finally:
        connection.execute("ROLLBACK")


def bits(connection: sqlite3.Connection, line: int, name: str) -> int:
    """How many bits are stored of that column of that line."""
    size = connection.execute(f"SELECT length(CAST({name} AS BLOB)), typeof({name}) FROM audit WHERE id = ?", (line,))
    length, kind = size.fetchone()
    return 64 if kind == "integer" else 8 * (length or 0)


def flip(connection: sqlite3.Connection, line: int, name: str, bit: int) -> None:
    """Flip one bit of what is stored there."""
    (stored,) = connection.execute(
        f"SELECT CASE typeof({name}) WHEN 'integer' THEN {name} ELSE CAST({name} AS BLOB) END FROM audit WHERE id = ?",
        (line,),
    ).fetchone()
    if isinstance(stored, int):
        other = int.from_bytes((stored ^ 1 << bit).to_bytes(9, "little", signed=True)[:8], "little", signed=True)
        connection.execute(f"UPDATE audit SET {name} = ? WHERE id = ?", (other, line))
    else:
        raw = bytearray(stored)
        raw[bit // 8] ^= 1 << bit % 8
        connection.execute(f"UPDATE audit SET {name} = CAST(? AS TEXT) WHERE id = ?", (bytes(raw), line))


def test_an_untouched_record_holds(few, many):
    assert audit.verify(seen_from(few)) is None
    assert audit.verify(seen_from(many)) is None
    with closing(a_record_of(0)) as none:
        assert audit.verify(seen_from(none)) is None


@pytest.mark.parametrize("name", COLUMNS)
@pytest.mark.parametrize("line", range(1, FEW + 1))
def test_every_single_bit_that_flips_shows(few, line, name):
    for bit in range(bits(few, line, name)):
        with undone(few) as tx:
            try:
                flip(few, line, name, bit)
            except sqlite3.IntegrityError:
                continue  # the number of another line: the table itself refuses
            found = audit.verify(tx)
            assert found is not None, f"bit {bit} of {name}"
            assert found <= line or name == "id"


@settings(deadline=None, max_examples=150)
@given(data=st.data())
def test_whatever_happens_to_a_long_record_shows(many, data):
    one, other = data.draw(st.lists(st.integers(1, MANY), min_size=2, max_size=2, unique=True))
    what = data.draw(
        st.sampled_from(["flip", "swap", "delete", "delete and close up", "insert", "copy", "cut", "empty"])
    )
    with undone(many) as tx:
        match what:
            case "flip":
                name = data.draw(st.sampled_from([name for name in COLUMNS[1:] if bits(many, one, name)]))
                flip(many, one, name, data.draw(st.integers(0, bits(many, one, name) - 1)))
            case "swap":
                many.execute("UPDATE audit SET id = -1 WHERE id = ?", (one,))
                many.execute("UPDATE audit SET id = ? WHERE id = ?", (one, other))
                many.execute("UPDATE audit SET id = ? WHERE id = -1", (other,))
            case "delete":
                many.execute("DELETE FROM audit WHERE id = ?", (one,))
            case "delete and close up":
                many.execute("DELETE FROM audit WHERE id = ?", (one,))
                many.execute("UPDATE audit SET id = -id + 1 WHERE id > ?", (one,))
                many.execute("UPDATE audit SET id = -id WHERE id < 0")
            case "insert":
                many.execute("UPDATE audit SET id = -id - 1 WHERE id >= ?", (one,))
                many.execute("UPDATE audit SET id = -id WHERE id < 0")
                many.execute("INSERT INTO audit (id, at, action, chain) VALUES (?, 1, 'x', 'x')", (one,))
            case "copy":
                many.execute(
                    "INSERT INTO audit (at, actor, action, about, detail, chain) "
                    "SELECT at, actor, action, about, detail, chain FROM audit WHERE id = ?",
                    (one,),
                )
            case "cut":
                many.execute("DELETE FROM audit WHERE id >= ?", (one,))
            case "empty":
                many.execute("DELETE FROM audit")
        assert audit.verify(tx) is not None


def test_two_lines_that_changed_places_show(many):
    with undone(many) as tx:
        many.execute("UPDATE audit SET id = -1 WHERE id = 7")
        many.execute("UPDATE audit SET id = 7 WHERE id = 120")
        many.execute("UPDATE audit SET id = 120 WHERE id = -1")
        assert audit.verify(tx) == 7


@pytest.mark.parametrize("left", [0, 1, MANY - 1])
def test_whatever_is_missing_at_the_end_shows(many, left):
    with undone(many) as tx:
        many.execute("DELETE FROM audit WHERE id > ?", (left,))
        assert audit.verify(tx) == left + 1


def test_after_what_was_undone_the_record_goes_on_without_a_gap():
    with closing(a_record_of(FEW)) as connection:
        with undone(connection) as tx:
            audit.record(tx, 1, "undone")
        tx = seen_from(connection)
        with suppress(ValueError), tx.whole():
            audit.record(tx, 1, "undone too")
            raise ValueError
        audit.record(tx, 1, "kept")
        assert audit.verify(tx) is None


def test_letters_that_are_none_are_damage_and_are_not_quoted(tmp_path):
    with closing(connect(str(tmp_path / "kith.db"), guarded=False)) as connection:
        create_tables(connection)
        connection.execute("INSERT INTO audit (at, action, chain) VALUES (1, CAST(x'416e61ff' AS TEXT), 'x')")
        with pytest.raises(DatabaseUnusable) as raised, usable(tmp_path / "kith.db"):
            connection.execute("SELECT action FROM audit").fetchall()
    assert "damaged" in str(raised.value)
    assert "Ana" not in str(raised.value)
