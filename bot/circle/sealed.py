"""A choice in a secret vote on its way in: sealed with the key of that vote before anything is kept of it.

What comes from the phone says what is chosen. It is replaced by this before the update is kept, so that once the key of
the vote is gone neither what was kept nor the digest of it says anything (`docs/decisions/circle.md`).
"""

import binascii

from bot.base.keys import KeyTrouble
from bot.base.transaction import Transaction
from bot.circle import service
from bot.circle.store import decisions
from bot.circle.store.decisions import Decision
from bot.people.rules import Person

NOTHING = "-"
"""What stands in the stead of a choice that nobody can count any more."""
NO_CHOICE = -1


def choice(tx: Transaction, decision_id: int, once: int, chosen: str) -> str | None:
    """What somebody chose as it may be kept, bound to the one update in which it came (`once`): the same where that
    comes again, and never the same in another. "-" once the key is gone, and None where the vote is not secret.
    """
    decision = decisions.find(tx, decision_id)
    if decision is None or not decision.secret:
        return None
    if decision.passing is None or not decisions.is_readable(tx, decision):
        return NOTHING
    return tx.keys.passing.seal_same(decision.passing, f"{once}:{chosen}")


def vote(tx: Transaction, person: Person, decision_id: int, kept: str) -> Decision:
    """As `service.vote`, of what `choice` sealed. `MovedOn` where it is none."""
    decision = service.look(tx, person, decision_id)
    chosen = NO_CHOICE
    if decision.passing is not None and decisions.is_readable(tx, decision):
        chosen = _opened(tx, decision.passing, kept)
    return service.vote(tx, person, decision_id, chosen)


def _opened(tx: Transaction, passing: int, kept: str) -> int:
    try:
        told = tx.keys.passing.unseal_same(passing, kept).partition(":")[2]
    except (KeyTrouble, binascii.Error, ValueError):
        return NO_CHOICE
    return int(told) if told.isdecimal() else NO_CHOICE
