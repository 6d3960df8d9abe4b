"""Meetings, pulses and steps at a glance: the next and the last of many pairings, for looks at a whole caseload."""

from sqlalchemy import bindparam, func, or_, select

from bot.base.clock import Instant
from bot.base.transaction import Transaction
from bot.checkins.store.checkins import CHECKINS
from bot.checkins.store.pulses import PULSES
from bot.checkins.store.steps import GOALS, SHOWN, STEPS
from bot.pairing.rules import HELD
from bot.pairing.store.pairings import PAIRINGS

_C = CHECKINS.c
_AHEAD = (
    select(_C.pairing_id, _C.starts_at)
    .where(_C.helper_id == bindparam("for_helper"), _C.state == "booked", _C.ends_at > bindparam("after"))
    .order_by(_C.starts_at.desc())
)
_P = PAIRINGS.c
# One look for all of a helper's pairings, that reads for each the end of its index and not its whole history.
_LAST_KEPT = select(
    _P.id,
    select(_C.starts_at)
    .where(_C.pairing_id == _P.id, _C.state == "kept")
    .order_by(_C.starts_at.desc())
    .limit(1)
    .scalar_subquery()
    .label("last_at"),
).where(_P.helper_id == bindparam("for_helper"), _P.state == "active", or_(*(_P.state == state for state in HELD)))
_LAST_STEP = (
    select(func.max(STEPS.c.done_at))
    .select_from(GOALS)
    .join(SHOWN, SHOWN.c.goal_id == GOALS.c.id)
    .join(STEPS, STEPS.c.goal_id == GOALS.c.id)
    .where(
        GOALS.c.person_id == bindparam("for_person"),
        GOALS.c.state != "aside",
        SHOWN.c.person_id == bindparam("to_person"),
    )
)
_LAST_SAID = select(func.max(PULSES.c.said_at)).where(PULSES.c.person_id == bindparam("for_person"))


def ahead(tx: Transaction, helper_id: int) -> dict[int, Instant]:
    """When each of that helper's pairings that has a meeting ahead meets next, by pairing."""
    return {row.pairing_id: row.starts_at for row in tx.all(_AHEAD, for_helper=helper_id, after=tx.now)}


def last_kept(tx: Transaction, helper_id: int) -> dict[int, Instant]:
    """When each of that helper's active pairings met last, as both say, by pairing; without those that have not."""
    return {row.id: row.last_at for row in tx.all(_LAST_KEPT, for_helper=helper_id) if row.last_at is not None}


def last_step(tx: Transaction, person_id: int, shown_to: int) -> Instant | None:
    """When somebody last did a step of a goal that they show to that person; None while they have not."""
    found = tx.scalar(_LAST_STEP, for_person=person_id, to_person=shown_to)
    return None if found is None else int(found)


def last_said(tx: Transaction, person_id: int) -> Instant | None:
    """When somebody last said how their week is."""
    found = tx.scalar(_LAST_SAID, for_person=person_id)
    return None if found is None else int(found)
