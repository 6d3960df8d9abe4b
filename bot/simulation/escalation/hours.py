"""When a place is open, worked out by the wall clock from its own file: a second opinion that shares no code with the
house's.
"""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.base.clock import SECOND, Instant

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
DAYS_AHEAD = 70


class Hours:
    """Of one place: `written` is what its file says under "hours", `zone` its IANA zone."""

    def __init__(self, written: Mapping[str, Any], zone: str) -> None:
        self._zone = ZoneInfo(zone)
        self._closed = set(written["closed"])
        self._week = [[_minutes(span) for span in written[weekday]] for weekday in WEEKDAYS]

    def is_open(self, now: Instant) -> bool:
        """Whether somebody is there."""
        return any(begins <= now < ends for begins, ends in self._on(self._today(now)))

    def opens(self, now: Instant) -> Instant:
        """`now` while it is open, else when it opens next."""
        if self.is_open(now):
            return now
        days = (self._today(now) + timedelta(days=ahead) for ahead in range(DAYS_AHEAD))
        return min(begins for day in days for begins, _ in self._on(day) if begins > now)

    def _today(self, now: Instant) -> date:
        return datetime.fromtimestamp(now // SECOND, self._zone).date()

    def _on(self, day: date) -> Iterator[tuple[Instant, Instant]]:
        if day.isoformat() not in self._closed:
            for begins, ends in self._week[day.weekday()]:
                yield self._at(day, begins), self._at(day, ends)

    def _at(self, day: date, minute: int) -> Instant:
        wall = datetime(day.year, day.month, day.day) + timedelta(minutes=minute)
        return int(wall.replace(tzinfo=self._zone).timestamp()) * SECOND


def _minutes(span: str) -> tuple[int, int]:
    """Minutes of the day from which and to which "09:00-17:00" goes."""
    begins, ends = (int(wall[:2]) * 60 + int(wall[3:]) for wall in span.split("-"))
    return begins, ends
