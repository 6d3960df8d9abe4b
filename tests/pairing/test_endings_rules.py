"""What follows from two answers and from silence, and on which day it is time: for all there could be."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from bot.pairing.ending_rules import ANSWERS, SOONEST_DAYS, goodbye_on, time_for_it, what_follows

ANSWERED = st.sampled_from((None, *ANSWERS))


@given(ANSWERED, ANSWERED)
def test_both_are_treated_alike_and_only_two_who_are_ready_say_goodbye(one, other) -> None:
    follows = what_follows(one, other)
    assert follows == what_follows(other, one)
    assert (follows == "goodbye") == (one == other == "ready")
    assert (follows == "talk") == ("reservations" in (one, other))


@given(ANSWERED, ANSWERED)
def test_silence_ends_nothing_and_more_time_is_not_told_before_both_have_answered(one, other) -> None:
    if None in (one, other):
        assert what_follows(one, other) in ("wait", "talk")
    if "not_yet" in (one, other) and "reservations" not in (one, other) and None not in (one, other):
        assert what_follows(one, other) == "go_on"


DATES = st.dates(date(2024, 1, 1), date(2030, 12, 31))


@given(DATES, st.none() | DATES, st.integers(1, 60), st.integers(2, 52))
def test_nobody_is_asked_before_they_had_time_together(began, born, months, weeks) -> None:
    when = time_for_it(began, born, months, weeks)
    assert when > began
    if born is not None and when != time_for_it(began, None, months, weeks):
        assert (when - began).days >= 14 * weeks


@given(DATES, st.none() | DATES, st.integers(2, 52))
def test_between_question_and_goodbye_lie_two_weeks_at_least(asked, meant, weeks) -> None:
    assert (goodbye_on(asked, weeks, meant) - asked).days >= SOONEST_DAYS
