"""A town for every story: the real bot on the simulated Telegram, on an ordinary Tuesday morning."""

from datetime import datetime

import pytest

from bot.base.clock import MovableClock, instant_of
from bot.practice.town import town_in

TUESDAY = instant_of(datetime(2026, 11, 24, 10, 0), "Europe/London")


@pytest.fixture
async def town():
    async with town_in(None, MovableClock(TUESDAY)) as made:
        yield made
