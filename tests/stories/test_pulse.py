"""How is this week? One tap; the hardest answer reaches a person the same day, and being busy is never a bad one."""

import pytest

from bot.asks import service as asks
from bot.base import timers
from bot.base.clock import DAY, HOUR
from bot.checkins import pulse
from bot.checkins.store import pulses
from bot.people import consents
from bot.people import service as people
from tests.stories.people import paired, ruth_in

A_WEEK = 7 * DAY + 2 * HOUR


async def waiting(town):
    found = await town.kith.database.read(lambda tx: asks.at_place(tx, "merevale"))
    return [ask for ask in found if ask.kind == pulse.RULE]


async def is_asked(town, ana):
    """A week goes by, and Ana reads the question."""
    await ana.says("/home")
    await town.passes(A_WEEK)
    return await ana.sees("checkins-pulse")


async def test_ana_is_asked_once_a_week_and_answers_in_one_tap(town):
    _, _, ana = await paired(town)
    await is_asked(town, ana)
    assert (await ana.taps("checkins-pulse-button", word="good")).text.key == "checkins-pulse-kept-light"
    assert await waiting(town) == []
    await is_asked(town, ana)
    await ana.taps("checkins-pulse-button", word="busy")
    assert await waiting(town) == []
    seen = await ana.taps("checkins-pulse-weeks-button")
    assert [line.values["word"] for line in seen.text.values["lines"].items] == ["busy", "good"]


async def test_the_hardest_answer_calls_her_nurse_the_same_day(town):
    _, ruth, ana = await paired(town)
    await is_asked(town, ana)
    seen = await ana.taps("checkins-pulse-button", word="very_hard")
    assert seen.text.key == "checkins-pulse-kept-hardest"
    assert seen.text.values["owner"].values["who"] == await ruth.as_name()
    assert await ruth.has("checkins-ask-pulse")
    (ask,) = await waiting(town)
    assert ask.urgent
    assert ask.due_at - town.clock.now() <= 4 * HOUR


async def test_said_twice_it_is_one_call_and_a_better_word_does_not_end_it(town):
    _, _, ana = await paired(town)
    await is_asked(town, ana)
    message, button = await ana.find("checkins-pulse-button", word="very_hard")
    await ana.taps("checkins-pulse-button", word="very_hard")
    await ana.presses_again(message, button)
    assert len(await waiting(town)) == 1
    await ana.taps("checkins-pulse-again-button")
    await ana.taps("checkins-pulse-button", word="good")
    assert len(await waiting(town)) == 1


async def test_whoever_does_not_share_with_the_nurse_is_called_by_somebody_else(town):
    cleo, ruth, ana = await paired(town)
    person = await ana.person()
    await town.kith.database.write(lambda tx: consents.withdraw(tx, person, "share_with_nurse"))
    await is_asked(town, ana)
    await ana.taps("checkins-pulse-button", word="very_hard")
    assert not await ruth.has("checkins-ask-pulse")
    assert await cleo.has("checkins-ask-pulse")


async def test_own_words_are_kept_and_the_word_that_fits_is_asked_for(town):
    _, _, ana = await paired(town)
    await ana.from_home("checkins-pulse-tell-button")
    assert (await ana.says("He slept for five hours!")).text.key == "checkins-pulse-which"
    assert (await ana.taps("checkins-pulse-button", word="hard")).text.key == "checkins-pulse-kept-hard"
    assert (await ana.says("But I am so tired.")).text.key == "checkins-pulse-written"
    person = (await ana.person()).id
    (kept,) = await town.kith.database.read(lambda tx: pulses.latest(tx, person, 9))
    assert (kept.word, kept.words) == ("hard", "But I am so tired.")


async def test_whoever_answered_already_is_not_asked_again_that_week(town):
    _, _, ana = await paired(town)
    await town.passes(6 * DAY)
    await ana.from_home("checkins-pulse-tell-button")
    await ana.taps("checkins-pulse-button", word="good")
    await ana.says("/home")
    await town.passes(DAY + 2 * HOUR)
    assert not await ana.has("checkins-pulse")


@pytest.mark.parametrize(("weeks", "asked"), [(2, 2), (0, 0)])
async def test_ana_says_how_often(town, weeks, asked):
    _, _, ana = await paired(town)
    await ana.from_home("checkins-pulse-tell-button")
    await ana.taps("checkins-pulse-button", word="good")
    await ana.taps("checkins-pulse-often-button")
    await ana.taps("checkins-pulse-every-button", weeks=weeks)
    await ana.says("/home")
    await town.passes(7 * DAY)
    before = sum(screen.text.key == "checkins-pulse" for screen in await ana.screens())
    await town.passes(28 * DAY)
    assert sum(screen.text.key == "checkins-pulse" for screen in await ana.screens()) - before == asked


async def test_whoever_was_here_before_anybody_asked_is_asked_after_the_next_start(town):
    _, _, ana = await paired(town)
    person = (await ana.person()).id
    await town.kith.database.write(lambda tx: timers.cancel(tx, pulse.RULE, f"person:{person}:"))
    await town.restart()
    await is_asked(town, ana)


async def test_after_a_loss_nobody_asks(town):
    _, _, ana = await paired(town)
    person = await ana.person()
    await town.kith.database.write(lambda tx: people.loss(tx, person, person.id))
    await ana.says("/home")
    await town.passes(15 * DAY)
    assert not await ana.has("checkins-pulse")


async def test_a_nurse_reads_the_weeks_of_her_families_while_they_share_them_and_nobody_else_does(town):
    cleo, ruth, ana = await paired(town)
    await ana.from_home("checkins-pulse-tell-button")
    await ana.taps("checkins-pulse-button", word="up_and_down")
    await ruth.says("/people")
    await ruth.taps("pairing-see-button", who=await ana.as_name())
    await ruth.taps("checkins-plan-answer-button")
    message, button = await ruth.find("checkins-pulse-weeks-of-button")
    seen = await ruth.taps("checkins-pulse-weeks-of-button")
    assert seen.text.values["lines"].items[0].values["word"] == "up_and_down"
    nia = await ruth_in(town, cleo, "Nia")
    nia.phone.press_stale(nia.phone.received[-1], f"checkins.pulse_weeks:{(await ana.person()).id}")
    await town.settle()
    assert not await nia.has("checkins-pulse-weeks")
    person = await ana.person()
    await town.kith.database.write(lambda tx: consents.withdraw(tx, person, "share_with_nurse"))
    assert (await ruth.presses_again(message, button)).text.key != "checkins-pulse-weeks"


async def test_the_weeks_are_drawn_with_the_same_facts_in_words(town):
    _, _, ana = await paired(town)
    await ana.from_home("checkins-pulse-tell-button")
    await ana.taps("checkins-pulse-button", word="good")
    await ana.taps("checkins-pulse-weeks-button")
    await ana.taps("checkins-pulse-picture-button")
    (picture,) = [message for message in ana.phone.messages if "photo" in message.content]
    assert "good" in picture.text


async def test_a_forged_word_or_rhythm_changes_nothing(town):
    _, _, ana = await paired(town)
    for forged in (
        "checkins.pulse_say:wonderful",
        "checkins.pulse_every:7",
        "checkins.pulse_say:",
        "checkins.pulse_every:-1",
    ):
        ana.phone.press_stale(ana.phone.received[-1], forged)
        await town.settle()
    person = (await ana.person()).id
    assert await town.kith.database.read(lambda tx: pulses.latest(tx, person, 9)) == []
    assert await town.kith.database.read(lambda tx: pulse.every_weeks(tx, person)) == 1
