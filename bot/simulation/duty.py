"""Who is on duty at a place, worked out by the wall clock from the rota's rows: a second opinion that shares no code
with the rota.
"""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.base.clock import SECOND, Instant

DAY_MINUTES, WEEK_MINUTES = 24 * 60, 7 * 24 * 60
_IS_HERE = (
    "SELECT 1 FROM persons p JOIN roles r ON r.person_id = p.id WHERE p.id = :who AND p.state = 'active' "
    "AND p.place = :place AND r.role IN ('nurse', 'coordinator') AND p.reachable = 1 "
    "AND coalesce(p.paused_until, 0) <= :now"
)

Rows = Callable[..., list[Any]]
"""Rows as tuples, by SQL."""


class Duty:
    """The second opinion on one place's duty. `zone` is its IANA zone."""

    def __init__(self, rows: Rows, place: str, zone: str) -> None:
        self._rows, self._place, self._zone = rows, place, ZoneInfo(zone)

    def named(self, now: Instant) -> int | None:
        """Who is on duty: by hand until the rota's next span begins, else by the rota; None where neither is here."""
        for who in (*self._by_hand(now), *self._by_rota(now)):
            if self._rows(_IS_HERE, who=who, place=self._place, now=now):
                return who
        return None

    def spans(self) -> list[tuple[int, int, int]]:
        """(minute of the week at which it begins, how many minutes, who), in order."""
        rows = self._rows(
            "SELECT weekday, from_minute, to_minute, person_id FROM duty_spans WHERE place = :place "
            "ORDER BY weekday, from_minute",
            place=self._place,
        )
        return [(day * DAY_MINUTES + start, end - start, who) for day, start, end, who in rows]

    def _wall(self, now: Instant) -> datetime:
        return datetime.fromtimestamp(now / SECOND, self._zone)

    def _by_rota(self, now: Instant) -> list[int]:
        wall = self._wall(now)
        minute = wall.weekday() * DAY_MINUTES + wall.hour * 60 + wall.minute
        return [who for begins, minutes, who in self.spans() if (minute - begins) % WEEK_MINUTES < minutes]

    def _by_hand(self, now: Instant) -> list[int]:
        rows = self._rows(
            "SELECT person_id, since, until FROM duties WHERE place = :place ORDER BY id DESC LIMIT 1",
            place=self._place,
        )
        return [who for who, since, until in rows if until is None and self._last_began(now) <= since]

    def _last_began(self, now: Instant) -> Instant:
        """When a span of the rota last began; 0 where there is none."""
        wall = self._wall(now).replace(tzinfo=None)
        monday = datetime(wall.year, wall.month, wall.day) - timedelta(days=wall.weekday())
        began = [
            int((monday + timedelta(minutes=begins - back)).replace(tzinfo=self._zone).astimezone(UTC).timestamp())
            * SECOND
            for begins, _, _ in self.spans()
            for back in (0, WEEK_MINUTES)
        ]
        return max((at for at in began if at <= now), default=0)
