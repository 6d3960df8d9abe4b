"""A town for exchanges, in every test that asks for it."""

import pytest

from tests.skills.exchanging import Exchanging


@pytest.fixture
async def town():
    made = Exchanging()
    yield await made.everybody()
    await made.database.close()
