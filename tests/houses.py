"""A town on PostgreSQL: the same bot, on a database of a server of the tests' own."""

import contextlib
from collections.abc import AsyncIterator

from bot import wiring
from bot.base import keys_elsewhere
from bot.base.chance import SystemChance
from bot.base.clock import MovableClock
from bot.base.keys import KeyRing, new_key
from bot.base.keys_elsewhere import PostgresKeys
from bot.base.postgres import Postgres
from bot.practice import town as towns
from bot.practice.town import Town
from tests import postgres

KEY = new_key()


@contextlib.asynccontextmanager
async def town_elsewhere(server: postgres.Server, name: str, clock: MovableClock) -> AsyncIterator[Town]:
    """A town in that database, where nobody is yet."""
    address = server.address(postgres.BOT, name)
    keys_elsewhere.prepare(server.address(postgres.OWNER, name), postgres.BOT)
    keys = KeyRing(PostgresKeys(address), KEY, open_passing=lambda: PostgresKeys(address, "passing"))
    database = Postgres(
        address,
        clock,
        SystemChance(),
        wiring.consequences(),
        keys,
        2,
        one_by_one=True,
    )
    try:
        async with Town.built(database, clock, towns.texts(strict=True)) as town:
            yield town
    finally:
        await database.close()
