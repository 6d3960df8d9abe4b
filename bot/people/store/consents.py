"""Consents: a record for each purpose, kept when it is withdrawn."""

from sqlalchemy import bindparam, select, update

from bot.base import tables
from bot.base.transaction import Row, Transaction
from bot.people.store.persons import PERSONS

CONSENTS = tables.table(
    "consents",
    tables.key(),
    tables.reference("person_id", "persons.id", privacy="keep"),
    tables.text("purpose", privacy="export"),
    tables.text("version", privacy="export"),
    tables.instant("given_at", privacy="export"),
    tables.instant("withdrawn_at", privacy="export", optional=True),
)
tables.index(CONSENTS, "person_id", "purpose", name="standing", unique=True, where="withdrawn_at IS NULL")

_STANDING = select(CONSENTS.c.id).where(
    CONSENTS.c.person_id == bindparam("of_id"), CONSENTS.c.purpose == bindparam("of"), CONSENTS.c.withdrawn_at.is_(None)
)
_WITHDRAW = (
    update(CONSENTS)
    .where(
        CONSENTS.c.person_id == bindparam("of_id"),
        CONSENTS.c.purpose == bindparam("of"),
        CONSENTS.c.withdrawn_at.is_(None),
    )
    .values(withdrawn_at=bindparam("at"))
)
_ALL_STANDING = select(CONSENTS).where(CONSENTS.c.person_id == bindparam("of_id"), CONSENTS.c.withdrawn_at.is_(None))
_WHO = (
    select(CONSENTS.c.person_id)
    .join(PERSONS, PERSONS.c.id == CONSENTS.c.person_id)
    .where(
        CONSENTS.c.purpose == bindparam("of"),
        CONSENTS.c.withdrawn_at.is_(None),
        PERSONS.c.place == bindparam("at_place"),
        PERSONS.c.state == "active",
    )
    .order_by(CONSENTS.c.person_id)
)
_FORGET = CONSENTS.delete().where(CONSENTS.c.person_id == bindparam("of_id"))


def give(tx: Transaction, person_id: int, purpose: str, version: str) -> None:
    """Record a consent, with its text's version and the time, unless one stands."""
    tx.insert_new(CONSENTS, person_id=person_id, purpose=purpose, version=version, given_at=tx.now)


def withdraw(tx: Transaction, person_id: int, purpose: str) -> bool:
    """End a consent; False when none stood."""
    return tx.run(_WITHDRAW, of_id=person_id, of=purpose, at=tx.now) == 1


def stands(tx: Transaction, person_id: int, purpose: str) -> bool:
    """Whether a consent stands."""
    return tx.scalar(_STANDING, of_id=person_id, of=purpose) is not None


def who(tx: Transaction, purpose: str, place: str) -> list[int]:
    """Ids of whoever is at a place and whose consent stands, in order."""
    return [row.person_id for row in tx.all(_WHO, of=purpose, at_place=place)]


def standing(tx: Transaction, person_id: int) -> list[Row]:
    """Every consent that stands."""
    return tx.all(_ALL_STANDING, of_id=person_id)


def forget(tx: Transaction, person_id: int) -> None:
    """Forget them all."""
    tx.run(_FORGET, of_id=person_id)
