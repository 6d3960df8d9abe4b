"""Kept against agreed, by what happened: a break, the quiet after a loss and a birth told late count against nobody."""

from collections.abc import Sequence
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.base.clock import DAY, HOUR
from bot.checkins import planning
from bot.checkins.plan import Course, Plan, Rest, Visit, unknown, visits_due, windows
from bot.checkins.plan import fidelity as of_windows
from bot.checkins.plan_file import load_plan
from bot.checkins.store import agreements
from bot.people import consents, limits, profiles
from bot.people import service as people
from bot.people.rules import Stage
from tests.checkins.town import NURSE, Meetings, at

FNP = load_plan("family-nurse-partnership")
ENROLLED = date(2026, 1, 5)
days = st.integers(-60, 800).map(lambda number: ENROLLED + timedelta(days=number))
rests = st.lists(st.tuples(days, days), max_size=4)
courses = st.builds(
    Course,
    enrolled=st.just(ENROLLED),
    stage=st.sampled_from(["expecting", "baby", "unsaid"]),
    stage_date=st.none() | days,
    ended=st.none() | days,
)


def fidelity(plan: Plan, course: Course, now: date, kept: set[date], rests: Sequence[Rest] = ()) -> tuple[int, int]:
    return of_windows(windows(plan, course, now, kept, rests=rests))


def days_of(visit: Visit) -> set[date]:
    return days_in([(visit.opens, visit.closes)])


def days_in(rested: list[tuple[date, date]]) -> set[date]:
    return {since + timedelta(days=number) for since, until in rested for number in range((until - since).days)}


@settings(deadline=None)
@given(courses, days, st.sets(days), rests)
def test_of_windows_in_which_they_did_not_meet_those_without_rest_and_uncut_are_due(course, now, kept, rested):
    born = course.stage_date if course.known_stage == "baby" else None
    over = [visit for visit in visits_due(FNP, course) if visit.closes <= now]
    unmet = [visit for visit in over if not days_of(visit) & kept]
    resting = days_in(rested)
    counted = [one for one in unmet if not days_of(one) & resting and one.closes not in (born, course.ended)]
    met = len(over) - len(unmet)
    assert fidelity(FNP, course, now, kept, rests=rested) == (met, met + len(counted))


@given(courses, days, st.sets(days), rests)
def test_a_rest_takes_nothing_of_what_took_place_and_makes_nothing_due(course, now, kept, rested):
    met, due = fidelity(FNP, course, now, kept)
    with_rests = fidelity(FNP, course, now, kept, rests=rested)
    assert with_rests[0] == met <= with_rests[1] <= due


@given(courses, days, st.sets(days))
def test_where_all_was_rest_only_what_took_place_was_due(course, now, kept):
    met, due = fidelity(FNP, course, now, kept, rests=[(ENROLLED, date.max)])
    assert met == due


@settings(deadline=None)
@given(days, st.lists(st.integers(1, 90), max_size=7))
def test_each_day_from_a_birth_on_is_known_or_not_known_and_never_both(birth, lengths):
    edges = [ENROLLED]
    for length in lengths:
        edges.append(edges[-1] + timedelta(days=length))
    known = list(zip(edges[::2], edges[1::2], strict=False))
    end = edges[-1] + timedelta(days=60)
    gaps = days_in([(since, min(until, end)) for since, until in unknown(birth, known)])
    every = days_in([(birth, end)])
    assert gaps == every - days_in(known)


def test_a_window_that_a_birth_cut_short_counts_only_if_they_met_in_it():
    birth = ENROLLED + timedelta(days=34)
    course, now = Course(ENROLLED, "baby", birth), birth
    kept = {visit.opens for visit in visits_due(FNP, course)[:4]}
    assert fidelity(FNP, course, now, kept) == (4, 4)
    assert fidelity(FNP, course, now, kept | {birth - timedelta(days=1)}) == (5, 5)
    assert fidelity(FNP, course, now + timedelta(days=7), kept) == (4, 5)


async def agreed(town: Meetings) -> None:
    for name in ("Ana", "Ruth"):
        await town.taps(name, "checkins-plan-yes-button")


async def counted(town: Meetings) -> tuple[int, int]:
    return await town.do(lambda tx: planning.fidelity(tx, agreements.of_pairing(tx, NURSE)))


async def meets(town: Meetings, slot: int) -> None:
    """They book, meet, and both say so."""
    booked = await town.book(slot=slot)
    await town.until(slot + 2 * HOUR)
    for name in ("Ana", "Ruth"):
        await town.presses(name, "checkins.say", booked.id, 0, "met")


async def test_a_break_of_ana_counts_against_nobody_and_what_comes_after_it_counts(merevale: Meetings) -> None:
    await agreed(merevale)
    await meets(merevale, at(11, 26))
    await merevale.pauses("Ana", at(12, 16))
    await merevale.until(at(12, 23, 9))
    assert await counted(merevale) == (1, 1), "up to 22 December there was a break in every window but the first"
    await merevale.until(at(1, 6))
    assert await counted(merevale) == (1, 2)


async def test_a_week_of_rest_that_ruth_planned_counts_against_nobody(merevale: Meetings) -> None:
    await agreed(merevale)
    ruth = await merevale.person("Ruth")
    await merevale.do(lambda tx: limits.set_rest(tx, ruth, ruth.id, date(2026, 12, 7), rest=True))
    await merevale.until(at(12, 22))
    assert await counted(merevale) == (0, 2), "its days lie in two windows of four"


async def test_who_meets_during_a_break_has_met(merevale: Meetings) -> None:
    await agreed(merevale)
    booked = await merevale.book(slot=at(12, 3))
    await merevale.until(at(12, 1))
    await merevale.pauses("Ana", at(12, 20))
    await merevale.until(booked.ends_at + HOUR)
    for name in ("Ana", "Ruth"):
        await merevale.presses(name, "checkins.say", booked.id, 0, "met")
    await merevale.until(at(12, 15))
    assert await counted(merevale) == (1, 2)


async def test_a_break_that_is_over_the_same_day_changes_nothing(merevale: Meetings) -> None:
    await agreed(merevale)
    await merevale.pauses("Ana", at(12, 20))
    await merevale.comes_back("Ana")
    await merevale.until(at(12, 1, 9))
    assert await counted(merevale) == (0, 1)


async def test_the_quiet_after_a_loss_counts_against_nobody_also_once_there_is_a_new_stage(merevale: Meetings) -> None:
    await agreed(merevale)
    await meets(merevale, at(11, 26))
    await merevale.until(at(12, 2))
    ana = await merevale.person("Ana")
    await merevale.do(lambda tx: people.loss(tx, ana, ana.id))
    await merevale.until(at(4, 20))
    await merevale.do(lambda tx: profiles.set_stage(tx, ana, "unsaid", None))
    await merevale.until(at(5, 20))
    assert await counted(merevale) == (1, 1)
    await merevale.do(lambda tx: profiles.set_stage(tx, ana, "expecting", "2027-12-20"))
    assert await counted(merevale) == (1, 1)
    await merevale.until(at(6, 9))
    assert await counted(merevale) == (1, 2), "25 May to 8 June is the first that they could have met in"


@pytest.mark.parametrize(("stage", "day"), [("expecting", "2027-12-20"), ("baby", "2027-05-20")])
async def test_windows_before_a_loss_stay_as_they_were_whatever_is_told_after_it(
    merevale: Meetings, stage: Stage, day: str
) -> None:
    await agreed(merevale)
    await birth_is_told(merevale, "2026-11-24")
    await meets(merevale, at(11, 26))
    await merevale.until(at(1, 20))
    ana = await merevale.person("Ana")
    await merevale.do(lambda tx: people.loss(tx, ana, ana.id))
    before = await counted(merevale)
    assert before == (1, 7)
    await merevale.until(at(6, 1))
    await merevale.do(lambda tx: profiles.set_stage(tx, ana, stage, day))
    assert await counted(merevale) == before
    await merevale.until(at(7, 1))
    assert (await counted(merevale))[0] == 1
    assert (await counted(merevale))[1] > before[1]


async def test_a_loss_told_by_mistake_is_counted_as_if_it_had_not_been_told(merevale: Meetings) -> None:
    await agreed(merevale)
    await meets(merevale, at(11, 26))
    await merevale.until(at(12, 16))
    ana = await merevale.person("Ana")
    before = await counted(merevale)
    await merevale.do(lambda tx: people.loss(tx, ana, ana.id))
    await merevale.do(lambda tx: people.undo_loss(tx, ana, ana.id))
    assert await counted(merevale) == before


async def birth_is_told(town: Meetings, born: str) -> None:
    ana = await town.person("Ana")
    await town.do(lambda tx: profiles.set_stage(tx, ana, "baby", born))


async def test_what_came_before_a_birth_was_told_counts_against_nobody_and_what_came_after_counts(
    merevale: Meetings,
) -> None:
    await agreed(merevale)
    await meets(merevale, at(11, 26))
    await merevale.until(at(12, 30))
    before = await counted(merevale)
    assert before == (1, 4)
    await birth_is_told(merevale, "2026-12-03")
    assert await counted(merevale) == (1, 1), "only up to 1 December was it as they knew"
    await merevale.until(at(1, 8))
    assert await counted(merevale) == (1, 2), "31 December to 7 January was the first that they knew of"
    await birth_is_told(merevale, "2026-12-04")
    assert await counted(merevale) == (1, 2), "put right by a day, it is known no later than before"


async def test_meetings_before_a_birth_was_told_are_not_forgotten(merevale: Meetings) -> None:
    await agreed(merevale)
    await meets(merevale, at(12, 8))
    await merevale.until(at(12, 30))
    await birth_is_told(merevale, "2026-12-03")
    assert await counted(merevale) == (1, 2)


async def test_a_birth_that_her_nurse_may_know_only_later_counts_from_then(merevale: Meetings) -> None:
    await agreed(merevale)
    ana = await merevale.person("Ana")
    await merevale.do(lambda tx: consents.withdraw(tx, ana, "share_with_nurse"))
    await merevale.until(at(12, 3))
    await birth_is_told(merevale, "2026-12-03")
    await merevale.until(at(12, 30))
    await merevale.do(lambda tx: consents.give(tx, ana, "share_with_nurse"))
    assert await counted(merevale) == (0, 1)


async def test_after_a_loss_a_birth_told_late_is_that_of_another_child(merevale: Meetings) -> None:
    await agreed(merevale)
    await birth_is_told(merevale, "2026-11-20")
    await merevale.until(at(11, 28))
    ana = await merevale.person("Ana")
    await merevale.do(lambda tx: people.loss(tx, ana, ana.id))
    await merevale.until(at(11, 29))
    merevale.clock.move(300 * DAY)
    await birth_is_told(merevale, "2027-08-20")
    assert await counted(merevale) == (0, 0)


async def test_ruth_reads_it_so_and_ana_is_not_counted_at(merevale: Meetings) -> None:
    await agreed(merevale)
    await meets(merevale, at(11, 26))
    await merevale.pauses("Ana", at(12, 16))
    await merevale.until(at(12, 23, 9))
    seen = await merevale.presses("Ruth", "checkins.plan", NURSE)
    (line,) = [one for one in seen.text.values["notes"].items if one.key == "checkins-plan-took-place"]
    assert (line.values["kept"], line.values["due"]) == (1, 1)
    hers = await merevale.presses("Ana", "checkins.plan", NURSE)
    assert "checkins-plan-took-place" not in [one.key for one in hers.text.values["notes"].items]
