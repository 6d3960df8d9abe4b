"""Clearances: given, renewed, withdrawn, run out; who may, who hears of it, and what becomes of pairs."""

import pytest

from bot.base import audit
from bot.base.clock import DAY, HOUR
from bot.base.messages import Text
from bot.people import clearances
from bot.people import service as people
from bot.practice.stories import arrive
from bot.practice.villager import keys
from bot.skills import fits, service
from tests.stories.people import ana_in, cleo_in, counted, ruth_in

pytestmark = pytest.mark.usefixtures("mentors_are_cleared")


async def mo_in(town, cleo, name="Mo"):
    mo = await town.moves_in(name)
    await arrive.mentor(cleo, mo)
    return mo


async def at_clearance(cleo, helper):
    """Cleo looks at what a helper is cleared for."""
    await cleo.from_home("staff-desk-button")
    await cleo.taps("staff-find-button")
    await cleo.says(helper.name)
    await cleo.taps("staff-see-button", who=await helper.as_name())
    return await cleo.taps("staff-see-clearance-button")


async def clears(cleo, helper, tier="public", years=1):
    """Cleo clears a helper."""
    await at_clearance(cleo, helper)
    await cleo.taps("staff-tier-button", tier=tier)
    return await cleo.taps("staff-years-button", years=years)


async def held(town, who):
    about = (await who.person()).id
    return await town.kith.database.read(lambda tx: clearances.of(tx, about))


async def log_of(town, who):
    about = (await who.person()).id
    return await town.kith.database.read(lambda tx: [(line.action, line.detail) for line in audit.about(tx, about)])


async def proposed(who):
    return counted(await who.screens(), "pairing-asked")


async def walks_together(town):
    """Cleo, a cleared Mo, and Ana whose mentor he is."""
    cleo = await cleo_in(town)
    mo = await mo_in(town, cleo)
    await clears(cleo, mo)
    ana = await ana_in(town, mentor=True)
    await mo.taps("pairing-yes-button")
    await ana.from_home("pairing-waiting-button")
    await ana.taps("pairing-yes-button")
    await ana.sees("pairing-together-parent")
    return cleo, mo, ana


async def test_nobody_uncleared_is_proposed_and_once_cleared_those_who_wait_are_served(town):
    cleo = await cleo_in(town)
    mo = await mo_in(town, cleo)
    await ana_in(town, mentor=True)
    assert await proposed(mo) == 0
    await clears(cleo, mo, "chat")
    assert await proposed(mo) == 0
    await clears(cleo, mo, "home")
    assert await proposed(mo) == 1


async def test_a_helper_reads_what_they_are_cleared_for_and_it_stands_in_their_log(town):
    cleo = await cleo_in(town)
    mo = await mo_in(town, cleo)
    seen = await clears(cleo, mo, "home", 2)
    assert "staff-clearance-line" in keys(seen.text)
    await mo.sees("staff-cleared")
    assert (await held(town, mo)).until == "2028-11-24"
    seen = await mo.from_home("staff-my-work-button")
    assert "staff-clearance-line" in keys(seen.text)
    assert ("people.clearance_given", "home 2028-11-24") in await log_of(town, mo)


async def test_one_given_twice_is_said_once(town):
    cleo = await cleo_in(town)
    mo = await mo_in(town, cleo)
    await clears(cleo, mo)
    await clears(cleo, mo)
    assert counted(await mo.screens(), "staff-cleared") == 1


async def test_nobody_clears_themselves(town):
    cleo = await cleo_in(town)
    await arrive.agree(cleo, code=await arrive.invited(cleo, "mentor"))
    await cleo.from_home("staff-desk-button")
    await cleo.taps("staff-find-button")
    await cleo.says("Cleo")
    seen = await cleo.taps("staff-see-button", who=await cleo.as_name())
    assert "staff-see-clearance-button" not in [button.label.key for row in seen.rows for button in row]
    mo = await mo_in(town, cleo)
    await at_clearance(cleo, mo)
    message, button = await cleo.find("staff-tier-button", tier="child")
    forged = type(button)(button.label, "staff.clear", (await cleo.person()).id, "child", 3, 0)
    seen = await cleo.presses_again(message, forged)
    assert seen.text.values["note"] == Text("moved-on")
    assert await held(town, cleo) is None


async def test_nobody_clears_themselves_and_only_for_what_there_is(town):
    cleo = await cleo_in(town)
    mo = await mo_in(town, cleo)
    await at_clearance(cleo, mo)
    message, button = await cleo.find("staff-tier-button", tier="child")
    wrong = [((await cleo.person()).id, "home", 1)]
    wrong += [((await mo.person()).id, tier, years) for tier, years in (("none", 1), ("gold", 1), ("home", 99))]
    for args in wrong:
        seen = await cleo.presses_again(message, type(button)(button.label, "staff.clear", *args, 0))
        assert seen.text.values["note"] == Text("moved-on")
    assert await held(town, mo) is None


async def test_a_withdrawn_one_takes_back_what_is_open_and_looks_on(town):
    cleo = await cleo_in(town)
    mo, kit = await mo_in(town, cleo), await mo_in(town, cleo, "Kit")
    await clears(cleo, mo)
    ana = await ana_in(town, mentor=True)
    assert (await proposed(mo), await proposed(kit)) == (1, 0)
    await clears(cleo, kit)
    await at_clearance(cleo, mo)
    await cleo.taps("staff-withdraw-button")
    await cleo.taps("staff-withdraw-now-button")
    await mo.sees("staff-uncleared")
    assert await proposed(kit) == 1
    seen = await mo.taps("pairing-yes-button")
    assert seen.text.values["note"] == Text("moved-on")
    await kit.taps("pairing-yes-button")
    await ana.from_home("pairing-waiting-button")
    await ana.taps("pairing-yes-button")
    assert (await ana.sees("pairing-together-parent")).text.values["who"] == await kit.as_name()


async def test_who_walks_together_goes_on_until_a_coordinator_decides(town):
    cleo, mo, ana = await walks_together(town)
    before = len(await ana.screens())
    await at_clearance(cleo, mo)
    await cleo.taps("staff-withdraw-button")
    await cleo.taps("staff-withdraw-now-button")
    await cleo.sees("pairing-ask-uncleared")
    assert len(await ana.screens()) == before
    await cleo.taps("pairing-replace-button")
    await ana.sees("pairing-over-parent")
    await mo.sees("pairing-over-helper")


async def test_clearing_again_closes_what_was_asked(town):
    cleo, mo, _ana = await walks_together(town)
    await at_clearance(cleo, mo)
    await cleo.taps("staff-withdraw-button")
    await cleo.taps("staff-withdraw-now-button")
    await cleo.sees("pairing-ask-uncleared")
    await clears(cleo, mo)
    seen = await cleo.from_home("asks-list-button")
    assert "pairing-ask-uncleared" not in keys(seen.text)


async def test_a_coordinator_hears_a_month_before_and_renewing_is_enough(town):
    cleo = await cleo_in(town)
    mo = await mo_in(town, cleo)
    await clears(cleo, mo)
    await town.passes(334 * DAY)
    assert not await cleo.has("staff-ask-clearance")
    await town.passes(3 * DAY)
    await cleo.sees("staff-ask-clearance")
    await cleo.taps("staff-see-clearance-button")
    await cleo.taps("staff-tier-button", tier="public")
    await cleo.taps("staff-years-button", years=3)
    assert (await cleo.from_home("staff-desk-button")).text.values["asks"] == 0
    await town.passes(60 * DAY)
    assert (await held(town, mo)).stands
    assert ("people.clearance_over", "public") not in await log_of(town, mo)


async def test_one_that_runs_out_breaks_nothing_in_silence(town):
    cleo, mo, ana = await walks_together(town)
    await town.passes(370 * DAY)
    assert not (await held(town, mo)).stands
    await cleo.sees("pairing-ask-uncleared")
    assert not await ana.has("pairing-over-parent")
    assert ("people.clearance_over", "public") in await log_of(town, mo)
    await ana_in(town, "Bea", mentor=True)
    assert await proposed(mo) == 0


async def on_the_last_day(town):
    """Mo, whose clearance ends tonight, has said yes to Ana."""
    cleo = await cleo_in(town)
    mo = await mo_in(town, cleo)
    await clears(cleo, mo)
    await town.passes(365 * DAY)
    ana = await ana_in(town, mentor=True)
    await mo.taps("pairing-yes-button")
    return mo, ana


async def test_what_is_open_on_the_last_day_is_over_at_midnight(town):
    mo, ana = await on_the_last_day(town)
    await town.passes(23 * HOUR)
    await mo.sees("pairing-not-this-time")
    assert not await ana.has("pairing-together-parent")


async def test_a_second_yes_is_looked_at_again_also_when_kith_was_down_at_midnight(town):
    mo, ana = await on_the_last_day(town)
    await ana.from_home("pairing-waiting-button")
    await town.stops()
    town.clock.move(15 * HOUR)
    await ana.taps("pairing-yes-button")
    await town.starts_again()
    await town.passes(8 * HOUR)
    await mo.sees("pairing-not-this-time")
    assert not await ana.has("pairing-together-parent")


async def test_whoever_leaves_and_comes_back_is_cleared_anew(town):
    cleo = await cleo_in(town)
    mo = await mo_in(town, cleo)
    await clears(cleo, mo)
    await mo.from_home("people-settings-button")
    for label in ("people-pause-or-leave-button", "people-leave-button", "people-leave-now-button"):
        await mo.taps(label)
    assert await held(town, mo) is None
    ruth = await ruth_in(town, cleo)
    assert await held(town, ruth) is None


async def test_a_day_that_a_year_does_not_have_is_the_day_before():
    leap = 1_835_438_400_000_000  # 29 February 2028, noon
    assert clearances.last_day(leap, "Europe/London", 1) == "2029-02-28"
    assert clearances.last_day(leap, "Europe/London", 4 - 1) == "2031-02-28"


async def test_a_parent_is_cleared_for_what_parents_give_each_other_and_may_then_be_asked_for_it(town):
    cleo = await cleo_in(town)
    ana, eve = await ana_in(town), await ana_in(town, "Eve")

    def fits_now(tx):
        offer, need = people.get(tx, giver), people.get(tx, needer)
        service.put_up(tx, offer, "offer", "warm-meal")
        service.put_up(tx, need, "need", "warm-meal")
        return [(fit.giver_id, fit.needer_id) for fit in fits.fits(tx, offer.place)]

    giver, needer = (await ana.person()).id, (await eve.person()).id
    assert (giver, needer) not in await town.kith.database.write(fits_now)
    await clears(cleo, ana, "home")
    assert (giver, needer) in await town.kith.database.write(fits_now)
    assert counted(await ana.screens(), "staff-cleared") == 1
