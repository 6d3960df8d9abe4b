"""Acting for a parent where meetings are concerned: which of them a companion sees, and who walks with the parent."""

from bot.base.clock import Instant
from bot.base.transaction import Transaction
from bot.checkins.store.checkins import Checkin
from bot.pairing import service as pairings
from bot.pairing.store.pairings import Pairing
from bot.people.rules import Acting, Person


def may_see(person: Person, checkin: Checkin, now: Instant) -> bool:
    """Whether that meeting is for this person: one of its two, or who acts for its parent.

    Who acts sees what is ahead, and nothing of what was said of a meeting afterwards; nor a time that was chosen, by
    anybody but them, since the parent is asked whether the acting goes on.
    """
    if person.acting is None:
        return person.id in checkin.both
    if person.id != checkin.parent_id or checkin.state not in ("booked", "cancelled") or checkin.starts_at <= now:
        return False
    return _is_shown(person.acting, checkin)


def _is_shown(acting: Acting, checkin: Checkin) -> bool:
    until = acting.sees_until
    return until is None or checkin.booked_at < until or checkin.booked_by == acting.by


def knew_of(acting: Acting, checkin: Checkin) -> bool:
    """Whether who acts could see that meeting while it was ahead. Whatever was said of it afterwards changes nothing,
    and of a meeting that was only told of they know nothing.
    """
    return checkin.booked_at < checkin.starts_at and _is_shown(acting, checkin)


def is_hidden(person: Person, checkin: Checkin, now: Instant) -> bool:
    """Whether this person acts for somebody, and that meeting is not for them to see."""
    return person.acting is not None and not may_see(person, checkin, now)


def may_know(person: Person, pairing: Pairing) -> bool:
    """Whether this person may know of that active pairing: who acts for its parent knows of none that has begun since
    the parent is asked whether the acting goes on.
    """
    if person.acting is None:
        return True
    until = person.acting.sees_until
    return person.id == pairing.parent_id and (until is None or (pairing.active_at or 0) < until)


def walk_with(tx: Transaction, parent_id: int) -> set[int]:
    """Who walks with that parent: they answer for her safety, and so cannot act for her, too."""
    return {pairing.helper_id for pairing in pairings.running(tx, parent_id) if pairing.parent_id == parent_id}
