"""Hours of exchanges: what one gave and another received, kept once for both.

Staff are nobody's debtors: their time, given or received, stands on the organisation's account. Whoever was erased has
no account any more; what they gave or received stands with the place's pot, as all that was left of theirs does.
"""

from bot.base.clock import Instant
from bot.base.transaction import Transaction
from bot.hours import service
from bot.hours.rules import Transfer

KIND = "exchange"


def evidence(exchange_id: int) -> str:
    """What the transfers of that exchange name as what they came from."""
    return f"{KIND}:{exchange_id}"


def record_exchange(
    tx: Transaction,
    exchange_id: int,
    giver_id: int,
    receiver_id: int,
    minutes: int,
    happened_at: Instant,
    place: str,
    *,
    carried: bool = False,
) -> bool:
    """Both say that the giver gave the receiver so many minutes, at that place. False when it is kept already.

    `Refused` where it would lead one of the two past a limit, and further from zero; where it is to be `carried`, the
    place's pot stands in for whoever it would lead past it, and both still read what they gave and received.
    """
    source = service.side_of(tx, giver_id, place, minutes if carried else 0)
    target = service.side_of(tx, receiver_id, place, -minutes if carried else 0)
    giver, receiver = service.hand_of(tx, giver_id), service.hand_of(tx, receiver_id)
    key = evidence(exchange_id)
    one = Transfer(source, target, minutes, KIND, key, key, giver, receiver, limited=not carried)
    return service.post_between(tx, one, place, happened_at)
