"""A break for a week, a month or until she says; leaving; coming back; beginning anew."""

import pytest

from bot.base.clock import DAY, HOUR, MINUTE
from bot.practice.stories import arrive
from tests.handlers.sent import says_to
from tests.stories.people import ana_in, cleo_in, paired, ruth_in


async def takes_a_break(who, length):
    await who.from_home("people-settings-button")
    await who.taps("people-pause-or-leave-button")
    return await who.taps("people-pause-button", length=length)


async def leaves(who):
    await who.from_home("people-settings-button")
    await who.taps("people-pause-or-leave-button")
    await who.taps("people-leave-button")
    return await who.taps("people-leave-now-button")


async def called_for(who):
    """What somebody is called for, by its key, beside what each screen is."""
    return [
        (screen.text.key, screen.text.values["what"].key)
        for screen in await who.screens()
        if "what" in screen.text.values
    ]


async def comes_again(who):
    """Joins once more; what was told before still stands there, to be kept or changed."""
    await arrive.agree(who)
    await who.taps("people-tell-strengths-button")
    await who.taps("done-button")
    await who.taps("done-button")
    await who.taps("people-area-button", area="Harbour")
    await who.taps("people-stage-unsaid-button")
    return await who.taps("people-wish-no-button")


@pytest.mark.parametrize(("length", "days"), [("week", 7), ("month", 30)])
async def test_a_break_ends_by_itself_and_what_rested_goes_on(town, length, days):
    cleo = await cleo_in(town)
    ana = await ana_in(town)
    assert (await takes_a_break(ana, length)).text.key == "people-paused"
    await ruth_in(town, cleo)
    await town.passes(days * DAY - HOUR)
    await ana.goes_home()
    assert not await ana.has("pairing-home-waiting")
    await town.passes(HOUR + MINUTE)
    assert (await ana.person()).paused_until is None
    await ana.taps("home-button")
    await ana.sees("pairing-home-waiting")


async def test_a_break_until_she_says_ends_when_she_says(town):
    ana = await ana_in(town)
    await takes_a_break(ana, "open")
    await town.passes(400 * DAY)
    await ana.goes_home()
    await ana.sees("people-home-paused")
    assert (await ana.taps("people-come-back-button")).text.key == "people-back-again"
    assert (await ana.person()).paused_until is None


async def test_on_a_break_nothing_unasked_comes(town):
    ana = await ana_in(town)
    await takes_a_break(ana, "week")
    await says_to(town, ana, unprompted=True)
    await town.passes(DAY)
    assert not await ana.has("people-back-again")


async def test_on_a_break_a_proposal_is_over_and_the_nurse_reads_no_no(town):
    cleo = await cleo_in(town)
    ruth = await ruth_in(town, cleo)
    ana = await ana_in(town)
    await ruth.taps("pairing-yes-button")
    await takes_a_break(ana, "week")
    await ruth.sees("pairing-not-this-time")


async def test_whoever_leaves_hands_on_what_they_were_called_for(town):
    cleo, ruth, ana = await paired(town)
    await ana.says("/now")
    assert ("asks-call", "safety-ask-now") in await called_for(ruth)
    assert ("asks-call", "safety-ask-now") not in await called_for(cleo)
    await leaves(ruth)
    assert ("asks-call", "safety-ask-now") in await called_for(cleo)


async def test_while_a_nurse_is_on_a_break_a_person_looks_after_her_families(town):
    cleo, ruth, _ = await paired(town)
    await takes_a_break(ruth, "week")
    await cleo.sees("pairing-ask-cover")


async def test_before_leaving_a_break_is_offered(town):
    ana = await ana_in(town)
    await ana.from_home("people-settings-button")
    await ana.taps("people-pause-or-leave-button")
    seen = await ana.taps("people-leave-button")
    assert [button.label.key for row in seen.rows for button in row] == [
        "people-pause-button",
        "people-leave-now-button",
    ]


async def test_leaving_ends_what_was_and_the_nurse_hears_it_kindly(town):
    _, ruth, ana = await paired(town)
    assert (await leaves(ana)).text.key == "people-left"
    person = await ana.person()
    assert (person.state, person.roles) == ("left", frozenset())
    await ruth.sees("pairing-over-helper")


async def test_whoever_has_left_is_sent_nothing_but_what_they_ask_for(town):
    ana = await ana_in(town)
    await says_to(town, ana, not_before=town.clock.now() + HOUR)
    await leaves(ana)
    await says_to(town, ana)
    await town.passes(DAY)
    assert not await ana.has("people-back-again")
    assert (await ana.says("/home")).text.key == "people-choose-language"


async def test_a_button_from_before_leaving_leads_to_the_first_step(town):
    ana = await ana_in(town)
    await ana.goes_home()
    message, settings = await ana.find("people-settings-button")
    await leaves(ana)
    seen = await ana.presses_again(message, settings)
    assert seen.text.values["rest"].key == "people-choose-language"


async def test_whoever_comes_again_is_asked_anew_and_somebody_is_found_for_them(town):
    cleo = await cleo_in(town)
    ana = await ana_in(town)
    await takes_a_break(ana, "open")
    await leaves(ana)
    await ruth_in(town, cleo)
    await comes_again(ana)
    person = await ana.person()
    assert (person.state, person.roles, person.paused_until) == ("active", {"parent"}, None)
    await ana.goes_home()
    await ana.sees("pairing-home-waiting")


async def test_a_break_of_a_life_before_ends_nothing_in_the_new_one(town):
    ana = await ana_in(town)
    await takes_a_break(ana, "week")
    await leaves(ana)
    await comes_again(ana)
    await takes_a_break(ana, "month")
    await town.passes(8 * DAY)
    assert (await ana.person()).paused_until > town.clock.now()


async def test_a_nurse_who_left_needs_a_new_invite(town):
    cleo, ruth, ana = await paired(town)
    await leaves(ruth)
    await ana.sees("pairing-over-parent")
    await cleo.sees("pairing-ask-search")
    await arrive.agree(ruth)
    assert (await ruth.person()).roles == {"parent"}


async def test_blocking_the_bot_is_no_leaving(town):
    _, ruth, ana = await paired(town)
    ana.phone.block()
    await town.settle()
    assert not (await ana.person()).reachable
    await ana.starts()
    person = await ana.person()
    assert (person.reachable, person.state, person.roles) == (True, "active", {"parent"})
    await ruth.says("/people")
    await ruth.sees("pairing-line-helper")


async def test_a_nurse_who_blocks_the_bot_is_covered_for(town):
    cleo, ruth, _ = await paired(town)
    ruth.phone.block()
    await town.settle()
    await cleo.sees("pairing-ask-cover")


async def test_an_account_that_is_gone_is_noticed_when_something_is_sent(town):
    _, ruth, _ana = await paired(town)
    ruth.phone.delete_account()
    await says_to(town, ruth)
    await town.settle()
    assert not (await ruth.person()).reachable


async def test_after_stop_not_even_an_ending_is_told_until_they_are_back(town):
    _, ruth, ana = await paired(town)
    await ana.says("STOP")
    before = len(ana.phone.received)
    await ruth.says("/people")
    await ruth.taps("pairing-see-button")
    await ruth.taps("pairing-change-button")
    await ruth.taps("pairing-end-button")
    await town.passes(3 * DAY)
    assert len(ana.phone.received) == before
    await ana.starts()
    await ana.from_home("people-come-back-button")
    await town.passes(HOUR)
    assert await ana.has("pairing-over-parent") or await ana.has("veiled")
