"""Hours of exchanges: what one gave and another received, kept once for both.

Staff are nobody's debtors: their time, given or received, stands on the organisation's account. Whoever was erased has
no account any more; what they gave or received stands with the place's pot, as all that was left of theirs does.
"""

from bot.base.clock import Instant
from bot.base.transaction import Transaction
from bot.hours import rules, service, store
from bot.hours.rules import Transfer
from bot.people import service as people
from bot.people.rules import HELPER_ROLES, STAFF_ROLES

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
    giver, receiver = _hand(tx, giver_id), _hand(tx, receiver_id)
    source = _account(tx, giver_id, giver, place, minutes if carried else 0)
    target = _account(tx, receiver_id, receiver, place, -minutes if carried else 0)
    key = evidence(exchange_id)
    if source != target:
        one = Transfer(source, target, minutes, KIND, key, key, giver, receiver, limited=not carried)
        return service.post(tx, one, happened_at)
    pot, common = service.pot(tx, place), service.organisation(tx, place)
    through = common if source == pot else pot
    there = Transfer(source, through, minutes, KIND, key, key, giver, receiver)
    back = Transfer(through, source, minutes, KIND, key, f"{key}:back")
    return service.post(tx, there, happened_at) and service.post(tx, back, happened_at)


def _hand(tx: Transaction, person_id: int) -> int | None:
    return None if tx.keys.is_destroyed(person_id) else service.account_of(tx, person_id)


def _account(tx: Transaction, person_id: int, hand: int | None, place: str, change: int) -> int:
    """On which account that person's side stands. `change` is by how much it would move where the pot may carry it."""
    if hand is None:
        return service.pot(tx, place)
    roles = people.get(tx, person_id).roles
    if roles & (STAFF_ROLES | HELPER_ROLES) and "parent" not in roles:
        return service.organisation(tx, place)
    limit = store.limit(tx, hand)
    if change and limit is not None and rules.moves_past(store.balance(tx, hand), change, limit):
        return service.pot(tx, place)
    return hand
