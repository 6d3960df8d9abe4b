"""What tests of several folders share."""

import asyncio
import socket

import pytest
from hypothesis import settings

settings.register_profile("untimed", deadline=None)  # how long an example takes says what else this machine does
if settings.get_current_profile_name() == "default":
    settings.load_profile("untimed")

LOOPBACK = ("127.0.0.1", "::1", "localhost")


@pytest.fixture(scope="session")
def found():
    """Everything that everybody of a whole town can be shown."""
    from bot.practice import everybody  # most tests need no town, and it takes the whole house

    return asyncio.run(everybody.crawled())


@pytest.fixture(autouse=True)
def nothing_leaves_this_machine(monkeypatch):
    """A test that reaches beyond loopback fails."""
    connect = socket.socket.connect

    def only_here(self, address):
        if self.family in (socket.AF_INET, socket.AF_INET6) and address[0] not in LOOPBACK:
            raise AssertionError(f"a test would reach {address[0]}")
        return connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", only_here)
