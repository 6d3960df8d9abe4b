"""Ana and Ruth are together, in every test that asks for them."""

import pytest

from tests.checkins.town import Meetings


@pytest.fixture
async def empty_town():
    made = Meetings()
    yield made
    await made.database.close()


@pytest.fixture
async def merevale(empty_town: Meetings) -> Meetings:
    return await empty_town.ana_and_ruth()
