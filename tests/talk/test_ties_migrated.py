"""A database in which lines belonged to pairings only is brought up to date: nothing that names a line is lost."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from bot.base import schema
from bot.base.database import connect
from tests.base.test_migrations import two_people

BEFORE, AFTER = "0036", "0037"
SEARCH = (
    "INSERT INTO pairing_searches (id, parent_id, place, kind, state, since, began_at) "
    "VALUES (1, 1, 'merevale', 'nurse', 'found', 1, 1)"
)
PAIRING = (
    "INSERT INTO pairings (id, search_id, parent_id, helper_id, kind, state, reasons, proposed_at, due_at, active_at) "
    "VALUES (?, 1, 1, 2, ?, ?, '', 1, 2, ?)"
)
MESSAGE = (
    "INSERT INTO talk_messages (id, {line}, from_id, to_id, source, kind, parts, state, at) "
    "VALUES (?, ?, 1, 2, ?, 'text', 1, 'arrived', 4)"
)


@pytest.fixture
def before() -> Iterator[sqlite3.Connection]:
    """Pairing 7 is on and 9 proposed; message 5 was said on the line, and 8, which is gone."""
    with closing(connect(":memory:", guarded=False)) as opened:
        schema.migrate_on(opened, BEFORE)
        two_people(opened)
        opened.execute("BEGIN")
        opened.execute(SEARCH)
        opened.execute(PAIRING, (7, "nurse", "active", 3))
        opened.execute(PAIRING, (9, "mentor", "proposed", None))
        for number in (5, 8):
            opened.execute(MESSAGE.format(line="pairing_id"), (number, 7, number))
        opened.execute("DELETE FROM talk_messages WHERE id = 8")
        opened.execute("INSERT INTO talk_copies (of_id, part, to_id, copy) VALUES (5, 0, 2, 12)")
        opened.execute("INSERT INTO talk_lines (pairing_id, person_id, muted) VALUES (7, 2, 1)")
        opened.execute("COMMIT")
        yield opened


def test_buttons_and_what_waits_name_the_same_lines_as_before(before: sqlite3.Connection) -> None:
    schema.migrate_on(before, AFTER)
    assert before.execute("SELECT id, pairing_id, one_id, other_id FROM talk_ties").fetchall() == [(7, 7, 1, 2)]
    assert before.execute("SELECT id, tie_id, source FROM talk_messages").fetchall() == [(5, 7, 5)]
    assert before.execute("SELECT of_id, copy FROM talk_copies").fetchall() == [(5, 12)]
    assert before.execute("SELECT tie_id, person_id, muted FROM talk_lines").fetchall() == [(7, 2, 1)]
    assert before.execute("PRAGMA foreign_key_check").fetchall() == []


def test_no_new_line_has_the_number_of_a_pairing_nor_a_message_one_that_was_given(before: sqlite3.Connection) -> None:
    schema.migrate_on(before, AFTER)
    made = before.execute("INSERT INTO talk_ties (one_id, other_id) VALUES (1, 2)").lastrowid
    assert made == 10
    assert before.execute(MESSAGE.format(line="tie_id"), (None, made, 13)).lastrowid == 9


def test_down_again_what_was_said_of_pairings_stays_and_the_rest_goes(before: sqlite3.Connection) -> None:
    schema.migrate_on(before, AFTER)
    for number in (11, 12):
        before.execute(PAIRING, (number, "nurse", "ended", 3))
    made = before.execute("INSERT INTO talk_ties (one_id, other_id) VALUES (1, 2)").lastrowid
    said = before.execute(MESSAGE.format(line="tie_id"), (None, made, 13)).lastrowid
    before.execute("INSERT INTO talk_copies (of_id, part, to_id, copy) VALUES (?, 0, 2, 14)", (said,))
    before.execute("INSERT INTO talk_ties (id, pairing_id, one_id, other_id) VALUES (11, 12, 1, 2), (12, 11, 1, 2)")
    before.execute("INSERT INTO talk_lines (tie_id, person_id, muted) VALUES (11, 2, 1), (12, 2, 0)")
    schema.migrate_on(before, BEFORE)
    assert before.execute("SELECT id, pairing_id FROM talk_messages").fetchall() == [(5, 7)]
    assert before.execute("SELECT pairing_id, muted FROM talk_lines").fetchall() == [(7, 1), (12, 1), (11, 0)]
    assert before.execute("SELECT of_id FROM talk_copies").fetchall() == [(5,)]
    assert before.execute("PRAGMA foreign_key_check").fetchall() == []
