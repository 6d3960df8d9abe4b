"""A nurse applies, too: by a link for one person, met by members, voted on with staff, and let in by a coordinator."""

import pytest

from bot.asks import service as asks
from bot.base.clock import DAY
from bot.base.messages import Button, Name, Text
from bot.base.outcome import MovedOn, Refused
from bot.circle import recruiting, rules
from bot.circle import service as circle
from bot.panel.rules import may_take_part
from bot.people import invites
from bot.practice.stories import arrive
from bot.staff import clearances, course, news_rules
from bot.staff.news_rules import Audience
from handlers import DOORS
from tests.staff.people import applied, asks_of
from tests.stories.people import cleo_in, ruth_in
from tests.stories.test_recruiting import asked, brought, everybody, met, opens, put_to_the_vote, standing, voted
from tests.stories.what_is_on import does, labels

OPEN = {"anyone", "joined", "applicant"}
"""For whom the doors are that open to whoever only applies."""


@pytest.fixture
async def cleo(town):
    return await cleo_in(town)


async def nell_applies(town, cleo, name="Nell"):
    """Nell comes by a link for one person who would like to be a nurse here."""
    nell = await town.moves_in(name)
    await arrive.agree(nell, code=await arrive.invited(cleo, "candidate"))
    await nell.taps("people-later-button")
    await arrive.only_me(nell)
    return nell


async def cleared(town, cleo, who):
    """The coordinator has seen what shows that they may work with families."""
    await does(town, clearances.give, cleo, (await who.person()).id, "home", 1, 0)


async def ready_for_a_vote(town, cleo):
    members = await everybody(town, cleo)
    nell = await nell_applies(town, cleo)
    await brought(cleo, nell)
    await asked(cleo, nell)
    await met(town, cleo, nell, *members[2:4])
    return members, nell


async def test_a_whole_recruitment_of_a_nurse_by_eight_people(town, cleo):
    members, nell = await ready_for_a_vote(town, cleo)
    assert (await nell.person()).roles == {"candidate"}
    assert await nell.has("recruit-told-meeting")
    decision = await put_to_the_vote(town, cleo, nell)
    with pytest.raises(MovedOn):
        await does(town, circle.vote, nell, decision.id, 0)
    await voted(town, decision.id, members, 1)
    seen = await arrive.application(cleo, nell)
    assert "staff-admit-button" not in labels(seen)
    assert [line.key for line in seen.text.values["missing"].items] == ["staff-missing-clearance"]
    await cleared(town, cleo, nell)
    assert "staff-admit-button" in labels(await arrive.application(cleo, nell))
    await cleo.taps("staff-admit-button", role="nurse")
    assert (await nell.person()).roles == {"nurse"}
    assert await nell.has("staff-admitted")
    assert await standing(town, nell) is None
    assert not any("vote" in screen.text.key for screen in await nell.screens())


async def test_until_then_they_see_no_family_no_roll_and_nothing_of_members(town, cleo):
    members, nell = await ready_for_a_vote(town, cleo)
    assert not {"circle-open-button", "skills-button", "hours-on-button"} & set(labels(await nell.goes_home()))
    person = await nell.person()
    assert {door.who.name for door in DOORS.all() if door.opens_to(person)} <= OPEN
    for tag, *args in (("circle",), ("jobs.list", 0), ("staff.find",), ("recruit.one", person.id)):
        await nell.presses_again(nell.phone.last, Button(Text("circle-open-button"), tag, *args))
    names = {(await one.person()).id for one in members[1:]}
    named = {
        value.person_id
        for screen in await nell.screens()
        for value in screen.text.values.values()
        if isinstance(value, Name)
    }
    assert not named & names
    mine = await town.kith.database.read(lambda tx: circle.members(tx, "merevale"))
    assert person.id not in mine


async def test_without_a_yes_of_the_circle_no_clearance_lets_them_in(town, cleo):
    members, nell = await ready_for_a_vote(town, cleo)
    await cleared(town, cleo, nell)
    person = await nell.person()
    with pytest.raises(Refused):
        await does(town, course.admit, cleo, person.id)
    decision = await put_to_the_vote(town, cleo, nell)
    await voted(town, decision.id, members, 0)
    with pytest.raises(Refused):
        await does(town, course.admit, cleo, person.id)
    await opens(cleo, nell)
    await cleo.taps("recruit-refuse-button")
    await cleo.taps("recruit-reason-button", reason="circle")
    assert await nell.has("staff-not-now")
    assert (await nell.person()).roles == frozenset()


async def test_whoever_is_not_let_in_is_no_more_of_a_member_than_before(town, cleo):
    await everybody(town, cleo)
    nell = await nell_applies(town, cleo)
    await opens(cleo, nell)
    await cleo.taps("recruit-refuse-button")
    await cleo.taps("recruit-reason-button", reason="other")
    assert labels(await nell.goes_home()) == ["people-settings-button"]
    person = await nell.person()
    assert person.roles == frozenset()
    assert not rules.has_vote(person)
    assert not may_take_part(person)
    assert not news_rules.is_for(person, Audience())


async def test_only_somebody_who_coordinates_lets_them_in_and_the_audit_says_who(town, cleo):
    members, nell = await ready_for_a_vote(town, cleo)
    decision = await put_to_the_vote(town, cleo, nell)
    await voted(town, decision.id, members, 1)
    await cleared(town, cleo, nell)
    person = await nell.person()
    for who in (members[1], members[2]):
        with pytest.raises(MovedOn):
            await does(town, course.admit, who, person.id)
    await does(town, course.admit, cleo, person.id)
    assert (await nell.person()).roles == {"nurse"}


async def test_what_they_wait_for_stands_at_home(town, cleo):
    await everybody(town, cleo)
    nell = await nell_applies(town, cleo)
    home = await nell.goes_home()
    assert "staff-home-applied" in [line.key for line in home.text.values["lines"].items]
    await opens(cleo, nell)
    await cleo.taps("recruit-bring-button")
    await nell.opens_everything()
    assert "recruit-name-button" in labels(await nell.goes_home())


async def test_whoever_is_a_nurse_or_has_applied_otherwise_does_not_apply_and_the_link_stays_good(town, cleo):
    ruth, sara = await ruth_in(town, cleo), await applied(town, "Sara")
    code = await arrive.invited(cleo, "candidate")
    for who in (ruth, sara):
        with pytest.raises(Refused):
            await does(town, invites.accept, who, code)
    nell = await town.moves_in("Nell")
    await arrive.agree(nell, code=code)
    assert (await nell.person()).roles == {"candidate"}


async def test_where_nobody_answers_for_long_it_is_brought_up_again_and_there_is_no_course(town, cleo):
    nell = await nell_applies(town, cleo)
    (ask,) = await asks_of(town, course.APPLICATION)
    await does(town, lambda tx, person: asks.close(tx, ask.id, person.id, "sorted"), cleo)
    with pytest.raises(MovedOn):
        await does(town, course.welcome, cleo, (await nell.person()).id)
    town.clock.move(15 * DAY)
    await town.settle()
    assert len(await asks_of(town, course.APPLICATION)) == 1
    with pytest.raises(MovedOn):
        await does(town, recruiting.bring, nell, (await nell.person()).id)
