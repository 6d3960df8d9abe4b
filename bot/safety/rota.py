"""Who is on duty at a place: whom a person put there by hand, until the rota's next span begins; else whom the rota
says; and where neither is there to be called, the coordinators.
"""

from dataclasses import dataclass

from bot.asks import consequences as asks
from bot.base import audit, timers
from bot.base.clock import DAY, FOREVER, Instant, local
from bot.base.facts import PersonBack, PersonErased, PersonLeft, PersonPaused, PersonUnreachable
from bot.base.outcome import MovedOn, Refused
from bot.base.timers import Timer
from bot.base.transaction import Transaction
from bot.people import service as people
from bot.people.rules import STAFF_ROLES, Person, is_here
from bot.places import service as places
from bot.safety import rota_messages as messages
from bot.safety import rota_rules as rules
from bot.safety import store
from bot.safety.rota_rules import Span

RULE = "safety.rota"
"""The rule by which a place changes from one on duty to the next."""
LOOK_AGAIN: Instant = 7 * DAY
"""How long nobody looks at a place whose rota is empty."""
WAS = "was"


@dataclass(frozen=True, slots=True)
class Duty:
    """Who is meant to be on duty, since when, and whether by hand."""

    person_id: int
    since: Instant
    by_hand: bool


def meant(tx: Transaction, place: str) -> list[Duty]:
    """Who is meant to be on duty there now, the first before the second: by hand, and by the rota. May be nobody."""
    spans, zone = store.week(tx, place), places.place(place).zone
    began = rules.last_beginning(spans, tx.now, zone) or 0
    by_hand, by_rota = store.put_by_hand(tx, place), rules.holder(spans, local(tx.now, zone))
    hand = [] if by_hand is None or began > by_hand.since else [Duty(by_hand.person_id, by_hand.since, by_hand=True)]
    return [*hand, *([] if by_rota is None else [Duty(by_rota, began, by_hand=False)])]


def named(tx: Transaction, place: str) -> Person | None:
    """Who of those is there to be called; None where nobody is, and the coordinators are called."""
    found = (people.find(tx, duty.person_id) for duty in meant(tx, place))
    return next((one for one in found if one and may_be_on_duty(one, place) and is_here(one, tx.now)), None)


def on_duty(tx: Transaction, place: str) -> list[Person]:
    """Who is on duty at a place, in the order they are called: who is named, else the coordinators."""
    person = named(tx, place)
    return people.with_role(tx, place, "coordinator") if person is None else [person]


def may_be_on_duty(person: Person, place: str) -> bool:
    """Whether somebody works at that place, so that they could be on duty."""
    return person.state == "active" and person.place == place and not person.roles.isdisjoint(STAFF_ROLES)


def could_be_on_duty(tx: Transaction, place: str) -> list[Person]:
    """Those who work at that place, by id, each once."""
    found = {one.id: one for role in sorted(STAFF_ROLES) for one in people.with_role(tx, place, role)}
    return [found[person_id] for person_id in sorted(found)]


def _colleague(tx: Transaction, place: str, person_id: int) -> Person:
    person = people.find(tx, person_id)
    if person is None or not may_be_on_duty(person, place):
        raise Refused("safety-not-on-duty", f"person {person_id} cannot be on duty at {place}")
    return person


# --- by hand ---


def put_on_duty(tx: Transaction, actor: Person, person_id: int) -> Person:
    """A coordinator puts somebody on duty at her place from now on. `Refused` for somebody who does not work there."""
    person = _colleague(tx, actor.place, person_id)
    first = next(iter(meant(tx, actor.place)), None)
    if first is None or not first.by_hand or first.person_id != person_id:
        _put(tx, actor.place, person_id, actor.id)
    return person


def _put(tx: Transaction, place: str, person_id: int, by: int) -> None:
    was = _was(tx, place)
    store.put_on_duty(tx, place, person_id, by)
    audit.record(tx, by, "safety.on_duty", person_id)
    _look(tx, place, was)


def take_off(tx: Transaction, actor: Person) -> None:
    """A coordinator takes off duty whom somebody put there by hand: the rota says who is. Done already, it is done."""
    was = _was(tx, actor.place)
    if store.take_off(tx, actor.place):
        audit.record(tx, actor.id, "safety.off_duty", was)
        _look(tx, actor.place, was)


# --- the rota of the week ---


def week(tx: Transaction, place: str) -> list[Span]:
    """The rota of that place's week, in order."""
    return store.week(tx, place)


def is_in_week(tx: Transaction, person: Person) -> bool:
    """Whether that person has a time of their place's week."""
    return any(span.person_id == person.id for span in store.week(tx, person.place))


def week_of(tx: Transaction, person: Person) -> list[Span]:
    """The rota of their week, for who has a time of it. `MovedOn` for anybody else."""
    if not is_in_week(tx, person):
        raise MovedOn(f"person {person.id} has no time of the week")
    return store.week(tx, person.place)


def set_span(tx: Transaction, actor: Person, span: Span, days: tuple[int, ...]) -> list[Span]:
    """A coordinator gives that time of her place's week, on each of these weekdays, to a person or to nobody; the week.
    `Refused` for somebody who does not work there, and for more spans than a week has room for.
    """
    if span.person_id is not None:
        _colleague(tx, actor.place, span.person_id)
    was = _was(tx, actor.place)
    before = spans = store.week(tx, actor.place)
    for day in days:
        if not rules.is_span(day, span.start, span.end):
            raise MovedOn(f"no such span {span}")
        spans = rules.with_span(spans, Span(day, span.start, span.end, span.person_id))
    if len(spans) > rules.SPANS_MAX:
        raise Refused("safety-rota-full", f"{len(spans)} spans in one week")
    if spans == before:
        return spans
    store.set_week(tx, actor.place, spans)
    audit.record(tx, actor.id, "safety.rota", span.person_id)
    _look(tx, actor.place, was)
    return spans


# --- from one to the next ---


def due(tx: Transaction, timer: Timer) -> None:
    """The rule of "safety.rota": a span has begun or ended."""
    _look(tx, timer.subject.split(":")[1], timer.data[WAS])


def person_changed(tx: Transaction, fact: PersonLeft | PersonPaused | PersonUnreachable | PersonBack) -> None:
    """What follows when somebody is not there to be called any more, or is again: perhaps another is on duty now."""
    place = people.get(tx, fact.person_id).place
    if fact.person_id in [duty.person_id for duty in meant(tx, place)]:
        waits = timers.pending(tx, RULE, _subject(place))
        _look(tx, place, waits[0].data[WAS] if waits else fact.person_id)


def erased(tx: Transaction, fact: PersonErased) -> None:
    """What follows when somebody is erased: their time of the week is nobody's from now on."""
    place = people.get(tx, fact.person_id).place
    spans = store.week(tx, place)
    left = [span for span in spans if span.person_id != fact.person_id]
    if left != spans:
        was = _was(tx, place)
        store.set_week(tx, place, left)
        _look(tx, place, was)


def _subject(place: str) -> str:
    return f"place:{place}:duty"


def _was(tx: Transaction, place: str) -> int | None:
    """Who was last told that they are on duty there; before anything changes."""
    waits = timers.pending(tx, RULE, _subject(place))
    if waits:
        told: int | None = waits[0].data[WAS]
        return told
    person = named(tx, place)
    return None if person is None else person.id


def _look(tx: Transaction, place: str, was: int | None) -> None:
    """Tell the one who comes on duty and the one who goes off, and look again when the rota may change."""
    person = named(tx, place)
    now = None if person is None else person.id
    next_change = rules.next_change(store.week(tx, place), tx.now, places.place(place).zone)
    due_at = tx.now + LOOK_AGAIN if next_change is None else next_change
    timers.set_timer(tx, RULE, _subject(place), due_at, late_limit=FOREVER, data={WAS: now})
    if now is None:
        _tell_of_gap(tx, place)
    if was != now:
        _change(tx, place, was, now)


def _change(tx: Transaction, place: str, was: int | None, now: int | None) -> None:
    store.drop_offers(tx, place)
    if was is not None:
        asks.off_duty(tx, place, was)
    if now is not None:
        asks.on_duty(tx, place)
        messages.comes_on(tx, place, now, was)
    before = None if was is None else people.find(tx, was)
    if before is not None and before.state == "active":
        messages.goes_off(tx, place, before.id, now)


def _tell_of_gap(tx: Transaction, place: str) -> None:
    """Once for each time of duty: who is meant to be on duty is not there, and the coordinators are called."""
    for duty in meant(tx, place)[:1]:
        for coordinator in people.with_role(tx, place, "coordinator"):
            messages.gap(tx, place, coordinator.id, duty.person_id, duty.since)


# --- handing it over ---


def colleagues(tx: Transaction, person: Person) -> list[Person]:
    """To whom that person, who is on duty, may hand it over. `MovedOn` for somebody who is not on duty."""
    now = named(tx, person.place)
    if now is None or now.id != person.id:
        raise MovedOn(f"person {person.id} is not on duty")
    return [one for one in could_be_on_duty(tx, person.place) if one.id != person.id and is_here(one, tx.now)]


def offer(tx: Transaction, person: Person, to: int) -> None:
    """Who is on duty asks a colleague to take over. It stays with them until that one says yes."""
    if to not in [one.id for one in colleagues(tx, person)]:
        raise Refused("safety-not-on-duty", f"person {to} cannot be on duty at {person.place}")
    made = store.offer(tx, person.place, person.id, to)
    if made is not None:
        messages.ask_to_take(tx, made, person.id, to)


def take(tx: Transaction, person: Person, offer_id: int) -> None:
    """A colleague takes over. `MovedOn` when whoever asked is not on duty any more, it was not for them, or they take a
    break themselves.
    """
    found = store.find_offer(tx, offer_id)
    asks_for_it = None if found is None else named(tx, found.place)
    if found is None or found.to_id != person.id or asks_for_it is None or asks_for_it.id != found.from_id:
        raise MovedOn(f"offer {offer_id} does not stand for person {person.id}")
    if not is_here(_colleague(tx, found.place, person.id), tx.now):
        raise MovedOn(f"person {person.id} takes a break")
    _put(tx, found.place, person.id, person.id)


def leave(tx: Transaction, person: Person, offer_id: int) -> None:
    """A colleague does not take over. Nobody is told, and it stays where it is."""
    found = store.find_offer(tx, offer_id)
    if found is None or found.to_id != person.id:
        raise MovedOn(f"offer {offer_id} does not stand for person {person.id}")
    store.drop_offer(tx, offer_id)
