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


@pytest.fixture
async def families(merevale: Meetings) -> Meetings:
    """Ben, Cai and Eve walk with Ruth, too."""
    for name in ("Ben", "Cai", "Eve"):
        await merevale.pair(name, "Ruth")
    return merevale
