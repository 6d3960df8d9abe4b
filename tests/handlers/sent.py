"""Updates as they come over the line, written by hand, and what became of them."""

import asyncio

from bot.base import inbox, outbox
from bot.base.clock import SECOND
from bot.base.messages import Screen, Text
from handlers import telegram_calls as calls

NOTE = Screen(Text("people-back-again"), kind="notice")
"""Something said to somebody."""


def message(town, phone, text="hello", **fields):
    """A message that this person wrote, as Telegram would send it."""
    number = town.telegram.world.next_number() + 100_000
    user = phone.account.user()
    chat = phone.account.chat()
    at = town.clock.now() // SECOND
    return {"message_id": number, "from": user, "chat": chat, "date": at, "text": text, **fields}


def press(town, phone, data, message_id=1, **fields):
    """A press of this person's, on a message that stands in their chat."""
    at = town.clock.now() // SECOND
    under = {"message_id": message_id, "chat": phone.account.chat(), "date": at, "text": "·"}
    number = town.telegram.world.next_number()
    return {
        "id": f"q{number}",
        "from": phone.account.user(),
        "chat_instance": "1",
        "message": under,
        "data": data,
        **fields,
    }


async def arrives(town, *updates):
    """These updates come in one batch."""
    await town.kith.intake.store(list(updates))
    await town.settle()


async def counts(town, state):
    """How many updates are in that state."""
    return await town.kith.database.read(lambda tx: inbox.count(tx, state))


async def says_to(town, who, screen=NOTE, **how):
    """Kith says something to somebody, of its own accord."""
    person = await who.person()
    how.setdefault("lane", "talk")
    await town.kith.database.write(lambda tx: outbox.send(tx, person.id, screen, **how))


async def rows(town, state):
    """How many rows of the outbox are in that state."""
    return await town.kith.database.read(lambda tx: outbox.count(tx, state))


def sends(town, phone, method="sendMessage"):
    """The requests of that kind to that phone, oldest first."""
    return [call for call in town.telegram.calls if call.method == method and call.params.get("chat_id") == phone.id]


async def hang(monkeypatch, phone):
    """Let sends to that phone hang until the event that is returned is set."""
    go, send = asyncio.Event(), calls.send

    async def slow(bot, chat_id, html, keyboard, manner):
        if chat_id == phone.id:
            await go.wait()
        return await send(bot, chat_id, html, keyboard, manner)

    monkeypatch.setattr(calls, "send", slow)
    return go
