"""Reminders and questions on everybody's own wall clock: every zone, every clock change, no quiet hour."""

from datetime import datetime, timedelta
from functools import cache
from itertools import pairwise
from zoneinfo import available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.base.clock import DAY, HOUR, MINUTE, instant_of, local
from bot.base.spread import AROUND
from bot.checkins.times import (
    LADDER,
    Waking,
    first_question,
    next_morning,
    next_step,
    reminders,
)

LONDON = "Europe/London"
ALL_ZONES = sorted(available_timezones() - {"localtime", "posixrules", "Factory"})
FIRST, LAST = instant_of(datetime(2026, 1, 1), "UTC"), instant_of(datetime(2028, 1, 1), "UTC")


def never_quiet(zone: str) -> Waking:
    return Waking(zone, 0, 0)


def evenings(zone: str = LONDON) -> Waking:
    return Waking(zone, 21 * 60, 8 * 60)


def wall(at: int, zone: str = LONDON) -> datetime:
    return local(at, zone).replace(tzinfo=None)


def due_walls(start: datetime, waking: Waking, *, two_hours: bool = False) -> list[str]:
    starts_at = instant_of(start, waking.zone)
    made = reminders(starts_at, starts_at - 10 * DAY, waking, two_hours=two_hours)
    return [wall(one.due_at, waking.zone).strftime("%a %H:%M") for one in made]


def test_nine_stays_nine_across_both_clock_changes():
    assert due_walls(datetime(2026, 3, 30, 9), evenings()) == ["Fri 09:00", "Sun 09:00"]
    assert due_walls(datetime(2026, 10, 26, 9), evenings()) == ["Fri 09:00", "Sun 09:00"]


def test_a_reminder_in_quiet_hours_moves_to_their_nearer_edge():
    assert due_walls(datetime(2026, 11, 26, 7), evenings()) == ["Mon 08:00", "Wed 08:00"]
    assert due_walls(datetime(2026, 11, 26, 22), evenings()) == ["Mon 20:45", "Wed 20:45"]
    assert due_walls(datetime(2026, 11, 26, 8), evenings(), two_hours=True)[2] == "Wed 20:45"
    assert due_walls(datetime(2026, 11, 26, 14), evenings(), two_hours=True)[2] == "Thu 12:00"


def test_what_was_due_before_the_booking_is_not_planned():
    starts_at = instant_of(datetime(2026, 11, 26, 9), LONDON)
    assert [one.which for one in reminders(starts_at, starts_at - 2 * DAY, evenings())] == ["24h"]
    assert list(reminders(starts_at, starts_at - 5 * HOUR, evenings())) == []


def test_the_ladder_takes_a_step_a_day_at_ten():
    at = first_question(instant_of(datetime(2026, 10, 23, 20, 50), LONDON), evenings())
    said = [("ask", wall(at).strftime("%a %H:%M"))]
    step = next_step("ask")
    while step is not None:
        at = next_morning(at, evenings())
        said.append((step, wall(at).strftime("%a %H:%M")))
        step = next_step(step)
    mornings = ["Sat 08:00", "Sun 10:00", "Mon 10:00", "Tue 10:00", "Wed 10:00"]
    assert said == list(zip(LADDER, mornings, strict=True))


@cache
def gap_at(start: datetime, zone: str) -> timedelta:
    """How long the clocks skip at that wall-clock time: nothing but in a gap."""
    return wall(instant_of(start, zone), zone) - start


starts = st.integers(FIRST // (15 * MINUTE), LAST // (15 * MINUTE)).map(lambda n: n * 15 * MINUTE)


@st.composite
def near_a_clock_change(draw):
    """A zone, and a start within days of one of its clock changes (any start where it has none)."""
    zone = draw(st.sampled_from(ALL_ZONES))
    changes = [at for at in range(FIRST, LAST, DAY) if local(at, zone).utcoffset() != local(at + DAY, zone).utcoffset()]
    if not changes:
        return zone, draw(starts)
    quarter = draw(st.integers(-8, 5 * 96))
    return zone, (draw(st.sampled_from(changes)) // (15 * MINUTE) + quarter) * 15 * MINUTE


@given(near_a_clock_change())
def test_each_is_due_once_at_its_wall_clock_time_or_shifted_by_the_gap(found):
    zone, starts_at = found
    made = list(reminders(starts_at, starts_at - 30 * DAY, never_quiet(zone)))
    assert [one.which for one in made] == ["72h", "24h"]
    for one, days in zip(made, (3, 1), strict=True):
        meant = wall(starts_at, zone) - timedelta(days=days)
        assert wall(one.due_at, zone) == meant + gap_at(meant, zone)


wakings = st.builds(
    Waking,
    st.sampled_from(ALL_ZONES),
    st.integers(0, 1439),
    st.integers(0, 1439),
).filter(lambda waking: (waking.quiet_to - waking.quiet_from) % 1440 <= 18 * 60)


@given(wakings, starts, st.booleans())
def test_no_reminder_in_quiet_hours_each_once_before_the_meeting_and_in_order(waking, starts_at, two_hours):
    made = list(reminders(starts_at, starts_at - 30 * DAY, waking, two_hours=two_hours))
    assert [one.which for one in made] == (["72h", "24h", "2h"] if two_hours else ["72h", "24h"])
    for one in made:
        assert not waking.is_quiet(one.due_at)
        assert one.due_at <= one.late_limit < starts_at
    assert all(a.due_at <= b.due_at and a.late_limit < b.late_limit for a, b in pairwise(made))


@given(wakings, starts, st.text(max_size=8))
def test_a_moment_of_ones_own_is_near_the_shared_one_awake_and_in_time(waking, starts_at, whose):
    known = starts_at - 30 * DAY
    shared = list(reminders(starts_at, known, waking, two_hours=True))
    own = list(reminders(starts_at, known, waking, two_hours=True, whose=whose))
    assert own == list(reminders(starts_at, known, waking, two_hours=True, whose=whose))
    assert [(one.which, one.late_limit) for one in own] == [(one.which, one.late_limit) for one in shared]
    for one, at in zip(own, shared, strict=True):
        assert abs(one.due_at - at.due_at) <= AROUND
        assert not waking.is_quiet(one.due_at)
        assert one.due_at <= one.late_limit < starts_at


def test_a_moment_of_ones_own_at_the_edge_of_the_night_is_on_the_waking_side():
    starts_at = instant_of(datetime(2026, 11, 26, 8), LONDON)
    eight = starts_at - DAY
    own = [list(reminders(starts_at, eight - DAY, evenings(), whose=f"{n}"))[-1].due_at - eight for n in range(100)]
    assert all(0 < aside <= AROUND for aside in own)
    assert len(set(own)) == 100


@given(wakings, starts, st.text(max_size=8), st.integers(-10 * MINUTE, 10 * MINUTE))
def test_nobody_is_reminded_at_once_of_what_was_booked_a_moment_ago(waking, starts_at, whose, aside):
    for one in reminders(starts_at, starts_at - 30 * DAY, waking, two_hours=True):
        now = one.due_at + aside
        own = list(reminders(starts_at, now, waking, two_hours=True, whose=whose))
        shared = list(reminders(starts_at, now, waking, two_hours=True))
        assert [each.which for each in own] == [each.which for each in shared]
        assert all(mine.due_at >= min(ours.due_at, now + AROUND) > now for mine, ours in zip(own, shared, strict=True))


@given(wakings, starts)
def test_waking_hours_are_found_at_once(waking, at):
    later, earlier = waking.next_awake(at), waking.last_awake(at)
    assert earlier <= at <= later
    assert not waking.is_quiet(later)
    assert not waking.is_quiet(earlier)
    assert (later == at) == (not waking.is_quiet(at)) == (earlier == at)
    assert later - earlier <= 20 * HOUR + HOUR


@given(wakings, starts)
def test_every_question_comes_awake_and_a_day_after_the_last(waking, ends_at):
    at = first_question(ends_at, waking)
    assert at > ends_at
    for _ in LADDER[1:]:
        after = next_morning(at, waking)
        assert not waking.is_quiet(after)
        assert timedelta(0) < local(after, waking.zone).date() - local(at, waking.zone).date() <= timedelta(days=2)
        at = after


@pytest.mark.parametrize("zone", ["Europe/London", "Australia/Lord_Howe", "America/St_Johns", "Asia/Tehran"])
def test_every_quarter_of_a_clock_change_night_is_right(zone: str):
    waking = evenings(zone)
    for starts_at in range(FIRST, FIRST + 366 * DAY, 6 * HOUR + 15 * MINUTE):
        for one in reminders(starts_at, FIRST - 30 * DAY, waking):
            assert not waking.is_quiet(one.due_at)
