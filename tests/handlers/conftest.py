"""A town for the edge: the real bot and the simulated Telegram. Whatever is logged as an error fails the test, but for
what the test itself calls for.
"""

import pytest

from bot.base.clock import MovableClock
from bot.base.messages import Screen, Text
from bot.practice.town import town_in
from handlers import ROOMS
from handlers.access import ANYONE
from handlers.doors import Doors, command, press
from handlers.reception import Reception
from tests.stories.conftest import TUESDAY, errors_in
from tests.stories.people import is_in


@pytest.fixture
async def town(caplog):
    async with town_in(None, MovableClock(TUESDAY)) as made:
        yield made
    assert not errors_in(caplog)


@pytest.fixture
async def ana(town):
    """Ana is in, and nobody else uses her phone."""
    return await is_in(town, "Ana")


class Gate:
    """A door that breaks so often, and then opens; it notes who went through, in order."""

    def __init__(self, breaks=0):
        self.breaks = breaks
        self.tried = 0
        self.through = []
        self.HANDLERS = ()

    def open(self, turn, words):
        self.tried += 1
        if self.tried <= self.breaks:
            raise ValueError("the gate breaks")
        self.through.append((turn.person.name, words))
        return Screen(Text("people-back-again"))


@pytest.fixture
async def gate(town):
    """A town with a gate, where nothing has to be loaded first: what comes is handled at once."""
    made = Gate()
    await town.kith.intake.get_ready()

    @command("gate", who=ANYONE)
    def typed(turn, words: str):
        return made.open(turn, words)

    @press("test.gate", who=ANYONE)
    def tapped(turn, number: int):
        return made.open(turn, str(number))

    made.HANDLERS = (typed, tapped)
    town.kith.intake._reception = Reception(Doors.of((*ROOMS, made)))
    return made
