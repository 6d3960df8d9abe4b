"""Free slots: the times at which somebody who gives check-ins could meet, from their week and what they have booked.

Weekly hours are wall-clock times in the helper's own zone; slots are instants, so each reader sees their own clock.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache, partial

from bot.base.clock import DAY, HOUR, MINUTE, Instant, instant_of, local

DAY_MINUTES = 24 * 60


@dataclass(frozen=True, slots=True)
class Span:
    """Hours of a week: `weekday` 0 is Monday; minutes of the local day, `to_minute` up to 1440 (midnight)."""

    weekday: int
    from_minute: int
    to_minute: int


@dataclass(frozen=True, slots=True)
class Diary:
    """When somebody works, and what is taken already: (start, end) instants, theirs or the other person's."""

    zone: str
    week: tuple[Span, ...]
    taken: tuple[tuple[Instant, Instant], ...] = ()


@dataclass(frozen=True, slots=True)
class Wish:
    """What is looked for: a meeting of `minutes`, `travel_minutes` clear of any other, not sooner than `notice_hours`
    from now, within the next `days`; starts are `step_minutes` apart.
    """

    minutes: int = 60
    travel_minutes: int = 30
    notice_hours: int = 24
    days: int = 28
    step_minutes: int = 30


def free_slots(diary: Diary, wish: Wish, now: Instant) -> list[Instant]:
    """Every start at which the whole meeting fits into working hours and clear of what is taken, earliest first."""
    earliest, latest = now + wish.notice_hours * HOUR, now + wish.days * DAY
    blocked = _blocked(diary.taken, wish)
    starts = [begin for begin, _ in blocked]
    found = set()
    for slot in _within_hours(diary, wish, earliest, latest):
        place = bisect_right(starts, slot) - 1
        if place < 0 or slot >= blocked[place][1]:
            found.add(slot)
    return sorted(found)


def fits(diary: Diary, wish: Wish, slot: Instant) -> bool:
    """Whether a whole meeting at `slot`, to the minute, lies within one span of working hours."""
    begins, ends = (local(at, diary.zone).replace(tzinfo=None) for at in (slot, slot + wish.minutes * MINUTE))
    midnight = datetime.combine(begins.date(), time())
    spans = (
        (midnight + timedelta(minutes=span.from_minute), midnight + timedelta(minutes=span.to_minute))
        for span in diary.week
        if span.weekday == midnight.weekday()
    )
    return any(opens <= begins and ends <= closes for opens, closes in spans)


def is_clear(taken: Iterable[tuple[Instant, Instant]], wish: Wish, slot: Instant) -> bool:
    """Whether a meeting at `slot` is clear of all that is taken."""
    return not any(begin <= slot < end for begin, end in _blocked(taken, wish))


def _blocked(taken: Iterable[tuple[Instant, Instant]], wish: Wish) -> list[tuple[Instant, Instant]]:
    """The starts that are not possible, as half-open ranges, sorted and merged."""
    travel, length = wish.travel_minutes * MINUTE, wish.minutes * MINUTE
    merged: list[tuple[Instant, Instant]] = []
    for begin, end in sorted((begin - travel - length + 1, end + travel) for begin, end in taken):
        if merged and begin <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((begin, end))
    return merged


def _within_hours(diary: Diary, wish: Wish, earliest: Instant, latest: Instant) -> Iterator[Instant]:
    day, last = local(earliest, diary.zone).date(), local(latest, diary.zone).date()
    while day <= last:
        for span in diary.week:
            if span.weekday == day.weekday():
                starts = _starts(diary.zone, span, day, wish.minutes, wish.step_minutes)
                yield from (start for start in starts if earliest <= start <= latest)
        day += timedelta(days=1)


@lru_cache(maxsize=4_096)
def _starts(zone: str, span: Span, day: date, minutes: int, step_minutes: int) -> tuple[Instant, ...]:
    """The starts of one day, the same for everybody with such hours. A wall-clock time that a spring night skips is
    left out.
    """
    midnight = datetime.combine(day, time())
    closes = midnight + timedelta(minutes=span.to_minute)
    found = []
    for minute in range(span.from_minute, span.to_minute - minutes + 1, step_minutes):
        wall = midnight + timedelta(minutes=minute)
        start = instant_of(wall, zone)
        ends = local(start + minutes * MINUTE, zone).replace(tzinfo=None)
        if local(start, zone).replace(tzinfo=None) == wall and ends <= closes:
            found.append(start)
    return tuple(found)


def first_three(slots: Sequence[Instant], zone: str) -> list[Instant]:
    """At most three slots to show first, earliest first: the soonest, then others on other days and at other hours.

    Each round asks for less: another day and two hours' difference, another day, another hour, any.
    """
    chosen = list(slots[:1])
    wall = lru_cache(maxsize=None)(partial(local, zone=zone))
    tests = ((True, 2 * 60), (True, 0), (False, 2 * 60), (False, 0))
    for other_day, apart in tests:
        for slot in slots:
            if len(chosen) == 3:
                break
            if slot not in chosen and all(_differ(wall(slot), wall(one), other_day, apart) for one in chosen):
                chosen.append(slot)
    return sorted(chosen)


def _differ(a: datetime, b: datetime, other_day: bool, apart: int) -> bool:
    if other_day and a.date() == b.date():
        return False
    return abs((a.hour - b.hour) * 60 + a.minute - b.minute) >= apart


def by_day(slots: Iterable[Instant], zone: str) -> dict[str, list[Instant]]:
    """Slots by the local date (ISO text) of somebody in `zone`, in order."""
    days: dict[str, list[Instant]] = {}
    for slot in sorted(slots):
        days.setdefault(local(slot, zone).date().isoformat(), []).append(slot)
    return days
