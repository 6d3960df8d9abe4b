"""Whatever is wrong with a command or a setting is said in a sentence that says what to do, with its exit code."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from bot.commands import COMMANDS
from tests.commands.conftest import Command

TOKEN = "123456:abcdefghijklmnopqrstuvwxyz0123456789"


@pytest.mark.parametrize(
    ("settings", "names"),
    [
        ({"BOT_TOKEN": "hunter2"}, "BOT_TOKEN"),
        ({"BOT_TOKEN": TOKEN, "KITH_PLACE": "atlantis"}, "atlantis"),
        ({"DATABASE_URL": "mysql://u:hunter2@h/d"}, "DATABASE_URL"),
        ({"BOT_API_URL": "127.0.0.1"}, "BOT_API_URL"),
        ({"BOT_TOKEN_FILE": "no-such-file"}, "BOT_TOKEN_FILE"),
    ],
)
def test_a_wrong_setting_is_said_with_what_to_do(kith: Command, settings: dict[str, str], names: str) -> None:
    code, said = kith("run", **settings)
    assert (code, names in said, "Traceback" in said, "hunter2" in said) == (2, True, False, False)


@pytest.mark.parametrize(("settings", "names"), [({}, "BOT_TOKEN"), ({"BOT_TOKEN": TOKEN}, "WEBHOOK_URL")])
def test_what_a_webhook_needs_is_said(kith: Command, settings: dict[str, str], names: str) -> None:
    code, said = kith("run", "--webhook", **settings)
    assert (code, names in said, "Traceback" in said) == (2, True, False)


def test_a_file_that_is_no_database_is_left_as_it_is(kith: Command) -> None:
    file = Path("kith.db")
    file.write_text("a shopping list, not a database; " * 200)
    before = file.read_bytes()
    code, said = kith("run", BOT_TOKEN=TOKEN, DATABASE_URL="sqlite:///kith.db")
    assert (code, "is no database" in said, "Traceback" in said) == (1, True, False)
    assert file.read_bytes() == before


def test_a_file_in_a_place_that_cannot_be_written_is_said(kith: Command) -> None:
    Path("data").write_text("a file where the folder should be")
    code, said = kith("migrate")
    assert (code, "cannot be opened" in said, "Traceback" in said) == (1, True, False)


@pytest.mark.parametrize("command", [("run",), ("migrate",)])
def test_a_file_made_by_a_newer_kith_is_refused(kith: Command, command: tuple[str, ...]) -> None:
    assert kith("migrate")[0] == 0
    with closing(sqlite3.connect("data/kith.db")) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    code, said = kith(*command, BOT_TOKEN=TOKEN)
    assert (code, "newer Kith" in said, "Traceback" in said) == (2, True, False)


def test_a_wrong_word_is_answered_with_the_right_ones(kith: Command) -> None:
    code, said = kith("dance")
    assert (code, all(command.name in said for command in COMMANDS)) == (2, True)


@pytest.mark.parametrize("name", [command.name for command in COMMANDS])
def test_every_command_says_what_it_does(kith: Command, name: str) -> None:
    code, said = kith(name, "--help")
    assert code == 0
    told = " ".join(said.split())
    assert next(command.help for command in COMMANDS if command.name == name) in told


def test_migrating_twice_changes_nothing(kith: Command) -> None:
    assert "From nothing to" in kith("migrate")[1]
    assert "as it should" in kith("migrate")[1]


def test_there_is_no_claim_link_without_a_bot(kith: Command) -> None:
    code, said = kith("claim")
    assert (code, "BOT_TOKEN" in said) == (2, True)


def test_a_start_loads_no_more_than_it_needs() -> None:
    """Each of these takes longer to load than everything people do in a minute."""
    left_out = {
        "alembic",
        "dateparser",
        "icalendar",
        "starlette",
        "uvicorn",
        "scipy",
        "ortools",
        "bot.practice",
        "bot.simulation",
    }
    loaded = subprocess.check_output(
        [sys.executable, "-c", "import sys, bot.commands; print(*sys.modules)"], text=True
    ).split()
    assert left_out.intersection(loaded) == set()
