"""A time that somebody named and, once it was read back, said yes to: booked, or the other one is asked."""

from bot.base.clock import Instant
from bot.base.outcome import MovedOn, Refused
from bot.base.transaction import Transaction
from bot.checkins import asked_for, free, service
from bot.checkins.rules import COMING_MAX
from bot.checkins.store import asked_times, checkins
from bot.checkins.store.asked_times import AskedTime
from bot.checkins.store.checkins import Checkin
from bot.checkins.typed.reading import AHEAD
from bot.pairing.store.pairings import Pairing
from bot.people.rules import Person


def name_time(
    tx: Transaction, person: Person, pairing: Pairing, moving: tuple[int, int] | None, at: Instant
) -> Checkin | AskedTime | None:
    """A meeting at that time, or `moving` (a check-in and its sequence) to it: at once where the helper's hours have
    room, and where the other one has asked for that very time; else the other one is asked. None when it is not free.

    `Refused` when so many are booked ahead already, and when somebody who may not ask names a time outside the hours;
    `MovedOn` when the time is over, or the meeting is at another time now.
    """
    if not tx.now < at <= tx.now + AHEAD:
        raise MovedOn("that time is over, or too far ahead")
    waiting = asked_for.waiting(tx, pairing) if may_ask(person, pairing) else None
    if waiting is not None and waiting.starts_at == at:
        return waiting if waiting.asked_by == person.id else agree(tx, person, waiting.id)
    checkin = None if moving is None else _still(tx, person, *moving, at)
    fit = free.fit(tx, pairing, at, checkin)
    if fit == "outside" and _booked_at(tx, pairing, at) is None:
        return _ask(tx, person, pairing, checkin, at)
    return _book(tx, person, pairing, moving, at, "hours")


def may_ask(person: Person, pairing: Pairing) -> bool:
    """Whether a time outside the hours is theirs to ask for, or to say yes to: the two's alone, and of nobody who acts
    for one of them.
    """
    return person.acting is None and person.id in (pairing.parent_id, pairing.helper_id)


def _still(tx: Transaction, person: Person, checkin_id: int, sequence: int, at: Instant) -> Checkin:
    """The meeting that is to move, as it was when the time was asked for, or moved to that very time since."""
    checkin = service.load(tx, person, checkin_id)
    if checkin.sequence != sequence and checkin.starts_at != at:
        raise MovedOn(f"check-in {checkin_id} is at another time now")
    if "met" in checkin.said.values():
        raise MovedOn(f"of check-in {checkin_id} one of the two says that they met")
    return checkin


def _booked_at(tx: Transaction, pairing: Pairing, at: Instant) -> Checkin | None:
    ahead = service.coming(tx, pairing.parent_id)
    return next((one for one in ahead if one.pairing_id == pairing.id and one.starts_at == at), None)


def _book(
    tx: Transaction, person: Person, pairing: Pairing, moving: tuple[int, int] | None, at: Instant, how: service.How
) -> Checkin | None:
    if moving is None:
        return service.book(tx, person, pairing.id, at, how)
    return service.move(tx, person, *moving, at, how)


def _ask(tx: Transaction, person: Person, pairing: Pairing, moving: Checkin | None, at: Instant) -> AskedTime:
    if not may_ask(person, pairing):
        raise Refused("checkins-typed-outside", f"person {person.actor} is none of pairing {pairing.id}")
    ahead = [one for one in service.coming(tx, pairing.parent_id) if one.pairing_id == pairing.id]
    if moving is None and len(ahead) >= COMING_MAX:
        raise Refused("checkins-enough-booked", f"pairing {pairing.id} has {len(ahead)} meetings ahead")
    return asked_for.ask(tx, person, pairing, moving, at)


def find(tx: Transaction, person: Person, wanted_id: int) -> tuple[Pairing, AskedTime]:
    """A time that was asked for, with its pairing. `MovedOn` for anybody whom it does not concern."""
    found = asked_times.find(tx, wanted_id)
    if found is None:
        raise MovedOn(f"no wanted {wanted_id}")
    return service.pairing_for(tx, person, found.pairing_id), found


def moves(tx: Transaction, person: Person, wanted: AskedTime) -> int | None:
    """The meeting that a yes would move, while it is still ahead and this person's; None where it is a new one."""
    found = None if wanted.checkin_id is None else checkins.find(tx, wanted.checkin_id)
    if found is None or person.id not in found.both or found.state != "booked" or found.starts_at <= tx.now:
        return None
    return found.id


def agree(tx: Transaction, person: Person, wanted_id: int) -> Checkin | None:
    """Yes to a time that was asked for, once or again; None when it is not free any more, and whoever asked reads so.
    `MovedOn` when it waits no longer, or when it is not this person's to say.
    """
    pairing, found = find(tx, person, wanted_id)
    if found.state == "agreed" and person.id in (pairing.parent_id, pairing.helper_id):
        return _booked_at(tx, pairing, found.starts_at)
    other = None if found.asked_by is None else pairing.other(found.asked_by)
    if person.id != other or asked_for.waiting(tx, pairing) != found:
        raise MovedOn(f"wanted {wanted_id} does not wait for person {person.id}")
    moving = None if found.checkin_id is None else (found.checkin_id, found.sequence)
    made = _book(tx, person, pairing, moving, found.starts_at, "agreed")
    if made is None:
        asked_for.settle(tx, pairing.id, "withdrawn", person.id)
        asked_for.tell_off(tx, found, person.id)
    return made
