"""Kith as a process on PostgreSQL: it serves, and another takes its place."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.base import keys_elsewhere
from bot.practice.remote import RemoteTelegram
from bot.simulation.process.house import House
from bot.simulation.process.people import answers
from tests import postgres
from tests.process.test_running import LINK


def url(server: postgres.Server, role: str, name: str) -> str:
    """How a setting names that database."""
    return f"postgresql://{role}@/{name}?host={server.folder}"


@pytest.fixture
async def house(telegram: RemoteTelegram, tmp_path: Path, server: postgres.Server) -> AsyncIterator[House]:
    """A house whose database is on a server; whoever serves there does not own it."""
    name = server.database()
    serving = url(server, postgres.BOT, name)
    keys_elsewhere.prepare(server.address(postgres.OWNER, name), postgres.BOT)
    made = House(tmp_path, BOT_TOKEN=telegram.token, BOT_API_URL=telegram.origin, DATABASE_URL=serving)
    yield made
    await made.empties()


async def test_one_serves_and_another_takes_its_place_when_it_is_killed(telegram: RemoteTelegram, house: House) -> None:
    first = await house.start("run")
    await first.says("Kith serves @kith_practice_bot")
    second = await house.start("run")
    await second.says("Another Kith serves")
    assert LINK.search(await first.says("start="))
    assert await answers(telegram, await telegram.person("Ana"), 1)
    await first.killed()
    bea = await telegram.person("Bea")
    await telegram.act(bea, "start")
    await second.says("Kith serves @kith_practice_bot")
    assert await answers(telegram, bea, 0)
    assert await second.asked_to_stop() == 0
    assert "Traceback" not in first.said + second.said
