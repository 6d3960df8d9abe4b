""" "It was nothing" is said by whoever is on it, after a look; and whoever wrote the words may say it is not so."""

import pytest
from sqlalchemy import select

from bot.asks.store import ASKS
from bot.base.messages import Button, Text
from bot.practice.villager import keys
from tests.safety.heard import EMERGENCY, called_for
from tests.stories.people import paired


async def the_ask(town):
    rows = await town.kith.database.read(lambda tx: tx.all(select(ASKS)))
    (ask,) = [row for row in rows if row.guarded]
    return ask


async def test_whoever_is_on_it_is_asked_once_more_and_it_counts_as_a_false_alarm(town):
    _, ruth, ana = await paired(town)
    await ana.says(EMERGENCY)
    await ruth.taps("asks-on-it-button")
    await ruth.taps("safety-words-button")
    assert (await ruth.taps("safety-nothing-button")).text.key == "safety-nothing-sure"
    assert (await the_ask(town)).state == "acknowledged"
    await ruth.taps("safety-nothing-sure-button")
    closed = await the_ask(town)
    assert (closed.kind, closed.outcome) == ("safety.emergency", "nothing")


async def test_who_wrote_it_reads_what_was_thought_and_can_say_that_it_is_not_so(town):
    _, ruth, ana = await paired(town)
    await ana.says(EMERGENCY)
    await ruth.taps("asks-on-it-button")
    await ruth.taps("safety-words-button")
    await ruth.taps("safety-nothing-button")
    await ruth.taps("safety-nothing-sure-button")
    read = await ana.sees("asks-closed-nothing")
    assert read.text.values["who"] == await ruth.as_name()
    assert not await ana.has("asks-closed")
    await ana.taps("asks-not-so-button")
    assert await called_for(ruth) == ["safety-ask-now"]


async def test_who_has_only_been_called_reads_the_words_and_says_first_that_they_are_on_it(town):
    _, ruth, ana = await paired(town)
    await ana.says(EMERGENCY)
    await ruth.taps("safety-words-button")
    with pytest.raises(LookupError):
        await ruth.find("safety-nothing-button")
    ask = await the_ask(town)
    forged = Button(Text("safety-nothing-sure-button"), "safety.nothing_sure", ask.id)
    said = await ruth.presses_again(ruth.phone.last, forged)
    assert "safety-nothing-first" in keys(said.text)
    assert (await the_ask(town)).state == "open"


async def test_while_somebody_else_is_on_it_nobody_says_that_it_was_nothing(town):
    cleo, ruth, ana = await paired(town)
    await ana.says(EMERGENCY)
    await ruth.taps("asks-on-it-button")
    await ruth.taps("safety-words-button")
    message, button = await ruth.find("safety-nothing-button")
    await ruth.taps("asks-done-button")
    await ruth.taps("asks-pass-button")
    await cleo.taps("asks-on-it-button")
    said = await ruth.presses_again(message, button)
    assert "asks-taken" in keys(said.text)
    assert (await the_ask(town)).state == "acknowledged"
