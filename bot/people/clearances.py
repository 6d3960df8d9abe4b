"""What a helper is cleared for, and until when. One clearance at a time: a new one takes the place of the old."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.base import audit, timers
from bot.base.clock import FOREVER, Instant, instant_of, local
from bot.base.facts import ClearanceChanged, PersonLeft
from bot.base.timers import Timer
from bot.base.transaction import Transaction
from bot.people import service
from bot.people.rules import Person
from bot.people.store import profiles
from bot.places import service as places

OVER_RULE = "people.clearance-over"
"""The rule of a clearance that has come to its last day."""
YEARS = (1, 2, 3)
"""How long a clearance may hold."""
WITHDRAWN = "withdrawn"
"""What is kept in the place of a clearance that was taken away: less than never having had one."""


@dataclass(frozen=True, slots=True)
class Clearance:
    """What somebody is cleared for. `until` is its last day as ISO text, `ends_at` the midnight after it at the place;
    `stands` whether that is still to come.
    """

    person_id: int
    tier: str
    until: str
    ends_at: Instant
    stands: bool


def of(tx: Transaction, person_id: int) -> Clearance | None:
    """That person's clearance, also one that has run out; None when there is none, or it was withdrawn."""
    row = profiles.clearance(tx, person_id)
    if row is None or row.tier == WITHDRAWN:
        return None
    zone = places.place(service.get(tx, person_id).place).zone
    last = local(row.expires_at, zone).date() - timedelta(days=1)
    return Clearance(person_id, row.tier, last.isoformat(), row.expires_at, row.expires_at > tx.now)


def changes(tx: Transaction, person_id: int) -> int:
    """A number that is another one after each change of that person's clearance; 0 while they never had any."""
    return audit.latest(tx, person_id, "people.clearance_")


def tier_of(tx: Transaction, person_id: int) -> str:
    """What that person is cleared for now; "none" when for nothing, `WITHDRAWN` when it was taken away."""
    return tier(profiles.clearances(tx, person_id).items(), lambda until: until <= tx.now)


def tier(held: Iterable[tuple[str, Instant]], is_past: Callable[[Instant], bool]) -> str:
    """What somebody is cleared for who holds these, each with its end."""
    known = dict(held)
    if WITHDRAWN in known:
        return WITHDRAWN
    return next((name for name, until in known.items() if not is_past(until)), "none")


def last_day(now: Instant, zone: str, years: int) -> str:
    """The day so many years from today, as ISO text; the day before where a year has no such day."""
    today = local(now, zone).date()
    try:
        return today.replace(year=today.year + years).isoformat()
    except ValueError:
        return (today - timedelta(days=1)).replace(year=today.year + years).isoformat()


def give(tx: Transaction, actor: Person, person_id: int, tier: str, until: str) -> bool:
    """Clear somebody for `tier`, that day included, in the stead of what was; False when it stands so already."""
    zone = places.place(service.get(tx, person_id).place).zone
    ends_at = instant_of(datetime.combine(date.fromisoformat(until) + timedelta(days=1), time()), zone)
    before = profiles.clearance(tx, person_id)
    if before is not None and (before.tier, before.expires_at) == (tier, ends_at):
        return False
    profiles.set_clearance(tx, person_id, tier, ends_at, actor.id)
    timers.set_timer(tx, OVER_RULE, _subject(person_id), ends_at, late_limit=FOREVER, about=person_id)
    audit.record(tx, actor.id, "people.clearance_given", person_id, f"{tier} {until}")
    tx.tell(ClearanceChanged(person_id, actor.id))
    return True


def withdraw(tx: Transaction, actor: Person, person_id: int) -> bool:
    """End somebody's clearance now; False when there is none."""
    if of(tx, person_id) is None:
        return False
    timers.cancel(tx, OVER_RULE, _subject(person_id))
    profiles.set_clearance(tx, person_id, WITHDRAWN, tx.now, actor.id)
    audit.record(tx, actor.id, "people.clearance_withdrawn", person_id)
    tx.tell(ClearanceChanged(person_id, actor.id))
    return True


def _subject(person_id: int) -> str:
    return f"person:{person_id}:"


def over(tx: Transaction, timer: Timer) -> None:
    """The rule of "people.clearance-over": its last day has gone by, and rooms above are told."""
    found = None if timer.about is None else profiles.clearance(tx, timer.about)
    if found is not None and found.expires_at <= tx.now:
        audit.record(tx, None, "people.clearance_over", found.person_id, found.tier)
        tx.tell(ClearanceChanged(found.person_id))


def person_left(tx: Transaction, fact: PersonLeft) -> None:
    """What follows when somebody goes: whoever comes again is cleared anew."""
    timers.cancel(tx, OVER_RULE, _subject(fact.person_id))
    if profiles.drop_clearance(tx, fact.person_id):
        audit.record(tx, fact.person_id, "people.clearance_withdrawn", fact.person_id)
