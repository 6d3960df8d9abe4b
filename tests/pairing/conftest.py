"""A town for every test."""

import pytest

from tests.pairing.town import Town


@pytest.fixture
async def town():
    made = Town()
    yield made
    await made.database.close()
