"""Who may be written to unasked about giving and receiving: nobody in need, after a loss, or away."""

from bot.asks import service as asks
from bot.asks.rules import Ask
from bot.base.transaction import Transaction
from bot.people.rules import Person, is_here

SAFETY = "safety."
"""How the kinds of those asks begin by which somebody looks whether a person is safe."""


def may_be_asked(tx: Transaction, person: Person) -> bool:
    """Whether something may be offered to that person that they did not ask for."""
    if person.state != "active" or person.is_guest or person.awaits is not None or person.loss_at is not None:
        return False
    return is_here(person, tx.now) and not is_in_need(tx, person.id)


def is_in_need(tx: Transaction, person_id: int) -> bool:
    """Whether somebody was called for them and it is not over, or a person has still to look whether they are safe.
    What they reported, or what is looked at in their book, costs them nothing.
    """
    return any(_is_of_need(ask) and ask.about == person_id for ask in asks.concerning(tx, person_id))


def _is_of_need(ask: Ask) -> bool:
    return ask.urgent or (ask.guarded and ask.kind.startswith(SAFETY))
