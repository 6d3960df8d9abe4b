"""Updates nobody should send, in short; and that the street sees what it looks for."""

import json

import pytest

from bot.base import outbox
from bot.base.messages import Screen, Text
from bot.commands import main
from bot.commands.command import WELL
from bot.people import service as people
from bot.simulation.broken import Broken
from bot.simulation.inputs import street
from bot.simulation.proofs import inputs
from handlers import telegram_calls
from handlers.people import home


def test_whatever_comes_breaks_nothing_and_everybody_is_answered_still(capsys):
    assert main(["prove", "inputs", "--seed", "3", "--updates", "150"]) == WELL
    told = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert (told["verdict"], told["seed"], told["updates"]) == ("ok", 3, 150)
    assert told["revision"]
    assert min(told["said"], told["answered"], told["set_aside"]) > 0
    assert {"broken", "callback_query", "message", "edited_message", "again"} <= told["kinds"].keys()


def test_streets_are_lived_in_at_the_same_time_and_counted_together(monkeypatch):
    monkeypatch.setattr(inputs, "A_STREET", 20)
    found = inputs.sized(3, 40)
    assert (found.broken, found.counts["updates"], found.counts["streets"]) == ("", 40, 2)


@pytest.fixture
async def there():
    async with street.street(3, whole=False) as made:
        yield made


async def broken(there):
    with pytest.raises(Broken) as found:
        await there.endures(there.counts["updates"] + 100)
    return str(found.value)


async def test_an_error_is_seen(there, monkeypatch):
    def fails(turn, page):
        raise ZeroDivisionError(f"{turn.person.id} {page}")

    monkeypatch.setattr(home, "screen", fails)
    assert "ZeroDivisionError" in await broken(there)


@pytest.mark.parametrize(("said", "seen"), [(" 1001", "reads 1001"), ("<u>Zuzu</u>", "lives in"), (" Ana", "of Ana")])
async def test_what_must_not_be_read_is_seen(there, monkeypatch, said, seen):
    send = telegram_calls.send

    async def tells(bot, chat_id, html, keyboard, manner):
        return await send(bot, chat_id, html + said, keyboard, manner)

    monkeypatch.setattr(telegram_calls, "send", tells)
    assert seen in await broken(there)


async def test_a_word_to_somebody_of_another_place_is_seen(there, monkeypatch):
    read = people.load

    def told(tx, chat_id):
        found = read(tx, chat_id)
        if found is not None and found.place == street.ELSEWHERE:
            outbox.send(tx, 1, Screen(Text("people-back-again"), kind="notice"), lane="talk")
        return found

    monkeypatch.setattr(people, "load", told)
    assert "reached somebody of another place" in await broken(there)
