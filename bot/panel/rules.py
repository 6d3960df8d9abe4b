"""Putting things right where no database is needed: what can be brought, and when a panel could sit."""

from collections.abc import Iterator, Sequence
from datetime import datetime, time, timedelta
from typing import Literal

from bot.base.clock import DAY, HOUR, Instant, instant_of, local
from bot.base.names import clean_words
from bot.base.outcome import Refused
from bot.people.rules import Person
from bot.places.rules import Place, is_open

Kind = Literal["dispute", "agreement", "conduct"]
KINDS: tuple[Kind, ...] = ("dispute", "agreement", "conduct")
"""Two do not agree; something agreed was not kept; how somebody behaved."""
State = Literal["asked", "looking", "drawing", "drawn", "timing", "set", "sitting", "repairing", "over"]
"""The other one is asked; a coordinator looks whether it is safe; the draw is ahead; those drawn are asked; a time is
looked for; it is set; it sits; what was agreed is done; it is over.
"""
Outcome = Literal["repaired", "talked", "withdrawn", "left"]
"""It was put right; a coordinator talks with both instead; who brought it took it back; one of the two is gone."""
BEFORE_SITTING: tuple[State, ...] = ("drawing", "drawn", "timing", "set")
OPEN: tuple[State, ...] = ("asked", "looking", *BEFORE_SITTING, "sitting", "repairing")

CONCERNED, AFFECTED, QUESTIONS, REPAIR = range(4)
"""The order of speaking: who is concerned, who was affected, questions to both, and what could put it right."""
REPAIR_DAYS = (7, 14, 28)
"""Within how many days it may be done."""
LETTERS_MAX = 600
OPEN_MAX = 2
"""So many matters that one person brought are open at a time."""
TIMES_MAX = 3
DAYS_AHEAD = 21
SOON: Instant = 2 * DAY
"""No panel sits before that: people have to plan."""


def words_of(typed: str) -> str:
    """What somebody says, of what they have typed. `Refused` when it is too much, or nothing."""
    words = clean_words(typed)
    if not 0 < len(words) <= LETTERS_MAX:
        raise Refused("panel-length", f"{len(words)} letters", most=LETTERS_MAX)
    return words


def may_take_part(person: Person) -> bool:
    """Whether that person can bring a matter or sit: whoever is here for themselves, and whom nobody has yet to agree
    for.
    """
    return person.state == "active" and not person.is_guest and person.acting is None and person.awaits is None


def times(place: Place, now: Instant) -> Iterator[Instant]:
    """When a panel could begin in the next weeks: the place's times on days on which it is open, the first first."""
    first = local(now + SOON, place.zone).date()
    for ahead in range(DAYS_AHEAD):
        for minute in sorted(place.panel.times):
            wall = datetime.combine(first + timedelta(days=ahead), time(minute // 60, minute % 60))
            at = instant_of(wall, place.zone)
            if at >= now + SOON and _is_open_on(place, wall):
                yield at


def _is_open_on(place: Place, wall: datetime) -> bool:
    midnight = instant_of(datetime.combine(wall.date(), time()), place.zone)
    return any(is_open(place, midnight + hour * HOUR) for hour in range(24))


def best_time(offered: Sequence[tuple[int, Instant]], suits: Sequence[frozenset[int]]) -> Instant | None:
    """The first of the offered times, (id, when), that suits everybody; None where none does."""
    return min((at for number, at in offered if all(number in one for one in suits)), default=None)
