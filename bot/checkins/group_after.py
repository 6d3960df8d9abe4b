"""Who was there? The host writes it down, each parent says for themselves; silence of either is never a yes.

Lighter than after a check-in: everybody is asked, and once more the next day. What one side alone says stands as not
confirmed, for the host only to see, and nobody is accused. It can be said late.
"""

from typing import Literal

from bot.base import audit
from bot.base.clock import DAY
from bot.base.facts import SeatKept
from bot.base.outcome import MovedOn
from bot.base.timers import Timer
from bot.base.transaction import Transaction
from bot.checkins import (
    group_apart,
    group_asking,
    group_came,
    group_inviting,
    group_messages,
    group_reminding,
    keeping,
    times,
    timetable,
)
from bot.checkins.group_rules import Said, is_confirmed
from bot.checkins.rules import LATE_DAYS, Wrong
from bot.checkins.store import groups, seats
from bot.checkins.store.groups import Group
from bot.checkins.store.seats import Seat
from bot.pairing import service as pairings
from bot.people import service as people
from bot.people.rules import Person

Who = Literal["ticked", "all", "nobody"]
FOLLOWS: dict[times.Step, times.Step] = {"ask": "nudge", "nudge": "no-reply"}
"""What follows a day later. Of a host who says nothing a coordinator hears then, so that no family's time is lost."""


def step(tx: Transaction, timer: Timer) -> None:
    """The rule of "checkins.group-after": the question, and once more a day later. During a break nobody is asked."""
    found = group_reminding.of_timer(tx, timer)
    if found is None:
        return
    group, person_id = found
    if _is_gone(tx, group, person_id) or not _is_waited_for(tx, group, person_id):
        return
    now: times.Step = timer.data["step"]
    if now == "no-reply":
        group_asking.silent(tx, group)
        return
    if not timetable.is_away(tx, person_id):
        group_messages.ask(tx, group, person_id, now)
    if now == "ask" or person_id == group.helper_id:
        group_reminding.ask_in_the_morning(tx, group, person_id, FOLLOWS[now])


def _is_gone(tx: Transaction, group: Group, person_id: int) -> bool:
    """Whether nobody is asked any more: they have gone, or they and the host are apart now. A host who has gone says
    nothing more of it, so it is settled.
    """
    if person_id == group.helper_id:
        gone = people.get(tx, person_id).state != "active"
        if gone and group.state == "booked":
            groups.settle(tx, group, "not_held")
        return gone
    return group.helper_id in group_apart.apart_from(tx, person_id)


def _is_waited_for(tx: Transaction, group: Group, person_id: int) -> bool:
    """Whether that person has still to say. Where nobody had a place there is nothing to ask: it is settled so."""
    if person_id != group.helper_id:
        seat = seats.of(tx, group.id, person_id)
        return seat is not None and seat.said is None and not group_reminding.is_spared(tx, group, seat)
    if group.state == "booked" and not seats.in_turn(tx, group.id, "held"):
        groups.settle(tx, group, "not_held")
        return False
    return group.state == "booked"


def _begun(tx: Transaction, group_id: int, sequence: int | None) -> Group:
    """One that has begun, at the time it had when the button was shown. `MovedOn` otherwise."""
    group = groups.find(tx, group_id)
    if group is None or group.state == "cancelled" or group.starts_at > tx.now:
        raise MovedOn(f"meeting for several {group_id} is not over")
    if sequence not in (None, group.sequence):
        raise MovedOn(f"meeting for several {group_id} is at another time now")
    return group


def over(tx: Transaction, person: Person, group_id: int, sequence: int | None = None) -> Group:
    """One that has begun, for who has a place and who writes down who was there, at the time it had when the button was
    shown. `MovedOn` otherwise.
    """
    group = _begun(tx, group_id, sequence)
    seat = seats.of(tx, group.id, person.id)
    if not writes(tx, person, group) and (seat is None or seat.state != "held"):
        raise MovedOn(f"meeting for several {group_id} is not person {person.id}'s to answer for")
    return group


def writes(tx: Transaction, person: Person, group: Group) -> bool:
    """Whether that person writes down who was there: the host, and where the host said nothing a coordinator of the
    place who was not there.
    """
    if person.id == group.helper_id:
        return True
    if "coordinator" not in person.roles or person.place != group.place or not group_asking.was_silent(tx, group):
        return False
    seat = seats.of(tx, group.id, person.id)
    return seat is None or seat.state != "held"


def _to_write(tx: Transaction, person: Person, group_id: int, sequence: int | None) -> Group:
    group = _begun(tx, group_id, sequence)
    if not writes(tx, person, group):
        raise MovedOn(f"who came to meeting for several {group_id} is not person {person.id}'s to write down")
    return group


def look(tx: Transaction, person: Person, group_id: int) -> Group:
    """One that is over, for whoever writes down who was there. `MovedOn` for anybody else."""
    return _to_write(tx, person, group_id, None)


def tick(tx: Transaction, person: Person, seat_id: int, sequence: int, *, was: bool) -> Group:
    """That parent was there, or was not; written down at once where the others are already. Who was added by mistake is
    taken away again.
    """
    seat = seats.find(tx, seat_id)
    if seat is None or seat.state != "held":
        raise MovedOn(f"seat {seat_id} is nobody's")
    group = _to_write(tx, person, seat.group_id, sequence)
    if group.state == "booked" or was:
        seats.present(tx, seat, was=was)
    if group.state != "booked":
        _settle(tx, group, person)
    elif not was and seat.said is None and group_came.is_added(group, seat):
        seats.leave(tx, seat)
        group_reminding.clear(tx, group, seat.parent_id)
    return _again(tx, group)


def add(tx: Transaction, person: Person, group_id: int, sequence: int, parent_id: int) -> Group:
    """That parent was there too, without a place, and is asked whether that is right. Added twice is added once.

    `MovedOn` where the host is not to know of them, or they cannot have been there.
    """
    group = _to_write(tx, person, group_id, sequence)
    seat = seats.of(tx, group.id, parent_id)
    if seat is not None and seat.state == "held":
        return tick(tx, person, seat.id, sequence, was=True)
    if parent_id not in group_came.can_be_added(tx, group):
        raise MovedOn(f"person {parent_id} cannot have been at meeting for several {group_id}")
    seats.present(tx, group_came.sit(tx, group, parent_id, person.id), was=True)
    if group_came.is_asked(tx, group, parent_id):
        group_reminding.ask_soon(tx, group, parent_id)
    if group.state != "booked":
        _settle(tx, group, person)
    return _again(tx, group)


def write_down(tx: Transaction, person: Person, group_id: int, sequence: int, who: Who) -> Group:
    """It is said who was there: those ticked, all who had a place, or nobody. Written down already, it stays. A host
    for whom somebody else did so is told.
    """
    group = _to_write(tx, person, group_id, sequence)
    if group.state != "booked":
        return group
    for seat in seats.in_turn(tx, group.id, "held"):
        if who != "ticked":
            seats.present(tx, seat, was=who == "all")
    group_reminding.clear(tx, group, group.helper_id)
    group_asking.heard(tx, group, person.id)
    _settle(tx, group, person)
    if person.id != group.helper_id:
        group_messages.written_for(tx, group, person.id)
    return _again(tx, group)


def _settle(tx: Transaction, group: Group, by: Person) -> None:
    """It took place if anybody was there; whoever both say was there has it in the books."""
    held = seats.in_turn(tx, group.id, "held")
    state: Literal["kept", "not_held"] = "kept" if any(seat.present for seat in held) else "not_held"
    if group.state != state:
        groups.settle(tx, group, state)
        audit.record(tx, by.id, f"checkins.group_{state}", group.helper_id, str(group.id))
    for seat in held:
        _confirm(tx, group, seat)


def _again(tx: Transaction, group: Group) -> Group:
    return groups.find(tx, group.id) or group


def say(tx: Transaction, person: Person, group_id: int, sequence: int, answer: Said) -> Seat:
    """A parent's own answer, which they may change until it is in the books; their seat as it is then. Whoever says
    that they were there without a place has one by it.
    """
    group = _begun(tx, group_id, sequence)
    seat = _seat_to_answer(tx, person, group, answer)
    if seat.kept or seat.said == answer:
        return seat
    seats.say(tx, seat, answer)
    group_reminding.clear(tx, group, person.id)
    audit.record(tx, person.id, "checkins.seat_answered", person.id, str(group.id))
    now = seats.find(tx, seat.id) or seat
    if group.state != "booked":
        if answer == "met" and not now.present:
            group_messages.says_came(tx, group, person.id)
        _confirm(tx, group, now)
    return seats.find(tx, seat.id) or now


def _seat_to_answer(tx: Transaction, person: Person, group: Group, answer: Said) -> Seat:
    seat = seats.of(tx, group.id, person.id)
    if seat is not None and seat.state == "held":
        return seat
    if answer == "met" and group_came.may_tell(tx, person, group):
        return group_came.sit(tx, group, person.id, person.id)
    raise MovedOn(f"person {person.id} had no place in meeting for several {group.id}")


def something_wrong(tx: Transaction, person: Person, group_id: int, sequence: int, why: Wrong) -> Group:
    """Something was not right: a coordinator looks, and the host is not told."""
    say(tx, person, group_id, sequence, "wrong")
    group = over(tx, person, group_id, sequence)
    pairing = group_inviting.walks_with(tx, person.id, group)
    if pairing is not None:
        keeping.something_wrong(tx, pairing.id, person.id)  # before an ask of the host's is called anew
    group_asking.wrong(tx, group, person.id, why)
    for ahead in groups.hosted(tx, group.helper_id, tx.now):
        group_messages.uninvite(tx, ahead, person.id)
    return group


def _confirm(tx: Transaction, group: Group, seat: Seat) -> None:
    """Both say that they met: it stands in both their books, the host's time once however many came."""
    if seat.kept or not is_confirmed(seat.present, seat.said):
        return
    is_first = not any(one.kept for one in seats.in_turn(tx, group.id, "held"))
    if not seats.keep(tx, seat):
        return
    pairing = group_inviting.walks_with(tx, seat.parent_id, group)
    if pairing is not None:
        pairings.contact_made(tx, pairing.id, group.helper_id)
    tx.tell(
        SeatKept(group.id, seat.id, seat.parent_id, group.helper_id, group.minutes, group.starts_at, is_first=is_first)
    )


def to_answer(tx: Transaction, person_id: int) -> list[Group]:
    """What is lately over and waits for that person's word, the oldest first."""
    since = tx.now - LATE_DAYS * DAY
    hosted = [one for one in groups.lately(tx, person_id, since) if one.state == "booked"]
    theirs = [
        one
        for one in seats.groups_of(tx, person_id, since)
        if one.ends_at <= tx.now and one.state != "cancelled" and _has_not_said(tx, one, person_id)
    ]
    return sorted([*hosted, *theirs], key=lambda one: (one.starts_at, one.id))


def _has_not_said(tx: Transaction, group: Group, person_id: int) -> bool:
    """Whether a parent is to be asked: they had a place, have not said anything, and nothing speaks against asking."""
    seat = seats.of(tx, group.id, person_id)
    if seat is None or seat.state != "held" or seat.said is not None:
        return False
    return not group_reminding.is_spared(tx, group, seat) and not _is_gone(tx, group, person_id)
