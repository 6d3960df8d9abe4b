"""Booking, moving and calling off: one transaction each, with the reminders and what the other one reads."""

from typing import Literal

from bot.asks import service as asks
from bot.base import audit
from bot.base.clock import MINUTE, Instant
from bot.base.outcome import MovedOn, Refused
from bot.base.transaction import Transaction
from bot.checkins import acting, asked_for, asking, free, group_seats, messages, plan_messages, reminding
from bot.checkins.rules import COMING_MAX
from bot.checkins.store import checkins
from bot.checkins.store.checkins import Checkin
from bot.pairing import service as pairings
from bot.pairing.store.pairings import Pairing
from bot.people import service as people
from bot.people.rules import Person


def pairing_for(tx: Transaction, person: Person, pairing_id: int) -> Pairing:
    """That pairing, while it runs, for one of its two or a coordinator of their place. `MovedOn` for anybody else."""
    found = pairings.find(tx, pairing_id)
    if found is None or found.state != "active" or not _concerns(tx, person, found.parent_id, found.helper_id):
        raise MovedOn(f"pairing {pairing_id} is not open to person {person.id}")
    if not acting.may_know(person, found):
        raise MovedOn(f"pairing {pairing_id} is not for who acts for person {person.id}")
    return found


def _concerns(tx: Transaction, person: Person, parent_id: int, helper_id: int) -> bool:
    if person.acting is not None:
        return person.id == parent_id
    if person.id in (parent_id, helper_id):
        return True
    return "coordinator" in person.roles and person.place == people.get(tx, parent_id).place


def load(tx: Transaction, person: Person, checkin_id: int) -> Checkin:
    """That check-in, for one of its two, or for who acts for its parent. `MovedOn` for anybody else."""
    found = checkins.find(tx, checkin_id)
    if found is None or not acting.may_see(person, found, tx.now):
        raise MovedOn(f"check-in {checkin_id} is not person {person.id}'s")
    return found


How = Literal["slot", "hours", "agreed"]
"""By what right a time is booked: it is one of the slots, lies within the helper's hours, or both have agreed on it."""


def book(tx: Transaction, person: Person, pairing_id: int, slot: Instant, how: How = "slot") -> Checkin | None:
    """A meeting at that slot; None when it is no longer free. A slot booked for these two already is that meeting.

    `Refused` when so many are booked ahead already. Where who acts may not see all of these, no slot is free to them:
    neither a meeting nor a kind no may tell them of one.
    """
    pairing = pairing_for(tx, person, pairing_id)
    ahead = [one for one in checkins.booked(tx, pairing.parent_id, tx.now) if one.pairing_id == pairing.id]
    known = next((one for one in ahead if one.starts_at == slot), None)
    hidden = [one for one in ahead if acting.is_hidden(person, one, tx.now)]
    if known in hidden or (hidden and len(ahead) >= COMING_MAX):
        return None
    if known is not None:
        return known
    if len(ahead) >= COMING_MAX:
        raise Refused("checkins-enough-booked", f"pairing {pairing_id} has {len(ahead)} meetings ahead")
    if not _may(tx, pairing, slot, how):
        return None
    minutes = free.length(free.place_of(tx, pairing), pairing.kind)
    checkin = checkins.add(tx, pairing, (slot, slot + minutes * MINUTE), person.actor, "booked")
    _at_a_new_time(tx, checkin, "agreed" if how == "agreed" else "booked", person.actor)
    return checkin


def _may(tx: Transaction, pairing: Pairing, slot: Instant, how: How, moving: Checkin | None = None) -> bool:
    if how == "slot":
        return slot in free.slots(tx, pairing, moving)
    fit = free.fit(tx, pairing, slot, moving)
    return slot > tx.now and (fit == "free" or (how == "agreed" and fit == "outside"))


def move(
    tx: Transaction, person: Person, checkin_id: int, sequence: int, slot: Instant, how: How = "slot"
) -> Checkin | None:
    """The same meeting at another slot; None when that is no longer free. There already, it stays and nobody is told.

    `MovedOn` when it has been moved elsewhere, called off or settled since the button was shown.
    """
    checkin = load(tx, person, checkin_id)
    if checkin.state == "booked" and checkin.starts_at == slot and checkin.sequence == sequence + 1:
        return checkin
    pairing = pairing_for(tx, person, checkin.pairing_id)
    _still(checkin, sequence)
    if checkin.starts_at == slot:
        return checkin
    if checkin.said.get(checkin.other(person.id)) == "met":
        raise MovedOn(f"of check-in {checkin_id} the other one says that they met")
    if not _may(tx, pairing, slot, how, checkin):
        return None
    unheard = {one for one in checkin.both if messages.unheard(tx, checkin, one)}
    reminding.clear(tx, checkin)
    asking.close_all(tx, checkin, person.actor)
    if not checkins.move(tx, checkin, (slot, slot + checkin.minutes * MINUTE), person.actor, "booked"):
        raise MovedOn(f"check-in {checkin_id} changed meanwhile")
    moved = load(tx, person, checkin_id)
    _at_a_new_time(tx, moved, "agreed" if how == "agreed" else "moved", person.actor, unheard)
    group_seats.is_free_again(tx, *moved.both)
    return moved


def _still(checkin: Checkin, sequence: int) -> None:
    if checkin.state != "booked" or checkin.sequence != sequence:
        raise MovedOn(f"check-in {checkin.id} is {checkin.state}, sequence {checkin.sequence}")


def _at_a_new_time(
    tx: Transaction, checkin: Checkin, word: messages.NewTime, by: int, unheard: set[int] | None = None
) -> None:
    """What follows from a new time: its reminders, whoever else is of it reads when, and nothing else is asked for."""
    reminding.set_all(tx, checkin)
    asked_for.at_a_new_time(tx, checkin, "agreed" if word == "agreed" else "replaced", by)
    for to in checkin.both:
        if to != by:
            told = "booked" if word == "moved" and unheard and to in unheard else word
            messages.at_a_new_time(tx, checkin, told, by, to)
    plan_messages.take_back_time_to_meet(tx, checkin.pairing_id)
    for kind in (asking.NO_SLOT, asking.UNBOOKED):
        asks.close_subject(tx, kind, f"pairing:{checkin.pairing_id}:", by, "sorted")
    if by == checkin.helper_id:
        # The parent hears from them by it. A time that the parent chose is no word from the helper yet.
        pairings.contact_made(tx, checkin.pairing_id, by)
    audit.record(tx, by, f"checkins.{word}", checkin.parent_id, f"{checkin.id} {checkin.sequence}")


def cancel(tx: Transaction, person: Person, checkin_id: int, sequence: int) -> Checkin:
    """It will not be: whoever else is of it reads so, and nobody is reminded. Called off already, it stays so.

    `MovedOn` when it has been moved since the button was shown, or has begun.
    """
    checkin = checkins.find(tx, checkin_id)
    hidden = checkin is not None and acting.is_hidden(person, checkin, tx.now)
    if checkin is None or hidden or not _concerns(tx, person, checkin.parent_id, checkin.helper_id):
        raise MovedOn(f"check-in {checkin_id} is not open to person {person.id}")
    if checkin.state == "cancelled":
        return checkin
    _still(checkin, sequence)
    if checkin.starts_at <= tx.now:
        raise MovedOn(f"check-in {checkin_id} has begun")
    return call_off(tx, checkin, person.actor)


def call_off(tx: Transaction, checkin: Checkin, by: int, *, tell: bool = True) -> Checkin:
    """Call a booked meeting off. Whoever never heard of it hears nothing now, nor does anybody unless `tell`."""
    if not checkins.settle(tx, checkin, "cancelled"):
        raise MovedOn(f"check-in {checkin.id} changed meanwhile")
    after = checkins.find(tx, checkin.id) or checkin
    told = [to for to in checkin.both if to != by and not messages.unheard(tx, checkin, to)]
    reminding.clear(tx, checkin)
    asking.close_all(tx, checkin, by)
    asked_for.not_to_move(tx, checkin, by)
    for to in told if tell else ():
        messages.called_off(tx, after, by, to)
    audit.record(tx, by, "checkins.cancelled", checkin.parent_id, str(checkin.id))
    group_seats.is_free_again(tx, *checkin.both)
    return after


def say_coming(tx: Transaction, person: Person, checkin_id: int, sequence: int) -> Checkin:
    """Person says that they come; the other one can see it. `MovedOn` when it is at another time now, or over."""
    checkin = load(tx, person, checkin_id)
    _still(checkin, sequence)
    if checkin.starts_at <= tx.now or not checkins.coming(tx, checkin, checkin.side(person.id)):
        raise MovedOn(f"check-in {checkin_id} is over")
    return load(tx, person, checkin_id)


def none_fits(tx: Transaction, person: Person, pairing_id: int) -> Pairing:
    """No slot fits that parent: the helper finds a time with them. `MovedOn` for anybody but that parent, and who acts
    for them: a coordinator may be a parent too.
    """
    pairing = pairing_for(tx, person, pairing_id)
    if person.id != pairing.parent_id:
        raise MovedOn(f"pairing {pairing_id} is not person {person.id}'s to find no time in")
    asking.no_slot(tx, pairing, person)
    return pairing


def ahead(tx: Transaction, person: Person) -> list[Checkin]:
    """The meetings ahead that this person may see, the soonest first."""
    return [one for one in coming(tx, person.id) if acting.may_see(person, one, tx.now)]


def coming(tx: Transaction, person_id: int) -> list[Checkin]:
    """That person's meetings ahead, or on just now, the soonest first."""
    return checkins.booked(tx, person_id, tx.now)


def next_of(tx: Transaction, pairing: Pairing) -> Checkin | None:
    """The next meeting of that pairing."""
    return next((one for one in coming(tx, pairing.parent_id) if one.pairing_id == pairing.id), None)


def count_kept(tx: Transaction, pairing_id: int) -> int:
    """How often the two of a pairing have met, as far as both say so."""
    return sum(one.state == "kept" for one in checkins.of_pairing(tx, pairing_id))
