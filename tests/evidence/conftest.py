"""A small community on both engines, and its figures in November."""

from collections.abc import AsyncIterator, Callable

import pytest

from bot.base.chance import SeededChance
from bot.base.clock import MovableClock
from bot.base.consequences import Consequences
from bot.base.database import Database
from bot.base.keys import KeyRing
from bot.base.postgres import Postgres
from bot.evidence import measuring
from bot.evidence.figures import Figure
from bot.evidence.months import Month
from tests import postgres
from tests.evidence.community import COUNTED, PLACE, Community

NOVEMBER = Month(2026, 11)


class Measured:
    """A place of which things are told, and then its figures are read."""

    def __init__(self, database: Database | Postgres) -> None:
        self.database = database

    async def happens(self, work: Callable[[Community], None]) -> None:
        await self.database.write(lambda tx: work(Community(tx)))

    async def found(self, first: Month = NOVEMBER, last: Month = NOVEMBER) -> dict[str, Figure]:
        """The figures by the name of their cell."""
        measured = await self.database.read(lambda tx: measuring.figures(tx, PLACE, first, last))
        cells = [one.cell for one in measured.found]
        assert len(cells) == len(set(cells))
        return dict(zip(cells, measured.found, strict=True))


@pytest.fixture
async def place() -> AsyncIterator[Measured]:
    """Nobody is there yet."""
    made = Database.in_memory(clock=MovableClock(COUNTED), chance=SeededChance(1))
    yield Measured(made)
    await made.close()


@pytest.fixture
async def place_elsewhere(server: postgres.Server) -> AsyncIterator[Measured]:
    """The same on PostgreSQL."""
    made = Postgres(
        server.address(postgres.BOT, server.database()),
        MovableClock(COUNTED),
        SeededChance(1),
        Consequences(),
        KeyRing.in_memory(),
        2,
    )
    yield Measured(made)
    await made.close()
