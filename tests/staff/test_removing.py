"""Somebody is removed for the safety of others, by two; for everybody else nothing is lost, and there is a way back."""

from dataclasses import replace

import pytest

from bot.base import audit, onlooking
from bot.base.clock import DAY, HOUR, MINUTE
from bot.base.messages import Text
from bot.hours import service as hours
from bot.pairing import service as pairing
from bot.practice.stories import arrive
from bot.staff import removing
from tests.staff.test_second import actions_about, asks_to_remove, at_person, dee_in
from tests.stories.people import ana_in, cleo_in, paired, ruth_in


async def agreed(dee):
    """Dee agrees to what was asked for."""
    await dee.taps("staff-second-see-button")
    return await dee.taps("staff-second-yes-button", own="no")


async def removed(town, who="Ruth"):
    """Cleo, Dee, Ruth who is Ana's nurse, and Ana; Ruth or Ana was removed."""
    cleo, ruth, ana = await paired(town)
    dee = await dee_in(town, cleo)
    await town.passes(DAY + HOUR)
    await asks_to_remove(cleo, ruth if who == "Ruth" else ana)
    await agreed(dee)
    return cleo, dee, ruth, ana


async def test_whoever_is_removed_is_told_kindly_with_a_way_outside(town):
    *_, ana = await removed(town, "Ana")
    await ana.sees("staff-removed")
    assert (await ana.last()).text.values["outside"].values["number"] == "01632 960 456"
    await ana.taps("complaints-button")
    await ana.taps("complaints-about-button", concerns="coordinator")
    await ana.taps("complaints-unknown-button")
    await ana.says("I did nothing wrong.")
    assert (await ana.last()).text.key != "moved-on"


async def test_their_numbers_stay_a_tap_away_and_somebody_is_called(town):
    *_, ana = await removed(town, "Ana")
    await ana.goes_home()
    await ana.taps("now-button")
    assert any("999" in message.text for message in ana.phone.received)


async def test_they_cannot_join_again_by_any_way(town):
    *_, ana = await removed(town, "Ana")
    for code in ("", "parent", "mentor"):
        await ana.starts(code)
        await ana.taps("people-language-button", language="en")
        await ana.taps("people-go-on-button")
        assert (await ana.taps("people-agree-button")).text.key == "people-removed"
        assert (await ana.person()).state == "left"


async def test_no_invite_lets_them_in(town):
    cleo, *_, ana = await removed(town, "Ana")
    await ana.starts(await arrive.invited(cleo, "nurse"))
    await ana.taps("people-language-button", language="en")
    await ana.taps("people-go-on-button")
    assert (await ana.taps("people-agree-button")).text.key == "people-removed"
    assert (await ana.person()).roles == frozenset()


async def test_the_parent_of_a_nurse_who_is_removed_is_looked_after(town):
    cleo, _, ruth, ana = await removed(town)
    parent = (await ana.person()).id
    nia = await ruth_in(town, cleo, "Nia")
    assert await town.kith.database.read(lambda tx: pairing.active(tx, parent, "nurse")) is None
    assert (await ruth.person()).roles == frozenset()
    await town.passes(DAY)
    await nia.sees("pairing-asked")


async def test_what_others_gave_and_received_stays(town):
    cleo, ruth, ana = await paired(town)
    dee = await dee_in(town, cleo)
    nurse, parent = (await ruth.person()).id, (await ana.person()).id
    await town.passes(DAY + HOUR)

    def met(tx):
        found = pairing.active(tx, parent, "nurse")
        fact = hours.CheckinKept(1, parent, nurse, 60, found.kind)
        hours.record_checkin(tx, fact)

    await town.kith.database.write(met)
    before = await town.kith.database.read(lambda tx: hours.book(tx, parent).totals)
    await asks_to_remove(cleo, ruth)
    await agreed(dee)
    assert before.received == 60
    assert await town.kith.database.read(lambda tx: hours.book(tx, parent).totals) == before


async def test_two_let_somebody_back_who_then_joins_like_anybody(town):
    cleo, dee, _, ana = await removed(town, "Ana")
    await cleo.from_home("staff-desk-button")
    await cleo.taps("staff-rest-of-desk-button")
    assert (await cleo.taps("staff-removed-button")).text.key == "staff-removed-list"
    assert (await cleo.taps("staff-let-back-button", who=await ana.as_name())).text.key == "staff-second"
    await agreed(dee)
    await ana.sees("staff-let-back")
    await ana.taps("people-join-again-button")
    await ana.taps("people-language-button", language="en")
    await ana.taps("people-go-on-button")
    await ana.taps("people-agree-button")
    assert (await ana.person()).state == "active"
    assert {"people.removed", "people.let_back", "people.joined"} <= set(await actions_about(town, ana))


async def test_nobody_removes_or_pauses_themselves(town):
    cleo = await cleo_in(town)
    dee = await dee_in(town, cleo)
    await cleo.from_home("staff-desk-button")
    await cleo.taps("staff-find-button")
    await cleo.says("Cleo")
    seen = await cleo.taps("staff-see-button", who=await cleo.as_name())
    labels = {button.label.key for row in seen.rows for button in row}
    assert not labels & {"staff-remove-button", "staff-pause-button"}
    own = await cleo.person()
    with pytest.raises(removing.MovedOn):
        await town.kith.database.write(lambda tx: removing.ask_to_remove(tx, own, own.id))
    await at_person(cleo, dee)
    _, button = await cleo.find("staff-remove-button")
    seen = await dee.presses_again(dee.phone.last, button)
    assert seen.text.values["note"] == Text("moved-on")


async def test_nobody_of_another_place_is_removed(town):
    cleo, ana = await cleo_in(town), await ana_in(town)
    elsewhere = replace(await cleo.person(), place="northwick")
    about = (await ana.person()).id
    with pytest.raises(removing.MovedOn):
        await town.kith.database.write(lambda tx: removing.ask_to_remove(tx, elsewhere, about))


async def test_whoever_left_meanwhile_is_not_removed(town):
    cleo = await cleo_in(town)
    dee, ana = await dee_in(town, cleo), await ana_in(town)
    await town.passes(DAY + HOUR)
    await asks_to_remove(cleo, ana)
    await ana.from_home("people-settings-button")
    await ana.taps("people-pause-or-leave-button")
    await ana.taps("people-leave-button")
    await ana.taps("people-leave-now-button")
    await dee.taps("staff-second-see-button")
    assert (await dee.taps("staff-second-yes-button")).text.values["note"] == Text("moved-on")
    assert not await ana.has("staff-removed")
    assert "people.removed" not in await actions_about(town, ana)


async def test_a_break_that_is_given_is_told_with_the_way_to_object_and_can_be_ended(town):
    cleo, ana = await cleo_in(town), await ana_in(town)
    await at_person(cleo, ana)
    await cleo.taps("staff-pause-button", length="week")
    await ana.sees("staff-paused")
    assert (await ana.find("complaints-button"))[1].press == "complaints.begin"
    await ana.taps("people-come-back-button")
    assert (await ana.person()).paused_until is None


async def test_a_break_without_an_end_says_so(town):
    cleo, ana = await cleo_in(town), await ana_in(town)
    await at_person(cleo, ana)
    await cleo.taps("staff-pause-button", length="open")
    await ana.sees("staff-paused")
    assert (await ana.last()).text.values["end"] == Text("staff-paused-open")


async def test_what_waited_for_whoever_is_removed_never_comes(town):
    cleo, ruth, ana = await paired(town)
    dee = await dee_in(town, cleo)
    await town.passes(DAY + HOUR)
    parent = (await ana.person()).id
    await asks_to_remove(cleo, ana)
    before = await town.kith.database.read(onlooking.newest)
    await agreed(dee)
    rows = await town.kith.database.read(lambda tx: onlooking.since(tx, before))
    assert [row.kind for row in rows if row.person_id == parent] == ["message"]
    await town.passes(DAY + MINUTE)
    later = await town.kith.database.read(lambda tx: onlooking.since(tx, rows[-1].id))
    assert not [row for row in later if row.person_id == parent]
    assert await town.kith.database.read(audit.verify) is None
    assert (await ruth.person()).state == "active"
