"""The books on both engines: what is tried with `engine` or `database` is tried on SQLite and on PostgreSQL."""

import platform
import sys
from collections.abc import AsyncIterator, Iterator

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


@pytest.fixture(scope="session")
def server() -> Iterator[postgres.Server]:
    """A PostgreSQL server of our own. Where the tests bring none along and the machine has none, they say so."""
    try:
        postgres.programs()
    except postgres.NoServer:
        if (sys.platform, platform.machine()) == ("linux", "x86_64"):
            raise
        pytest.skip("There is no PostgreSQL on this machine: install it to try the books on it too.")
    with postgres.serving() as made:
        yield made


@pytest.fixture(scope="session")
def elsewhere(server: postgres.Server) -> str:
    """A database there with every table. One at a time uses it, and empties it."""
    return server.database()


@pytest.fixture
def emptied(server: postgres.Server, elsewhere: str) -> str:
    """That one, where nobody is and the books were never opened."""
    server.empty(elsewhere)
    return elsewhere


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
