"""Who may not be here for now: two people who work here have decided so. Why is nobody's to read here."""

from sqlalchemy import bindparam, select

from bot.base import tables
from bot.base.transaction import Transaction
from bot.people.store.persons import PERSONS

REMOVALS = tables.table(
    "removals",
    tables.key("person_id"),
    tables.instant("removed_at", privacy="export"),
)

_R = REMOVALS.c
_OF = select(_R.person_id).where(_R.person_id == bindparam("of_id"))
_AT_PLACE = (
    select(_R.person_id)
    .join(PERSONS, PERSONS.c.id == _R.person_id)
    .where(PERSONS.c.place == bindparam("at_place"))
    .order_by(_R.removed_at.desc(), _R.person_id)
)
_FORGET = REMOVALS.delete().where(_R.person_id == bindparam("of_id"))


def stands(tx: Transaction, person_id: int) -> bool:
    """Whether that person was removed, and not let back since."""
    return tx.one(_OF, of_id=person_id) is not None


def add(tx: Transaction, person_id: int) -> bool:
    """They are removed from now on; False when they were."""
    return tx.insert_new(REMOVALS, person_id=person_id, removed_at=tx.now)


def at_place(tx: Transaction, place: str) -> list[int]:
    """Who was removed there and not let back, the latest first."""
    return [row.person_id for row in tx.all(_AT_PLACE, at_place=place)]


def forget(tx: Transaction, person_id: int) -> bool:
    """They may be here again; False when they were not removed."""
    return tx.run(_FORGET, of_id=person_id) == 1
