"""How much people give and receive lately, by exchanges: for fair load."""

from sqlalchemy import bindparam, func, select

from bot.base.clock import Instant
from bot.base.transaction import Transaction
from bot.skills.store.exchanges import EXCHANGES

_E = EXCHANGES.c
_COUNTS = (_E.state != "withdrawn") & (_E.state != "not_done")
_MINUTES = select(func.coalesce(func.sum(_E.minutes), 0)).where(
    _E.giver_id == bindparam("for_person"), _E.agreed_at > bindparam("since"), _COUNTS
)
_AT_PLACE = select(_E.giver_id, _E.receiver_id, _E.minutes).where(
    _E.place == bindparam("at_place"), _E.agreed_at > bindparam("since"), _COUNTS
)


def minutes_since(tx: Transaction, person_id: int, at: Instant) -> int:
    """Minutes that somebody has agreed to give, or told that they gave, since then."""
    return int(tx.scalar(_MINUTES, for_person=person_id, since=at))


def at_place(tx: Transaction, place: str, at: Instant) -> list[tuple[int, int, int]]:
    """(giver, receiver, minutes) of each exchange of a place since then."""
    return [(row.giver_id, row.receiver_id, row.minutes) for row in tx.all(_AT_PLACE, at_place=place, since=at)]
