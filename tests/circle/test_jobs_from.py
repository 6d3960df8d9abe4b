"""Who may put up a job is for the place to say: coordinators, whoever took on what was decided, or any member."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.base.clock import DAY, HOUR
from bot.base.outcome import MovedOn
from bot.circle import jobs, jobs_rules, promises
from bot.hours.opportunities.store.opportunities import Draft
from bot.places import changing
from handlers.screens import options
from tests.circle.test_promises import carried

HOW = ("coordinators", "decisions", "members")


def draft(town, kind="cook", days=3):
    starts = town.clock.now() // HOUR * HOUR + days * DAY
    return Draft("own", 60, 2, starts, starts + HOUR, job=kind)


async def says(town, how):
    """The place says who may."""
    await town.do(lambda tx: changing.change(tx, "merevale", "job-makers", how, town.ids["Cleo"]))


async def may(town):
    """Who of them may put up a job now."""
    return [name for name in town.ids if await town.acts(name, jobs.may_put_up)]


@given(st.sampled_from(HOW), st.booleans(), st.integers(0, 3), st.integers(0, 3))
def test_whoever_may_where_fewer_may_may_where_more_do(how, has_vote, promised, ahead):
    def answers(one, coordinates):
        told = {"has_vote": has_vote, "promised": promised, "ahead": ahead}
        return jobs_rules.may_put_up(one, coordinates=coordinates, **told)

    assert answers(how, True)
    found = [answers(one, False) for one in HOW]
    assert found == sorted(found)
    assert not found[0]
    assert has_vote or not any(found)


async def test_where_coordinators_alone_may_nobody_else_does(town):
    await says(town, "coordinators")
    one = await carried(town)
    await town.acts("Eva", promises.take, one.id, 14)
    assert await may(town) == ["Cleo"]


async def test_whoever_took_on_what_an_open_vote_carried_puts_up_one_job_for_it(town):
    one = await carried(town)
    assert await may(town) == ["Cleo"]
    await town.acts("Eva", promises.take, one.id, 14)
    assert await may(town) == ["Cleo", "Eva"]
    made = await town.acts("Eva", jobs.put_up, draft(town))
    assert (made.host_id, made.state) == (town.ids["Eva"], "open")
    assert await may(town) == ["Cleo"]
    assert (await town.acts("Eva", jobs.put_up, draft(town))).id == made.id
    with pytest.raises(MovedOn):
        await town.acts("Eva", jobs.put_up, draft(town, days=5))


async def test_on_her_phone_the_way_to_put_one_up_is_there_while_she_may(town):
    one = await carried(town)
    for name, labels in (("Ana", set()), ("Eva", {"jobs-new-button"})):
        if labels:
            await town.presses(name, "circle.take_by", one.id, 14)
        shown = await town.presses(name, "jobs.list", 0)
        assert {button.label.key for button in options(shown)} & {"jobs-new-button"} == labels
    kinds = {
        button.args[0] for button in options(await town.presses("Eva", "jobs.new")) if button.press == "jobs.new_kind"
    }
    assert "cook" in kinds | await further(town)
    assert "interview" not in kinds | await further(town)


async def further(town):
    """The kinds on the next page."""
    shown = await town.presses("Eva", "jobs.new_more", 1)
    return {button.args[0] for button in options(shown) if button.press == "jobs.new_kind"}


async def test_once_it_is_given_back_nobody_puts_up_a_job_for_it(town):
    one = await carried(town)
    await town.acts("Eva", promises.take, one.id, 14)
    await town.acts("Eva", promises.give_back, one.id)
    assert await may(town) == ["Cleo"]


async def test_any_member_may_where_the_place_says_so_and_whom_to_meet_only_coordinators_say(town):
    await says(town, "members")
    assert await may(town) == list(town.ids)
    with pytest.raises(MovedOn):
        await town.acts("Ana", jobs.put_up, draft(town, "interview"))
    for days in (3, 4):
        await town.acts("Ana", jobs.put_up, draft(town, days=days))
    assert "Ana" not in await may(town)
