"""Towns for exchanges and for rings, in every test that asks for one."""

import pytest

from bot.places import service as places
from tests.places.folders import MEREVALE, place_in
from tests.skills.exchanging import Exchanging
from tests.skills.ring_town import Neighbours


@pytest.fixture
async def town():
    made = Exchanging()
    yield await made.everybody()
    await made.database.close()


@pytest.fixture
async def empty_street():
    made = Neighbours()
    yield made
    await made.database.close()


@pytest.fixture
async def street(empty_street: Neighbours) -> Neighbours:
    """Ana, Eva and Mia, who could help each other in a ring of three and in no other way."""
    return await empty_street.ring_of_three()


@pytest.fixture
def rings_of(tmp_path):
    """Let Merevale allow rings of so many people."""

    def allow(longest: int) -> None:
        place_in(tmp_path, "merevale", MEREVALE.replace("longest = 3", f"longest = {longest}"))
        places.load(tmp_path)

    yield allow
    places.load()
