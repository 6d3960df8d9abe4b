"""Wall clocks and instants."""

import asyncio
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.base.clock import (
    FOREVER,
    HOUR,
    MINUTE,
    SECOND,
    MovableClock,
    from_minute,
    instant_of,
    local,
    to_minute,
    today,
)
from bot.base.outcome import MovedOn


def test_a_wall_clock_time_comes_back_as_itself() -> None:
    wall = datetime(2026, 6, 1, 9, 0)
    assert local(instant_of(wall, "Europe/London"), "Europe/London").replace(tzinfo=None) == wall


def test_a_time_the_spring_night_skips_moves_forward_by_the_gap() -> None:
    skipped = instant_of(datetime(2026, 3, 29, 1, 30), "Europe/London")
    assert local(skipped, "Europe/London").replace(tzinfo=None) == datetime(2026, 3, 29, 2, 30)


def test_a_time_the_autumn_night_repeats_is_its_first() -> None:
    first = instant_of(datetime(2026, 10, 25, 1, 30), "Europe/London")
    assert local(first + HOUR, "Europe/London").replace(tzinfo=None) == datetime(2026, 10, 25, 1, 30)


def test_today_is_the_local_date() -> None:
    assert today(instant_of(datetime(2026, 1, 1, 0, 30), "Asia/Karachi"), "Europe/London") == "2025-12-31"


@given(st.integers(1, 10**9))
def test_a_time_survives_its_button(minute: int) -> None:
    assert to_minute(from_minute(minute)) == minute


@pytest.mark.parametrize("minute", [-1, 0, to_minute(FOREVER), 2**33, 2**63])
def test_a_minute_that_no_clock_shows_was_forged(minute: int) -> None:
    with pytest.raises(MovedOn):
        from_minute(minute)


def test_every_minute_that_is_read_can_be_shown_anywhere() -> None:
    last = to_minute(FOREVER) - 2 * 24 * 60
    assert local(from_minute(last), "Pacific/Kiritimati").year == 9999


async def test_moving_the_clock_wakes_those_who_sleep_until_then() -> None:
    clock = MovableClock(0)
    sleeper = asyncio.ensure_future(clock.sleep(3600))
    await asyncio.sleep(0)
    clock.move(59 * MINUTE)
    await asyncio.sleep(0.01)
    assert not sleeper.done()
    clock.move(MINUTE + SECOND)
    await asyncio.wait_for(sleeper, 1)
