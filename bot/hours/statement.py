"""Everything in somebody's book, read from the ledger: nothing of it is kept twice."""

from bot.base.transaction import Row, Transaction
from bot.hours import store
from bot.hours.statement_rules import ERASED, Line, telling
from bot.hours.store import reading


def lines(tx: Transaction, person_id: int) -> list[Line]:
    """Everything that person gave and received, newest first; both ways of one thing in one line."""
    account = store.account_of(tx, person_id)
    if account is None:
        return []
    told: dict[str, list[Row]] = {}
    for row in reading.statement(tx, account.id):
        told.setdefault(telling(row.key), []).append(row)
    return [_line(rows) for rows in told.values()]


def _line(rows: list[Row]) -> Line:
    first = rows[0]
    return Line(
        happened_at=first.happened_at,
        kind=first.kind,
        evidence=first.evidence,
        other=None if first.other_account is None else first.other or ERASED,
        given=sum(row.given for row in rows),
        received=sum(row.received for row in rows),
        moved=sum(row.minutes for row in rows if not row.given + row.received),
        taken_back=bool(first.taken_back),
    )
