"""Ana, and Ruth who is her nurse, and Mo who is her mentor, in every test that asks for them."""

import pytest

from tests.stories.conftest import town
from tests.stories.people import paired
from tests.talk.people import Three, mentor_of

__all__ = ["town"]


@pytest.fixture
async def three(town) -> Three:
    """Ana with Ruth and Mo, on a Tuesday morning; Cleo coordinates."""
    cleo, ruth, ana = await paired(town)
    mo = await mentor_of(town, cleo, ana)
    for who in (ruth, ana, mo):
        await who.goes_home()
    return Three(town, cleo, ruth, ana, mo)
