"""A town for every story: the real bot on the simulated Telegram, on an ordinary Tuesday morning. Whatever is logged as
an error fails the story, but for what the story itself calls for.
"""

import logging
from datetime import datetime

import pytest

from bot.base.clock import MovableClock, instant_of
from bot.practice.town import town_in

TUESDAY = instant_of(datetime(2026, 11, 24, 10, 0), "Europe/London")


def errors_in(caplog):
    """What was logged as an error during the test and not called for by it (`caplog.clear()`)."""
    return [record.getMessage() for record in caplog.get_records("call") if record.levelno >= logging.ERROR]


@pytest.fixture
async def town(caplog):
    async with town_in(None, MovableClock(TUESDAY)) as made:
        yield made
    assert not errors_in(caplog)
