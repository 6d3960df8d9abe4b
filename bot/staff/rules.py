"""Reading working hours as people write them, and telling them back."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from bot.base.outcome import Refused

WEEKDAYS = range(7)
ALL_WEEK = 7
"""Where a weekday is asked for: Monday to Friday, all at once."""
WORKDAYS = range(5)
DAY_MINUTES = 24 * 60

Span = tuple[int, int]
"""From and to, in minutes of the local day."""
Week = Sequence[tuple[int, int, int]]
"""(weekday, from, to), Monday is 0."""

PRESETS: tuple[Span, ...] = ((9 * 60, 17 * 60), (9 * 60, 13 * 60), (13 * 60, 17 * 60))
"""Hours that are one tap away."""

_TIME = r"(\d{1,2})(?:[:.h](\d{2}))?"
_HOURS = re.compile(r"\s*(\d{1,3})(?:[.,٫](\d)|:(\d{2}))?\s*(?:h|hours?|horas?|ساعات|ساعة)?\s*", re.IGNORECASE)
_SPAN = re.compile(rf"\s*{_TIME}\s*(?:-|–|—|to|a|إلى)\s*{_TIME}\s*")


def read_spans(words: str) -> tuple[Span, ...]:
    """The hours in words such as "9-12, 13:30-17"; "0" for none. `Refused` when they cannot be read or overlap."""
    if words.strip() in ("0", "٠"):
        return ()
    spans = sorted(_span(part) for part in re.split(r"[,;،\n]|\band\b|\by\b", words))
    if any(before[1] > after[0] for before, after in pairwise(spans)):
        raise Refused("staff-hours-unclear", "working hours that overlap")
    return tuple(spans)


def read_duty(words: str) -> Span:
    """A time of duty in words such as "9-17", or "17-9" for until the next morning, whose end then counts on beyond
    the day. `Refused` when it cannot be read.
    """
    start, end = _times(words)
    if start >= DAY_MINUTES:
        raise Refused("staff-hours-unclear", "a time of duty that begins when the day is over")
    return start, end if end > start else end + DAY_MINUTES


def _span(words: str) -> Span:
    start, end = _times(words)
    if not start < end:
        raise Refused("staff-hours-unclear", "working hours that end before they begin")
    return start, end


def _times(words: str) -> Span:
    match = _SPAN.fullmatch(words)
    if match is None:
        raise Refused("staff-hours-unclear", "hours nobody can read")
    start_hour, start_minute, end_hour, end_minute = (int(part or 0) for part in match.groups())
    start, end = start_hour * 60 + start_minute, end_hour * 60 + end_minute
    if max(start_minute, end_minute) > 59 or max(start, end) > DAY_MINUTES:
        raise Refused("staff-hours-unclear", "hours that no clock shows")
    return start, end


def read_hours(words: str) -> int:
    """Whole minutes in words such as "2", "1.5" or "2:30"; digits of any script. `Refused` when they cannot be read."""
    match = _HOURS.fullmatch(words)
    if match is None:
        raise Refused("staff-week-unclear", "hours a week nobody can read")
    whole, part, minutes = match.groups()
    if int(minutes or 0) > 59:
        raise Refused("staff-week-unclear", "hours a week nobody can read")
    return int(whole) * 60 + int(minutes or 0) + int(part or 0) * 6


def with_day(week: Week, weekday: int, spans: Iterable[Span]) -> list[tuple[int, int, int]]:
    """The week with those hours on that weekday (or, for ALL_WEEK, from Monday to Friday) and the others as before."""
    days = WORKDAYS if weekday == ALL_WEEK else (weekday,)
    kept = [(day, start, end) for day, start, end in week if day not in days]
    return sorted([*kept, *((day, start, end) for day in days for start, end in spans)])


def day_words(week: Week, weekday: int) -> str:
    """The hours of one weekday as digits, "09:00–12:00, 13:00–17:00"; empty when there are none."""
    return ", ".join(span_words((start, end)) for day, start, end in week if day == weekday)


def span_words(span: Span) -> str:
    """Hours as digits, "09:00–17:00"; an end beyond the day is on the next one."""
    return f"{clock_words(span[0])}–{clock_words(span[1] if span[1] <= DAY_MINUTES else span[1] - DAY_MINUTES)}"


def clock_words(minute: int) -> str:
    """A time of day as digits, "09:00"."""
    return f"{minute // 60:02}:{minute % 60:02}"
