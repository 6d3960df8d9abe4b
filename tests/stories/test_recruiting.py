"""Members recruit: eight people, one who would like to be a mentor, and a place that decides otherwise."""

import pytest

from bot.asks import service as asks
from bot.base.clock import DAY, HOUR
from bot.base.messages import Text, When
from bot.base.outcome import MovedOn, Refused
from bot.circle import recruit_asks, recruiting
from bot.circle import service as circle
from bot.circle.store import agenda, decisions
from bot.circle.store import recruiting as store
from bot.hours.opportunities.store import opportunities
from bot.people import erasing
from bot.people import service as people
from bot.places import service as places
from bot.practice.stories import arrive
from bot.staff import course
from tests.places.folders import MEREVALE, place_in
from tests.staff.people import applied
from tests.stories.jobs_shared import until
from tests.stories.people import ana_in, cleo_in, ruth_in
from tests.stories.what_is_on import WHEN, beneath, does, labels, note

MEMBERS = ("Ana", "Ben", "Eva", "Fay", "Gus")


@pytest.fixture
async def cleo(town):
    return await cleo_in(town)


async def everybody(town, cleo):
    """Cleo, Ruth and five parents: with whoever applies they are eight."""
    ruth = await ruth_in(town, cleo)
    return [cleo, ruth, *[await ana_in(town, name) for name in MEMBERS]]


async def opens(cleo, who):
    """The coordinator looks at an application, and what the circle has of it."""
    await arrive.application(cleo, who)
    return await cleo.taps("recruit-open-button")


async def brought(cleo, who):
    """It is brought to the circle, and two people are named."""
    await opens(cleo, who)
    await cleo.taps("recruit-bring-button")
    await who.opens_everything()
    await who.taps("recruit-name-button")
    await who.says("Dr Lee, my doctor, 01632 960 111")
    return await who.says("Mia from the library, 01632 960 112")


async def asked(cleo, who, first="good", second="good"):
    """The coordinator has asked both."""
    for number, result in enumerate((first, second), 1):
        await opens(cleo, who)
        await cleo.taps("recruit-reference-button", number=number)
        await cleo.taps("recruit-result-button", result=result)


async def met(town, cleo, who, *members):
    """Members take the job of meeting them, and it is over."""
    await opens(cleo, who)
    await cleo.taps("recruit-meet-button")
    await cleo.says(WHEN)
    await cleo.taps("hours-when-yes-button")
    for one in members:
        await one.from_home("circle-open-button")
        await one.taps("jobs-button")
        await one.taps("checkins-slot-button")
        await one.taps("jobs-take-button")
    application = await standing(town, who)
    meeting = await town.kith.database.read(lambda tx: recruiting._meeting(tx, application))
    await until(town, meeting.ends_at + HOUR)


async def standing(town, who):
    person = await who.person()
    return await town.kith.database.read(lambda tx: store.standing(tx, person.id))


async def voted(town, decision_id, voters, choice):
    """These choose so, and the days go by."""
    for one in voters:
        await does(town, circle.vote, one, decision_id, choice)
    await until(town, town.clock.now() + 8 * DAY)


async def ready_for_a_vote(town, cleo):
    members = await everybody(town, cleo)
    sara = await applied(town, "Sara")
    await brought(cleo, sara)
    await asked(cleo, sara)
    await met(town, cleo, sara, *members[2:4])
    return members, sara


async def put_to_the_vote(town, cleo, sara):
    await opens(cleo, sara)
    assert note(await cleo.taps("recruit-vote-button")) == "recruit-voting"
    about = (await standing(town, sara)).about

    def look(tx):
        return decisions.open_on(tx, agenda.about(tx, "merevale", about).id)

    return await town.kith.database.read(look)


async def test_a_whole_recruitment_by_eight_people(town, cleo):
    members, sara = await ready_for_a_vote(town, cleo)
    assert await sara.has("recruit-told-meeting")
    decision = await put_to_the_vote(town, cleo, sara)
    assert decision.secret
    with pytest.raises(MovedOn):
        await does(town, circle.look, sara, decision.id)
    with pytest.raises(MovedOn):
        await does(town, circle.vote, sara, decision.id, 0)
    await voted(town, decision.id, members, 1)
    assert await cleo.has("recruit-ask-voted")
    assert await does(town, circle.results, sara) == []
    await arrive.application(cleo, sara)
    await cleo.taps("staff-welcome-button")
    for step in places.place("merevale").ladder.course:
        await does(town, course.step_done, sara, step)
    await does(town, course.talked, cleo, (await sara.person()).id)
    seen = await arrive.application(cleo, sara)
    assert "staff-admit-button" in labels(seen)
    await cleo.taps("staff-admit-button")
    assert "mentor" in (await sara.person()).roles
    assert await standing(town, sara) is None
    assert not any("vote" in screen.text.key for screen in await sara.screens())


async def open_asks(town):
    """What a coordinator is asked to do about an application."""
    found = await town.kith.database.read(lambda tx: asks.at_place(tx, "merevale"))
    return {ask.kind for ask in found} & {recruit_asks.NAMED, recruit_asks.VOTED}


async def test_once_a_meeting_is_set_it_reads_when_and_sets_no_other_until_nobody_came(town, cleo):
    await everybody(town, cleo)
    sara = await applied(town, "Sara")
    await brought(cleo, sara)
    await asked(cleo, sara)
    assert "recruit-meet-button" in labels(await opens(cleo, sara))
    await cleo.taps("recruit-meet-button")
    await cleo.says(WHEN)
    await cleo.taps("hours-when-yes-button")
    seen = await opens(cleo, sara)
    meeting = await town.kith.database.read(lambda tx: opportunities.find(tx, 1))
    assert seen.text.values["met"] == Text("recruit-meet-ahead", when=When(meeting.starts_at))
    assert "recruit-meet-button" not in labels(seen)
    await until(town, meeting.ends_at + HOUR)
    seen = await opens(cleo, sara)
    assert seen.text.values["met"] == Text("recruit-met", met="no")
    assert "recruit-meet-button" in labels(seen)


async def test_nobody_is_asked_any_longer_to_do_what_they_did(town, cleo):
    members = await everybody(town, cleo)
    sara = await applied(town, "Sara")
    await brought(cleo, sara)
    assert await open_asks(town) == {recruit_asks.NAMED}
    await asked(cleo, sara)
    assert await open_asks(town) == {recruit_asks.NAMED}
    await met(town, cleo, sara, *members[2:4])
    assert await open_asks(town) == set()
    for choice in (0, 1):
        decision = await put_to_the_vote(town, cleo, sara)
        assert await open_asks(town) == set()
        await voted(town, decision.id, members, choice)
        assert await open_asks(town) == {recruit_asks.VOTED}
    await arrive.application(cleo, sara)
    await cleo.taps("staff-welcome-button")
    assert await open_asks(town) == set()


async def test_without_the_circle_nobody_is_admitted_however_far_the_course_is(town, cleo):
    await everybody(town, cleo)
    sara = await applied(town, "Sara")
    person = await sara.person()
    missing = await town.kith.database.read(lambda tx: [one.values.get("what") for one in course.missing(tx, person)])
    assert {"references", "meeting", "vote"} <= set(missing)
    with pytest.raises(Refused):
        await does(town, course.admit, cleo, person.id)


async def test_a_no_of_the_circle_is_told_kindly_by_a_person_and_says_nothing_of_votes(town, cleo):
    members, sara = await ready_for_a_vote(town, cleo)
    decision = await put_to_the_vote(town, cleo, sara)
    await voted(town, decision.id, members, 0)
    assert (await standing(town, sara)).vote == "no"
    assert not await sara.has("staff-not-now")
    before = await standing(town, sara)
    await opens(cleo, sara)
    await cleo.taps("recruit-refuse-button")
    await cleo.taps("recruit-reason-button", reason="circle")
    assert await sara.has("staff-not-now")
    assert await standing(town, sara) is None
    assert not any(one.words for one in await _references(town, before))


async def test_whoever_gave_no_answer_is_named_anew_and_a_bad_word_lets_nobody_vote(town, cleo):
    await everybody(town, cleo)
    sara = await applied(town, "Sara")
    await brought(cleo, sara)
    await asked(cleo, sara, "none", "not")
    assert await sara.has("recruit-told-another")
    with pytest.raises(Refused):
        await does(town, recruiting.vote, cleo, (await sara.person()).id)
    with pytest.raises(Refused):
        await does(town, recruiting.meet, cleo, (await sara.person()).id, town.clock.now() + 3 * DAY)


async def test_a_coordinator_may_refuse_at_any_time_with_a_reason_that_only_the_audit_keeps(town, cleo):
    await everybody(town, cleo)
    sara = await applied(town, "Sara")
    await opens(cleo, sara)
    await cleo.taps("recruit-refuse-button")
    await cleo.taps("recruit-reason-button", reason="safety")
    assert await sara.has("staff-not-now")
    with pytest.raises(MovedOn):
        await does(town, recruiting.bring, cleo, (await sara.person()).id)


async def test_whoever_applies_is_not_offered_the_job_of_meeting_themselves(town, cleo):
    await everybody(town, cleo)
    sara = await applied(town, "Sara")
    await brought(cleo, sara)
    await does(town, recruiting.meet, cleo, (await sara.person()).id, town.clock.now() + 3 * DAY)
    await sara.opens_everything()
    await sara.from_home("circle-open-button")
    assert (await sara.taps("jobs-button")).text.key == "jobs-board-empty"


async def test_whom_somebody_named_is_known_no_more_once_they_have_an_answer_or_are_erased(town, cleo):
    await everybody(town, cleo)
    sara = await applied(town, "Sara")
    await brought(cleo, sara)
    application, person = await standing(town, sara), await sara.person()
    assert all(one.words for one in await _references(town, application))
    await town.kith.database.write(lambda tx: erasing.erase(tx, person.id))
    await town.settle()
    assert not any(one.words for one in await _references(town, application))


async def _references(town, application):
    return await town.kith.database.read(lambda tx: store.references(tx, application.id))


async def test_after_a_loss_nobody_is_met_or_voted_on(town, cleo):
    members, sara = await ready_for_a_vote(town, cleo)
    decision = await put_to_the_vote(town, cleo, sara)
    person = await sara.person()
    await town.kith.database.write(lambda tx: people.loss(tx, people.get(tx, person.id), person.id))
    await town.settle()
    closed = await does(town, circle.look, members[2], decision.id)
    assert (closed.outcome, await standing(town, sara)) == ("void", None)


@pytest.fixture
def a_place_without(tmp_path):
    """Merevale, where coordinators decide."""
    source = MEREVALE
    assert source.count("recruits = true") == 1
    place_in(tmp_path, "merevale", source.replace("recruits = true", "recruits = false"))
    places.load(tmp_path)
    yield
    places.load()


@pytest.mark.usefixtures("a_place_without")
async def test_where_members_do_not_recruit_nothing_of_it_is_asked_or_shown(town, cleo):
    sara = await applied(town, "Sara")
    seen = await arrive.application(cleo, sara)
    assert "recruit-open-button" not in labels(seen)
    person = await sara.person()
    missing = await town.kith.database.read(lambda tx: [one.key for one in course.missing(tx, person)])
    assert "recruit-missing" not in missing
    with pytest.raises(MovedOn):
        await does(town, recruiting.bring, cleo, person.id)
    assert beneath(seen).key.startswith("staff-applicant")


async def test_where_the_only_coordinator_goes_whoever_was_to_be_met_reads_that_it_is_off(town, cleo):
    members = await everybody(town, cleo)
    sara = await applied(town, "Sara")
    await brought(cleo, sara)
    await opens(cleo, sara)
    await cleo.taps("recruit-meet-button")
    await cleo.says(WHEN)
    await cleo.taps("hours-when-yes-button")
    assert await sara.has("recruit-told-meeting")
    await does(town, people.leave, cleo)
    await town.settle()
    assert await sara.has("recruit-told-no-meeting")
    assert members
