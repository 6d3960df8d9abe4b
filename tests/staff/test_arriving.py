"""Whoever comes to help: not before somebody agreed where they are too young, and nobody waits without being seen."""

import pytest

from bot.base.clock import DAY
from bot.base.outcome import MovedOn
from bot.pairing import service as pairing
from bot.people import service as people
from bot.practice.stories import arrive
from bot.practice.villager import keys
from bot.staff import course, service
from tests.staff.people import applied, asks_of, mentor_in
from tests.staff.test_clearances import clears, proposed
from tests.stories.people import ana_in, cleo_in
from tests.stories.test_consents import starts_as_too_young


async def zoe_in(town):
    """Zoe is too young to agree alone, and has put the questions off."""
    zoe = await starts_as_too_young(town)
    await zoe.taps("people-later-button")
    return zoe


async def test_whoever_waits_for_somebody_to_agree_does_not_apply_yet(town):
    cleo = await cleo_in(town)
    zoe = await zoe_in(town)
    assert (await arrive.agree(zoe, code="mentor")).text.key == "people-younger-wait"
    assert (await zoe.person()).roles == {"parent"}
    assert await asks_of(town, "staff.application") == []
    await cleo.taps("staff-agree-for-button")
    await arrive.agree(zoe, code="mentor")
    assert await zoe.has("staff-interested") or len(await asks_of(town, "staff.application")) == 1


async def test_that_somebody_has_to_agree_is_seen_to_be_missing(town):
    await cleo_in(town)
    zoe = await zoe_in(town)
    young = await zoe.person()
    missing = await town.kith.database.read(lambda tx: course.missing(tx, young))
    assert "staff-missing-agreement" in [line.key for line in missing]


async def test_nobody_is_proposed_to_a_helper_for_whom_somebody_has_yet_to_agree(town):
    cleo = await cleo_in(town)
    zoe = await zoe_in(town)
    young = await zoe.person()
    await town.kith.database.write(lambda tx: people.take_role(tx, young.id, "parent", by=None))
    await arrive.agree(zoe, code=await arrive.invited(cleo, "mentor"))
    await ana_in(town, mentor=True)
    assert await town.kith.database.read(lambda tx: pairing.to_answer(tx, young.id)) == []
    await cleo.from_home("asks-list-button")
    await cleo.taps("asks-see-button", who=await zoe.as_name())
    await cleo.taps("staff-agree-for-button")
    await zoe.opens_everything()
    assert await proposed(zoe) == 1


async def test_an_invite_is_the_answer_to_whoever_applied(town):
    cleo = await cleo_in(town)
    mo = await applied(town)
    await arrive.course(cleo, mo, 1)
    await arrive.agree(mo, code=await arrive.invited(cleo, "mentor"))
    assert (await mo.person()).roles == {"mentor"}
    for kind in course.OF_APPLICANTS:
        assert await asks_of(town, kind) == []
    await town.passes(40 * DAY)
    assert not await mo.has("staff-course-waits")
    assert "staff-decline-button" not in [
        button.label.key for row in (await arrive.application(cleo, mo)).rows for button in row
    ]


@pytest.mark.usefixtures("mentors_are_cleared")
async def test_whoever_comes_by_an_invite_does_not_wait_unseen_for_a_clearance(town):
    cleo = await cleo_in(town)
    mo = await mentor_in(town, cleo)
    assert len(await asks_of(town, "staff.uncleared")) == 1
    await cleo.from_home("asks-list-button")
    await cleo.taps("asks-see-button", who=await mo.as_name())
    await cleo.taps("asks-done-button")
    await cleo.taps("asks-not-needed-button")
    assert await asks_of(town, "staff.uncleared") == []
    await town.passes(15 * DAY)
    assert len(await asks_of(town, "staff.uncleared")) == 1
    await clears(cleo, mo)
    assert await asks_of(town, "staff.uncleared") == []
    await town.passes(40 * DAY)
    assert await asks_of(town, "staff.uncleared") == []


async def test_where_none_is_asked_for_nobody_is_asked_to_clear_anybody(town):
    cleo = await cleo_in(town)
    await mentor_in(town, cleo)
    await town.passes(20 * DAY)
    assert "staff-ask-uncleared" not in [key for screen in await cleo.screens() for key in keys(screen.text)]
    assert await asks_of(town, "staff.uncleared") == []


async def test_nobody_agrees_for_themselves_also_where_they_coordinate(town):
    await cleo_in(town)
    young = await (await zoe_in(town)).person()
    await town.kith.database.write(lambda tx: people.add_role(tx, young.id, "coordinator", by=young.id))

    def agrees(tx):
        return service.agree_for(tx, people.get(tx, young.id), young.id)

    with pytest.raises(MovedOn):
        await town.kith.database.write(agrees)
