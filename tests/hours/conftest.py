"""The books on both engines: what is tried with `engine` or `database` is tried on SQLite and on PostgreSQL."""

from collections.abc import AsyncIterator

import pytest

from bot.base.chance import SeededChance
from bot.base.clock import MovableClock
from bot.base.consequences import Consequences
from bot.base.database import Database
from bot.base.facts import PersonErased
from bot.base.keys import KeyRing
from bot.base.postgres import Postgres
from bot.hours import service
from tests import postgres
from tests.hours.people import move_in

NOW = 1_700_000_000_000_000


def serve(server: postgres.Server, name: str, connections: int = 2) -> Postgres:
    """That database as the bot sees it."""
    follow = Consequences()
    follow.on(PersonErased, service.forget_person)
    address, clock = server.address(postgres.BOT, name), MovableClock(NOW)
    return Postgres(address, clock, SeededChance(1), follow, KeyRing.in_memory(), connections)


@pytest.fixture(params=["SQLite", "PostgreSQL"])
async def database(request: pytest.FixtureRequest) -> AsyncIterator[Database | Postgres]:
    """Everybody moved in, nothing in the books."""
    made: Database | Postgres
    if request.param == "SQLite":
        made = Database.in_memory(clock=MovableClock(NOW), chance=SeededChance(1))
    else:
        made = serve(request.getfixturevalue("server"), request.getfixturevalue("emptied"))
    await made.write(move_in)
    yield made
    await made.close()
