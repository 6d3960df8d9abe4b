"""A database with people in it, for commands to work on."""

import asyncio
import functools
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from bot import app
from bot.base import outbox, schema
from bot.base.database import Database, Transaction
from bot.base.messages import Screen, Text
from bot.hours import service as hours
from bot.hours.rules import Transfer
from bot.people import service as people

T = TypeVar("T")

FILE = Path("data/kith.db")
"""Where commands look when no setting says otherwise."""


@functools.cache
def _empty() -> bytes:
    """A database in the newest shape with nobody in it, made once."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "kith.db"
        schema.migrate(file)
        return file.read_bytes()


def written(work: Callable[[Transaction], T], file: Path = FILE) -> T:
    """Do `work` in a database that is opened and closed for it."""
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch(mode=0o600)
        file.write_bytes(_empty())

    async def opened() -> T:
        database = await app.open_database(file)
        try:
            return await database.write(work)
        finally:
            await database.close()

    return asyncio.run(opened())


def a_parent(tx: Transaction, name: str, chat_id: int) -> int:
    """Somebody joins as a parent, and has a word waiting for them; their id."""
    person = people.join(tx, people.meet(tx, chat_id, name, "en"), "parent")
    outbox.send(tx, person.id, Screen(Text("moved-on")), lane="talk")
    return person.id


def ana_and_bo(tx: Transaction) -> None:
    """Two parents who have given each other an hour."""
    ana, bo = a_parent(tx, "Ana", 1001), a_parent(tx, "Bo", 1002)
    accounts = hours.account_of(tx, ana), hours.account_of(tx, bo)
    hours.post(tx, Transfer(*accounts, 60, "exchange", "exchange:1", "exchange:1"))


async def a_full_house(file: Path = FILE) -> Database:
    """An open database with Ana and Bo in it."""
    database = await app.open_database(file)
    await database.write(ana_and_bo)
    return database
