"""What one process commits, the others on the same server hear of."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from bot.base import erasures, hints, keys_elsewhere, postgres
from bot.base.chance import SystemChance
from bot.base.clock import SystemClock
from bot.base.consequences import Consequences
from bot.base.keys import KeyGone, KeyRing, new_key
from bot.base.keys_elsewhere import PostgresKeys
from bot.base.postgres import Postgres
from bot.base.schema import SchemaTooNew
from bot.base.server import hearing
from bot.base.tasks import Tasks
from bot.base.transaction import Transaction
from tests import postgres as servers

ANA = 1
PATIENCE_SECONDS = 30


@pytest.fixture
async def two(server: servers.Server, emptied: str) -> AsyncIterator[tuple[Postgres, Postgres]]:
    """Two processes' views of one database; the first hears of the other."""
    address, key = server.address(servers.BOT, emptied), new_key()
    store = server.nothing()
    keys_elsewhere.prepare(server.address(servers.OWNER, store), servers.BOT)
    keys_at = server.address(servers.BOT, store)
    made = []
    for _ in range(2):
        keys = KeyRing(PostgresKeys(keys_at), key, open_passing=lambda: PostgresKeys(keys_at, "passing"))
        made.append(Postgres(address, SystemClock(), SystemChance(), Consequences(), keys, 2, one_by_one=True))
    tasks, hears = Tasks(), made[0].sleeper(hints.ANYTHING)
    tasks.start(made[0].hear(), "hearing")
    await asyncio.wait_for(hears.wait(), PATIENCE_SECONDS)
    yield made[0], made[1]
    await tasks.stop()
    for each in made:
        await each.close()


async def test_who_sleeps_here_is_woken_by_what_is_committed_there_and_not_by_what_came_to_nothing(
    two: tuple[Postgres, Postgres],
) -> None:
    here, there = two
    outbox, inbox = here.sleeper("outbox"), here.sleeper("inbox")

    def breaks(tx: Transaction) -> None:
        tx.wake("outbox")
        raise ValueError("too bad")

    outbox.clear()
    with pytest.raises(ValueError, match="too bad"):
        await there.write(breaks)
    await there.write(lambda tx: tx.wake("inbox"))
    await asyncio.wait_for(inbox.wait(), PATIENCE_SECONDS)
    assert not outbox.is_set()


async def test_a_key_destroyed_there_is_not_used_here_any_more(two: tuple[Postgres, Postgres]) -> None:
    here, there = two
    sealed = await here.write(lambda tx: tx.keys.seal(ANA, "Ana"))
    told = here.sleeper(erasures.ERASED)
    await there.write(lambda tx: erasures.note(tx, ANA))
    while await here.read(lambda tx: tx.keys.unseal(ANA, sealed)):
        told.clear()
        await asyncio.wait_for(told.wait(), PATIENCE_SECONDS)
    with pytest.raises(KeyGone):
        await here.write(lambda tx: tx.keys.seal(ANA, "and after"))


async def test_a_number_that_the_server_gave_to_somebody_else_is_not_taken_for_ones_own(
    two: tuple[Postgres, Postgres],
) -> None:
    here, _ = two

    def number(tx: Transaction) -> int:
        return int(tx._cursor.connection.info.backend_pid)  # type: ignore[attr-defined]

    def ends(tx: Transaction) -> None:
        tx._cursor.connection.close()  # type: ignore[attr-defined]
        raise ValueError("gone")

    mine = await here.write(number)
    assert mine in here._own
    with pytest.raises(ValueError, match="gone"):
        await here.write(ends)
    assert mine not in here._own


async def test_who_finds_a_shape_that_is_not_for_it_when_the_line_is_back_serves_no_more(
    server: servers.Server,
) -> None:
    name = server.database()
    keys = KeyRing.in_memory()
    address = server.address(servers.BOT, name)
    here = Postgres(address, SystemClock(), SystemChance(), Consequences(), keys, 2, one_by_one=True)

    async def hears_until_it_is_over() -> None:
        async with asyncio.timeout(PATIENCE_SECONDS), hearing(here) as over:
            with postgres.connect(server.address(servers.OWNER, name)) as owner:
                owner.execute("UPDATE alembic_version SET version_num = '9999'")
                owner.execute("COMMENT ON TABLE alembic_version IS '9999'")
                owner.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%'")
            await over.wait()

    with pytest.raises(SchemaTooNew):
        await hears_until_it_is_over()
    await here.close()
