"""Hours of exchanges: what one gave and another received, kept once for both.

Staff are nobody's debtors: their time, given or received, stands on the organisation's account. Whoever was erased has
no account any more; what they gave or received stands with the place's pot, as all that was left of theirs does.
"""

from bot.base.clock import Instant
from bot.base.transaction import Transaction
from bot.hours import covering, service
from bot.hours.covering import KIND
from bot.hours.covering import evidence_of as evidence
from bot.hours.rules import Transfer

__all__ = ["KIND", "evidence", "record_exchange"]


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
    place's pot stands in for whoever it would lead past it, and both still read what they gave and received. What the
    pot has promised stands on its side, and only what is beyond that on the receiver's.
    """
    key = evidence(exchange_id)
    from_pot = f"{key}:pot"
    if service.is_kept(tx, from_pot):
        return False
    given = covering.share(tx, place, key, minutes)
    source = service.side_of(tx, giver_id, place, minutes if carried else 0)
    giver, receiver = service.hand_of(tx, giver_id), service.hand_of(tx, receiver_id)
    is_new = True
    if given:
        common = service.pot(tx, place)
        one = Transfer(source, common, given, KIND, key, from_pot, giver, receiver, limited=not carried)
        is_new = service.post_between(tx, one, place, happened_at)
    if rest := minutes - given:
        target = service.side_of(tx, receiver_id, place, -rest if carried else 0)
        one = Transfer(source, target, rest, KIND, key, key, giver, receiver, limited=not carried)
        is_new = service.post_between(tx, one, place, happened_at) and is_new
    return is_new
