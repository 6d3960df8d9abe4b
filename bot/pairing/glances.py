"""Who walks with whom, at a glance."""

from bot.base.transaction import Transaction
from bot.pairing.store import glances
from bot.pairing.store.glances import Walk


def walks(tx: Transaction, helper_id: int) -> list[Walk]:
    """Whom that helper walks with, the longest first."""
    return glances.of_helper(tx, helper_id)


def ending(tx: Transaction, helper_id: int) -> frozenset[int]:
    """The pairings of that helper that are about to end well, as both know."""
    return glances.ending(tx, helper_id)
