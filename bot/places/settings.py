"""What a place's coordinators may change in chat, each with how far: never below what holds everywhere.

What could harm if it were wrong is not among it (numbers to call, clearances, consent, PINs, how few are counted out),
or needs a second person (`second`). A value is a text, as it is kept: "20", "09:00-12:00,13:00-17:00" or "shut".
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import reduce
from operator import attrgetter
from typing import Any, Literal, get_args

from bot.places.circle_file import JobsFrom
from bot.places.rules import Clock, OpenHours, Place

Part = Literal["hours", "answers", "families", "together"]
Unit = Literal["minutes", "hours", "days", "weeks", "people", "percent", "time", "spans", "shut", "choice"]
PARTS: tuple[Part, ...] = ("hours", "answers", "families", "together")
NUMBERS = ("minutes", "hours", "days", "weeks", "people", "percent")
LENGTHS = {"minutes": 1, "hours": 60}
"""How many minutes each of these is."""
SHUT, OPEN = "shut", "open"
DAY_MINUTES = 24 * 60
CLOSED_IN_A_ROW_MAX = 31
"""Asks wait for the place to open: it is never closed for more days than these at a stretch."""
DAY = "day-"
"""How the setting of a weekday begins: "day-0" is Monday's hours."""
ON = "on-"
"""How the setting of one date begins: "on-2026-12-24"."""
_SPAN = re.compile(r"([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-4]):([0-5]\d)")


@dataclass(frozen=True, slots=True)
class Setting:
    """One thing that may be changed: on which `part` of them it stands, from `low` to `high`, and values one tap away.
    `second`: only where a second person agrees.
    """

    key: str
    part: Part
    unit: Unit
    get: Callable[[Place], str]
    put: Callable[[Place, str], Place]
    low: int = 0
    high: int = 0
    taps: tuple[str, ...] = ()
    second: bool = False

    def takes(self, value: str) -> bool:
        """Whether that is a value of it, written as it is kept."""
        match self.unit:
            case "spans":
                return spans_of(value) is not None
            case "shut":
                return value in (SHUT, OPEN)
            case "choice":
                return value in self.taps
            case "time":
                return re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", value) is not None and (
                    self.low <= _minute(value) <= self.high
                )
        return re.fullmatch(r"0|[1-9]\d{0,4}", value) is not None and self.low <= int(value) <= self.high


def _minute(value: str) -> int:
    return int(value[:2]) * 60 + int(value[3:])


def spans_of(value: str) -> tuple[tuple[int, int], ...] | None:
    """Hours of a day as they are kept, in minutes; none where it is closed, and None where it is no such text."""
    if not value:
        return ()
    matches = [_SPAN.fullmatch(one) for one in value.split(",")]
    if not all(matches):
        return None
    found = tuple((int(m[1]) * 60 + int(m[2]), int(m[3]) * 60 + int(m[4])) for m in matches if m is not None)
    ends = [0, *(end for _, end in found)]
    in_order = all(before <= start < end <= DAY_MINUTES for before, (start, end) in zip(ends, found, strict=False))
    return found if in_order else None


def kept_spans(spans: Iterable[tuple[int, int]]) -> str:
    """Hours of a day as they are kept."""
    return ",".join(f"{a // 60:02}:{a % 60:02}-{b // 60:02}:{b % 60:02}" for a, b in spans)


# --- how each is read from a place, and put into one ---


def _number(
    key: str, part: Part, unit: Unit, low: int, high: int, path: str, *taps: int, second: bool = False
) -> Setting:
    def put(place: Place, value: str) -> Place:
        made: Place = _with(place, path.split("."), int(value))
        return made

    taken = tuple(map(str, taps))
    return Setting(key, part, unit, lambda place: str(attrgetter(path)(place)), put, low, high, taken, second)


def _choice(key: str, part: Part, path: str, *choices: str) -> Setting:
    def put(place: Place, value: str) -> Place:
        made: Place = _with(place, path.split("."), value)
        return made

    return Setting(key, part, "choice", lambda place: str(attrgetter(path)(place)), put, taps=choices)


def _with(whole: Any, path: list[str], value: object) -> Any:
    first, *rest = path
    return replace(whole, **{first: _with(getattr(whole, first), rest, value) if rest else value})


def _first_step(key: str, kind: str, unit: Unit, low: int, high: int, *taps: int) -> Setting:
    """How long whoever is called first for such an ask has. Too long could harm."""
    each = 60 if unit == "hours" else 1

    def put(place: Place, value: str) -> Place:
        clock = place.clock(kind)
        changed = Clock(clock.steps, (int(value) * each, *clock.minutes[1:]))
        return replace(place, clocks={**place.clocks, kind: changed})

    def get(place: Place) -> str:
        return str(place.clock(kind).minutes[0] // each)

    return Setting(key, "answers", unit, get, put, low, high, tuple(map(str, taps)), second=True)


def _hours_of(weekday: int) -> Setting:
    def get(place: Place) -> str:
        return kept_spans((start, end) for day, start, end in place.hours.week if day == weekday)

    def put(place: Place, value: str) -> Place:
        others = [one for one in place.hours.week if one[0] != weekday]
        week = sorted([*others, *((weekday, *span) for span in spans_of(value) or ())])
        return replace(place, hours=OpenHours(tuple(week), place.hours.closed))

    taps = ("09:00-17:00", "09:00-13:00", "")
    return Setting(f"{DAY}{weekday}", "hours", "spans", get, put, taps=taps)


def _on(iso: str) -> Setting:
    def get(place: Place) -> str:
        return SHUT if iso in place.hours.closed else OPEN

    def put(place: Place, value: str) -> Place:
        closed = place.hours.closed | {iso} if value == SHUT else place.hours.closed - {iso}
        return replace(place, hours=OpenHours(place.hours.week, closed))

    return Setting(f"{ON}{iso}", "hours", "shut", get, put)


def _morning(place: Place) -> str:
    return f"{place.morning // 60:02}:{place.morning % 60:02}"


SETTINGS = (
    *(_hours_of(weekday) for weekday in range(7)),
    Setting(
        *("morning", "hours", "time", _morning),
        lambda place, value: replace(place, morning=_minute(value)),
        *(8 * 60, 12 * 60, ("08:00", "09:00", "10:00", "11:00")),
    ),
    _first_step("now-minutes", "safety.now", "minutes", 1, 15, 5, 10, 15),
    _first_step("first-hours", "pairing.first-contact", "hours", 4, 14 * 24, 24, 36, 48),
    _number("message-hours", "answers", "hours", 1, 72, "talk.answer_hours", 12, 24, 48),
    _number("pair-hours", "answers", "hours", 4, 72, "pairing.silence_hours", 24, 48, 72),
    _number("give-hours", "answers", "hours", 4, 168, "skills.answer_hours", 24, 48, 72),
    _number("ring-hours", "answers", "hours", 12, 168, "rings.answer_hours", 48, 72, 96),
    _number("panel-days", "answers", "days", 2, 30, "panel.answer_days", 5, 7, 14),
    _number("complaint-days", "answers", "days", 1, 40, "complaints.answer_days", 10, 20, 30, second=True),
    _number("nurse-soft", "families", "people", 1, 35, "caseload_soft", 15, 20, 25),
    _number("nurse-hard", "families", "people", 1, 35, "caseload_hard", 20, 25, 28, second=True),
    _number("mentor-soft", "families", "people", 1, 6, "mentor_soft", 1, 2, 3),
    _number("mentor-hard", "families", "people", 1, 6, "mentor_hard", 1, 2, 3, second=True),
    _number("quiet-weeks", "families", "weeks", 1, 8, "quiet_weeks", 2, 3, 4),
    _number("vote-days", "together", "days", 2, 30, "circle.open_days", 3, 7, 14),
    _number("quorum-percent", "together", "percent", 5, 80, "circle.quorum_percent", 10, 20, 30),
    _number("quorum-least", "together", "people", 3, 50, "circle.quorum_least", 3, 5, 10),
    _choice("job-makers", "together", "circle.jobs_from", *get_args(JobsFrom)),
)
"""What may be changed, in the order in which it is shown; and besides, whether the place is closed on one date."""
_BY_KEY = {one.key: one for one in SETTINGS}


def find(key: str) -> Setting | None:
    """The setting of that key; of a date, too."""
    if key in _BY_KEY:
        return _BY_KEY[key]
    iso = key.removeprefix(ON)
    return _on(iso) if key.startswith(ON) and day_of(iso) is not None else None


def day_of(iso: str) -> date | None:
    """The date that this text is ("2026-12-24"); None where it is none."""
    if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", iso) is None:
        return None
    try:
        return date.fromisoformat(iso)
    except ValueError:
        return None


# --- what must hold whatever is changed ---

Problem = Literal["soft", "mentor-soft", "never-open", "closed-long", "standard"]


def problems(place: Place) -> frozenset[Problem]:
    """What cannot be so at any place."""
    first_contact = place.clock("pairing.first-contact").minutes[0]
    wrong: dict[Problem, bool] = {
        "soft": place.caseload_soft > place.caseload_hard,
        "mentor-soft": place.mentor_soft > place.mentor_hard,
        "never-open": not place.hours.week,
        "closed-long": bool(place.hours.week) and _closed_in_a_row(place.hours) > CLOSED_IN_A_ROW_MAX,
        "standard": first_contact > place.standard.first_contact_hours * 60,
    }
    return frozenset(name for name, is_so in wrong.items() if is_so)


def _closed_in_a_row(hours: OpenHours) -> int:
    """For how many days at a stretch it is closed at most."""
    weekdays = {day for day, _, _ in hours.week}
    longest = 0
    for iso in hours.closed:
        first = last = date.fromisoformat(iso)
        while _is_closed(hours, weekdays, first - timedelta(days=1)):
            first -= timedelta(days=1)
        while _is_closed(hours, weekdays, last + timedelta(days=1)):
            last += timedelta(days=1)
        longest = max(longest, (last - first).days + 1)
    return longest


def _is_closed(hours: OpenHours, weekdays: set[int], day: date) -> bool:
    return day.weekday() not in weekdays or day.isoformat() in hours.closed


def changed(base: Place, values: Mapping[str, str]) -> tuple[Place, frozenset[str]]:
    """The place of the file with these values in the stead of its own, and the keys of those that cannot stand:
    unknown, out of their range, or in the way of what holds whatever is changed.
    """
    known = {key: found for key, value in values.items() if (found := find(key)) is not None and found.takes(value)}
    before = problems(base)

    def fits(keys: Iterable[str]) -> bool:
        return problems(_put(base, {known[key]: values[key] for key in keys})) <= before

    standing = list(known) if fits(known) else []
    left = [key for key in known if key not in standing]
    while more := next((key for key in left if fits([*standing, key])), None):
        standing.append(more)
        left.remove(more)
    place = _put(base, {known[key]: values[key] for key in standing})
    return place, frozenset(set(values) - set(standing))


def _put(base: Place, values: Mapping[Setting, str]) -> Place:
    return reduce(lambda place, one: one[0].put(place, one[1]), values.items(), base)
