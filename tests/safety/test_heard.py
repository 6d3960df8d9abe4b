"""Whatever somebody writes is heard, in every way and state, and goes on to where it was meant for."""

import pytest

from bot.base.clock import DAY, HOUR, MINUTE
from bot.practice.stories import arrive
from handlers.people.privacy import CALM
from tests.safety.heard import (
    EMERGENCY,
    HARD,
    HARMLESS,
    LEVELS,
    TODAY,
    WAYS,
    called_for,
    caption,
    edited,
    name,
    seen,
    text,
)
from tests.stories.people import cleo_in, paired, reads, ruth_in
from tests.stories.test_going import leaves, takes_a_break

WHAT_FOLLOWS = {
    "emergency": ("safety-emergency", ["safety-ask-emergency"]),
    "today": ("safety-today", ["safety-ask-today"]),
    "ask": ("safety-gentle", []),
    "none": (None, []),
}
ANSWERS = {"safety-emergency", "safety-today", "safety-gentle"}


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
@pytest.mark.parametrize("level", LEVELS)
async def test_each_level_in_each_way_of_writing(town, level, way):
    _, ruth, ana = await paired(town)
    await way(ana, LEVELS[level])
    answer, calls = WHAT_FOLLOWS[level]
    assert ANSWERS.intersection(await seen(ana)) == ({answer} if answer else set())
    assert await called_for(ruth) == calls
    assert ("999" in "".join(await reads(ana))) == (level in ("emergency", "today"))


async def joined(_town, _ana):
    pass


async def on_a_break(_town, ana):
    await takes_a_break(ana, "open")


async def gone(_town, ana):
    await leaves(ana)


async def in_the_night(town, _ana):
    await town.passes(16 * HOUR)


@pytest.mark.parametrize("state", [joined, on_a_break, gone, in_the_night], ids=lambda state: state.__name__)
@pytest.mark.parametrize("level", ["emergency", "today", "ask"])
@pytest.mark.parametrize("way", [text, caption, edited], ids=lambda way: way.__name__)
async def test_each_level_in_each_state(town, level, state, way):
    cleo, ruth, ana = await paired(town)
    await state(town, ana)
    await way(ana, LEVELS[level])
    answer, calls = WHAT_FOLLOWS[level]
    assert answer in await seen(ana)
    if (level, state) == ("today", in_the_night):
        assert await called_for(ruth) == await called_for(cleo) == []
        await town.passes(8 * HOUR)
    assert (await called_for(ruth) or await called_for(cleo)) == calls


@pytest.mark.parametrize("level", ["emergency", "today", "ask"])
@pytest.mark.parametrize("way", [text, caption, edited], ids=lambda way: way.__name__)
async def test_each_level_from_somebody_who_has_not_joined(town, level, way):
    cleo = await cleo_in(town)
    eve = await town.moves_in("Eve")
    await way(eve, LEVELS[level])
    answer, calls = WHAT_FOLLOWS[level]
    assert answer in await seen(eve)
    assert await called_for(cleo) == calls


@pytest.mark.parametrize("way", [text, caption, edited, name], ids=lambda way: way.__name__)
@pytest.mark.parametrize("level", ["emergency", "today"])
async def test_a_nurse_is_heard_too_and_asked_whether_somebody_is_in_danger(town, level, way):
    cleo, ruth, _ = await paired(town)
    await way(ruth, LEVELS[level])
    answer, calls = WHAT_FOLLOWS[level]
    assert answer in await seen(ruth)
    assert (await ruth.sees(answer)).text.values["writer"] == "team"
    assert await called_for(cleo) == calls
    assert await called_for(ruth) == []


async def test_words_that_a_nurse_passes_on_are_about_her_message(town):
    cleo, ruth, _ = await paired(town)
    await ruth.says("she says she wants to die")
    called = await cleo.sees("safety-ask-emergency")
    assert called.text.values["what"].values["who"] == await ruth.as_name()
    assert "Is somebody in danger?" in "".join(await reads(ruth))


async def test_whoever_is_on_a_form_stays_on_it_and_the_words_go_where_they_were_meant_for(town):
    _, _, ana = await paired(town)
    await ana.from_home("people-settings-button")
    await ana.taps("people-set-name-button")
    await ana.says("I want to die")
    assert (await ana.person()).name == "I want to die"
    await ana.sees("safety-emergency")


async def test_words_that_are_refused_are_heard_all_the_same(town):
    _, ruth, ana = await paired(town)
    await ana.from_home("people-settings-button")
    await ana.taps("people-set-name-button")
    await ana.says(f"nurse. {EMERGENCY}")
    assert await ana.has("people-name-like-staff")
    assert await called_for(ruth) == ["safety-ask-emergency"]
    await ana.sees("safety-emergency")


async def test_a_command_without_words_and_a_number_of_a_button_are_nothing_to_listen_to(town):
    _, ruth, ana = await paired(town)
    for words in ("/home", "1", "12.", "🙂", "/home I want to die"):
        await ana.says(words)
    assert await called_for(ruth) == ["safety-ask-emergency"]


async def test_stop_in_any_wording_brings_silence_and_nobody(town):
    _, ruth, ana = await paired(town)
    for words in ("Stop it.", "STOP", "leave me alone"):
        await ana.says(words)
        assert await ana.last() == CALM
    assert await called_for(ruth) == []


async def test_stop_with_more_to_it_is_heard(town):
    _, ruth, ana = await paired(town)
    await ana.says("stop it, I want to die")
    assert await called_for(ruth) == ["safety-ask-emergency"]


async def test_harmless_words_change_nothing_at_all(town):
    _, ruth, ana = await paired(town)
    await ana.says(HARMLESS)
    assert ANSWERS.isdisjoint(await seen(ana))
    assert await called_for(ruth) == []


async def test_who_writes_hard_things_again_and_again_is_asked_once_in_a_while(town):
    _, _, ana = await paired(town)
    for _ in range(3):
        await ana.says(HARD)
        await town.passes(5 * MINUTE)
    assert (await seen(ana)).count("safety-gentle") == 1
    await town.passes(13 * HOUR)
    await ana.says(HARD)
    assert (await seen(ana)).count("safety-gentle") == 2


async def test_yes_please_call_me_brings_a_person(town):
    _, ruth, ana = await paired(town)
    await ana.says(HARD)
    assert (await ana.taps("safety-gentle-yes-button")).text.values["who"] == await ruth.as_name()
    assert await called_for(ruth) == ["safety-ask-call-me"]
    await ana.says(HARD)
    await ana.taps("safety-call-off-button")
    await ruth.sees("asks-called-off")


async def test_not_now_and_the_numbers_are_answers_too(town):
    _, ruth, ana = await paired(town)
    await ana.says(HARD)
    await ana.taps("safety-gentle-numbers-button")
    assert "Samaritans" in "".join(await reads(ana))
    await town.passes(DAY)
    await ana.says(HARD)
    assert (await ana.taps("safety-gentle-no-button")).text.key == "safety-not-now"
    assert await called_for(ruth) == []


async def test_a_companions_words_are_about_the_companion(town):
    cleo, ruth, ana = await paired(town)
    ben = await town.moves_in("Ben")
    await arrive.companion(ana, ben)
    await ben.says(EMERGENCY)
    called = await cleo.sees("safety-ask-emergency")
    assert called.text.values["what"].values["who"] == await ben.as_name()
    assert called.text.values["what"].values["writer"] == "companion"
    assert "safety-ask-emergency" not in [*await seen(ana), *await seen(ruth)]


@pytest.mark.parametrize("words", [EMERGENCY, TODAY, HARD])
async def test_whoever_acts_for_her_hears_nothing_of_her_words(town, words):
    _, _, ana = await paired(town)
    ben = await town.moves_in("Ben")
    await arrive.companion(ana, ben)
    before = await ben.screens()
    await ana.says(words)
    await town.passes(2 * DAY)
    assert await ben.screens() == before


async def test_two_nurses_are_called_one_after_the_other_within_minutes(town):
    cleo, ruth, ana = await paired(town)
    nia = await ruth_in(town, cleo, "Nia")
    await cleo.from_home("staff-desk-button")
    await cleo.taps("staff-duty-button")
    await cleo.taps("staff-put-on-duty-button", who=await nia.as_name())
    await ana.says(EMERGENCY)
    assert await called_for(ruth) == ["safety-ask-emergency"]
    await town.passes(11 * MINUTE)
    assert await called_for(nia) == ["safety-ask-emergency"]
    await ana.sees("asks-moved-on")
    await nia.taps("asks-on-it-button")
    await ana.sees("asks-seen")


async def test_who_would_like_a_call_reads_until_when_and_the_next_one_is_called_the_same_day(town):
    cleo, ruth, ana = await paired(town)
    await ana.says(HARD)
    asked = await ana.taps("safety-gentle-yes-button")
    until = asked.text.values["until"]
    assert until.instant - town.clock.now() <= 4 * HOUR
    await town.passes(4 * HOUR + MINUTE)
    assert await called_for(ruth) == ["safety-ask-call-me"]
    assert await called_for(cleo) == ["safety-ask-call-me"]
