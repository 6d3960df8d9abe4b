"""Delivery goes on for everybody, whatever is wrong with one."""

import asyncio

from bot.base import outbox
from bot.base.clock import HOUR, MINUTE, SECOND
from bot.base.keys import KeyRing, KeyTrouble
from handlers import claiming
from tests.handlers.sent import NOTE, says_to
from tests.stories.people import is_in


def told(who):
    """How often that note stands on their phone."""
    return sum(message.text == "Good to have you back." for message in who.phone.received)


async def test_somebody_whose_key_is_missing_holds_up_nobody_and_reads_it_once_it_is_back(
    town, ana, monkeypatch, caplog
):
    ben = await is_in(town, "Ben")
    await town.passes(MINUTE)
    person, unseal = await ana.person(), KeyRing.unseal

    def lost(ring, owner, sealed):
        if owner == person.id:
            raise KeyTrouble("The key of that owner is missing.")
        return unseal(ring, owner, sealed)

    await says_to(town, ana)
    await says_to(town, ben)
    monkeypatch.setattr(KeyRing, "unseal", lost)
    await town.settle()
    assert (told(ana), told(ben)) == (0, 1)
    caplog.clear()
    monkeypatch.undo()
    await town.passes(2 * HOUR)
    assert (told(ana), told(ben)) == (1, 1)


async def test_what_breaks_once_stops_delivery_for_a_moment_only(town, ana, monkeypatch, caplog):
    await town.passes(MINUTE)
    rule, broken = claiming.verdict, True

    def breaks(*facts):
        if broken:
            raise RuntimeError("a fault nobody thought of")
        return rule(*facts)

    monkeypatch.setattr(claiming, "verdict", breaks)
    running = asyncio.ensure_future(town.kith.delivery.run())
    await says_to(town, ana)
    for _ in range(100):
        await asyncio.sleep(0)
    assert (told(ana), running.done()) == (0, False)
    caplog.clear()
    broken = False
    for _ in range(3):
        town.clock.move(10 * SECOND)
        for _ in range(100):
            await asyncio.sleep(0)
    assert told(ana) == 1
    running.cancel()


async def test_what_waits_for_another_message_goes_when_that_has_arrived(town, ana):
    await town.passes(MINUTE)
    running = asyncio.ensure_future(town.kith.delivery.run())
    to = (await ana.person()).id

    def two(tx):
        for _ in range(2):
            outbox.send(tx, to, NOTE, lane="talk")

    await town.kith.delivery.begin_with([two])
    for _ in range(100):
        await asyncio.sleep(0)
    assert told(ana) == 2
    running.cancel()


async def test_what_was_claimed_beside_an_update_and_must_wait_is_sent_when_its_time_comes(town, ana):
    await town.passes(MINUTE)
    running = asyncio.ensure_future(town.kith.delivery.run())
    to = (await ana.person()).id
    for _ in range(5):  # more than a chat may be sent at once
        await town.kith.delivery.begin_with([lambda tx: outbox.send(tx, to, NOTE, lane="talk")])
        for _ in range(100):
            await asyncio.sleep(0)
    assert told(ana) == 3
    for _ in range(3):
        town.clock.move(SECOND)
        for _ in range(100):
            await asyncio.sleep(0)
    assert told(ana) == 5
    running.cancel()
