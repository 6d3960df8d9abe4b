"""The duty rota of a place: who the wall clock says is on duty at any moment of the week.

A span belongs to the weekday on which it begins and may run over midnight. Spans of one week never overlap: a new one
takes the time it needs from those that were there.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta

from bot.base.clock import MINUTE, SECOND, Instant, local, zone_info

DAY_MINUTES = 24 * 60
WEEK_MINUTES = 7 * DAY_MINUTES
SPANS_MAX = 42
"""More than six changes on every day are a slip, and would not fit on a screen."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """From and to, in minutes of the place's wall clock since the midnight at which `weekday` (Monday is 0) begins; an
    end beyond 1440 is on the next day. `person_id` None is time that nobody has.
    """

    weekday: int
    start: int
    end: int
    person_id: int | None

    @property
    def begins(self) -> int:
        """Minutes from the beginning of the week."""
        return self.weekday * DAY_MINUTES + self.start

    @property
    def minutes(self) -> int:
        """How long it is by the wall clock."""
        return self.end - self.start


Week = Sequence[Span]


def is_span(weekday: int, start: int, end: int) -> bool:
    """Whether these are a span: it begins on its day and lasts from a minute to a whole day."""
    return 0 <= weekday < 7 and 0 <= start < DAY_MINUTES and start < end <= start + DAY_MINUTES


def with_span(week: Week, put: Span) -> list[Span]:
    """The week with `put` in it, and the others where it is not; time of nobody is only taken from them."""
    kept = [piece for span in week for piece in _without(span, put)]
    return sorted([*kept, *(() if put.person_id is None else (put,))], key=lambda span: span.begins)


def _without(span: Span, put: Span) -> list[Span]:
    pieces = [(span.begins, span.begins + span.minutes)]
    for shift in (-WEEK_MINUTES, 0, WEEK_MINUTES):
        first, last = put.begins + shift, put.begins + shift + put.minutes
        cut = [piece for a, b in pieces for piece in ((a, min(b, first)), (max(a, last), b))]
        pieces = [(a, b) for a, b in cut if a < b]
    return [_span(a, b - a, span.person_id) for a, b in pieces]


def _span(begins: int, minutes: int, person_id: int | None) -> Span:
    weekday, start = divmod(begins % WEEK_MINUTES, DAY_MINUTES)
    return Span(weekday, start, start + minutes, person_id)


def gaps(week: Week) -> list[Span]:
    """The time that nobody has, in order; it may last for days. A week of nobody's is one of seven days."""
    spans = sorted(week, key=lambda span: span.begins)
    if not spans:
        return [_span(0, WEEK_MINUTES, None)]
    found = []
    for span, following in zip(spans, (*spans[1:], spans[0]), strict=True):
        free = (following.begins - span.begins - 1) % WEEK_MINUTES + 1 - span.minutes
        if free > 0:
            found.append(_span(span.begins + span.minutes, free, None))
    return found


def holder(week: Week, wall: datetime) -> int | None:
    """Who is on duty when the place's clocks show `wall`; None in a gap."""
    minute = wall.weekday() * DAY_MINUTES + wall.hour * 60 + wall.minute
    return next((span.person_id for span in week if (minute - span.begins) % WEEK_MINUTES < span.minutes), None)


def last_beginning(week: Week, now: Instant, zone: str) -> Instant | None:
    """When a span last began, at `now` or before; None where the week has none."""
    minutes = (span.begins for span in week)
    moments = (_moments(wall, zone)[0] for wall in _walls(minutes, now, zone, (-7, 0)))
    return max((moment for moment in moments if moment <= now), default=None)


def next_change(week: Week, now: Instant, zone: str) -> Instant | None:
    """The next moment, after `now`, at which somebody else may be on duty; None where the week is nobody's."""
    minutes = (minute for span in week for minute in (span.begins, span.begins + span.minutes))
    moments = (moment for wall in _walls(minutes, now, zone, (-7, 0, 7)) for moment in _moments(wall, zone))
    return min((moment for moment in moments if moment > now), default=None)


def _walls(minutes: Iterable[int], now: Instant, zone: str, weeks: Iterable[int]) -> list[datetime]:
    """When clocks show these minutes of the week, in this week and those so many days away."""
    today = local(now, zone).date()
    monday = datetime.combine(today - timedelta(days=today.weekday()), time())
    starts = [monday + timedelta(days=days) for days in weeks]
    return [start + timedelta(minutes=minute) for minute in minutes for start in starts]


def _moments(wall: datetime, zone: str) -> tuple[Instant, ...]:
    """When clocks come to show `wall` or pass it: once; where they skip it, when they jump; where they show it twice,
    also when they are put back before it, and when they come to it again.
    """
    first, second = (_instant(wall, zone, fold) for fold in (0, 1))
    if first == second:
        return (first,)
    low, high = sorted((first, second))
    before = local(low, zone).utcoffset()
    span = range(low, high + MINUTE, MINUTE)
    turn = span[bisect_left(span, True, key=lambda moment: local(moment, zone).utcoffset() != before)]
    return (turn,) if second < first else (first, turn, second)


def _instant(wall: datetime, zone: str, fold: int) -> Instant:
    aware = wall.replace(tzinfo=zone_info(zone), fold=fold)
    return int(aware.astimezone(UTC).timestamp()) * SECOND
