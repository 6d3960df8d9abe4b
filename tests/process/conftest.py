"""A simulated Telegram as a process, and a house in which Kith is one."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from bot.practice.remote import RemoteTelegram, line, telegram_process
from bot.simulation.process.house import House, Running


@pytest.fixture(scope="session")
def served() -> Iterator[dict[str, str]]:
    with telegram_process("--no-limits") as about:
        yield about


@pytest.fixture
async def telegram(served: dict[str, str]) -> AsyncIterator[RemoteTelegram]:
    """That Telegram, with nothing left in it of the test before but people nobody knows."""
    async with line() as client:
        driven = RemoteTelegram(served["origin"], served["token"], client)
        await driven.fresh()
        yield driven


@pytest.fixture
async def house(telegram: RemoteTelegram, tmp_path: Path) -> AsyncIterator[House]:
    """A house whose bot is known to that Telegram. Whatever still runs in it at the end is killed."""
    made = House(tmp_path, BOT_TOKEN=telegram.token, BOT_API_URL=telegram.origin)
    yield made
    await made.empties()


@pytest.fixture
async def kith(house: House) -> Running:
    """Kith, at work."""
    running = await house.start("run")
    await running.says("Kith serves @kith_practice_bot")
    return running
