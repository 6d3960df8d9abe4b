"""The visit plan: what it expects, week by week."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.checkins.plan import PACES, Course, Length, Plan, Stretch, add_months, next_visit, visits_due, windows
from bot.checkins.plan import fidelity as of_windows
from bot.checkins.plan_file import PlanError, load_plan, plan_names, read_plan

FNP = load_plan("family-nurse-partnership")
ENROLLED = date(2026, 1, 5)
days = st.dates(date(2000, 1, 1), date(2060, 12, 31))


def opens(plan: Plan, course: Course) -> list[date]:
    return [visit.opens for visit in visits_due(plan, course)]


def fidelity(plan: Plan, course: Course, now: date, kept: list[date]) -> tuple[int, int]:
    return of_windows(windows(plan, course, now, kept))


def day(number: int) -> date:
    return ENROLLED + timedelta(days=number)


def test_weekly_for_four_weeks_then_fortnightly_to_the_due_date_and_then_nothing():
    due = day(70)
    assert opens(FNP, Course(ENROLLED, "expecting", due)) == [day(n) for n in (0, 7, 14, 21, 28, 42, 56)]


def test_after_a_birth_weekly_to_six_weeks_fortnightly_to_21_months_monthly_to_24():
    birth = day(70)
    found = opens(FNP, Course(ENROLLED, "baby", birth))
    after = [one for one in found if one >= birth]
    assert after[:7] == [birth + timedelta(days=7 * n) for n in range(7)]
    assert after[7] == birth + timedelta(days=56)
    monthly = [one for one in found if one >= add_months(birth, 21)]
    assert monthly == [add_months(birth, n) for n in (21, 22, 23, 24)]
    assert 60 <= len(found) <= 70


def test_nothing_antenatal_after_a_birth_is_told_even_in_the_first_weeks():
    birth = day(16)
    found = opens(FNP, Course(ENROLLED, "baby", birth))
    assert found[:6] == [day(0), day(7), day(14), day(16), day(23), day(30)]


def test_an_enrolment_after_the_birth_begins_weekly_and_goes_on_where_the_baby_is():
    found = opens(FNP, Course(ENROLLED, "baby", day(-90)))
    assert found[:6] == [day(n) for n in (0, 7, 14, 21, 28, 42)]


def test_without_a_date_the_plan_goes_on_and_says_nothing_of_a_stage():
    for course in (Course(ENROLLED), Course(ENROLLED, "expecting", None), Course(ENROLLED, "baby", None)):
        assert opens(FNP, course)[:6] == [day(n) for n in (0, 7, 14, 21, 28, 42)]


def test_a_dial_changes_the_rhythm_from_its_day_on():
    course = Course(ENROLLED, "expecting", day(200), paces=((day(42), 200), (day(70), 50)))
    assert opens(FNP, course)[:12] == [day(n) for n in (0, 7, 14, 21, 28, 42, 49, 56, 63, 70, 98, 126)]


def test_the_next_visit_is_the_one_whose_time_is_now_or_the_first_to_come():
    course = Course(ENROLLED, "expecting", day(70))
    assert next_visit(FNP, course, day(-3)).opens == day(0)
    assert next_visit(FNP, course, day(30)).opens == day(28)
    assert next_visit(FNP, course, day(70)) is None


def test_fidelity_counts_each_window_that_is_over_once():
    course = Course(ENROLLED, "expecting", day(200))
    assert fidelity(FNP, course, day(6), [day(1)]) == (0, 0)
    assert fidelity(FNP, course, day(7), [day(6)]) == (1, 1)
    assert fidelity(FNP, course, day(21), [day(1), day(2), day(16)]) == (2, 3)


def test_a_window_that_the_end_cut_short_counts_only_if_they_met_in_it():
    course = Course(enrolled=day(0), ended=day(9))
    assert fidelity(FNP, course, day(30), [day(1)]) == (1, 1)
    assert fidelity(FNP, course, day(30), [day(1), day(8)]) == (2, 2)


@given(st.sampled_from([*range(0, 800, 7)]), st.lists(st.integers(0, 800)))
def test_fidelity_is_never_more_than_all_and_a_meeting_more_never_lowers_it(now: int, met: list[int]):
    course = Course(ENROLLED, "baby", day(-30))
    kept, due = fidelity(FNP, course, day(now), [day(n) for n in met])
    assert 0 <= kept <= due
    assert fidelity(FNP, course, day(now), [day(n) for n in [*met, now // 2]])[0] >= kept


def test_months_counted_from_the_31st_do_not_drift():
    birth = date(2026, 1, 31)
    found = opens(FNP, Course(birth, "baby", birth))
    assert found[-4:] == [date(2027, 10, 31), date(2027, 11, 30), date(2027, 12, 31), date(2028, 1, 31)]


courses = st.builds(
    Course,
    enrolled=st.just(ENROLLED),
    stage=st.sampled_from(["expecting", "baby", "unsaid"]),
    stage_date=st.none() | st.integers(-400, 280).map(day),
    ended=st.none() | st.integers(-10, 900).map(day),
    paces=st.lists(st.tuples(st.integers(0, 700).map(day), st.sampled_from(PACES)), max_size=3).map(
        lambda found: tuple(sorted(found))
    ),
)


@given(courses)
def test_windows_follow_one_another_and_no_boundary_week_is_skipped(course: Course):
    visits = visits_due(FNP, course)
    for before, after in pairwise(visits):
        assert before.opens < after.opens == before.closes
    assert [visit.number for visit in visits] == list(range(1, len(visits) + 1))
    assert all(visit.opens < visit.closes for visit in visits)
    if not course.paces:
        assert all((visit.closes - visit.opens).days <= 31 for visit in visits)


@given(courses)
def test_nothing_is_expected_once_a_plan_has_ended_or_before_enrolment(course: Course):
    for visit in visits_due(FNP, course):
        assert visit.opens >= course.enrolled
        assert course.ended is None or visit.closes <= course.ended


@given(courses)
def test_nothing_assumes_a_live_birth_after_a_due_date(course: Course):
    if course.known_stage == "expecting":
        assert all(visit.opens < max(course.stage_date, day(28)) for visit in visits_due(FNP, course))


def test_what_counts_from_a_birth_waits_for_one_to_be_told():
    weekly = Stretch(begins="birth", every=Length(days=7), ends=Length(days=21), counted_from="birth")
    plan = Plan("after a birth", 60, (weekly,))
    assert visits_due(plan, Course(ENROLLED, "expecting", day(7))) == []
    assert opens(plan, Course(ENROLLED, "baby", day(7))) == [day(7), day(14), day(21)]


@given(courses, st.sampled_from([pace for pace in PACES if pace > 100]))
def test_more_visits_are_never_fewer(course: Course, pace: int):
    def at(rate: int) -> int:
        paced = Course(course.enrolled, course.stage, course.stage_date, course.ended, ((ENROLLED, rate),))
        return len(visits_due(FNP, paced))

    assert at(50) <= at(100) <= at(pace)


@given(days, st.integers(0, 48))
def test_a_month_later_is_the_same_day_or_the_last_of_that_month(start: date, months: int):
    later = add_months(start, months)
    assert (later.year * 12 + later.month) - (start.year * 12 + start.month) == months
    assert later.day == start.day or ((later + timedelta(days=1)).day == 1 and later.day < start.day)


def test_every_shipped_plan_can_be_read():
    assert "family-nurse-partnership" in plan_names()
    for name in plan_names():
        assert load_plan(name).stretches


STRETCH = '[[stretch]]\nbegins = "enrolment"\nevery = "1 week"\nends = "4 weeks"\ncounted_from = "enrolment"\n'


@pytest.mark.parametrize(
    ("source", "line", "what"),
    [
        ("visit_minutes = 0\n" + STRETCH, 1, "visit_minutes"),
        ("visit_minutes = true\n" + STRETCH, 1, "visit_minutes"),
        ("visit_minutes = 60\n", 1, "stretch"),
        ("visit_minutes = 60\n" + STRETCH.replace("1 week", "often"), 4, "every"),
        ("visit_minutes = 60\n" + STRETCH.replace('"enrolment"\nevery', '"later"\nevery'), 3, "begins"),
        ("visit_minutes = 60\n" + STRETCH.replace('"enrolment"\nevery', '"before"\nevery'), 3, "begins"),
        ("visit_minutes = 60\n" + STRETCH.replace('"4 weeks"', '"birth"'), 2, "for"),
        ("visit_minutes = 60\n" + STRETCH + STRETCH + "colour = 1\n", 12, "colour"),
        ("visit_minutes = 60\n" + STRETCH + 'for = "nobody"\n', 7, "for"),
        ("visit_minutes = 60\n" + STRETCH + "closing_visit = 1\n", 7, "closing_visit"),
    ],
)
def test_what_is_wrong_in_a_plan_is_told_with_file_line_and_what(source: str, line: int, what: str):
    with pytest.raises(PlanError, match=rf"mine\.toml, line {line}: `{what}` should be"):
        read_plan("mine", source)


def test_a_broken_file_and_a_missing_plan_are_told():
    with pytest.raises(PlanError, match=r"mine\.toml: .*line 2"):
        read_plan("mine", "visit_minutes = 60\n[[stretch\n")
    for name in ("nothing-here", "../secrets"):
        with pytest.raises(PlanError, match="no such visit plan"):
            load_plan(name)
