"""Time as the house tells it: instants are whole microseconds UTC, wall clocks belong to a person's zone.

Everything that needs to know the time is given a `Clock`; only this file asks the machine.
"""

import asyncio
from calendar import monthrange
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from time import monotonic_ns, time_ns
from typing import Protocol
from zoneinfo import ZoneInfo

from bot.base.outcome import MovedOn

Instant = int
"""Microseconds since 1970-01-01 00:00 UTC."""

SECOND: Instant = 1_000_000
MINUTE: Instant = 60 * SECOND
HOUR: Instant = 60 * MINUTE
DAY: Instant = 24 * HOUR
FOREVER: Instant = 253_402_300_799 * SECOND
"""The last instant that `datetime` can show (year 9999): "until I say"."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Clock(Protocol):
    """What time it is, and how to wait for later."""

    def now(self) -> Instant: ...

    async def sleep(self, seconds: float) -> None: ...


class SystemClock:
    """The machine's own clock."""

    def now(self) -> Instant:
        return time_ns() // 1_000

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


class MovableClock:
    """A clock that runs like the machine's and can be moved forward by hand: practice and conversation tests.

    Sleepers wake when the clock is moved past their time, so an hour of waiting can be rehearsed in no time.
    """

    def __init__(self, start: Instant, *, running: bool = False) -> None:
        self._start = start
        self._running = running
        self._began = monotonic_ns()
        self._moved = asyncio.Event()
        self._sleeping: list[Instant] = []

    @property
    def next_wake(self) -> Instant | None:
        """When the first of those who sleep now wants to be woken; None when nobody sleeps."""
        return min(self._sleeping, default=None)

    def now(self) -> Instant:
        return self._start + ((monotonic_ns() - self._began) // 1_000 if self._running else 0)

    def move(self, by: Instant) -> None:
        """Go forward by `by` microseconds (never back: a record of what happened must not happen again)."""
        if by < 0:
            raise ValueError("a clock is only moved forward")
        self._start += by
        self._moved.set()
        self._moved = asyncio.Event()

    async def sleep(self, seconds: float) -> None:
        until = self.now() + int(seconds * SECOND)
        self._sleeping.append(until)
        try:
            await self._sleep_until(until)
        finally:
            self._sleeping.remove(until)

    async def _sleep_until(self, until: Instant) -> None:
        while (left := until - self.now()) > 0:
            moved = self._moved
            try:
                async with asyncio.timeout(left / SECOND if self._running else None):  # wait_for may swallow a cancel
                    await moved.wait()
            except TimeoutError:
                return


@lru_cache(maxsize=1024)
def zone_info(zone: str) -> ZoneInfo:
    """The IANA zone of that name; `ZoneInfoNotFoundError` (a KeyError) when there is none."""
    return ZoneInfo(zone)


def local(instant: Instant, zone: str) -> datetime:
    """The wall clock in `zone` at `instant`, as an aware datetime."""
    return (_EPOCH + timedelta(microseconds=instant)).astimezone(zone_info(zone))


def instant_of(wall: datetime, zone: str) -> Instant:
    """The instant at which clocks in `zone` show the naive `wall`.

    A time that a spring night skips is moved forward by the gap; one that an autumn night repeats is its first.
    """
    aware = wall.replace(tzinfo=zone_info(zone), fold=0)
    return (aware.astimezone(UTC) - _EPOCH) // timedelta(microseconds=1)


def days_on(instant: Instant, zone: str, days: int, clock: time) -> Instant:
    """When clocks in `zone` show `clock`, so many of its days after that of `instant`."""
    return instant_of(datetime.combine(local(instant, zone).date() + timedelta(days=days), clock), zone)


def today(instant: Instant, zone: str) -> str:
    """The local date in `zone` as ISO text, e.g. "2026-11-24"."""
    return local(instant, zone).date().isoformat()


def to_minute(at: Instant) -> int:
    """A time as it stands on a button, which holds few letters: whole minutes since 1970."""
    return at // MINUTE


def from_minute(minute: int) -> Instant:
    """The time that stands on a button so. `MovedOn` for one that no clock shows: the button was forged."""
    at = minute * MINUTE
    if not 0 < at < FOREVER - 2 * DAY:  # every zone shows it, and when what begins then ends
        raise MovedOn("no such time")
    return at


def add_months(day: date, months: int) -> date:
    """The same day of the month `months` later, or that month's last day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
