"""A town for the edge: the real bot and the simulated Telegram. Whatever is logged as an error fails the test, but for
what the test itself calls for.
"""

import pytest

from bot.base.clock import MovableClock
from bot.practice.town import town_in
from tests.stories.conftest import TUESDAY, errors_in
from tests.stories.people import is_in


@pytest.fixture
async def town(caplog):
    async with town_in(None, MovableClock(TUESDAY)) as made:
        yield made
    assert not errors_in(caplog)


@pytest.fixture
async def ana(town):
    """Ana is in, and nobody else uses her phone."""
    return await is_in(town, "Ana")
