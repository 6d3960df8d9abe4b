"""Cleo's desk: inviting, hours and families, finding somebody, breaks, duty, and what waits."""

import pytest

from bot.base import audit
from bot.base.clock import DAY, HOUR
from bot.base.messages import Text
from bot.practice.stories import arrive
from bot.practice.villager import keys
from tests.stories.people import ana_in, cleo_in, paired, reads, ruth_in
from tests.stories.test_loss import tells


async def at_work(cleo, helper):
    await cleo.from_home("staff-desk-button")
    await cleo.taps("staff-team-button")
    return await cleo.taps("staff-see-button", who=await helper.as_name())


async def finds(cleo, words):
    await cleo.from_home("staff-desk-button")
    await cleo.taps("staff-find-button")
    return await cleo.says(words)


async def test_hours_are_set_by_a_tap_or_written(town):
    cleo = await cleo_in(town)
    ruth = await ruth_in(town, cleo)
    await at_work(cleo, ruth)
    await cleo.taps("staff-hours-button")
    await cleo.taps("staff-day-button", day=0)
    await cleo.taps("staff-span-button", hours="09:00–13:00")
    await cleo.taps("staff-day-button", day=4)
    await cleo.taps("staff-day-off-button")
    await cleo.taps("staff-day-button", day=2)
    await cleo.says("9-12, 13:30-17")
    told = "".join(await reads(cleo))
    assert "Monday: 09:00–13:00" in told
    assert "Friday: off" in told
    assert "Wednesday: 09:00–12:00, 13:30–17:00" in told


@pytest.mark.parametrize("words", ["whenever", "9-8", "9-12, 11-13", "25-26", "🙂" * 100, "9", "-"])
async def test_hours_nobody_can_read_are_asked_for_again_in_the_same_place(town, words):
    cleo = await cleo_in(town)
    ruth = await ruth_in(town, cleo)
    await at_work(cleo, ruth)
    await cleo.taps("staff-hours-button")
    await cleo.taps("staff-day-button", day=0)
    assert (await cleo.says(words)).text.key == "staff-hours-unclear"
    assert (await cleo.says("10-12")).text.key == "staff-hours"
    assert "Monday: 10:00–12:00" in "".join(await reads(cleo))


async def test_families_never_go_over_the_hard_cap_nor_under_none(town):
    cleo = await cleo_in(town)
    ruth = await ruth_in(town, cleo)
    await at_work(cleo, ruth)
    await cleo.taps("staff-families-button")
    for _ in range(3):
        seen = await cleo.taps("staff-five-more-button")
    assert seen.text.values["families"] == 28
    for _ in range(7):
        seen = await cleo.taps("staff-five-fewer-button")
    assert seen.text.values["families"] == 0


async def test_a_nurse_sets_her_own_hours_and_nobody_elses(town):
    cleo = await cleo_in(town)
    ruth, nia = await ruth_in(town, cleo), await ruth_in(town, cleo, "Nia")
    await ruth.from_home("staff-my-work-button")
    await ruth.taps("staff-hours-button")
    _, button = await ruth.find("staff-day-button", day=0)
    seen = await nia.presses_again(nia.phone.last, button)
    assert seen.text.values["note"] == Text("moved-on")


async def test_somebody_is_found_by_a_part_of_the_name_whatever_its_accents(town):
    cleo = await cleo_in(town)
    zoe = await ana_in(town, "Zoë")
    assert (await finds(cleo, "zoe")).text.key == "staff-found"
    await cleo.taps("staff-see-button", who=await zoe.as_name())
    assert (await cleo.last()).text.key == "staff-person"
    assert (await finds(cleo, "nobody at all")).text.key == "staff-found-nobody"
    assert (await cleo.says("ZO")).text.key == "staff-found"


@pytest.mark.parametrize("words", ["%", "_", "'", "🙂", "*", "\u202e", "x" * 4000])
async def test_rubbish_finds_nobody(town, words):
    cleo = await cleo_in(town)
    await ana_in(town)
    seen = await finds(cleo, words + ".")
    assert seen.text.key == "staff-found-nobody"


async def test_each_look_at_somebody_stands_in_the_log_they_may_read(town):
    cleo = await cleo_in(town)
    ana = await ana_in(town)
    await finds(cleo, "Ana")
    await cleo.taps("staff-see-button")
    about = (await ana.person()).id
    actions = await town.kith.database.read(lambda tx: [line.action for line in audit.about(tx, about)])
    assert "staff.looked_at" in actions


async def test_a_coordinator_gives_a_break_and_ends_it(town):
    cleo = await cleo_in(town)
    ana = await ana_in(town)
    await finds(cleo, "Ana")
    await cleo.taps("staff-see-button")
    assert (await cleo.taps("staff-pause-button", length="week")).text.key == "staff-person-paused"
    assert (await ana.person()).paused_until is not None
    assert (await cleo.taps("staff-end-pause-button")).text.key == "staff-person"
    assert (await ana.person()).paused_until is None


async def test_the_desk_says_how_many_wait_and_the_list_leads_to_each(town):
    cleo = await cleo_in(town)
    ana, ben = await ana_in(town), await ana_in(town, "Ben")
    seen = await cleo.from_home("staff-desk-button")
    assert seen.text.values["asks"] == 2  # with nobody to propose, a person looks for both
    seen = await cleo.taps("asks-list-button")
    assert "pairing-ask-search" in keys(seen.text)
    await cleo.taps("asks-see-button", who=await ben.as_name())
    await cleo.taps("asks-on-it-button")
    await cleo.taps("asks-done-button")
    await cleo.taps("asks-elsewhere-button")
    seen = await cleo.from_home("staff-desk-button")
    assert (seen.text.values["asks"], await ana.as_name() in seen.text.values.values()) == (1, False)


async def test_a_page_of_the_list_that_is_no_more_shows_the_first(town):
    cleo = await cleo_in(town)
    for number in range(8):
        await ana_in(town, f"Ana {number}")
    await cleo.from_home("staff-desk-button")
    await cleo.taps("asks-list-button")
    message, more = await cleo.find("asks-more-button")
    await cleo.taps("asks-more-button")
    ruth = await ruth_in(town, cleo)
    assert (await ruth.person()).roles == {"nurse"}
    for number in range(8):
        await finds(cleo, f"Ana {number}")
        await cleo.taps("staff-see-button")
    seen = await cleo.presses_again(message, more)
    assert seen.text.key == "asks-list"


async def test_an_ask_closed_meanwhile_says_so(town):
    cleo, ruth, ana = await paired(town)
    await tells(ana)
    await cleo.from_home("asks-list-button")
    await cleo.taps("asks-see-button", who=await ana.as_name())
    await ana.taps("people-loss-mistake-button")
    loss = [screen for screen in await ruth.screens() if "safety-ask-loss" in keys(screen.text)]
    assert loss
    assert (await cleo.taps("asks-on-it-button")).text.key in ("asks-closed-already", "asks-mine")


async def test_passing_on_calls_the_next(town):
    cleo, ruth, ana = await paired(town)
    await ana.taps("now-button")
    await ruth.taps("asks-done-button")
    assert (await ruth.taps("asks-pass-button")).text.key == "asks-passed"
    await cleo.sees("asks-call")
    await ana.sees("asks-moved-on")


async def test_the_desk_is_for_coordinators(town):
    cleo = await cleo_in(town)
    ana = await ana_in(town)
    await cleo.from_home("staff-desk-button")
    for label in ("staff-invite-button", "staff-team-button", "staff-duty-button", "staff-rest-of-desk-button"):
        _, button = await cleo.find(label)
        seen = await ana.presses_again(ana.phone.last, button)
        assert seen.text.values["note"] == Text("moved-on")


async def test_a_coordinator_who_leaves_has_no_desk_any_more(town):
    cleo = await cleo_in(town)
    dee = await town.moves_in("Dee")
    await arrive.helper(cleo, dee, "coordinator")
    await dee.from_home("staff-desk-button")
    message, button = await dee.find("staff-team-button")
    await dee.from_home("people-settings-button")
    await dee.taps("people-pause-or-leave-button")
    await dee.taps("people-leave-button")
    await dee.taps("people-leave-now-button")
    seen = await dee.presses_again(message, button)
    assert seen.text.values["rest"].key == "people-choose-language"


async def test_what_nobody_looks_at_is_called_again_on_the_next_open_day(town):
    cleo = await cleo_in(town)
    await ana_in(town)
    before = len(await cleo.screens())
    await town.passes(4 * DAY + HOUR)
    assert len(await cleo.screens()) > before
