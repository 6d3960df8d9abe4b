"""A town in which things are put right."""

import pytest

from tests.panel.town import Panels


@pytest.fixture
async def town():
    made = Panels()
    yield await made.ready()
    await made.database.close()
