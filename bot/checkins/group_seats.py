"""Places in a meeting for several, as parents see it: taken, left and waited for.

Whoever leaves makes room for the first who waits, who is told at once, in the same transaction.
"""

from bot.base import audit
from bot.base.outcome import MovedOn, Refused
from bot.base.transaction import Transaction
from bot.checkins import group_apart, group_came, group_inviting, group_messages, group_reminding, timetable
from bot.checkins.group_rules import next_in_line
from bot.checkins.store import groups, seats
from bot.checkins.store.groups import Group
from bot.checkins.store.seats import Seat
from bot.people import service as people
from bot.people.rules import Person, is_here


def view(tx: Transaction, person: Person, group_id: int) -> Group:
    """One, for its host, for who has a place or waits, and for whom it is open to, or was lately. To other parents it
    is full (`Refused`), for nobody reads a no; `MovedOn` for anybody else.
    """
    group = groups.find(tx, group_id)
    if group is None or person.acting is not None:
        raise MovedOn(f"there is no meeting for several {group_id} for person {person.id}")
    if person.id == group.helper_id or seats.of(tx, group.id, person.id) is not None:
        return group
    ahead = is_ahead(tx, group)
    if (ahead and group_inviting.is_open_to(tx, person, group)) or group_came.may_tell(tx, person, group):
        return group
    if ahead and "parent" in person.roles and person.place == group.place:
        raise Refused("checkins-group-full", f"meeting for several {group_id} is not open to person {person.id}")
    raise MovedOn(f"meeting for several {group_id} is not open to person {person.id}")


def is_ahead(tx: Transaction, group: Group, sequence: int | None = None) -> bool:
    """Whether it is still to come, at the time it had when the button was shown."""
    at_its_time = sequence is None or group.sequence == sequence
    return group.state == "booked" and group.starts_at > tx.now and at_its_time


def _ahead(tx: Transaction, person: Person, group_id: int, sequence: int) -> Group:
    group = view(tx, person, group_id)
    if not is_ahead(tx, group, sequence):
        raise MovedOn(f"meeting for several {group_id} is {group.state}, sequence {group.sequence}")
    return group


def take(tx: Transaction, person: Person, group_id: int, sequence: int) -> Seat | None:
    """A place for that parent; None when it is full. Taken twice is taken once.

    `Refused` when they meet somebody else then; `MovedOn` when it has been moved, or is over.
    """
    group = _ahead(tx, person, group_id, sequence)
    fill(tx, group)
    seat = seats.of(tx, group.id, person.id)
    if seat is not None:
        return seat
    _is_free(tx, person, group)
    if group_inviting.places_left(tx, person.id, group) == 0:
        return None
    seat = seats.take(tx, group.id, person.id, "held")
    _begin(tx, group, seat)
    return seat


def wait(tx: Transaction, person: Person, group_id: int, sequence: int) -> Seat:
    """A turn for a place that parent has none of; a place at once where one has become free. As for `take`."""
    taken = take(tx, person, group_id, sequence)
    if taken is not None:
        return taken
    audit.record(tx, person.id, "checkins.seat_waited", person.id, str(group_id))
    return seats.take(tx, group_id, person.id, "waiting")


def _is_free(tx: Transaction, person: Person, group: Group) -> None:
    if not group_inviting.is_open_to(tx, person, group):
        raise MovedOn(f"meeting for several {group.id} is not open to person {person.id}")
    if group_inviting.is_elsewhere(tx, person.id, group):
        raise Refused("checkins-group-elsewhere", f"person {person.id} is elsewhere then")


def _begin(tx: Transaction, group: Group, seat: Seat) -> None:
    """What follows from a place: its reminders; and nobody is invited any more where it was the last."""
    group_reminding.set_for(tx, group, seat)
    group_messages.uninvite(tx, group, seat.parent_id)
    if len(seats.in_turn(tx, group.id, "held")) == group.room:
        group_messages.uninvite(tx, group)
    audit.record(tx, seat.parent_id, "checkins.seat_taken", seat.parent_id, str(group.id))


def fill(tx: Transaction, group: Group) -> None:
    """Whoever waits first and can come has what is free, and is told."""
    while is_ahead(tx, group) and len(seats.in_turn(tx, group.id, "held")) < group.room:
        chosen = _next_in_line(tx, group)
        if chosen is None or not seats.hold(tx, chosen):
            return
        _begin(tx, group, chosen)
        group_messages.tell(tx, group, "place", chosen.parent_id, chosen.turn)


def _next_in_line(tx: Transaction, group: Group) -> Seat | None:
    waiting = {seat.parent_id: seat for seat in seats.in_turn(tx, group.id, "waiting")}
    line = [(seat.parent_id, seat.turn) for seat in waiting.values()]
    chosen = next_in_line(line, lambda person_id: can_come(tx, waiting[person_id], group))
    return None if chosen is None else waiting[chosen]


def can_come(tx: Transaction, seat: Seat, group: Group) -> bool:
    """Whether somebody who waits could have a place now: here, awake before it begins, free then, and kept apart from
    nobody of it. Who has lost a baby since they began to wait is given none unasked where it is about little ones.
    """
    person = people.get(tx, seat.parent_id)
    if not is_here(person, tx.now) or not group_inviting.is_open_to(tx, person, group):
        return False
    if group_reminding.is_spared(tx, group, seat):
        return False
    if timetable.waking(tx, person.id).next_awake(tx.now) >= group.starts_at:
        return False
    apart = group_inviting.meets_somebody_apart(tx, person.id, group)
    return not apart and not group_inviting.is_elsewhere(tx, person.id, group)


def leave(tx: Transaction, person: Person, group_id: int, sequence: int) -> Group:
    """Their place is free for the first who waits, or they wait no longer; the meeting. Left twice is left once.

    `MovedOn` when it has been moved, has begun, or is off.
    """
    group = _ahead(tx, person, group_id, sequence)
    free_seat(tx, group, person.id, person.id)
    return group


def free_seat(tx: Transaction, group: Group, person_id: int, by: int | None) -> bool:
    """Somebody has no place any more, by the act of person `by`; whether they had one or waited."""
    seat = seats.of(tx, group.id, person_id)
    if seat is None or not seats.leave(tx, seat):
        return False
    group_reminding.clear(tx, group, person_id)
    group_messages.take_back_news(tx, group, person_id)
    group_apart.gone(tx, group, person_id, by)
    audit.record(tx, by, "checkins.seat_left", person_id, str(group.id))
    fill(tx, group)
    is_free_again(tx, person_id)
    return True


def is_free_again(tx: Transaction, *person_ids: int) -> None:
    """Something that these people were to come to is not any more, or not then: where they wait for a place at that
    time, and one is free, it is theirs.
    """
    for person_id in person_ids:
        for group in seats.groups_of(tx, person_id, tx.now):
            fill(tx, group)


def say_coming(tx: Transaction, person: Person, group_id: int, sequence: int) -> Group:
    """Person says that they come. `MovedOn` when it is at another time now, over, or they have no place."""
    group = _ahead(tx, person, group_id, sequence)
    if person.id == group.helper_id:
        groups.coming(tx, group)
        return view(tx, person, group_id)
    seat = seats.of(tx, group.id, person.id)
    if seat is None or not seats.coming(tx, seat):
        raise MovedOn(f"person {person.id} has no place in meeting for several {group_id}")
    if group_reminding.is_spared(tx, group, seat):
        # By their own word it is theirs again.
        group_reminding.set_for(tx, group, seats.find(tx, seat.id) or seat)
    return group


def open_to(tx: Transaction, person: Person) -> list[Group]:
    """What is ahead, that parent may come to and is not of yet, with places left or a line to wait in; the soonest
    first.
    """
    if "parent" not in person.roles:
        return []
    ahead = seats.open_to(tx, person.id, person.place, group_inviting.helpers_of(tx, person.id))
    return list(group_inviting.open_ones(tx, person, ahead))


def mine(tx: Transaction, person: Person) -> list[Group]:
    """What is ahead, or on just now, and that person is host of, has a place in or waits for; the soonest first."""
    theirs = [one for one in seats.groups_of(tx, person.id, tx.now) if one.state == "booked"]
    return sorted([*groups.hosted(tx, person.id, tx.now), *theirs], key=lambda one: (one.starts_at, one.id))


def expected(tx: Transaction, person: Person) -> list[Group]:
    """What that person is host of or has a place in, ahead or on just now; the soonest first."""
    return [one for one in mine(tx, person) if is_expected(tx, person.id, one)]


def reminded(tx: Transaction, person: Person) -> list[Group]:
    """What of that is spoken of to them unasked."""
    found = [(one, seats.of(tx, one.id, person.id)) for one in expected(tx, person)]
    return [one for one, seat in found if seat is None or not group_reminding.is_spared(tx, one, seat)]


def is_expected(tx: Transaction, person_id: int, group: Group) -> bool:
    """Whether it counts on that person: its host, or somebody with a place."""
    seat = seats.of(tx, group.id, person_id)
    return group.helper_id == person_id or (seat is not None and seat.state == "held")
