"""Words of danger that come while somebody is on it already, or within the same minute: each is told, and answered."""

from bot.base.clock import MINUTE
from tests.safety.heard import EMERGENCY, TODAY, called_for, seen
from tests.stories.people import counted, paired, reads
from tests.talk.people import writes


async def note(ana, key="safety-emergency"):
    return (await ana.sees(key)).text.values["note"].key


# --- after "I'm on it" ---


async def test_danger_after_somebody_is_on_it_is_called_again_by_the_clock_of_minutes(town):
    cleo, ruth, ana = await paired(town)
    await ana.says(EMERGENCY)
    await ruth.taps("asks-on-it-button")
    await town.passes(3 * MINUTE)
    await ana.says("I want to die")
    assert await note(ana) == "safety-told-again"
    await ruth.sees("asks-again")
    await town.passes(9 * MINUTE)
    assert await called_for(cleo) == []
    await town.passes(2 * MINUTE)
    assert await called_for(cleo) == ["safety-ask-emergency"]
    await ana.sees("asks-moved-on")


async def test_who_takes_it_again_is_on_it_and_the_writer_reads_so(town):
    cleo, ruth, ana = await paired(town)
    await ana.says(EMERGENCY)
    await ruth.taps("asks-on-it-button")
    await town.passes(3 * MINUTE)
    await ana.says("I want to die")
    await ruth.sees("asks-again")
    await ruth.taps("asks-on-it-button")
    assert counted(await ana.screens(), "asks-seen") == 2
    await town.passes(30 * MINUTE)
    assert await called_for(cleo) == []


async def test_what_is_only_heavy_leaves_somebody_on_it_and_says_that_they_were_told(town):
    cleo, ruth, ana = await paired(town)
    await ana.says(EMERGENCY)
    await ruth.taps("asks-on-it-button")
    await town.passes(3 * MINUTE)
    await ana.says(TODAY)
    assert await note(ana) == "safety-again"
    await ruth.sees("asks-again")
    await town.passes(30 * MINUTE)
    assert await called_for(cleo) == []


# --- within the same minute ---


async def test_what_comes_within_the_same_minute_is_told_at_the_next_and_answered_at_once(town):
    _, ruth, ana = await paired(town)
    await ana.says(EMERGENCY)
    await ana.says("I want to die")
    await ana.says("he is going to kill me")
    assert counted(await ana.screens(), "safety-heard-too") == 2
    assert counted(await ruth.screens(), "asks-again") == 1
    await town.passes(MINUTE)
    assert counted(await ruth.screens(), "asks-again") == 2


async def test_heavy_words_within_the_hour_get_a_line_too(town):
    _, _, ana = await paired(town)
    await ana.says(TODAY)
    await town.passes(2 * MINUTE)
    await ana.says(TODAY)
    assert (await seen(ana)).count("safety-heard-too") == 1


# --- the numbers stay in view ---


async def test_nobody_reads_that_we_did_not_understand_a_danger(town):
    _, _, ana = await paired(town)
    await ana.says(EMERGENCY)
    await ana.says("/sos " + EMERGENCY)
    assert not await ana.has("not-understood")


async def test_the_numbers_come_last_where_a_form_took_the_words(town):
    _, _, ana = await paired(town)
    await ana.from_home("people-settings-button")
    await ana.taps("people-set-name-button")
    await ana.says(EMERGENCY)
    assert "999" in ana.phone.received[-1].text


async def test_the_numbers_come_last_where_the_words_were_passed_on(town):
    _, ruth, ana = await paired(town)
    await writes(ana, ruth, EMERGENCY)
    assert EMERGENCY in "".join(await reads(ruth))
    assert "999" in ana.phone.received[-1].text
