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
from bot.checkins import group_apart, group_asking, group_inviting, group_messages, group_reminding, times, timetable
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
        return seat is not None and seat.said is None
    if group.state == "booked" and not seats.in_turn(tx, group.id, "held"):
        groups.settle(tx, group, "not_held")
        return False
    return group.state == "booked"


def over(tx: Transaction, person: Person, group_id: int, sequence: int | None = None) -> Group:
    """One that has begun, for its host or who has a place, at the time it had when the button was shown. `MovedOn`
    otherwise.
    """
    group = groups.find(tx, group_id)
    if group is None or group.state == "cancelled" or group.starts_at > tx.now:
        raise MovedOn(f"meeting for several {group_id} is not over")
    seat = seats.of(tx, group.id, person.id)
    concerns = person.id == group.helper_id or (seat is not None and seat.state == "held")
    if not concerns or sequence not in (None, group.sequence):
        raise MovedOn(f"meeting for several {group_id} is not person {person.id}'s to answer for")
    return group


def _hosted(tx: Transaction, host: Person, group_id: int, sequence: int) -> Group:
    group = over(tx, host, group_id, sequence)
    if host.id != group.helper_id:
        raise MovedOn(f"person {host.id} is not host of meeting for several {group_id}")
    return group


def tick(tx: Transaction, host: Person, seat_id: int, sequence: int, *, was: bool) -> Group:
    """The host says whether that parent was there; written down at once where the others are already."""
    seat = seats.find(tx, seat_id)
    if seat is None or seat.state != "held":
        raise MovedOn(f"seat {seat_id} is nobody's")
    group = _hosted(tx, host, seat.group_id, sequence)
    if group.state == "booked" or was:
        seats.present(tx, seat, was=was)
    if group.state != "booked":
        _settle(tx, group, host)
    return _again(tx, group)


def write_down(tx: Transaction, host: Person, group_id: int, sequence: int, who: Who) -> Group:
    """The host has said who was there: those ticked, all who had a place, or nobody. Written down already, it stays."""
    group = _hosted(tx, host, group_id, sequence)
    if group.state != "booked":
        return group
    for seat in seats.in_turn(tx, group.id, "held"):
        if who != "ticked":
            seats.present(tx, seat, was=who == "all")
    group_reminding.clear(tx, group, host.id)
    group_asking.heard(tx, group, host.id)
    _settle(tx, group, host)
    return _again(tx, group)


def _settle(tx: Transaction, group: Group, host: Person) -> None:
    """It took place if anybody was there; whoever both say was there has it in the books."""
    held = seats.in_turn(tx, group.id, "held")
    state: Literal["kept", "not_held"] = "kept" if any(seat.present for seat in held) else "not_held"
    if group.state != state:
        groups.settle(tx, group, state)
        audit.record(tx, host.id, f"checkins.group_{state}", host.id, str(group.id))
    for seat in held:
        _confirm(tx, group, seat)


def _again(tx: Transaction, group: Group) -> Group:
    return groups.find(tx, group.id) or group


def say(tx: Transaction, person: Person, group_id: int, sequence: int, answer: Said) -> Seat:
    """A parent's own answer, which they may change until it is in the books; their seat as it is then."""
    group = over(tx, person, group_id, sequence)
    seat = seats.of(tx, group.id, person.id)
    if seat is None:
        raise MovedOn(f"person {person.id} had no place in meeting for several {group_id}")
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


def something_wrong(tx: Transaction, person: Person, group_id: int, sequence: int, why: Wrong) -> Group:
    """Something was not right: a coordinator looks, and the host is not told."""
    say(tx, person, group_id, sequence, "wrong")
    group = over(tx, person, group_id, sequence)
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
    seat = seats.of(tx, group.id, person_id)
    return seat is not None and seat.state == "held" and seat.said is None
