"""What was told of each month, once and for good: numbers that may be told, and which were hidden. No count is kept."""

from collections.abc import Mapping

from sqlalchemy import CheckConstraint, UniqueConstraint, bindparam, func, select

from bot.base import tables
from bot.base.transaction import Transaction
from bot.evidence.disclosure import Told

TOLD = tables.table(
    "evidence_told",
    tables.key(),
    tables.text("place", privacy="keep"),
    tables.text("month", privacy="keep"),
    tables.text("what", privacy="keep"),
    tables.text("mark", privacy="keep"),
    tables.whole("number", privacy="keep", optional=True),
    tables.instant("at", privacy="keep"),
    UniqueConstraint("place", "month", "what"),
    CheckConstraint("mark IN ('shown', 'small', 'beside')", name="mark"),
    CheckConstraint("(mark = 'shown') = (number IS NOT NULL)", name="told"),
    append_only=True,
)

_T = TOLD.c
_OF_MONTH = select(_T.what, _T.mark, _T.number).where(
    _T.place == bindparam("of_place"), _T.month == bindparam("of_month")
)
_NEWEST = select(func.max(_T.month)).where(_T.place == bindparam("of_place"))


def keep(tx: Transaction, place: str, month: str, told: Mapping[str, Told]) -> None:
    """That is told of that month from now on."""
    for what, one in told.items():
        tx.insert(TOLD, place=place, month=month, what=what, mark=one.mark, number=one.number, at=tx.now)


def of_month(tx: Transaction, place: str, month: str) -> dict[str, Told]:
    """What was told of that month; nothing where it was not told of yet."""
    return {row.what: Told(row.mark, row.number) for row in tx.all(_OF_MONTH, of_place=place, of_month=month)}


def newest(tx: Transaction, place: str) -> str | None:
    """The newest month that was told of there."""
    found = tx.scalar(_NEWEST, of_place=place)
    return None if found is None else str(found)
