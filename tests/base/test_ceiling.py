"""One message a day that nobody asked for, and as many in seven days as somebody likes, by their own clock."""

from datetime import datetime, timedelta
from zoneinfo import available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.base.ceiling import free_again
from bot.base.clock import DAY, HOUR, MINUTE, instant_of, local

LONDON = "Europe/London"
ZONES = sorted(zone for zone in available_timezones() if "/" in zone)


def at(day, hour=10):
    return instant_of(datetime(2026, 11, day, hour), LONDON)


def test_the_first_of_a_week_may_come():
    assert free_again([], LONDON, 1, at(24)) is None


def test_one_a_week_waits_for_the_same_weekday():
    assert free_again([at(24)], LONDON, 1, at(25)) == instant_of(datetime(2026, 12, 1), LONDON)
    assert free_again([at(17)], LONDON, 1, at(24)) is None


def test_never_two_on_a_day_however_many_a_week():
    assert free_again([at(24, 9)], LONDON, 3, at(24, 20)) == at(25, 0)
    assert free_again([at(24, 23)], LONDON, 3, at(25, 1)) is None


def test_a_fourth_waits_until_the_first_is_a_week_ago():
    assert free_again([at(20), at(22), at(24)], LONDON, 3, at(25)) == at(27, 0)


def test_whoever_likes_fewer_from_now_on_waits_for_the_last_to_be_a_week_ago():
    assert free_again([at(20), at(22), at(24)], LONDON, 1, at(25)) == instant_of(datetime(2026, 12, 1), LONDON)


@given(
    zone=st.sampled_from(ZONES),
    begin=st.integers(at(1), at(1) + 400 * DAY),
    gaps=st.lists(st.integers(0, 2 * DAY), min_size=1, max_size=40),
    likes=st.integers(1, 3),
)
def test_whatever_rooms_want_to_say_the_ceiling_holds_and_nothing_waits_for_ever(zone, begin, gaps, likes):
    came, now = [], begin
    for gap in gaps:
        now += gap
        while (then := free_again(came, zone, likes, now)) is not None:
            assert now < then <= now + 8 * DAY
            now = then
        came.append(now)
    days = [local(instant, zone).date() for instant in came]
    assert len(set(days)) == len(days)
    for day in days:
        assert sum(day <= other < day + timedelta(days=7) for other in days) <= likes


@pytest.mark.parametrize("night", [datetime(2026, 10, 25), datetime(2026, 3, 29)])
def test_the_night_on_which_clocks_change_is_one_night(night):
    before = instant_of(night, LONDON) - HOUR
    assert free_again([before], LONDON, 3, before + MINUTE) == instant_of(night, LONDON)
    assert free_again([before], LONDON, 3, instant_of(night, LONDON)) is None
