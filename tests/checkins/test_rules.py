"""What two answers come to, what a button carries, and how a plan is said."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.checkins.plan import PACES, Course, Length, next_visit, rhythm, visits_due
from bot.checkins.plan_file import load_plan
from bot.checkins.rules import ANSWERS, LATE_DAYS, late_days, may_have_met, outcome

FNP = load_plan("family-nurse-partnership")
answers = st.sampled_from([None, *ANSWERS])
days = st.dates(date(2025, 1, 1), date(2030, 12, 31))
courses = st.builds(
    Course,
    days,
    st.sampled_from(["expecting", "baby", "unsaid"]),
    st.none() | days,
    st.none() | days,
    st.lists(st.tuples(days, st.sampled_from(PACES)), max_size=3).map(lambda paces: tuple(sorted(paces))),
)


@given(answers, answers)
def test_silence_is_never_a_yes_and_only_two_yeses_are_kept(parent, helper):
    come_to = outcome(parent, helper)
    assert (come_to == "kept") == (parent == helper == "met")
    assert come_to == outcome(helper, parent)
    if None in (parent, helper) or "wrong" in (parent, helper):
        assert come_to is None


@given(days, days)
def test_a_meeting_can_be_told_of_exactly_the_days_that_are_offered(day, today):
    assert may_have_met(day, today) == (day in late_days(today))
    assert len(set(late_days(today))) == LATE_DAYS
    assert max(late_days(today)) == today


@pytest.mark.parametrize(
    ("length", "said"),
    [
        (Length(days=7), ("week", 1)),
        (Length(days=14), ("week", 2)),
        (Length(days=9), ("day", 9)),
        (Length(months=1), ("month", 1)),
        (Length(days=7).paced(50), ("week", 2)),
        (Length(months=1).paced(200), ("day", 15)),
    ],
)
def test_lengths_are_said_in_the_unit_people_use(length, said):
    assert length.in_units == said


@given(courses, days)
def test_what_is_said_of_a_plan_lies_ahead_and_ends_with_it(course, today):
    ahead = rhythm(FNP, course, today)
    if course.ended is not None and course.ended <= today:
        assert ahead == []
    if course.known_stage != "baby":
        assert all(stretch.counted_from == "enrolment" or stretch.ends is None for stretch in ahead)
    if course.known_stage == "expecting" and course.stage_date is not None and course.stage_date <= today:
        assert all(stretch.ends is not None for stretch in ahead)
    if course.known_stage == "baby" and course.stage_date is not None and course.stage_date <= today:
        assert all(stretch.stage != "expecting" for stretch in ahead)


@given(courses, days, st.lists(st.integers(0, 40), max_size=6))
def test_the_next_meeting_is_the_first_one_for_which_none_stands(course, today, after):
    met = [today + timedelta(days=number) for number in after]
    found = next_visit(FNP, course, today, met)
    open_ones = [visit for visit in visits_due(FNP, course) if visit.closes > today]
    free = [visit for visit in open_ones if not any(visit.opens <= day < visit.closes for day in met)]
    assert found == (free[0] if free else None)
    assert next_visit(FNP, course, today) == (open_ones[0] if open_ones else None)
