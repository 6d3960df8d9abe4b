"""What tests of several folders share."""

import asyncio
import platform
import socket
import sys
from collections.abc import Iterator

import pytest
from hypothesis import settings

from tests import postgres

settings.register_profile("untimed", deadline=None)  # how long an example takes says what else this machine does
if settings.get_current_profile_name() == "default":
    settings.load_profile("untimed")

LOOPBACK = ("127.0.0.1", "::1", "localhost")


@pytest.fixture(scope="session")
def found():
    """Everything that everybody of a whole town can be shown."""
    from bot.practice import everybody  # most tests need no town, and it takes the whole house

    return asyncio.run(everybody.crawled())


@pytest.fixture(scope="session")
def server() -> Iterator[postgres.Server]:
    """A PostgreSQL server of our own. Where the tests bring none along and the machine has none, they say so."""
    try:
        postgres.programs()
    except postgres.NoServer:
        if (sys.platform, platform.machine()) == ("linux", "x86_64"):
            raise
        pytest.skip("There is no PostgreSQL on this machine: install it to try Kith on it too.")
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


@pytest.fixture(autouse=True)
def nothing_leaves_this_machine(monkeypatch):
    """A test that reaches beyond loopback fails."""
    connect = socket.socket.connect

    def only_here(self, address):
        if self.family in (socket.AF_INET, socket.AF_INET6) and address[0] not in LOOPBACK:
            raise AssertionError(f"a test would reach {address[0]}")
        return connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", only_here)
