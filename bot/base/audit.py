"""Who did what, about whom, when: append-only and hash-chained, so that a changed or missing line shows.

Lines hold ids and plain words only, never a name, a Telegram id or what somebody wrote.
"""

import hashlib
from collections.abc import Iterable

from sqlalchemy import bindparam, select

from bot.base import tables
from bot.base.clock import Instant
from bot.base.transaction import Row, Transaction

AUDIT = tables.table(
    "audit",
    tables.key(),
    tables.instant("at", privacy="keep"),
    tables.whole("actor", privacy="keep", optional=True),
    tables.text("action", privacy="keep"),
    tables.whole("about", privacy="keep", optional=True),
    tables.text("detail", privacy="keep", default=""),
    tables.text("chain", privacy="keep"),
    append_only=True,
)

_LAST = select(AUDIT.c.chain).order_by(AUDIT.c.id.desc()).limit(1)
_NEWEST = select(AUDIT.c.at).order_by(AUDIT.c.id.desc()).limit(1)
_ALL = select(AUDIT).order_by(AUDIT.c.id)
_ABOUT = select(AUDIT).where(AUDIT.c.about == bindparam("person_id")).order_by(AUDIT.c.id)


def _link(before: str, *parts: object) -> str:
    return hashlib.sha256("\x1f".join((before, *map(str, parts))).encode()).hexdigest()


def record(tx: Transaction, actor: int | None, action: str, about: int | None = None, detail: str = "") -> None:
    """Add one line: person `actor` (None: Kith itself) did `action` ("pairing.accepted") about person `about`."""
    before = tx.scalar(_LAST) or ""
    chain = _link(before, tx.now, actor, action, about, detail)
    tx.insert(AUDIT, at=tx.now, actor=actor, action=action, about=about, detail=detail, chain=chain)


def newest(tx: Transaction) -> Instant | None:
    """When the latest line was added; None when there is none."""
    found = tx.scalar(_NEWEST)
    return None if found is None else int(found)


def about(tx: Transaction, person_id: int) -> list[Row]:
    """Every line about that person, oldest first."""
    return tx.all(_ABOUT, person_id=person_id)


def first_broken(lines: Iterable[Row]) -> int | None:
    """The id of the first line that was changed or follows a missing one; None when the chain holds."""
    before = ""
    for line in lines:
        if line.chain != _link(before, line.at, line.actor, line.action, line.about, line.detail):
            return int(line.id)
        before = line.chain
    return None


def verify(tx: Transaction) -> int | None:
    """`first_broken` over the whole log."""
    return first_broken(tx.all(_ALL))
