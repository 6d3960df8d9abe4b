"""A town that decides together."""

import pytest

from tests.circle.town import Deciding


@pytest.fixture
async def town():
    made = Deciding()
    yield await made.everybody()
    await made.database.close()
