"""Removing somebody for the safety of others, and letting them back. Who decides, and that two do, the desk sees to.

For everybody else it is as if they had left: nothing of theirs is lost.
"""

from bot.base import audit
from bot.base.outcome import MovedOn
from bot.base.transaction import Transaction
from bot.people import service
from bot.people.rules import Person
from bot.people.store import removals


def remove(tx: Transaction, person: Person, by: int) -> None:
    """They leave, by the act of person `by`, and cannot join again. `MovedOn` when they are not here."""
    if person.state != "active" or not removals.add(tx, person.id):
        raise MovedOn(f"person {person.id} is {person.state}")
    service.leave(tx, person, by=by)
    audit.record(tx, by, "people.removed", person.id)


def let_back(tx: Transaction, person_id: int, by: int) -> None:
    """They may join again, whenever they like. `MovedOn` when they were not removed."""
    if not removals.forget(tx, person_id):
        raise MovedOn(f"person {person_id} was not removed")
    audit.record(tx, by, "people.let_back", person_id)


def is_removed(tx: Transaction, person_id: int) -> bool:
    """Whether that person may not be here for now."""
    return removals.stands(tx, person_id)


def removed(tx: Transaction, place: str) -> list[int]:
    """Who was removed at a place and not let back, the latest first."""
    return removals.at_place(tx, place)
