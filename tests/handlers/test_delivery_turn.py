"""Who stops sending has stopped, and what whoever led before left as being sent is not left so."""

import asyncio

import pytest

from bot.base import outbox
from bot.base.clock import MINUTE, SECOND
from tests.handlers.test_leftovers import says

pytestmark = pytest.mark.usefixtures("gate")


async def counted(town, state):
    return await town.kith.database.read(lambda tx: outbox.count(tx, state))


async def waits(town, ana):
    """Something waits for her."""
    town.clock.move(MINUTE)
    town.kith.delivery.leads = False
    await town.kith.intake.store([says(town, ana, 900, "hello")])
    town.kith.delivery.leads = True
    assert await counted(town, "waiting") == 1


async def until_one_is_claimed(town):
    for _ in range(1_000):
        if await counted(town, "sending"):
            return
    raise AssertionError("nothing is claimed")


async def test_what_is_just_being_claimed_at_a_stop_is_not_sent_after_it(town, ana, monkeypatch):
    await waits(town, ana)
    delivery, whole, may_end = town.kith.delivery, town.kith.database.write_each, asyncio.Event()

    async def slow(works):
        given = await whole(works)
        await may_end.wait()
        return given

    monkeypatch.setattr(type(town.kith.database), "write_each", lambda _, works: slow(works))
    running = asyncio.ensure_future(delivery.run())
    await until_one_is_claimed(town)
    running.cancel()
    stopping = asyncio.ensure_future(delivery.stop())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    may_end.set()
    await stopping
    await asyncio.sleep(0.2)
    assert await counted(town, "sending") == 1, "it was sent by one who had stopped"


async def test_what_one_claimed_whose_turn_was_over_is_sent_again(town, ana):
    await waits(town, ana)
    await town.kith.delivery.recover()

    def claim(tx):
        (row,) = outbox.waiting_page(tx, (-1, 0), 10)
        outbox.claim(tx, row.id)

    await town.kith.database.write(claim)  # by whoever led before and has not noticed yet
    town.clock.move(20 * SECOND)
    await town.settle()
    assert await counted(town, "sending") == 0
