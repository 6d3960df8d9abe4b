"""The desk of a busy place at a port of this machine, for a browser: served from a thread of its own."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractContextManager, asynccontextmanager, closing
from pathlib import Path

from bot.base import web_server
from bot.base.clock import MovableClock
from bot.people import service as people
from bot.practice.town import town_in
from bot.staff import signing
from bot.web.desk import Desk
from tests import in_a_thread
from tests.stories.conftest import TUESDAY
from tests.web.busy import move_in


class Served:
    """The desk, and whoever coordinates there."""

    def __init__(self, address: str, town, loop: asyncio.AbstractEventLoop) -> None:
        self.address = address
        self._town = town
        self._loop = loop

    def does(self, work: Callable):
        """Does `work`, a function of a transaction, in the town."""
        return asyncio.run_coroutine_threadsafe(self._town.kith.database.write(work), self._loop).result()

    def link(self, language: str) -> str:
        """A link for Cleo, who reads that language from now on."""

        def work(tx):
            cleo = people.choose_language(tx, people.get(tx, 1), language)
            return signing.make_link(tx, cleo)

        return f"{self.address}/in/{self.does(work)}"


@asynccontextmanager
async def _opened(folder: Path) -> AsyncIterator[Served]:
    with closing(web_server.door_at("127.0.0.1", 0)) as door:
        address = f"http://127.0.0.1:{door.getsockname()[1]}"
        async with town_in(folder / "kith.db", MovableClock(TUESDAY), desk=address) as town:
            await move_in(town)
            desk = Desk(lambda: town.kith, address)
            async with web_server.served(desk, door, "the web desk", desk.close):
                yield Served(address, town, asyncio.get_running_loop())


def a_desk(folder: Path) -> AbstractContextManager[Served]:
    """The desk, for the length of a block."""
    return in_a_thread.served(lambda: _opened(folder))
