"""The wall clock of the place says who is on duty, at every moment, also in the nights in which clocks change."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.base.clock import MINUTE, instant_of, local
from bot.base.outcome import Refused
from bot.safety import rota_rules
from bot.safety.rota_rules import DAY_MINUTES, WEEK_MINUTES, Span
from bot.staff.rules import read_duty, span_words

RUTH, NIA, CLEO = 1, 2, 3
NIGHTS = [
    ("Europe/London", datetime(2026, 3, 28)),
    ("Europe/London", datetime(2026, 10, 24)),
    ("Australia/Lord_Howe", datetime(2026, 4, 4)),
    ("Australia/Lord_Howe", datetime(2026, 10, 3)),
    ("Asia/Kolkata", datetime(2026, 3, 28)),
]
"""The evenings before clocks are changed, by an hour and by half an hour, and a place that changes none."""
A_DAY_AND_A_HALF = range(36 * 60)


@st.composite
def spans(draw):
    start = draw(st.integers(0, 95)) * 15
    minutes = draw(st.integers(1, 96)) * 15
    return Span(draw(st.integers(0, 6)), start, start + minutes, draw(st.sampled_from([RUTH, NIA, CLEO, None])))


def painted(put):
    """Who has each minute of the week, where each span is painted over those before it."""
    minutes = [None] * WEEK_MINUTES
    for span in put:
        for minute in range(span.begins, span.begins + span.minutes):
            minutes[minute % WEEK_MINUTES] = span.person_id
    return minutes


def week_of(put):
    week = []
    for span in put:
        week = rota_rules.with_span(week, span)
    return week


def by_the_clock(minutes, wall):
    return minutes[wall.weekday() * DAY_MINUTES + wall.hour * 60 + wall.minute]


@given(st.lists(spans(), max_size=8))
@settings(max_examples=40)
def test_at_every_minute_of_the_week_who_was_put_there_last_is_on_duty(put):
    week, minutes = week_of(put), painted(put)
    monday = datetime(2026, 6, 1)
    for minute in range(0, WEEK_MINUTES, 5):
        assert rota_rules.holder(week, monday + timedelta(minutes=minute)) == minutes[minute]
    assert all(rota_rules.is_span(span.weekday, span.start, span.end) for span in week)


@given(st.lists(spans(), max_size=8))
@settings(max_examples=40)
def test_the_gaps_and_the_spans_are_the_whole_week_and_nothing_twice(put):
    week = week_of(put)
    gaps = rota_rules.gaps(week)
    assert sum(span.minutes for span in (*week, *gaps)) == WEEK_MINUTES
    whole = painted([*(Span(gap.weekday, gap.start, gap.end, -1) for gap in gaps), *week])
    assert None not in whole
    assert [who if who != -1 else None for who in whole] == painted(put)


@pytest.mark.parametrize(("zone", "evening"), NIGHTS)
@given(put=st.lists(spans(), min_size=1, max_size=6))
@settings(max_examples=8)
def test_when_clocks_change_the_wall_clock_says_it_and_no_change_is_slept_through(zone, evening, put):
    week, minutes = week_of(put), painted(put)
    start = instant_of(evening + timedelta(hours=18), zone)
    told, wake_at = rota_rules.holder(week, local(start, zone)), rota_rules.next_change(week, start, zone)
    for minute in A_DAY_AND_A_HALF:
        now = start + minute * MINUTE
        if wake_at is not None and now >= wake_at:
            assert now == wake_at
            told, wake_at = rota_rules.holder(week, local(now, zone)), rota_rules.next_change(week, now, zone)
        assert told == by_the_clock(minutes, local(now, zone))


def test_a_span_that_the_clocks_skip_begins_when_they_jump():
    week = [Span(6, 90, 600, RUTH)]
    before = instant_of(datetime(2026, 3, 29, 0, 59), "Europe/London")
    assert rota_rules.next_change(week, before, "Europe/London") == before + MINUTE
    assert rota_rules.last_beginning(week, before + MINUTE, "Europe/London") == before + MINUTE


def test_a_span_begins_on_its_day_and_lasts_a_day_at_most():
    assert rota_rules.is_span(6, 1439, 1440 + 1439)
    for wrong in [(7, 0, 60), (-1, 0, 60), (0, 1440, 1500), (0, 60, 60), (0, 0, 1441), (0, -5, 60)]:
        assert not rota_rules.is_span(*wrong)


def test_hours_of_duty_may_be_typed_over_midnight():
    assert read_duty("17-9") == (17 * 60, 33 * 60)
    assert read_duty("9:30 - 17") == (9 * 60 + 30, 17 * 60)
    assert read_duty("0-24") == (0, 24 * 60)
    assert span_words((17 * 60, 33 * 60)) == "17:00–09:00"
    for wrong in ("25-3", "24-3", "9", "9-17, 18-20", "9:70-12", "x" * 4_000):
        with pytest.raises(Refused):
            read_duty(wrong)
