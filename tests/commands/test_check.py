"""The doctor finds what is wrong, says what to do, and touches nothing."""

import base64
import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from bot import wiring
from bot.base import looking
from bot.people import service as people
from bot.safety import service as safety
from tests.commands.conftest import Command
from tests.commands.people import FILE, ana_and_bo, written
from tests.commands.test_backup import flip


def findings(kith: Command, **settings: str) -> tuple[int, dict[str, dict[str, Any]]]:
    """The exit code, and each finding by what was looked at."""
    code, said = kith("check", "--json", **settings)
    return code, {found["what"]: found for found in json.loads(said)["findings"]}


def test_a_well_house_is_well(kith: Command) -> None:
    written(ana_and_bo)
    kith("backup")
    before = FILE.read_bytes()
    code, found = findings(kith)
    assert code == 0
    # the engine is this machine's, and nobody coordinates yet
    assert {what for what, one in found.items() if one["state"] != "well"} <= {"engine", "people"}
    assert FILE.read_bytes() == before


def test_before_the_first_start_nothing_is_wrong(kith: Command) -> None:
    code, found = findings(kith)
    assert (code, found["database"]["state"], found["backups"]["state"]) == (0, "warning", "warning")
    assert not FILE.exists()


PLANTED = {
    "guards": "DROP TRIGGER transfers_no_update",
    "records": "DROP TRIGGER audit_no_update; UPDATE audit SET actor = 77 WHERE id = 2",
    "clock": "INSERT INTO audit (at, action, chain) VALUES (9000000000000000, 'tested', 'x')",
    "messages in": "INSERT INTO inbox (update_id, digest, body, received_at, state) "
    "VALUES (1, 'x', '', 1, 'quarantined')",
    "messages out": "UPDATE outbox SET not_before = 1",
    "timetable": "INSERT INTO timers (rule, subject, due_at, late_limit) VALUES ('asks.due', 'ask:1:', 1, 9)",
    "people": "UPDATE persons SET place = 'atlantis' WHERE id = 1",
    "database pages": "PRAGMA foreign_keys = OFF; DELETE FROM persons WHERE id = 1",
    "database": "UPDATE alembic_version SET version_num = '9999'",
}


@pytest.mark.parametrize("what", PLANTED)
def test_what_is_wrong_is_found_and_says_what_to_do(kith: Command, what: str) -> None:
    written(ana_and_bo)
    with closing(sqlite3.connect(FILE)) as connection, connection:
        connection.executescript(PLANTED[what])
    code, found = findings(kith)
    assert (code, found[what]["state"]) == (1, "wrong")
    assert found[what]["to_do"]
    assert "→" in kith("check")[1]


def test_an_ask_that_belongs_to_nobody_is_found(kith: Command) -> None:
    """There is no coordinator yet, and Ana needs someone now."""
    wiring.wire_holders()
    written(lambda tx: (ana_and_bo(tx), safety.call_somebody(tx, people.get(tx, 1))))
    code, found = findings(kith)
    assert (code, found["asks"]["state"]) == (1, "wrong")
    assert "claim" in found["asks"]["to_do"]


def test_a_broken_timer_is_found(kith: Command) -> None:
    written(ana_and_bo)
    with closing(sqlite3.connect(FILE)) as connection, connection:
        connection.execute(
            "INSERT INTO timers (rule, subject, due_at, late_limit, attempts) VALUES ('x', 'y', 9000000000000000, 1, 2)"
        )
    assert "broke" in findings(kith)[1]["timetable"]["how"]


def test_damage_is_found(kith: Command) -> None:
    written(ana_and_bo)
    flip(FILE)
    code, said = kith("check")
    assert (code, "Traceback" in said) == (1, False)


def test_what_others_could_read_is_said(kith: Command) -> None:
    written(ana_and_bo)
    FILE.chmod(0o644)
    Path(".env").write_text("LOG_LEVEL=INFO\n")
    Path(".env").chmod(0o644)
    _, found = findings(kith)
    assert (found["database"]["state"], found["settings"]["state"]) == ("warning", "warning")


def test_missing_keys_are_found_and_nothing_is_begun_without_them(kith: Command) -> None:
    written(ana_and_bo)
    Path("data/kith.db.keys").rename("elsewhere.keys")
    code, found = findings(kith)
    assert (code, found["keys"]["state"]) == (1, "wrong")
    code, said = kith("run", BOT_TOKEN="123456:abcdefghijklmnopqrstuvwxyz0123456789")
    assert (code, "Put it back" in said, "Traceback" in said) == (2, True, False)
    Path("elsewhere.keys").rename("data/kith.db.keys")
    assert findings(kith)[1]["keys"]["state"] == "well"


def test_a_key_that_does_not_fit_is_found(kith: Command) -> None:
    written(ana_and_bo)
    other = base64.b64encode(b"x" * 32).decode()
    code, found = findings(kith, KITH_KEY=other)
    assert (code, found["keys"]["state"], other in str(found)) == (1, "wrong", False)


def test_people_without_a_key_are_found(kith: Command) -> None:
    """The keys are an older copy than the database."""
    written(ana_and_bo)
    with closing(sqlite3.connect("data/kith.db.keys")) as connection, connection:
        connection.execute("DELETE FROM keys WHERE owner = 2")
    code, found = findings(kith)
    assert (code, found["keys"]["state"]) == (1, "wrong")


def test_the_web_desk_is_said_to_be_off_on_or_open_to_others(kith: Command) -> None:
    behind = {"DESK_PORT": "8360", "DESK_URL": "https://desk.example.org"}
    for settings, state, part in (
        ({}, "well", "off"),
        ({"DESK_PORT": "8360"}, "well", "http://127.0.0.1:8360"),
        (behind, "well", "https://desk.example.org"),
        ({**behind, "DESK_HOST": "0.0.0.0"}, "warning", "without https"),
    ):
        found = findings(kith, **settings)[1]["web desk"]
        assert found["state"] == state
        assert part in found["how"]


def test_an_old_backup_is_said(kith: Command) -> None:
    written(ana_and_bo)
    Path("data/backups").mkdir()
    Path("data/backups/kith-20200101T000000Z.db").write_text("old")
    assert findings(kith)[1]["backups"]["state"] == "warning"


@pytest.mark.parametrize(
    ("version", "sound"),
    [
        ((3, 40, 1), False),
        ((3, 44, 5), False),
        ((3, 44, 6), True),
        ((3, 45, 9), False),
        ((3, 50, 6), False),
        ((3, 50, 7), True),
        ((3, 51, 2), False),
        ((3, 51, 3), True),
        ((3, 53, 0), True),
    ],
)
def test_engines_with_the_known_fault_are_told_from_those_without(version: tuple[int, ...], sound: bool) -> None:
    assert looking.engine_is_sound(version) is sound
