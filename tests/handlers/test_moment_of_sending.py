"""What is looked at only when a message is about to be sent, however long it waited."""

import asyncio

from bot.base import outbox
from bot.base.clock import MINUTE
from bot.people import consents
from tests.handlers.sent import NOTE, hang, rows


async def test_to_one_chat_one_message_is_under_way_at_a_time(town, ana, monkeypatch):
    await town.passes(MINUTE)
    person = await ana.person()
    go = await hang(monkeypatch, ana.phone)

    def two(tx):
        for _ in range(2):
            outbox.send(tx, person.id, NOTE, lane="talk")

    await town.kith.database.write(two)
    drain = asyncio.ensure_future(town.kith.delivery.drain())
    for _ in range(50):
        await asyncio.sleep(0)
    assert (await rows(town, "sending"), await rows(town, "waiting")) == (1, 1)
    go.set()
    await drain


async def test_a_consent_taken_back_while_a_message_waits_takes_it_back(town, ana):
    person = await ana.person()

    def both(tx):
        outbox.send(tx, person.id, NOTE, lane="talk", purpose="pairing")
        consents.withdraw(tx, person, "pairing")

    assert await town.kith.database.read(lambda tx: consents.stands(tx, person.id, "pairing"))
    await town.kith.database.write(both)
    await town.settle()
    assert await rows(town, "withdrawn") == 1
    assert not await ana.has("people-back-again")
