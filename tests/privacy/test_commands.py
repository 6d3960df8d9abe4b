"""What commands say, and what Python itself would print of a crash, holds no secret, no name and nothing written."""

import asyncio
import base64
import os
import subprocess
import sys
from pathlib import Path

import pytest

from bot import app
from bot.base import outbox
from bot.base.house_key import read_key
from bot.base.messages import Screen, Text
from bot.commands import command
from bot.people import service as people
from tests.commands.people import FILE
from tests.privacy.canaries import FIRST_NAMES, SAID, TOKEN, found_in, found_in_files

KEY = base64.b64encode(b"a canary among keys, 32 bytes...").decode()
ANA, SAM = f"Ana {FIRST_NAMES['en']}", f"Sam {FIRST_NAMES['ar']}"
WORDS = {TOKEN, KEY, SAID, *FIRST_NAMES.values()}
GIVEN = {"BOT_TOKEN": TOKEN, "KITH_KEY": KEY, "BOT_API_URL": "http://127.0.0.1:9", "LOG_LEVEL": "DEBUG"}
COMMANDS = [
    ("check",),
    ("check", "--json"),
    ("migrate",),
    ("claim",),
    ("erase", FIRST_NAMES["en"]),
    ("erase", FIRST_NAMES["en"], "--yes"),
    ("erase", "nobody at all"),
    ("erase", "2"),
    ("backup",),
    ("rekey",),
    ("seed", "--demo"),
    ("simulate", "--seed", "1", "--crashes", "0", "--days", "1", "--people", "10"),
    ("prove", "nothing"),
    ("restore", "nothing.db"),
]


def somebody_lives_here() -> None:
    """Two people whose names are canaries, with something on its way to one of them."""

    async def opened() -> None:
        FILE.parent.mkdir()
        database = await app.open_database(FILE, house_key=read_key(KEY))
        try:
            for chat_id, name in ((1001, ANA), (1002, SAM)):
                person = await database.write(lambda tx, to=chat_id, as_=name: people.meet(tx, to, as_, "en"))
                await database.write(lambda tx, who=person: people.join(tx, who, "parent"))
            said = Screen(Text("people-name-is", name=SAID))
            await database.write(lambda tx: outbox.send(tx, 1, said, lane="talk"))
        finally:
            await database.close()

    asyncio.run(opened())


def test_no_command_says_a_secret_or_a_name_and_none_is_left_in_a_file(kith):
    somebody_lives_here()
    for arguments in COMMANDS:
        _, said = kith(*arguments, **GIVEN)
        assert said
        assert found_in(said.encode(), WORDS - set(arguments)) == set(), arguments
    assert found_in_files(Path.cwd(), WORDS) == {}


def test_a_command_that_crashes_over_somebody_says_where_and_not_over_whom(kith, monkeypatch):
    def breaks(_settings, _options):
        try:
            raise KeyError(f"{ANA} said {SAID}")
        except KeyError as error:
            raise ValueError(f"{SAID} with {TOKEN} and {KEY}") from error

    monkeypatch.setattr("bot.commands.COMMANDS", (command.Command("claim", "breaks", breaks),))
    code, said = kith("claim", **GIVEN)
    assert code == command.PROBLEM
    assert "ValueError" in said
    assert "in breaks" in said
    assert found_in(said.encode(), WORDS) == set()


@pytest.mark.parametrize("wrong", ["BOT_TOKEN", "KITH_KEY", "LOG_LEVEL", "BOT_API_URL", "DATABASE_URL"])
def test_a_setting_that_is_wrong_is_named_and_not_quoted(kith, wrong):
    code, said = kith("check", **{**GIVEN, wrong: f"{SAID} {TOKEN} {KEY}"})
    assert code == command.WRONG
    assert wrong in said
    assert found_in(said.encode(), WORDS) == set()


CRASHES = {
    "nobody caught it": "raise ValueError(said)",
    "in a thread": "thread = threading.Thread(target=fails); thread.start(); thread.join()",
    "on its way out": "Fading(); gc.collect()",
    "in a task nobody asks": "asyncio.run(forgets())",
    "in a callback of the loop": "asyncio.run(calls_back())",
    "a warning": "warnings.warn(said, UserWarning)",
    "a warning of a library": "warnings.warn_explicit(said, ResourceWarning, 'library.py', 1)",
}
PROGRAM = f"""
import asyncio, gc, threading, warnings
from bot.base import logs
said = {f"{SAID} {TOKEN} {FIRST_NAMES['ar']}"!r}
logs.set_up("DEBUG")
logs.catch_all()
warnings.simplefilter("always")
def fails():
    raise ValueError(said)
class Fading:
    def __repr__(self):
        return said
    def __del__(self):
        raise ValueError(said)
async def broken():
    raise ValueError(said)
async def forgets():
    asyncio.get_running_loop().set_debug(True)
    task = asyncio.ensure_future(broken())
    await asyncio.sleep(0.01)
    del task
    gc.collect()
async def calls_back():
    asyncio.get_running_loop().call_soon(lambda words: fails(), said)
    await asyncio.sleep(0.01)
"""


@pytest.mark.parametrize("crash", CRASHES.values(), ids=CRASHES.keys())
def test_what_python_prints_by_itself_is_told_and_quotes_nothing(crash):
    environment = {**os.environ, "PYTHONPATH": str(Path(app.__file__).parents[1]), "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(
        [sys.executable, "-c", f"{PROGRAM}\n{crash}"], capture_output=True, env=environment, check=False, timeout=60
    )
    said = done.stdout + done.stderr
    assert b"ValueError" in said or b"Warning" in said
    assert found_in(said, WORDS) == set()
