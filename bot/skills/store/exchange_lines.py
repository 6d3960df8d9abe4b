"""With whom somebody agreed to give or receive something, for as long as the two may write to each other."""

from sqlalchemy import and_, bindparam, or_, select

from bot.base.clock import Instant
from bot.base.transaction import Transaction
from bot.skills.store.exchanges import EXCHANGES

_E = EXCHANGES.c
_AGREED = (
    select(_E.id, _E.settled_at)
    .where(
        or_(_E.giver_id == bindparam("for_person"), _E.receiver_id == bindparam("for_person")),
        _E.told_by.is_(None),
        or_(_E.settled_at.is_(None), and_(_E.state == "confirmed", _E.settled_at > bindparam("since"))),
    )
    .order_by(_E.id)
)


def agreed(tx: Transaction, person_id: int, since: Instant) -> list[tuple[int, Instant | None]]:
    """(which, when it was settled) of each exchange of that person's that both agreed on beforehand, and that is still
    to be settled or was confirmed since then; the oldest first.
    """
    return [(row.id, row.settled_at) for row in tx.all(_AGREED, for_person=person_id, since=since)]
