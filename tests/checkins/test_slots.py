"""Free slots: inside working hours, clear of what is taken, and spread when three are shown."""

from datetime import datetime
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from bot.base.clock import DAY, HOUR, MINUTE, instant_of, local
from bot.checkins.slots import DAY_MINUTES, Diary, Span, Wish, by_day, first_three, free_slots, is_clear

LONDON = "Europe/London"
WEEKDAYS = tuple(Span(day, 9 * 60, 17 * 60) for day in range(5))
MONDAY = instant_of(datetime(2026, 11, 23, 8), LONDON)
ZONES = [LONDON, "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Apia", "Africa/Casablanca"]


def wall(slot: int, zone: str = LONDON) -> str:
    return local(slot, zone).strftime("%a %H:%M")


def test_slots_keep_to_working_hours_and_the_notice():
    found = free_slots(Diary(LONDON, WEEKDAYS), Wish(minutes=60, notice_hours=24, days=7), MONDAY)
    assert wall(found[0]) == "Tue 09:00"
    assert {wall(slot)[-5:] for slot in found} == {f"{h:02}:{m:02}" for h in range(9, 16) for m in (0, 30)} | {"16:00"}
    assert not [slot for slot in found if wall(slot).startswith(("Sat", "Sun"))]


def test_slots_keep_clear_of_a_booking_and_of_the_way_there():
    noon = instant_of(datetime(2026, 11, 24, 12), LONDON)
    diary = Diary(LONDON, WEEKDAYS, ((noon, noon + HOUR),))
    found = free_slots(diary, Wish(minutes=60, travel_minutes=30, days=2), MONDAY)
    tuesday = [wall(slot)[-5:] for slot in found if wall(slot).startswith("Tue")]
    assert tuesday == ["09:00", "09:30", "10:00", "10:30", "13:30", "14:00", "14:30", "15:00", "15:30", "16:00"]


def test_nobody_works_no_slots():
    assert free_slots(Diary(LONDON, ()), Wish(), MONDAY) == []
    assert first_three([], LONDON) == []


def test_three_slots_differ_in_day_and_hour():
    found = first_three(free_slots(Diary(LONDON, WEEKDAYS), Wish(days=14), MONDAY), LONDON)
    assert [wall(slot) for slot in found] == ["Tue 09:00", "Wed 11:00", "Thu 13:00"]


def test_where_there_is_one_day_three_slots_differ_in_hour():
    found = first_three(free_slots(Diary(LONDON, (Span(3, 9 * 60, 12 * 60),)), Wish(days=6), MONDAY), LONDON)
    assert [wall(slot) for slot in found] == ["Thu 09:00", "Thu 09:30", "Thu 11:00"]


spans = st.builds(
    lambda day, a, b: Span(day, min(a, b), max(a, b)),
    st.integers(0, 6),
    st.integers(0, 48).map(lambda n: n * 30),
    st.integers(0, 48).map(lambda n: n * 30),
)
nows = st.integers(instant_of(datetime(2026, 1, 1), "UTC"), instant_of(datetime(2028, 1, 1), "UTC"))
wishes = st.builds(
    Wish,
    minutes=st.sampled_from([15, 30, 60, 90]),
    travel_minutes=st.sampled_from([0, 15, 45]),
    notice_hours=st.sampled_from([0, 2, 48]),
    days=st.integers(1, 15),
    step_minutes=st.sampled_from([15, 30, 60]),
)


@st.composite
def diaries(draw, now):
    taken = draw(st.lists(st.tuples(st.integers(-48, 400), st.integers(1, 8)), max_size=12))
    times = tuple((now + a * HOUR, now + a * HOUR + b * 30 * MINUTE) for a, b in taken)
    return Diary(draw(st.sampled_from(ZONES)), tuple(draw(st.lists(spans, max_size=8))), times)


@given(st.data(), nows, wishes)
def test_every_slot_is_free_in_hours_and_in_time(data, now, wish):
    diary = data.draw(diaries(now))
    found = free_slots(diary, wish, now)
    assert all(a < b for a, b in pairwise(found))
    travel, length = wish.travel_minutes * MINUTE, wish.minutes * MINUTE
    for slot in found:
        assert now + wish.notice_hours * HOUR <= slot <= now + wish.days * DAY
        assert all(slot + length + travel <= a or slot >= b + travel for a, b in diary.taken)
        assert is_clear(diary.taken, wish, slot)
        at = local(slot, diary.zone)
        minute = at.hour * 60 + at.minute
        assert any(
            span.weekday == at.weekday() and span.from_minute <= minute and minute + wish.minutes <= span.to_minute
            for span in diary.week
        )


@given(nows, wishes, st.sampled_from(ZONES))
def test_no_free_slot_is_left_out(now, wish, zone):
    whole_week = tuple(Span(day, 0, DAY_MINUTES) for day in range(7))
    found = set(free_slots(Diary(zone, whole_week), wish, now))
    for slot in range(-(-(now + wish.notice_hours * HOUR) // (15 * MINUTE)) * 15 * MINUTE, now + wish.days * DAY, HOUR):
        at = local(slot, zone)
        minute = at.hour * 60 + at.minute
        ordinary = at.fold == 0 and local(slot + 3 * HOUR, zone).utcoffset() == at.utcoffset()
        if ordinary and minute % wish.step_minutes == 0 and minute + wish.minutes <= DAY_MINUTES:
            assert slot in found


@given(nows, st.sampled_from(ZONES), st.lists(st.integers(0, 1000), max_size=60, unique=True))
def test_the_first_three_are_slots_and_as_many_as_there_are(now, zone, steps):
    slots = sorted(now + step * 30 * MINUTE for step in steps)
    found = first_three(slots, zone)
    assert found == sorted(set(found))
    assert set(found) <= set(slots)
    assert len(found) == min(3, len(slots))
    assert not slots or found[0] == slots[0]
    assert [slot for day in by_day(slots, zone).values() for slot in day] == slots
