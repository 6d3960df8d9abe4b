"""The demo is lively, the same every time, and never beside real people."""

import asyncio
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.base.clock import SystemClock
from bot.commands import demo
from bot.people.rules import DEMO_CHATS_FROM
from tests.commands.conftest import Command
from tests.commands.people import FILE, ana_and_bo, written

TOKEN = "123456:abcdefghijklmnopqrstuvwxyz0123456789"


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which the demo has been lived through."""
    folder = tmp_path_factory.mktemp("demo")
    assert asyncio.run(demo.make(folder / "kith.db", SystemClock().now())) is not None
    return folder


@pytest.fixture
def house(kith: Command, lived: Path) -> Command:
    """Commands where the demo is."""
    shutil.copytree(lived, FILE.parent)
    return kith


def rows(question: str, file: str = str(FILE)) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(file)) as connection:
        return connection.execute(question).fetchall()


def test_the_demo_is_lively_and_well(house: Command) -> None:
    assert rows("SELECT count(*) FROM pairings WHERE state = 'active'")[0][0] >= 5
    assert rows("SELECT count(*) FROM checkins WHERE state = 'kept'")[0][0] >= 5
    assert rows("SELECT count(*) FROM checkins WHERE state = 'booked'")[0][0] >= 3
    assert rows("SELECT count(*) FROM transfers")[0][0] >= 10
    assert rows("SELECT 1 FROM asks WHERE kind = 'safety.now' AND state = 'open'") == [(1,)]
    assert rows("SELECT count(*) FROM persons WHERE chat_id < ?".replace("?", str(DEMO_CHATS_FROM))) == [(0,)]
    assert rows("SELECT count(*) FROM outbox WHERE state IN ('waiting', 'sending')") == [(0,)]
    assert house("check")[0] == 0


def test_the_same_people_are_paired_every_time(kith: Command, lived: Path) -> None:
    paired = "SELECT parent_id, helper_id, kind, state FROM pairings ORDER BY id"
    code, said = kith("seed", "--demo")
    assert (code, "made-up people" in said) == (0, True)
    assert rows(paired) == rows(paired, str(lived / "kith.db"))


def test_it_is_never_beside_real_people(kith: Command) -> None:
    written(ana_and_bo)
    code, said = kith("seed", "--demo")
    assert (code, "Somebody is in" in said) == (2, True)
    assert rows("SELECT count(*) FROM persons") == [(2,)]


def test_nor_where_real_people_could_come(kith: Command) -> None:
    assert kith("seed", "--demo", BOT_TOKEN=TOKEN)[0] == 2
    assert not FILE.exists()


def test_kith_serves_nobody_from_a_demo(house: Command) -> None:
    code, said = house("run", BOT_TOKEN=TOKEN)
    assert (code, "made-up" in said) == (2, True)


def test_twice_is_once(house: Command) -> None:
    before = rows("SELECT count(*) FROM persons")
    code, said = house("seed", "--demo")
    assert (code, "already" in said) == (0, True)
    assert rows("SELECT count(*) FROM persons") == before


def test_what_is_to_be_seeded_must_be_said(kith: Command) -> None:
    code, said = kith("seed")
    assert (code, "--demo" in said) == (2, True)
