"""Meetings and pulses at a glance: the next and the last of many pairings, for looks at a whole caseload."""

from sqlalchemy import bindparam, func, select

from bot.base.clock import Instant
from bot.base.transaction import Transaction
from bot.checkins.store.checkins import CHECKINS
from bot.checkins.store.pulses import PULSES

_C = CHECKINS.c
_AHEAD = (
    select(_C.pairing_id, _C.starts_at)
    .where(_C.helper_id == bindparam("for_helper"), _C.state == "booked", _C.ends_at > bindparam("after"))
    .order_by(_C.starts_at.desc())
)
_LAST_KEPT = (
    select(_C.starts_at)
    .where(_C.pairing_id == bindparam("of_pairing"), _C.state == "kept")
    .order_by(_C.starts_at.desc())
    .limit(1)
)
_LAST_SAID = select(func.max(PULSES.c.said_at)).where(PULSES.c.person_id == bindparam("for_person"))


def ahead(tx: Transaction, helper_id: int) -> dict[int, Instant]:
    """When each of that helper's pairings that has a meeting ahead meets next, by pairing."""
    return {row.pairing_id: row.starts_at for row in tx.all(_AHEAD, for_helper=helper_id, after=tx.now)}


def last_kept(tx: Transaction, pairing_id: int) -> Instant | None:
    """When the two of a pairing met last, as both say; None while they have not."""
    found = tx.scalar(_LAST_KEPT, of_pairing=pairing_id)
    return None if found is None else int(found)


def last_said(tx: Transaction, person_id: int) -> Instant | None:
    """When somebody last said how their week is."""
    found = tx.scalar(_LAST_SAID, for_person=person_id)
    return None if found is None else int(found)
