"""What follows for exchanges when people go, take a break, are kept apart, or lose a baby. Wired in `bot/wiring.py`."""

from bot.base.facts import PersonErased
from bot.base.transaction import Transaction
from bot.skills.store import exchanges as store


def erased(tx: Transaction, fact: PersonErased) -> None:
    """Nothing is kept of what they said, gave or received."""
    store.blank(tx, fact.person_id)


FOLLOWS = ((PersonErased, erased),)
"""What follows from which fact, in order."""
