"""The report of each month, as it was told: once and for good. Nothing but numbers that may be told stands in it."""

from sqlalchemy import UniqueConstraint, bindparam, func, select

from bot.base import tables
from bot.base.clock import Instant
from bot.base.transaction import Row, Transaction

REPORTS = tables.table(
    "evidence_reports",
    tables.key(),
    tables.text("place", privacy="keep"),
    tables.text("month", privacy="keep"),
    tables.text("body", privacy="keep"),
    tables.instant("at", privacy="keep"),
    UniqueConstraint("place", "month"),
    append_only=True,
)

_R = REPORTS.c
_OF_MONTH = select(_R.body, _R.at).where(_R.place == bindparam("of_place"), _R.month == bindparam("of_month"))
_NEWEST = select(func.max(_R.month)).where(_R.place == bindparam("of_place"))


def keep(tx: Transaction, place: str, month: str, body: str) -> None:
    """That is the report of that month from now on."""
    tx.insert(REPORTS, place=place, month=month, body=body, at=tx.now)


def of_month(tx: Transaction, place: str, month: str) -> tuple[str, Instant] | None:
    """The report of that month, and when it was told; None where there is none yet."""
    row: Row | None = tx.one(_OF_MONTH, of_place=place, of_month=month)
    return None if row is None else (row.body, row.at)


def newest(tx: Transaction, place: str) -> str | None:
    """The newest month there of which there is a report."""
    found = tx.scalar(_NEWEST, of_place=place)
    return None if found is None else str(found)
