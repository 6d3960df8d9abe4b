"""Clearances at the desk: a coordinator gives, renews and withdraws them, and hears in time before one ends.

Nobody clears themselves, and nobody anybody of another place.
"""

from bot.asks import service as asks
from bot.base import timers
from bot.base.clock import DAY, FOREVER
from bot.base.facts import ClearanceChanged, HelperReady
from bot.base.messages import Button, Day, Name, Text
from bot.base.outcome import MovedOn
from bot.base.timers import Timer
from bot.base.transaction import Transaction
from bot.pairing.rules import TIERS, rank
from bot.people import clearances, looks
from bot.people import service as people
from bot.people.clearances import Clearance
from bot.people.rules import HELPER_ROLES, SOUGHT, Person
from bot.places import service as places
from bot.staff import calls, messages

ENDS = "staff.clearance"
"""The kind of the ask that opens before a clearance ends."""
ENDS_RULE = "staff.clearance-ends"
"""The rule that opens it."""
SOON_DAYS = 30
UNCLEARED = "staff.uncleared"
"""The kind of the ask in which a coordinator clears a helper who waits for it, and the rule that looks again."""
LOOK_AGAIN_DAYS = 14
NURSE_LEAST = "home"
"""What whoever applies as a nurse is cleared for at least."""
CLEARED_ROLES = HELPER_ROLES | {*SOUGHT, "parent"}
"""Who may be cleared: helpers, those who would like to be, and parents, who give each other what they can."""


def of(tx: Transaction, actor: Person, person_id: int) -> Clearance | None:
    """What a helper of the actor's place is cleared for, also when it has run out. `MovedOn` for anybody else."""
    _theirs(tx, actor, person_id)
    looks.note(tx, actor, person_id, "clearance")
    return clearances.of(tx, person_id)


def seen(tx: Transaction, person_id: int) -> int:
    """Stands for what somebody is cleared for now, and will not stand for it again once it has changed."""
    return clearances.changes(tx, person_id)


def may_clear(actor: Person, helper: Person) -> bool:
    """Whether that coordinator may say what that person is cleared for."""
    here = helper.state == "active" and helper.place == actor.place
    return here and helper.id != actor.id and not helper.roles.isdisjoint(CLEARED_ROLES)


def _theirs(tx: Transaction, actor: Person, person_id: int) -> Person:
    helper = people.find(tx, person_id)
    if helper is None or not may_clear(actor, helper):
        raise MovedOn(f"person {actor.id} does not clear person {person_id}")
    return helper


def until(tx: Transaction, actor: Person, years: int) -> str:
    """The last day of a clearance given now for so many years. `MovedOn` for a length nobody offers."""
    if years not in clearances.YEARS:
        raise MovedOn(f"no clearance for {years} years")
    return clearances.last_day(tx.now, places.place(actor.place).zone, years)


def give(tx: Transaction, actor: Person, person_id: int, tier: str, years: int, before: int) -> Clearance:
    """Clear a helper for so many years, in the stead of what was `seen` before; they are told. Given twice it changes
    nothing. `MovedOn` when it is not as it was seen.
    """
    helper = _theirs(tx, actor, person_id)
    if tier not in TIERS[1:]:
        raise MovedOn(f"no clearance {tier}")
    known = clearances.of(tx, helper.id)
    if known is not None and (known.tier, known.until) == (tier, until(tx, actor, years)):
        return known
    if before != seen(tx, helper.id):  # perhaps a colleague has withdrawn it, and with a reason
        raise MovedOn(f"the clearance of person {helper.id} has changed since")
    if clearances.give(tx, actor, helper.id, tier, until(tx, actor, years)):
        messages.cleared(tx, helper.id, actor.id, tier, until(tx, actor, years))
    found = clearances.of(tx, helper.id)
    if found is None:
        raise LookupError(f"person {helper.id} has no clearance after one was given")
    return found


def withdraw(tx: Transaction, actor: Person, person_id: int) -> Person:
    """End a helper's clearance now; they are told. `MovedOn` when there is none."""
    helper = _theirs(tx, actor, person_id)
    if not clearances.withdraw(tx, actor, helper.id):
        raise MovedOn(f"person {person_id} has no clearance")
    messages.uncleared(tx, helper.id, actor.id)
    return helper


def enough(tx: Transaction, person_id: int, kind: str) -> bool:
    """Whether that person is cleared for what their place asks of such helpers."""
    wanted = places.place(people.get(tx, person_id).place).pairing.clearance[kind]
    return rank(clearances.tier_of(tx, person_id)) >= rank(wanted)


def lacks(tx: Transaction, person: Person, role: str) -> str | None:
    """What somebody who applies for that role has still to be cleared for; None where nothing is missing. A nurse goes
    to people's homes, and whoever applies here was looked at by nobody else.
    """
    wanted = places.place(person.place).pairing.clearance[role]
    least = max(wanted, NURSE_LEAST, key=rank) if role == "nurse" else wanted
    return None if rank(clearances.tier_of(tx, person.id)) >= rank(least) else least


def _lacks(tx: Transaction, helper: Person) -> bool:
    """Whether a helper is not cleared for what their place asks of them."""
    return any(not enough(tx, helper.id, kind) for kind in helper.roles & HELPER_ROLES)


def helper_ready(tx: Transaction, fact: HelperReady) -> None:
    """What follows when somebody would like to help: not cleared for it they wait, and a person looks to that."""
    _let_a_person_look(tx, people.get(tx, fact.person_id))


def _let_a_person_look(tx: Transaction, helper: Person) -> None:
    if _lacks(tx, helper):
        see = Button(Text("staff-see-clearance-button"), "staff.clearance", helper.id)
        calls.coordinators(tx, UNCLEARED, helper.id, Text("staff-ask-uncleared", who=Name(helper.id)), ((see,),))
        _look_later(tx, helper.id)


def _look_later(tx: Transaction, person_id: int) -> None:
    at = tx.now + LOOK_AGAIN_DAYS * DAY
    timers.set_timer(tx, UNCLEARED, calls.timer(person_id), at, late_limit=FOREVER, about=person_id)


def look(tx: Transaction, timer: Timer) -> None:
    """The rule of "staff.uncleared": somebody waits still, also when a coordinator thought that it was sorted."""
    helper = None if timer.about is None else people.find(tx, timer.about)
    if helper is not None and helper.state == "active":
        _let_a_person_look(tx, helper)


def after_change(tx: Transaction, fact: ClearanceChanged) -> None:
    """What follows for the desk: what was asked about the old one is sorted, and the new one's end is seen coming."""
    found = clearances.of(tx, fact.person_id)
    subject = calls.subject(fact.person_id)
    timers.cancel(tx, ENDS_RULE, calls.timer(fact.person_id))
    if found is not None and found.stands:
        asks.close_subject(tx, ENDS, subject, fact.by or fact.person_id, "sorted")
        at = found.ends_at - SOON_DAYS * DAY
        timers.set_timer(tx, ENDS_RULE, calls.timer(fact.person_id), at, late_limit=FOREVER, about=fact.person_id)
    elif found is None:
        asks.close_subject(tx, ENDS, subject, fact.by or fact.person_id, "sorted")
    if _lacks(tx, people.get(tx, fact.person_id)):
        _look_later(tx, fact.person_id)
    else:
        timers.cancel(tx, UNCLEARED, calls.timer(fact.person_id))
        asks.close_subject(tx, UNCLEARED, subject, fact.by or fact.person_id, "sorted")


def ends_soon(tx: Transaction, timer: Timer) -> None:
    """The rule of "staff.clearance-ends": a coordinator hears that a helper's clearance ends, with time to renew it."""
    helper = None if timer.about is None else people.find(tx, timer.about)
    found = None if helper is None else clearances.of(tx, helper.id)
    if helper is None or found is None or helper.state != "active" or helper.roles.isdisjoint(CLEARED_ROLES):
        return
    what = Text("staff-ask-clearance", who=Name(helper.id), until=Day(found.until))
    see = Button(Text("staff-see-clearance-button"), "staff.clearance", helper.id)
    calls.coordinators(tx, ENDS, helper.id, what, ((see,),))
