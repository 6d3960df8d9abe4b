"""A place as the house knows one, and the rules of its map and its hours. Distances are minutes of travel."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from math import asin, ceil, cos, radians, sin, sqrt
from typing import Literal

from bot.base.clock import HOUR, Instant, instant_of, local
from bot.base.messages import Text
from bot.places.circle_file import CircleRules
from bot.places.pairing_rules import Ladder, PairingRules
from bot.places.panel_file import PanelRules
from bot.places.ring_rules import RingRules
from bot.places.skills_file import SkillRules
from bot.places.standard_file import Standard

EARTH_KM = 6371.0
DAYS_AHEAD_MAX = 60
"""No service is closed for longer than this at a stretch."""

SPOKEN = ("en", "es", "ar", "ur", "pl", "bn", "cy", "so", "fr", "pt", "ro", "tr", "fa", "hi", "pa", "uk")
"""Languages that people may speak with each other: those that `content/` has a name for ("places-language-…")."""

Younger = Literal["nurse", "guardian", "nobody"]


@dataclass(frozen=True, slots=True)
class Area:
    """A part of the place: its key, the name people use, and a point in degrees."""

    key: str
    name: str
    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class Line:
    """A number to call. `purpose` says for what; `own_name` is the helpline's (none for emergency numbers); open from
    and to minutes of the place's day, both None when it is always open.
    """

    purpose: str
    number: str
    languages: tuple[str, ...]
    own_name: str = ""
    opens: int | None = None
    closes: int | None = None

    @property
    def name(self) -> Text:
        """What to call it, in the reader's language."""
        purpose = Text(f"places-line-{self.purpose}")
        return Text("places-helpline", name=self.own_name, purpose=purpose) if self.own_name else purpose

    def is_open(self, now: Instant, zone: str) -> bool:
        """Whether somebody answers there now."""
        if self.opens is None or self.closes is None:
            return True
        wall = local(now, zone)
        return self.opens <= wall.hour * 60 + wall.minute < self.closes


@dataclass(frozen=True, slots=True)
class OpenHours:
    """When the service is open: (weekday, from, to), Monday is 0, minutes of the local day; and dates it is not."""

    week: tuple[tuple[int, int, int], ...]
    closed: frozenset[str]


@dataclass(frozen=True, slots=True)
class Clock:
    """Who is called for an ask, in order, and the minutes each has."""

    steps: tuple[str, ...]
    minutes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Listening:
    """What a place decides about what is heard in people's texts: how long after its ask is closed the words are kept,
    and how long after one gentle question there is no other.
    """

    words_days: int
    gentle_hours: int


@dataclass(frozen=True, slots=True)
class Complaints:
    """What a place decides about complaints: within how many days each has an answer, and who else looks at one."""

    answer_days: int
    outside: Line


@dataclass(frozen=True, slots=True)
class TalkRules:
    """What a place decides about talk: after how many hours of open days a parent's message without an answer is
    somebody's to look at, and for how many days words are kept for who wrote them (0: not at all).
    """

    answer_hours: int
    keep_days: int


@dataclass(frozen=True, slots=True)
class Place:
    """One local service. `name` is the name of its file, `title` what people call it."""

    name: str
    title: str
    zone: str
    languages: tuple[str, ...]
    plan: str
    travel_kmh: int
    areas: tuple[Area, ...]
    emergency: tuple[Line, ...]
    helplines: tuple[Line, ...]
    hours: OpenHours
    morning: int
    """The minute of people's own day around which they are asked and reminded in the morning."""
    caseload_soft: int
    caseload_hard: int
    mentor_soft: int
    mentor_hard: int
    mentor_settled_days: int
    quiet_weeks: int
    """After so many weeks without a word or a meeting a family has gone quiet."""
    family_minutes: Mapping[str, int]
    """By kind of helper: what one family takes of a helper's week, with the way and the notes."""
    pairing: PairingRules
    ladder: Ladder
    talk: TalkRules
    skills: SkillRules
    rings: RingRules
    clocks: Mapping[str, Clock]
    listening: Listening
    complaints: Complaints
    circle: CircleRules
    panel: PanelRules
    asks_pin: bool
    """Whether those who work here tell a PIN before what would harm most from a stolen phone."""
    consent_alone_from: int
    consent_younger: Younger
    standard: Standard

    def area(self, key: str | None) -> Area | None:
        """The area with that key, if there is one."""
        return next((area for area in self.areas if area.key == key), None)

    def clock(self, kind: str) -> Clock:
        """Who is called for an ask of that kind, and for how long each."""
        return self.clocks.get(kind, self.clocks["default"])


def travel_minutes(here: Area, there: Area, kmh: int) -> int:
    """Whole minutes from door to door, rounded up; 0 inside one area."""
    a, b = radians(here.latitude), radians(there.latitude)
    half = sin((b - a) / 2) ** 2 + cos(a) * cos(b) * sin(radians(there.longitude - here.longitude) / 2) ** 2
    return ceil(2 * EARTH_KM * asin(sqrt(half)) * 60 / kmh)


def is_open_on(place: Place, day: date) -> bool:
    """Whether the service is open at any hour of that day."""
    return day.isoformat() not in place.hours.closed and any(
        weekday == day.weekday() for weekday, _, _ in place.hours.week
    )


def is_open(place: Place, now: Instant) -> bool:
    """Whether the service is open now."""
    wall = local(now, place.zone)
    minute = wall.hour * 60 + wall.minute
    return is_open_on(place, wall.date()) and any(
        weekday == wall.weekday() and start <= minute < end for weekday, start, end in place.hours.week
    )


def next_open(place: Place, now: Instant) -> Instant:
    """`now` when the service is open, else when it opens next."""
    if is_open(place, now):
        return now
    day = local(now, place.zone).date()
    for ahead in range(DAYS_AHEAD_MAX):
        opens = _openings(place, day + timedelta(days=ahead))
        later = [instant for instant in opens if instant > now]
        if later:
            return min(later)
    raise LookupError(f"{place.name} is closed for longer than {DAYS_AHEAD_MAX} days")


def _openings(place: Place, day: date) -> list[Instant]:
    if not is_open_on(place, day):
        return []
    midnight = datetime.combine(day, time())
    return [
        instant_of(midnight + timedelta(minutes=start), place.zone)
        for weekday, start, _ in place.hours.week
        if weekday == day.weekday()
    ]


def after_open_days(place: Place, start: Instant, hours: int) -> Instant:
    """`hours` after `start`, counting only days on which the service is open (whole days, midnight to midnight)."""
    left, at = hours * HOUR, start
    for _ in range(DAYS_AHEAD_MAX):
        day = local(at, place.zone).date()
        midnight = instant_of(datetime.combine(day + timedelta(days=1), time()), place.zone)
        if is_open_on(place, day):
            if left <= midnight - at:
                return at + left
            left -= midnight - at
        at = midnight
    return at
