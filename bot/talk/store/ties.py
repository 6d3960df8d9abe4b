"""What binds two people so that they may write to each other: a pairing, or what they agreed to give. Each has one
line, and a number that is its own for good.
"""

from dataclasses import dataclass

from sqlalchemy import CheckConstraint, UniqueConstraint, bindparam, or_, select

from bot.base import tables
from bot.base.transaction import Row, Transaction

TIES = tables.table(
    "talk_ties",
    tables.key(),
    tables.reference("pairing_id", "pairings.id", privacy="keep", optional=True),
    tables.reference("one_id", "persons.id", privacy="keep"),
    tables.reference("other_id", "persons.id", privacy="keep"),
    UniqueConstraint("pairing_id"),
    CheckConstraint("one_id <> other_id", name="two"),
)
tables.index(TIES, "one_id", "other_id", name="agreed", unique=True, where="pairing_id IS NULL")
tables.index(TIES, "other_id", name="other", where="pairing_id IS NULL")

_T = TIES.c
_FIND = select(TIES).where(_T.id == bindparam("of_id"))
_OF_PAIRING = select(TIES).where(_T.pairing_id == bindparam("of_pairing"))
_AGREED = select(TIES).where(_T.one_id == bindparam("one"), _T.other_id == bindparam("other"), _T.pairing_id.is_(None))
_AGREED_OF = (
    select(TIES)
    .where(or_(_T.one_id == bindparam("person"), _T.other_id == bindparam("person")), _T.pairing_id.is_(None))
    .order_by(_T.id)
)


@dataclass(frozen=True, slots=True)
class Two:
    """The two of a line: of a pairing the parent first, else whoever was here first; and which pairing it is."""

    id: int
    pairing_id: int | None
    both: tuple[int, int]


def _two(row: Row) -> Two:
    return Two(row.id, row.pairing_id, (row.one_id, row.other_id))


def find(tx: Transaction, tie_id: int) -> Two | None:
    """One of them."""
    row = tx.one(_FIND, of_id=tie_id)
    return None if row is None else _two(row)


def of_pairing(tx: Transaction, pairing_id: int, parent_id: int, helper_id: int) -> Two:
    """That of a pairing; a new one where it has none yet."""
    row = tx.one(_OF_PAIRING, of_pairing=pairing_id)
    if row is None:
        tx.insert_new(TIES, pairing_id=pairing_id, one_id=parent_id, other_id=helper_id)
        row = tx.one(_OF_PAIRING, of_pairing=pairing_id)
    return _there(row)


def agreed(tx: Transaction, one_id: int, other_id: int) -> Two:
    """That of two who agreed to give each other something; a new one where they have none yet."""
    one, other = sorted((one_id, other_id))
    row = tx.one(_AGREED, one=one, other=other)
    if row is None:
        tx.insert_new(TIES, one_id=one, other_id=other)
        row = tx.one(_AGREED, one=one, other=other)
    return _there(row)


def _there(row: Row | None) -> Two:
    if row is None:
        raise LookupError("a tie that was written just now is not there")
    return _two(row)


def agreed_of(tx: Transaction, person_id: int) -> list[Two]:
    """Every one that person has with somebody they agreed with, on or over, the oldest first."""
    return [_two(row) for row in tx.all(_AGREED_OF, person=person_id)]
