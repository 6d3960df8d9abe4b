"""A town for every test."""

import pytest

from bot.pairing import service
from tests.pairing.town import Town


@pytest.fixture
async def town():
    made = Town()
    yield made
    await made.database.close()


@pytest.fixture
async def paired(town: Town) -> Town:
    """Ana and Ruth are paired since 24 November 2026, and have been in touch; Cleo coordinates."""
    await town.moves_in("Cleo", "coordinator")
    await town.moves_in("Ruth", "nurse")
    await town.parent("Ana", stage="2027-01-20")
    await town.taps("Ana", "pairing-yes-button")
    await town.taps("Ruth", "pairing-yes-button")
    await town.do(lambda tx: service.contact_made(tx, 1, town.ids["Ruth"]))
    return town
