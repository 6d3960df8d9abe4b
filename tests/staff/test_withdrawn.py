"""A clearance withdrawn over a concern: no old tap brings it back, and each family is looked at until somebody
has decided.
"""

import pytest

from bot.base.clock import DAY
from bot.base.messages import Text
from bot.pairing.rules import OPEN
from bot.pairing.store import pairings
from bot.practice.stories import arrive
from tests.staff.people import asks_of, first_family
from tests.staff.test_clearances import at_clearance, clears, held, mo_in, walks_together
from tests.stories.people import ana_in, cleo_in


async def dee_in(town, cleo):
    """Dee coordinates too."""
    dee = await town.moves_in("Dee")
    await arrive.agree(dee, code=await arrive.invited(cleo, "coordinator"))
    await dee.taps("people-later-button")
    return dee


async def proposals(town, helper):
    """How many proposals wait for that helper's word."""
    helper_id = (await helper.person()).id
    held = await town.kith.database.read(lambda tx: pairings.held_of(tx, helper_id))
    return sum(pairing.state in OPEN for pairing in held)


async def withdraws(who, helper):
    await at_clearance(who, helper)
    await who.taps("staff-withdraw-button")
    return await who.taps("staff-withdraw-now-button")


@pytest.mark.usefixtures("mentors_are_cleared")
@pytest.mark.parametrize("known", [True, False])
async def test_what_a_colleague_withdrew_does_not_come_back_by_an_old_tap(town, known):
    cleo = await cleo_in(town)
    mo, dee = await mo_in(town, cleo), await dee_in(town, cleo)
    if known:
        await clears(dee, mo)
    await at_clearance(cleo, mo)
    message, tier = await cleo.find("staff-tier-button", tier="public")
    await cleo.taps("staff-tier-button", tier="public")
    _, years = await cleo.find("staff-years-button", years=3)
    if not known:
        await clears(dee, mo)
    await withdraws(dee, mo)
    for button in (tier, years):
        seen = await cleo.presses_again(message, button)
        assert seen.text.values["note"] == Text("moved-on")
        assert seen.text.values["rest"].key == "staff-clearance"
    assert await held(town, mo) is None
    await clears(cleo, mo)
    assert (await held(town, mo)).tier == "public"


async def test_also_where_none_is_asked_for_each_family_is_looked_at(town):
    cleo, mo, _ana = await first_family(town)
    await clears(cleo, mo, "home")
    await withdraws(cleo, mo)
    assert len(await asks_of(town, "pairing.uncleared")) == 1
    await clears(cleo, mo, "home")
    assert await asks_of(town, "pairing.uncleared") == []


async def test_also_where_none_is_asked_nobody_new_is_proposed_until_a_person_clears_again(town):
    cleo = await cleo_in(town)
    mo = await mo_in(town, cleo)
    await clears(cleo, mo)
    await withdraws(cleo, mo)
    await ana_in(town, mentor=True)
    assert await proposals(town, mo) == 0
    await clears(cleo, mo)
    assert await proposals(town, mo) == 1


@pytest.mark.usefixtures("mentors_are_cleared")
async def test_what_somebody_thought_was_sorted_is_looked_at_again_while_the_two_walk_on(town):
    cleo, mo, _ana = await walks_together(town)
    await withdraws(cleo, mo)
    await cleo.from_home("asks-list-button")
    await cleo.taps("asks-see-button", who=await mo.as_name())
    await cleo.taps("asks-done-button")
    await cleo.taps("asks-sorted-button")
    assert await asks_of(town, "pairing.uncleared") == []
    await town.passes(5 * DAY)
    assert len(await asks_of(town, "pairing.uncleared")) == 1
    await clears(cleo, mo)
    await town.passes(5 * DAY)
    assert await asks_of(town, "pairing.uncleared") == []
