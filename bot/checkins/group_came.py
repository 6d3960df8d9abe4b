"""Who came without a place: added by whoever writes down who was there, or told by themselves.

As of anybody else, both have to say so before it stands in the books.
"""

from collections.abc import Iterator

from bot.base import audit
from bot.base.clock import DAY
from bot.base.transaction import Transaction
from bot.checkins import group_apart, group_inviting
from bot.checkins.group_rules import ROOM_MAX
from bot.checkins.rules import LATE_DAYS
from bot.checkins.store import groups, seats
from bot.checkins.store.groups import Group
from bot.checkins.store.seats import Seat
from bot.pairing import service as pairings
from bot.people import service as people
from bot.people.rules import Person


def can_be_added(tx: Transaction, group: Group) -> Iterator[int]:
    """Whose names the host may read there: their own families, and who had a place or waited for one, for they have
    read that the host sees it. Nobody who is kept apart from the host, or meets somebody else at that time.
    """
    running = pairings.running(tx, group.helper_id)
    own = [one.parent_id for one in running if one.helper_id == group.helper_id]
    known = dict.fromkeys((*own, *seats.ever_of(tx, group.id)))
    return (one for one in known if _could_come(tx, people.get(tx, one), group))


def may_tell(tx: Transaction, person: Person, group: Group) -> bool:
    """Whether somebody without a place may say that they were there: it was open to them, and is over lately."""
    lately = group.starts_at <= tx.now < group.ends_at + LATE_DAYS * DAY
    return lately and group_inviting.is_open_to(tx, person, group) and _could_come(tx, person, group)


def _could_come(tx: Transaction, person: Person, group: Group) -> bool:
    held = seats.in_turn(tx, group.id, "held")
    if group.state == "cancelled" or len(held) >= ROOM_MAX or any(seat.parent_id == person.id for seat in held):
        return False
    if person.state != "active" or group.helper_id in {person.id, *group_apart.apart_from(tx, person.id)}:
        return False
    return not group_inviting.is_elsewhere(tx, person.id, group)


def sit(tx: Transaction, group: Group, parent_id: int, by: int) -> Seat:
    """They were there too, says person `by`. Where every place was taken, there was room for one more."""
    if len(seats.in_turn(tx, group.id, "held")) >= group.room:
        groups.make_room(tx, group)
    audit.record(tx, by, "checkins.seat_added", parent_id, str(group.id))
    return seats.take(tx, group.id, parent_id, "held")


def is_added(group: Group, seat: Seat) -> bool:
    """Whether that seat was given only when it had begun."""
    return seat.taken_at >= group.starts_at


def is_asked(tx: Transaction, group: Group, parent_id: int) -> bool:
    """Whether who was added by the host is asked whether they were there: not after a loss, of what is about little
    ones, for it may have been another's mistake.
    """
    return people.get(tx, parent_id).loss_at is None or not group.is_with_little_ones
