"""Who walks with whom, at a glance: without the reasons, which are sealed, for looks at a whole caseload."""

from dataclasses import dataclass

from sqlalchemy import bindparam, or_, select

from bot.base.clock import Instant
from bot.base.transaction import Transaction
from bot.pairing.rules import HELD, Kind
from bot.pairing.store.endings import ENDINGS
from bot.pairing.store.pairings import PAIRINGS

_P, _E = PAIRINGS.c, ENDINGS.c
_OF_HELPER = (
    select(_P.id, _P.parent_id, _P.helper_id, _P.kind, _P.active_at)
    .where(_P.helper_id == bindparam("for_helper"), _P.state == "active", or_(*(_P.state == state for state in HELD)))
    .order_by(_P.active_at, _P.id)
)
_ENDING = select(_E.pairing_id).where(
    _E.helper_id == bindparam("for_helper"), or_(*(_E.state == state for state in ("asking", "talking", "agreed")))
)


@dataclass(frozen=True, slots=True)
class Walk:
    """A parent and a helper who walk together, and since when. Instants in microseconds UTC."""

    id: int
    parent_id: int
    helper_id: int
    kind: Kind
    active_at: Instant


def of_helper(tx: Transaction, helper_id: int) -> list[Walk]:
    """Whom that helper walks with, the longest first."""
    rows = tx.all(_OF_HELPER, for_helper=helper_id)
    return [Walk(row.id, row.parent_id, row.helper_id, row.kind, row.active_at) for row in rows]


def ending(tx: Transaction, helper_id: int) -> frozenset[int]:
    """The pairings of that helper that are about to end well, as both know."""
    return frozenset(row.pairing_id for row in tx.all(_ENDING, for_helper=helper_id))
