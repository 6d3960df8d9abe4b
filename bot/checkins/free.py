"""Which times are free for a pairing: the helper's week, what both have booked, breaks, rests, days that are closed."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Literal

from bot.base import elsewhere
from bot.base.clock import DAY, HOUR, MINUTE, Instant, instant_of
from bot.base.transaction import Transaction
from bot.checkins.plan_file import load_plan
from bot.checkins.slots import Diary, Span, Wish, fits, free_slots, is_clear
from bot.checkins.store import checkins, seats
from bot.checkins.store.checkins import Checkin
from bot.checkins.store.groups import Group
from bot.pairing.store.pairings import Pairing
from bot.people import limits, profiles
from bot.people import service as people
from bot.people.profiles import Profile
from bot.places import service as places
from bot.places.rules import Place, travel_minutes

MENTOR_MINUTES = 60
"""How long a meeting with a mentor is booked for; a nurse's is as long as the place's plan says."""
BREATHER_MINUTES = 15
UNKNOWN_WAY_MINUTES = 30
"""What is kept free around another meeting: at least a breather, else the way from door to door."""

ROOM = "meetings"

Fit = Literal["free", "outside", "taken"]
"""How a time is for two people: within what the helper's hours say; outside of that, so that the other one is asked
first; or not to be had, since one of them is booked, away or rests, or the place is closed.
"""


@dataclass(frozen=True, slots=True)
class _Times:
    """What decides when the two of a pairing can meet: what both have booked, and from when to when nobody meets."""

    diary: Diary
    wish: Wish
    back_at: Instant
    shut: tuple[tuple[Instant, Instant], ...]

    def is_open(self, slot: Instant) -> bool:
        """Whether both are there, as far as is known."""
        return slot >= self.back_at and not any(begin <= slot < end for begin, end in self.shut)


def slots(tx: Transaction, pairing: Pairing, moving: Checkin | None = None) -> list[Instant]:
    """Every time at which the two could meet, earliest first; for `moving` as if it were not booked."""
    return _free(tx, _times(tx, pairing, moving))


def slots_for_several(tx: Transaction, helper_id: int, kind: str, moving: Group | None = None) -> list[Instant]:
    """Every time at which that helper could meet several, earliest first; for `moving` as if it were not booked."""
    told = profiles.profile(tx, helper_id)
    here = places.place(told.person.place)
    taken = (*seats.taken(tx, helper_id, tx.now, moving.id if moving else 0), *elsewhere.spans(tx, ROOM, helper_id))
    with_way = tuple(_around(span, UNKNOWN_WAY_MINUTES) for span in taken)
    minutes = moving.minutes if moving else length(here, kind)
    return _free(tx, _times_of(tx, told, here, minutes, with_way))


def _free(tx: Transaction, times: _Times) -> list[Instant]:
    return [slot for slot in free_slots(times.diary, times.wish, tx.now) if times.is_open(slot)]


def fit(tx: Transaction, pairing: Pairing, slot: Instant, moving: Checkin | None = None) -> Fit:
    """How any time ahead is for the two, to the minute; for `moving` as if it were not booked."""
    times = _times(tx, pairing, moving)
    if not times.is_open(slot) or not is_clear(times.diary.taken, times.wish, slot):
        return "taken"
    soonest, latest = tx.now + times.wish.notice_hours * HOUR, tx.now + times.wish.days * DAY
    return "free" if soonest <= slot <= latest and fits(times.diary, times.wish, slot) else "outside"


def _times(tx: Transaction, pairing: Pairing, moving: Checkin | None) -> _Times:
    told = profiles.profile(tx, pairing.helper_id)
    parent = people.get(tx, pairing.parent_id)
    here = place_of(tx, pairing)
    minutes = moving.minutes if moving else length(here, pairing.kind)
    times = _times_of(tx, told, here, minutes, _taken(tx, pairing, here, moving))
    return replace(times, back_at=max(times.back_at, parent.paused_until or 0))


def _times_of(
    tx: Transaction, told: Profile, here: Place, minutes: int, taken: tuple[tuple[Instant, Instant], ...]
) -> _Times:
    """When that helper works, is here and rests not, and the place is open, clear of what is taken."""
    diary = Diary(told.person.zone, tuple(Span(*span) for span in told.hours), taken)
    wish = Wish(minutes=minutes, travel_minutes=0)
    closed = (*_shut(here.zone, frozenset(here.hours.closed)), *limits.spans(tx, told.person))
    return _Times(diary, wish, told.person.paused_until or 0, tuple(span for span in closed if tx.now < span[1]))


@lru_cache(maxsize=64)
def _shut(zone: str, closed: frozenset[str]) -> tuple[tuple[Instant, Instant], ...]:
    """From when to when a place is closed on those dates."""
    days = [datetime.fromisoformat(day) for day in sorted(closed)]
    return tuple((instant_of(day, zone), instant_of(day + timedelta(days=1), zone)) for day in days)


def place_of(tx: Transaction, pairing: Pairing) -> Place:
    """The place of a pairing: the parent's."""
    return places.place(people.get(tx, pairing.parent_id).place)


def length(here: Place, kind: str) -> int:
    """How many minutes a meeting is booked for."""
    return load_plan(here.plan).visit_minutes if kind == "nurse" else MENTOR_MINUTES


def _taken(
    tx: Transaction, pairing: Pairing, here: Place, moving: Checkin | None
) -> tuple[tuple[Instant, Instant], ...]:
    """What both have booked, with the way to and from it."""
    home = people.get(tx, pairing.parent_id).area
    found = {
        one.id: one
        for person_id in (pairing.parent_id, pairing.helper_id)
        for one in checkins.booked(tx, person_id, tx.now)
    }
    if moving is not None:
        found.pop(moving.id, None)
    with_several = {span for one in (pairing.parent_id, pairing.helper_id) for span in seats.spans(tx, one, tx.now)}
    return (
        *(
            _around((one.starts_at, one.ends_at), _way(here, home, people.get(tx, one.parent_id).area))
            for one in found.values()
        ),
        *(_around(span, UNKNOWN_WAY_MINUTES) for span in with_several),
        *(
            _around(span, UNKNOWN_WAY_MINUTES)
            for span in elsewhere.spans(tx, ROOM, pairing.parent_id, pairing.helper_id)
        ),
    )


def booked_by(tx: Transaction, person_id: int) -> list[tuple[Instant, Instant]]:
    """From when to when that person meets anybody, of two or of several, for what is booked in other rooms."""
    of_two = [(one.starts_at, one.ends_at) for one in checkins.booked(tx, person_id, tx.now)]
    return [*of_two, *seats.spans(tx, person_id, tx.now)]


def _around(span: tuple[Instant, Instant], minutes: int) -> tuple[Instant, Instant]:
    """That span with so many minutes kept free before and after it."""
    return span[0] - minutes * MINUTE, span[1] + minutes * MINUTE


def _way(here: Place, one: str | None, other: str | None) -> int:
    """Whole minutes to keep between two meetings, from the areas in which they are."""
    start, end = here.area(one), here.area(other)
    if start is None or end is None:
        return UNKNOWN_WAY_MINUTES
    return max(BREATHER_MINUTES, travel_minutes(start, end, here.travel_kmh))
