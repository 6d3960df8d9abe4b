"""How a plan goes on and comes to its end: birth, loss, move; every boundary week is expected, and none twice."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.base.clock import DAY, add_months
from bot.checkins import planning
from bot.checkins.plan import Course, missed, visits_due
from bot.checkins.plan_file import load_plan
from bot.checkins.store import agreements
from bot.people import profiles
from bot.people import service as people
from tests.checkins.town import NURSE, Meetings, at, slots_in

FNP = load_plan("family-nurse-partnership")
ENROLLED = date(2026, 1, 5)
WEEK = timedelta(weeks=1)
ahead = st.integers(1, 280).map(lambda days: ENROLLED + timedelta(days=days))
before = st.integers(0, 600).map(lambda days: ENROLLED - timedelta(days=days))


def opens(course: Course) -> list[date]:
    return [visit.opens for visit in visits_due(FNP, course)]


def meetings_on(course: Course, day: date) -> int:
    """How many expected meetings may be on that day."""
    return sum(visit.opens <= day < visit.closes for visit in visits_due(FNP, course))


@given(ahead)
def test_every_boundary_week_of_a_family_that_came_before_the_birth_is_expected_once(birth: date):
    course = Course(ENROLLED, "baby", birth)
    found = opens(course)
    boundaries = (ENROLLED, birth, birth + 6 * WEEK, add_months(birth, 21), add_months(birth, 24))
    assert [found.count(day) for day in boundaries[:2]] == [1, 1]
    assert all(meetings_on(course, day) == 1 for day in boundaries)
    assert found[-1] == add_months(birth, 24)
    assert len(set(found)) == len(found)


@given(before)
def test_a_family_that_came_after_the_birth_has_its_boundary_weeks_too_and_none_before_it_came(birth: date):
    course = Course(ENROLLED, "baby", birth)
    found = opens(course)
    boundaries = (ENROLLED, birth + 6 * WEEK, add_months(birth, 21), add_months(birth, 24))
    assert all(meetings_on(course, day) == 1 for day in boundaries if day >= ENROLLED)
    assert all(day >= ENROLLED for day in found)
    assert len(set(found)) == len(found)


@given(ahead)
def test_up_to_a_due_date_each_week_of_the_first_four_and_then_each_second_one_is_expected_once(due: date):
    course = Course(ENROLLED, "expecting", due)
    last = max(due, ENROLLED + 4 * WEEK)
    days = (ENROLLED + timedelta(days=number) for number in range((last - ENROLLED).days))
    assert all(meetings_on(course, day) == 1 for day in days)
    assert all(meetings_on(course, last + timedelta(days=number)) == 0 for number in range(60))


@given(ahead, st.integers(1, 60))
def test_once_a_birth_is_told_nothing_antenatal_is_expected_whenever_the_due_date_was(due: date, late: int):
    birth = due + timedelta(days=late - 30)
    if birth <= ENROLLED:
        return
    told = opens(Course(ENROLLED, "baby", birth))
    weekly = [day for day in told if birth <= day <= birth + 6 * WEEK]
    assert weekly == [birth + number * WEEK for number in range(7)]


def test_two_who_have_met_since_are_not_asked_why_they_had_not():
    course, today = Course(ENROLLED, "expecting", date(2026, 9, 1)), ENROLLED + timedelta(days=15)
    last = missed(FNP, course, today, (), ENROLLED)
    assert (last.opens, last.closes) == (ENROLLED + WEEK, ENROLLED + 2 * WEEK)
    assert missed(FNP, course, today, (last.closes,), ENROLLED) is None
    assert missed(FNP, course, today, (ENROLLED,), ENROLLED) == last


async def agreed(town: Meetings) -> agreements.Agreement:
    for name in ("Ana", "Ruth"):
        await town.taps(name, "checkins-plan-yes-button")
    return await town.do(lambda tx: planning.of_pairing(tx, NURSE))


async def fidelity(town: Meetings) -> tuple[int, int]:
    return await town.do(lambda tx: planning.fidelity(tx, agreements.of_pairing(tx, NURSE)))


async def meets(town: Meetings, number: int, slot: int) -> None:
    """They book, meet, and both say so."""
    await town.book(slot=slot)
    await town.until(slot + DAY)
    for name in ("Ana", "Ruth"):
        await town.presses(name, "checkins.say", number, 0, "met")


async def test_fidelity_is_of_what_happened_since_both_agreed(merevale: Meetings) -> None:
    assert await fidelity(merevale) == (0, 0)
    merevale.clock.move(3 * DAY)
    await agreed(merevale)
    await meets(merevale, 1, at(12, 2))
    await merevale.until(at(12, 16))
    assert await fidelity(merevale) == (1, 2)


async def test_what_ends_a_plan_ends_what_is_due_and_what_took_place_stays(merevale: Meetings) -> None:
    await agreed(merevale)
    await meets(merevale, 1, at(12, 2))
    await merevale.presses("Ana", "pairing.moves", NURSE)
    there = await fidelity(merevale)
    await merevale.until(at(1, 20))
    assert await fidelity(merevale) == there == (1, 2)


async def test_a_loss_stops_what_is_due_and_its_undoing_goes_on(merevale: Meetings) -> None:
    await agreed(merevale)
    await meets(merevale, 1, at(12, 2))
    ana = await merevale.person("Ana")
    await merevale.do(lambda tx: people.loss(tx, ana, ana.id))
    await merevale.until(at(1, 20))
    assert await fidelity(merevale) == (1, 2)
    assert await merevale.do(lambda tx: planning.of_pairing(tx, NURSE)) is None
    await merevale.do(lambda tx: people.undo_loss(tx, ana, ana.id))
    assert await fidelity(merevale) == (1, 2), "what the quiet was for counts against nobody"
    await merevale.until(at(2, 17))
    assert await fidelity(merevale) == (1, 3)


@pytest.mark.parametrize("days_early", [20, 0, -10])
async def test_after_a_birth_the_next_meeting_is_expected_at_once(merevale: Meetings, days_early: int) -> None:
    agreement = await agreed(merevale)
    ana = await merevale.person("Ana")
    born = date(2027, 3, 20) - timedelta(days=days_early)
    await merevale.until(at(3, 20) - (days_early - 1) * DAY)
    await merevale.do(lambda tx: profiles.set_stage(tx, ana, "baby", born.isoformat()))
    found = await merevale.do(lambda tx: planning.next_expected(tx, agreement))
    assert (found.opens, found.closes) == (born, born + WEEK)
    assert slots_in(await merevale.presses("Ana", "checkins.book", NURSE))
