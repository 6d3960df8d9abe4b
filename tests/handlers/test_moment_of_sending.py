"""What is looked at only when a message is about to be sent, however long it waited."""

from bot.base import outbox
from bot.people import consents
from tests.handlers.sent import NOTE, rows


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
