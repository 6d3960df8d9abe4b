"""Calling somebody now, and the duty rota. Calling works for anybody: not joined, taking a break, or left."""

from collections.abc import Sequence

from bot.asks import service as asks
from bot.asks.rules import STEPS, Ask
from bot.base import audit
from bot.base.outcome import MovedOn, Refused
from bot.base.transaction import Transaction
from bot.people import service as people
from bot.people.rules import STAFF_ROLES, Person
from bot.places import service as places
from bot.safety import store

NOW = "safety.now"
"""The kind of the ask that "I need someone now" opens."""


def call_somebody(tx: Transaction, person: Person) -> Ask:
    """Call somebody for that person now; the ask. A second press joins the first."""
    ask_id = asks.open(
        tx,
        NOW,
        about=person.id,
        asked_by=person.id,
        subject=_subject(person),
        steps=STEPS,
        clock_minutes=places.place(person.place).emergency_minutes,
        urgent=True,
    )
    return asks.load(tx, ask_id)


def _subject(person: Person) -> str:
    return f"person:{person.id}"


def call_again(tx: Transaction, person: Person) -> Ask:
    """Whoever has the call hears it once more. `MovedOn` when nothing is open."""
    waiting = asks.waiting_for(tx, NOW, _subject(person))
    if waiting is None:
        raise MovedOn(f"person {person.id} has no open call")
    return asks.call_again(tx, waiting.id, person.id)


def on_duty(tx: Transaction, place: str) -> list[Person]:
    """Who is on duty at a place, in the order they are called: whom a coordinator named, else the coordinators."""
    named = store.on_duty(tx, place)
    person = None if named is None else people.find(tx, named)
    if person is not None and may_be_on_duty(person, place):
        return [person]
    return people.with_role(tx, place, "coordinator")


def may_be_on_duty(person: Person, place: str) -> bool:
    """Whether somebody works at that place, so that they could be on duty."""
    return person.state == "active" and person.place == place and not person.roles.isdisjoint(STAFF_ROLES)


def put_on_duty(tx: Transaction, actor: Person, person_id: int) -> Person:
    """A coordinator puts somebody on duty at her place from now on. `Refused` for somebody who does not work there."""
    person = people.get(tx, person_id)
    if not may_be_on_duty(person, actor.place):
        raise Refused("safety-not-on-duty", f"person {person_id} cannot be on duty at {actor.place}")
    store.put_on_duty(tx, actor.place, person_id, actor.id)
    audit.record(tx, actor.id, "safety.on_duty", person_id)
    return person


def hold_on_duty(tx: Transaction, ask: Ask) -> Sequence[int]:
    """Who holds the step "on_duty" of an ask."""
    return [person.id for person in on_duty(tx, ask.place)]


def hold_coordinator(tx: Transaction, ask: Ask) -> Sequence[int]:
    """Who holds the step "coordinator" of an ask."""
    return [person.id for person in people.with_role(tx, ask.place, "coordinator")]
