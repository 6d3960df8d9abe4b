"""What a coordinator does at the desk, and what helpers set of their own work. Every act is checked and audited."""

from collections.abc import Sequence
from datetime import date

from bot.asks import service as asks
from bot.base import audit
from bot.base.clock import Instant
from bot.base.facts import YoungJoined
from bot.base.messages import Button, Name, Text
from bot.base.outcome import MovedOn
from bot.base.transaction import Transaction
from bot.checkins import service as checkins
from bot.people import limits, looks, pins, profiles
from bot.people import service as people
from bot.people.profiles import Profile
from bot.people.rules import HELPER_ROLES, Person
from bot.places import service as places
from bot.staff import calls, messages, rules

YOUNG = "staff.young"
"""The kind of the ask that opens when somebody joins who is too young to agree alone."""


def person(tx: Transaction, actor: Person, person_id: int) -> Person:
    """Somebody of the actor's own place. `MovedOn` for anybody else; each look can be read in their log."""
    found = _here(tx, actor, person_id)
    if person_id != actor.id:
        audit.record(tx, actor.id, "staff.looked_at", person_id)
    return found


def _here(tx: Transaction, actor: Person, person_id: int) -> Person:
    found = people.find(tx, person_id)
    if found is None or found.place != actor.place or found.state != "active":
        raise MovedOn(f"person {person_id} is not at {actor.place}")
    return found


def phone_of(tx: Transaction, actor: Person, person_id: int) -> Person:
    """A colleague, whose phone and PIN are looked at. `MovedOn` for anybody else."""
    found = pins.colleague(tx, actor, person_id)
    looks.note(tx, actor, person_id, "phone")
    return found


def find(tx: Transaction, actor: Person, words: str) -> list[Person]:
    """People of the actor's place whose name holds those words."""
    return people.named_like(tx, actor.place, words)


def team(tx: Transaction, place: str) -> list[Person]:
    """Nurses and mentors of a place, by id, each once."""
    found = {one.id: one for role in sorted(HELPER_ROLES) for one in people.with_role(tx, place, role)}
    return [found[person_id] for person_id in sorted(found)]


def work_of(tx: Transaction, actor: Person, helper_id: int) -> Profile:
    """How a helper works: their own, or for a coordinator anybody's at her place. `MovedOn` for others."""
    helper = _here(tx, actor, helper_id)
    if helper.id != actor.id and "coordinator" not in actor.roles:
        raise MovedOn(f"person {actor.id} does not look after person {helper_id}")
    if helper.roles.isdisjoint(HELPER_ROLES):
        raise MovedOn(f"person {helper_id} is no helper")
    looks.note(tx, actor, helper_id, "work")
    return profiles.profile(tx, helper_id)


def set_families(tx: Transaction, actor: Person, helper_id: int, to: int) -> int:
    """Let a helper have up to `to` families; what it is then, never over the place's hard cap."""
    work_of(tx, actor, helper_id)
    return profiles.set_capacity(tx, actor, helper_id, to)


def set_week(tx: Transaction, actor: Person, helper_id: int, minutes: int | None) -> Profile:
    """Let a helper give up to so many minutes of a week, None without a limit; how they work then."""
    work_of(tx, actor, helper_id)
    limits.set_week(tx, actor, helper_id, minutes)
    return profiles.profile(tx, helper_id)


def set_rest(tx: Transaction, actor: Person, helper_id: int, monday: date, *, rest: bool) -> None:
    """Plan a week of rest for a helper, or take it off again."""
    work_of(tx, actor, helper_id)
    limits.set_rest(tx, actor, helper_id, monday, rest=rest)


def meetings_in(tx: Transaction, actor: Person, helper_id: int) -> int:
    """How many meetings a helper has booked in the weeks in which they rest."""
    helper = work_of(tx, actor, helper_id).person
    spans = limits.spans(tx, helper)
    coming = checkins.coming(tx, helper_id)
    return sum(any(start <= one.starts_at < end for start, end in spans) for one in coming)


def set_day(tx: Transaction, actor: Person, helper_id: int, weekday: int, spans: Sequence[rules.Span]) -> Profile:
    """Let a helper work those hours on that weekday (ALL_WEEK: Monday to Friday); how they work then."""
    if weekday not in (*rules.WEEKDAYS, rules.ALL_WEEK):
        raise MovedOn(f"no weekday {weekday}")
    work = work_of(tx, actor, helper_id)
    profiles.set_hours(tx, actor, helper_id, rules.with_day(work.hours, weekday, spans))
    return profiles.profile(tx, helper_id)


def pause(tx: Transaction, actor: Person, person_id: int, until: Instant) -> Person:
    """A coordinator gives somebody else a break until then; they are told, and how to end it. `MovedOn` for oneself."""
    if person_id == actor.id:
        raise MovedOn(f"person {person_id} takes a break from their own settings")
    person = _here(tx, actor, person_id)
    people.pause(tx, person, until, by=actor.id)
    messages.paused(tx, person, actor.id, until)
    return people.get(tx, person_id)


def end_pause(tx: Transaction, actor: Person, person_id: int) -> Person:
    """A coordinator ends somebody's break."""
    people.come_back(tx, _here(tx, actor, person_id), by=actor.id)
    return people.get(tx, person_id)


def after_young(tx: Transaction, fact: YoungJoined) -> None:
    """What follows when somebody joins who is too young to agree alone: a person of the service talks with them."""
    young = people.get(tx, fact.person_id)
    age = places.place(young.place).consent_alone_from
    asks.open(
        tx,
        YOUNG,
        about=young.id,
        subject=calls.subject(young.id),
        what=Text("staff-ask-young", who=Name(young.id), age=age, agrees=young.awaits or "nurse"),
        rows=((Button(Text("staff-agree-for-button"), "staff.agree_for", young.id),),),
    )


def agree_for(tx: Transaction, actor: Person, person_id: int) -> Person:
    """Who was called for it, or a coordinator, agrees that a young person joins in. `MovedOn` for anybody else,
    for oneself, and when that was done before.
    """
    young = _here(tx, actor, person_id)
    if young.id == actor.id:
        raise MovedOn(f"person {actor.id} does not agree for themselves")
    ask = asks.waiting_for(tx, YOUNG, calls.subject(young.id))
    if "coordinator" not in actor.roles and (ask is None or not asks.may_act(tx, ask, actor.id)):
        raise MovedOn(f"person {actor.id} does not agree for person {person_id}")
    people.agreed_for(tx, young.id, actor)
    asks.close_subject(tx, YOUNG, calls.subject(young.id), actor.id, "sorted")
    messages.agreed_for(tx, young.id, actor.id)
    profiles.say_ready(tx, people.get(tx, young.id))
    return people.get(tx, young.id)
