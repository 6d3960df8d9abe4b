"""Every zone of the world and every change of its clocks for ten years: each thing once, at its wall-clock time.

A time that a spring night skips comes later by what was skipped; one that an autumn night repeats comes once.
"""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime, time, timedelta
from functools import cache, partial
from itertools import pairwise, product
from zoneinfo import ZoneInfo, available_timezones

import pytest

from bot.base.clock import DAY, HOUR, MINUTE, Instant, instant_of, local
from bot.checkins import pulse
from bot.checkins.times import Waking, first_question, next_morning, reminders
from bot.staff import digest

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
FIRST, LAST = datetime(2026, 1, 1, tzinfo=UTC), datetime(2037, 1, 1, tzinfo=UTC)
ZONES = sorted(available_timezones() - {"localtime", "posixrules", "Factory"})
QUARTER = 15 * MINUTE
AWAKE = partial(Waking, quiet_from=0, quiet_to=0)


def at(moment: datetime) -> Instant:
    return (moment - EPOCH) // timedelta(microseconds=1)


@cache
def transitions(zone: str) -> tuple[tuple[Instant, timedelta], ...]:
    """Each change of that zone's clocks, as zoneinfo itself tells it: when, and how far they go forward."""
    info, found, day = ZoneInfo(zone), [], FIRST
    while day < LAST:
        after = day + timedelta(days=1)
        if offset(info, day) != offset(info, after):
            found.append(narrowed(info, day, after))
        day = after
    return tuple(found)


def offset(info: ZoneInfo, moment: datetime) -> timedelta:
    return moment.astimezone(info).utcoffset()


def narrowed(info: ZoneInfo, before: datetime, after: datetime) -> tuple[Instant, timedelta]:
    change = offset(info, after) - offset(info, before)
    while after - before > timedelta(minutes=1):
        middle = before + (after - before) / 2
        before, after = (middle, after) if offset(info, middle) == offset(info, before) else (before, middle)
    return at(after.replace(second=0, microsecond=0)), change


def nights() -> Iterable[tuple[str, Instant, timedelta]]:
    """Zones that change alike are the same nights: each is tried once, by the first of them."""
    alike: dict[tuple[object, ...], str] = {}
    for zone in ZONES:
        alike.setdefault((*transitions(zone), offset(ZoneInfo(zone), FIRST)), zone)
    return [(zone, when, change) for zone in alike.values() for when, change in transitions(zone)]


NIGHTS = nights()


def wall(instant: Instant, zone: str) -> datetime:
    return local(instant, zone).replace(tzinfo=None)


def rightly(meant: datetime, instant: Instant, zone: str) -> bool:
    """Whether an instant is that wall-clock time: the first of two, or past a gap by as much as the gap is long."""
    shown = wall(instant, zone)
    if shown == meant:
        earlier = [back for back in (HOUR, HOUR // 2, 2 * HOUR, 3 * HOUR) if wall(instant - back, zone) == meant]
        return not earlier
    gaps = [change for when, change in transitions(zone) if abs(when - instant) <= DAY and change > timedelta(0)]
    return shown - meant in gaps and all(wall(instant - n * QUARTER, zone) != meant for n in range(1, 13))


def test_all_zones_are_tried_with_both_kinds_of_night_and_the_odd_ones_too():
    assert len(ZONES) > 400
    assert sum(change > timedelta(0) for _, _, change in NIGHTS) > 300
    assert sum(change < timedelta(0) for _, _, change in NIGHTS) > 300
    assert {change for _, change in transitions("Australia/Lord_Howe")} == {
        timedelta(minutes=30),
        timedelta(minutes=-30),
    }
    assert {wall(when, "Africa/Casablanca").year for when, _ in transitions("Africa/Casablanca")} >= set(
        range(2026, 2037)
    )
    assert {change for _, change in transitions("Antarctica/Troll")} == {timedelta(hours=2), timedelta(hours=-2)}


def test_every_wall_clock_time_of_every_such_night_is_one_instant():
    for zone, when, _ in NIGHTS:
        first = wall(when, zone).replace(hour=0, minute=0) - timedelta(hours=3)
        times = [first + timedelta(minutes=15 * n) for n in range(4 * 30)]
        found = [instant_of(meant, zone) for meant in times]
        assert all(rightly(meant, instant, zone) for meant, instant in zip(times, found, strict=True)), (zone, first)


def test_two_reminders_of_a_meeting_on_either_side_of_such_a_night_each_once_at_its_time():
    for zone, when, _ in NIGHTS:
        for days in range(5):
            for hour in (0, 2, 9, 23):
                start = datetime.combine(wall(when, zone).date() + timedelta(days=days), time(hour, 30))
                starts_at = instant_of(start, zone)
                made = list(reminders(starts_at, starts_at - 30 * DAY, AWAKE(zone)))
                assert [one.which for one in made] == ["72h", "24h"]
                for one, before in zip(made, (3, 1), strict=True):
                    assert rightly(wall(starts_at, zone) - timedelta(days=before), one.due_at, zone), (zone, start)
                    assert one.due_at <= one.late_limit < starts_at


def test_in_the_quiet_hours_of_such_a_night_nothing_is_said_and_nothing_is_left_out():
    for zone, when, _ in NIGHTS:
        waking = Waking(zone, 21 * 60, 8 * 60)
        for quarter in range(-8, 5 * 24, 5):
            starts_at = (when // QUARTER + 4 * quarter) * QUARTER
            made = list(reminders(starts_at, starts_at - 30 * DAY, waking, two_hours=True))
            assert [one.which for one in made] == ["72h", "24h", "2h"]
            assert not any(waking.is_quiet(one.due_at) for one in made)
            asked = first_question(starts_at, waking)
            assert starts_at < asked
            assert not waking.is_quiet(asked)
            days = [local(step, zone).date() for step in mornings(asked, waking)]
            assert all(after - before == timedelta(days=1) for before, after in pairwise(days)), (zone, starts_at)


def mornings(asked: Instant, waking: Waking) -> list[Instant]:
    steps = [asked]
    for _ in range(4):
        steps.append(next_morning(steps[-1], waking))
    return steps


MOVES = (
    "Europe/London",
    "Pacific/Auckland",
    "America/Los_Angeles",
    "Asia/Kolkata",
    "Pacific/Kiritimati",
    "Pacific/Pago_Pago",
)
NEXT: dict[str, tuple[Callable[[Instant, str], Instant], time, int]] = {
    "a nurse's morning": (digest.next_at, digest.AT, 1),
    "a pulse": (lambda now, zone: pulse.next_at(now, zone, 1, 3), pulse.MORNING.replace(minute=21), 7),
}


@pytest.mark.parametrize("what", NEXT)
def test_what_comes_each_day_or_week_comes_once_at_its_time_across_every_such_night(what: str):
    next_at, clock, apart = NEXT[what]
    for zone, when, _ in NIGHTS:
        now = when - (apart + 1) * DAY
        for _ in range(4):
            meant = datetime.combine(wall(now, zone).date() + timedelta(days=apart), clock)
            now = next_at(now, zone)
            assert rightly(meant, now, zone), (zone, meant)


@pytest.mark.parametrize("what", NEXT)
def test_whoever_moves_to_another_zone_still_gets_it_once_on_a_day_of_theirs(what: str):
    next_at, clock, apart = NEXT[what]
    for before, after in product(MOVES, repeat=2):
        now = next_at(at(FIRST), before)
        then = next_at(now, after)
        assert wall(then, after).time() == clock
        assert wall(then, after).date() - wall(now, after).date() == timedelta(days=apart)
