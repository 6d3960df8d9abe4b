"""Once somebody was called for Ana: for a day nothing on her phone shows that she will be asked, or can undo it."""

import pytest

from bot.base.clock import DAY, HOUR
from bot.people import companions, going_on
from tests.people.acting import acts_for, her_list, labels, lines
from tests.stories.people import ana_in, cleo_in

UNASKED = ["people-companion-done-button", "people-companion-end-button"]
ASKED = ["people-companion-go-on-button", "people-companion-end-button"]


async def sees_until(town, ana, sam):
    """Until when Sam sees what is new of Ana's; None when there is no such time."""
    mine, me = (await ana.person()).id, await sam.person()
    return (await town.kith.database.read(lambda tx: companions.acting_for(tx, me, mine))).acting.sees_until


async def presses_kept(town, ana, data):
    """A button is pressed on her phone that is not before her now: one that was kept, or is forged."""
    ana.phone.press_stale(ana.phone.received[-1], data)
    await town.settle()


async def test_for_a_day_after_a_call_her_list_looks_as_before_and_no_tap_undoes_it(town):
    await cleo_in(town)
    ana = await ana_in(town)
    sam = await acts_for(town, ana)
    before = await her_list(ana)
    called_at = town.clock.now()
    await ana.says("/home")
    await ana.taps("now-button")
    after = await her_list(ana)
    assert (lines(after), labels(after)) == (lines(before), labels(before))
    assert labels(after)[:2] == UNASKED
    await presses_kept(town, ana, "people.companion_go_on:1")
    assert labels(await ana.last())[:2] == UNASKED
    assert await sees_until(town, ana, sam) >= called_at
    await town.passes(DAY + HOUR)
    assert labels(await her_list(ana))[:2] == ASKED
    await ana.taps("people-companion-go-on-button")
    assert await sees_until(town, ana, sam) is None


@pytest.mark.parametrize("again", ["safety.now", "safety.again"])
async def test_a_call_that_is_still_open_and_made_again_protects_her_again(town, again):
    await cleo_in(town)
    ana = await ana_in(town)
    sam = await acts_for(town, ana)
    await ana.taps("now-button")
    await town.passes(DAY + 12 * HOUR)
    await ana.taps("people-companion-go-on-button")
    assert await sees_until(town, ana, sam) is None
    await presses_kept(town, ana, again)
    assert await sees_until(town, ana, sam) is not None
    assert labels(await her_list(ana))[:2] == UNASKED


async def test_a_question_she_left_open_cannot_be_answered_in_the_hours_after_she_called_again(town):
    await cleo_in(town)
    ana = await ana_in(town)
    sam = await acts_for(town, ana)
    await ana.says("/now")
    first = await sees_until(town, ana, sam)
    await town.passes(DAY + 12 * HOUR)
    message, button = await ana.find("people-companion-go-on-button")
    await ana.says("/now")
    await ana.presses_again(message, button)
    assert await sees_until(town, ana, sam) == first
    assert labels(await her_list(ana))[:2] == UNASKED
    await town.passes(DAY + 12 * HOUR)
    asked = [screen for screen in await ana.screens() if screen.text.key == "people-companion-again"]
    assert len(asked) >= 1
    await ana.presses_again(message, button)
    assert await sees_until(town, ana, sam) is None


async def test_a_quarter_of_a_year_s_question_waits_as_long_so_that_the_one_looks_like_the_other(town):
    ana = await ana_in(town)
    sam = await acts_for(town, ana)
    await town.passes(going_on.AGAIN_AFTER + HOUR)
    assert await sees_until(town, ana, sam) is not None
    assert not await ana.has("people-companion-again")
    assert labels(await her_list(ana))[:2] == UNASKED
    await town.passes(DAY + 12 * HOUR)
    await ana.sees("people-companion-again")
    assert labels(await her_list(ana))[:2] == ASKED
