"""What a person's pairings say in "my data": those that began, never whom somebody declined."""

from sqlalchemy import bindparam, or_, select

from bot.base.held import Record
from bot.base.messages import Name, Value, When
from bot.base.transaction import Transaction
from bot.pairing.store.pairings import PAIRINGS

_P = PAIRINGS.c
_BEGUN = (
    select(_P.parent_id, _P.helper_id, _P.kind, _P.active_at, _P.closed_at)
    .where(
        or_(_P.parent_id == bindparam("for_person"), _P.helper_id == bindparam("for_person")), _P.active_at.is_not(None)
    )
    .order_by(_P.active_at, _P.id)
)


def records(tx: Transaction, person_id: int) -> list[Record]:
    """With whom that person was paired, from when to when."""
    found: list[Record] = []
    for row in tx.all(_BEGUN, for_person=person_id):
        other = row.helper_id if row.parent_id == person_id else row.parent_id
        until: dict[str, Value] = {} if row.closed_at is None else {"until": When(row.closed_at)}
        found.append({"with": Name(other), "pairing": row.kind, "since": When(row.active_at), **until})
    return found
