"""A town with a web desk, and somebody who is signed in there."""

import pytest

from bot.base.clock import MovableClock
from bot.practice.town import town_in
from tests.stories.conftest import TUESDAY, errors_in
from tests.stories.people import cleo_in
from tests.web.kit import ADDRESS, link_of, visiting


@pytest.fixture
async def town(caplog):
    async with town_in(None, MovableClock(TUESDAY), desk=ADDRESS) as made:
        yield made
    assert not errors_in(caplog)


@pytest.fixture
async def visit(town):
    """A browser with nobody signed in."""
    async with visiting(town) as made:
        yield made


@pytest.fixture
async def cleo(town):
    return await cleo_in(town)


@pytest.fixture
async def desk(cleo, visit):
    """Cleo's browser, signed in."""
    assert (await visit.signs_in(await link_of(cleo))).status_code == 303
    return visit
