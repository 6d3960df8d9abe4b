"""Wall clocks and instants."""

import asyncio
from datetime import datetime

from bot.base.clock import HOUR, MINUTE, SECOND, MovableClock, instant_of, local, today


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


async def test_moving_the_clock_wakes_those_who_sleep_until_then() -> None:
    clock = MovableClock(0)
    sleeper = asyncio.ensure_future(clock.sleep(3600))
    await asyncio.sleep(0)
    clock.move(59 * MINUTE)
    await asyncio.sleep(0.01)
    assert not sleeper.done()
    clock.move(MINUTE + SECOND)
    await asyncio.wait_for(sleeper, 1)
