"""People at a glance: for whoever looks at many families at once, and needs neither names nor what they told."""

from bot.base.transaction import Transaction
from bot.people.store import companions, glances
from bot.people.store.glances import Glance


def of(tx: Transaction, person_id: int) -> Glance:
    """That person. `LookupError` when there is none: ids come from our own rows."""
    found = glances.one(tx, person_id)
    if found is None:
        raise LookupError(f"no person {person_id}")
    return found


def parents(tx: Transaction, place: str) -> list[Glance]:
    """The parents of a place, by id, also those who put the questions off."""
    return glances.at_place(tx, place, "parent")


def helpers(tx: Transaction, place: str, kind: str) -> list[int]:
    """Ids of the active nurses or mentors of a place, in order."""
    return [one.id for one in glances.at_place(tx, place, kind)]


def ever_acted_for(tx: Transaction, person_id: int) -> frozenset[int]:
    """For whom that person acts or has ever acted: they see nothing else of them."""
    return frozenset(companions.ever_for(tx, person_id))
