""" "I need someone now": from every state and screen, until a person has answered."""

import pytest

from bot.base.clock import DAY, HOUR, MINUTE
from bot.base.messages import Text
from bot.practice.stories import arrive
from bot.practice.villager import keys
from handlers.presses import encode
from tests.stories.people import ana_in, cleo_in, counted, paired, reads, ruth_in
from tests.stories.screens import PLACES, goes_to
from tests.stories.test_going import leaves, takes_a_break


async def calls(who):
    """How many calls for somebody who needs someone now stand on that phone."""
    found = [screen for screen in await who.screens() if screen.text.key == "asks-call"]
    return sum("safety-ask-now" in keys(screen.text) for screen in found)


@pytest.mark.parametrize("place", PLACES)
async def test_it_works_from_every_screen(town, place):
    cleo = await cleo_in(town)
    ana = await ana_in(town)
    await goes_to(ana, place)
    seen = await ana.taps("now-button")
    assert seen.text.key == "safety-now"
    assert "999" in "".join(await reads(ana))
    await cleo.sees("asks-call")


async def test_it_works_before_joining_on_the_very_first_screen(town):
    cleo = await cleo_in(town)
    eve = await town.moves_in("Eve")
    await eve.starts()
    await eve.taps("now-button")
    await cleo.sees("asks-call")
    await cleo.taps("asks-on-it-button")
    await eve.opens()
    await eve.sees("asks-seen")


async def test_it_works_as_the_very_first_word(town):
    cleo = await cleo_in(town)
    eve = await town.moves_in("Eve")
    assert (await eve.says("/now")).text.key == "safety-now"
    await cleo.sees("asks-call")


async def test_the_numbers_come_also_to_whoever_taps_on_in_the_same_breath(town):
    await cleo_in(town)
    ana = await ana_in(town)
    message, settings = await ana.find("people-settings-button")
    ana.phone.say("/now")
    ana.phone.press_stale(message, encode(settings))
    await town.settle()
    await ana.sees("safety-now")


async def test_it_works_on_a_break_and_the_answer_reaches_her(town):
    _, ruth, ana = await paired(town)
    await takes_a_break(ana, "open")
    await ana.taps("now-button")
    await ruth.taps("asks-on-it-button")
    await ana.sees("asks-seen")


async def test_it_works_after_leaving(town):
    cleo = await cleo_in(town)
    ana = await ana_in(town)
    await leaves(ana)
    assert (await ana.says("/now")).text.key == "safety-now"
    await cleo.sees("asks-call")
    await cleo.taps("asks-on-it-button")
    await ana.sees("asks-seen")
    assert (await ana.says("/now")).text.values["note"].key == "safety-seen"


async def test_whoever_left_is_told_the_truth_too_when_nobody_answers(town):
    await cleo_in(town)
    ana = await ana_in(town)
    await leaves(ana)
    await ana.says("/now")
    await town.passes(2 * HOUR)
    assert counted(await ana.screens(), "asks-nobody-yet") == 1


async def test_it_works_in_the_night_for_both(town):
    _, ruth, ana = await paired(town)
    await town.passes(16 * HOUR)
    await ana.taps("now-button")
    await ruth.sees("asks-call")
    await ruth.taps("asks-on-it-button")
    await ana.sees("asks-seen")


async def test_her_nurse_then_who_is_on_duty_then_the_coordinator_and_she_knows_each_time(town):
    cleo, ruth, ana = await paired(town)
    nia = await ruth_in(town, cleo, "Nia")
    await cleo.from_home("staff-desk-button")
    await cleo.taps("staff-duty-button")
    await cleo.taps("staff-put-on-duty-button", who=await nia.as_name())
    seen = await ana.taps("now-button")
    assert seen.text.values["note"].values["who"] == await ruth.as_name()
    assert not await nia.has("asks-call")
    await town.passes(11 * MINUTE)
    await nia.sees("asks-call")
    moved = await ana.sees("asks-moved-on")
    assert (moved.text.values["before"], moved.text.values["after"]) == (await ruth.as_name(), await nia.as_name())
    assert not await cleo.has("asks-call")
    await town.passes(11 * MINUTE)
    await cleo.sees("asks-call")
    await nia.taps("asks-on-it-button")
    assert (await ana.sees("asks-seen")).text.values["who"] == await nia.as_name()
    await cleo.sees("asks-somebody-is-on-it")
    await ruth.sees("asks-somebody-is-on-it")


async def test_when_nobody_answers_she_is_told_the_truth_with_numbers_and_the_calls_go_on(town):
    cleo, _, ana = await paired(town)
    await ana.taps("now-button")
    await town.passes(2 * HOUR)
    assert counted(await ana.screens(), "asks-nobody-yet") == 1
    assert "Samaritans" in "".join(await reads(ana))
    before = await calls(cleo)
    await town.passes(HOUR)
    assert await calls(cleo) >= before + 3
    await cleo.taps("asks-on-it-button")
    await ana.sees("asks-seen")


async def test_with_nobody_there_at_all_she_reads_it_at_once_and_the_first_to_come_is_called_at_once(town):
    ana = await ana_in(town)
    seen = await ana.taps("now-button")
    assert seen.text.values["note"] == Text("safety-nobody")
    await town.passes(DAY)
    cleo = await cleo_in(town)
    await cleo.sees("asks-call")
    await ana.opens()
    await ana.sees("asks-asked-too")


async def test_a_coordinator_who_cannot_be_reached_is_passed_over(town):
    cleo = await cleo_in(town)
    dee = await town.moves_in("Dee")
    await arrive.helper(cleo, dee, "coordinator")
    ana = await town.moves_in("Ana")
    await arrive.agree(ana)
    cleo.phone.account.blocked = True
    await ana.taps("now-button")
    await dee.sees("asks-call")
    await dee.taps("asks-on-it-button")
    await ana.opens()
    await ana.sees("asks-seen")


async def test_a_second_tap_joins_the_first_and_calling_again_is_heard_again(town):
    _, ruth, ana = await paired(town)
    await ana.taps("now-button")
    await ana.goes_home()
    await ana.taps("now-button")
    assert await calls(ruth) == 1
    await ruth.taps("asks-on-it-button")
    await ana.taps("now-button")
    assert (await ana.taps("safety-again-button")).text.values["note"].key == "safety-again"
    assert await calls(ruth) == 1  # the first one has become her own screen


async def test_taken_and_then_left_it_is_asked_after_and_called_again(town):
    cleo, ruth, ana = await paired(town)
    await ana.taps("now-button")
    await ruth.taps("asks-on-it-button")
    await town.passes(61 * MINUTE)
    await ruth.sees("asks-follow-up")
    await town.passes(61 * MINUTE)
    await cleo.sees("asks-call")
    await ana.sees("asks-asked-too")


async def test_sorted_by_her_after_being_asked_once_more(town):
    _, ruth, ana = await paired(town)
    await ana.taps("now-button")
    assert (await ana.taps("asks-never-mind-button")).text.key == "asks-sure"
    assert not await ruth.has("asks-called-off")
    await ana.taps("asks-keep-calling-button")
    await ana.taps("asks-never-mind-button")
    await ana.taps("asks-safe-button")
    await ruth.sees("asks-called-off")
    await town.passes(DAY)
    assert await calls(ruth) <= 1


async def test_sorted_by_the_nurse_she_hears_it_and_may_say_that_it_is_not(town):
    _, ruth, ana = await paired(town)
    await ana.taps("now-button")
    await ruth.taps("asks-on-it-button")
    await ruth.taps("asks-done-button")
    await ruth.taps("asks-sorted-button")
    await ana.sees("asks-closed")
    await ana.taps("now-button")
    assert await calls(ruth) == 1


async def test_somebody_elses_call_cannot_be_closed_or_taken_with_a_borrowed_button(town):
    _, ruth, ana = await paired(town)
    eve = await ana_in(town, "Eve")
    await ana.taps("now-button")
    _, sorted_button = await ana.find("asks-never-mind-button")
    _, mine = await ruth.find("asks-on-it-button")
    for button in (sorted_button, mine):
        seen = await eve.presses_again(eve.phone.last, button)
        assert seen.text.values["note"] == Text("moved-on")
    await ruth.taps("asks-on-it-button")
    await ana.sees("asks-seen")


async def test_whoever_needs_someone_is_never_her_own_helper(town):
    cleo, ruth, _ = await paired(town)
    await ruth.taps("now-button")
    await cleo.sees("asks-call")
    assert not await calls(ruth)


async def test_blocked_and_back_the_call_is_still_open(town):
    _, ruth, ana = await paired(town)
    await ana.taps("now-button")
    ana.phone.block()
    await town.settle()
    await ruth.taps("asks-on-it-button")
    await ana.starts()
    assert (await ana.says("/now")).text.values["note"].key == "safety-seen"


async def test_a_call_after_a_restart_goes_on_by_its_clock(town):
    cleo, _, ana = await paired(town)
    await ana.taps("now-button")
    await town.restart()
    await town.passes(11 * MINUTE)
    await cleo.sees("asks-call")
    assert "safety-now" in [key for screen in await ana.screens() for key in keys(screen.text)]
