"""Who did what, about whom, when: append-only and hash-chained, so that a changed or missing line shows.

Lines hold ids and plain words only, never a name, a Telegram id or what somebody wrote. They are numbered without a
gap, and SQLite counts the numbers it gave: also a line missing at the end shows (on PostgreSQL it does not). Whoever
could write into the file, its counters and every later hash could still tell another story: that is for the backups to
show.
"""

import hashlib

from sqlalchemy import bindparam, select

from bot.base import tables
from bot.base.clock import Instant
from bot.base.guards_elsewhere import IN_TURN, row_trigger
from bot.base.transaction import Row, Transaction, as_bytes

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
tables.index(AUDIT, "about", name="about")
for _elsewhere in row_trigger(
    "audit",
    "INSERT",
    "audit_numbers",
    f"BEGIN {IN_TURN.format(room='audit')}NEW.id := coalesce((SELECT max(id) FROM audit), 0) + 1; RETURN NEW; END",
):  # PostgreSQL's own numbers have gaps, where something was undone
    tables.guard_elsewhere(AUDIT, _elsewhere)

_LAST = select(AUDIT.c.chain).order_by(AUDIT.c.id.desc()).limit(1)
_NEWEST = select(AUDIT.c.at).order_by(AUDIT.c.id.desc()).limit(1)
_AS_IT_IS = (as_bytes(AUDIT.c[name]).label(name) for name in ("action", "detail", "chain"))
_ALL = select(AUDIT.c.id, AUDIT.c.at, AUDIT.c.actor, AUDIT.c.about, *_AS_IT_IS).order_by(AUDIT.c.id)
_ABOUT = select(AUDIT).where(AUDIT.c.about == bindparam("person_id")).order_by(AUDIT.c.id)
_HISTORY = select(AUDIT).where(AUDIT.c.about == bindparam("person_id"), AUDIT.c.action.like(bindparam("like")))
_HISTORY = _HISTORY.order_by(AUDIT.c.id)
_LATEST = select(AUDIT.c.id).where(AUDIT.c.about == bindparam("person_id"), AUDIT.c.action.like(bindparam("like")))
_LATEST = _LATEST.order_by(AUDIT.c.id.desc()).limit(1)
_DONE_BY = (
    select(AUDIT)
    .where(AUDIT.c.about == bindparam("person_id"), AUDIT.c.actor == bindparam("by_person"))
    .order_by(AUDIT.c.id.desc())
    .limit(bindparam("most"))
)


def _link(before: str, *parts: object) -> str:
    written = (part if isinstance(part, bytes) else str(part).encode() for part in (before, *parts))
    return hashlib.sha256(b"\x1f".join(written)).hexdigest()


def record(tx: Transaction, actor: int | None, action: str, about: int | None = None, detail: str = "") -> None:
    """Add one line: person `actor` (None: Kith itself) did `action` ("pairing.accepted") about person `about`."""
    tx.alone("audit")
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


def history(tx: Transaction, person_id: int, actions: str) -> list[Row]:
    """Every line about that person whose action begins with `actions`, oldest first."""
    return tx.all(_HISTORY, person_id=person_id, like=f"{actions}%")


def latest(tx: Transaction, person_id: int, actions: str) -> int:
    """The number of the latest line about that person whose action begins with `actions`; 0 when there is none."""
    return tx.scalar(_LATEST, person_id=person_id, like=f"{actions}%") or 0


def done_by(tx: Transaction, actor: int, person_id: int, most: int) -> list[Row]:
    """The last `most` lines of what that actor did about that person, newest first."""
    return tx.all(_DONE_BY, person_id=person_id, by_person=actor, most=most)


def verify(tx: Transaction) -> int | None:
    """The number of the first line that was changed, is missing or follows a missing one; None when the chain holds."""
    before, number = "", 0
    for line in tx.all(_ALL):
        number += 1
        chain = _link(before, line.at, line.actor, line.action, line.about, line.detail)
        if line.id != number or line.chain != chain.encode():
            return number
        before = chain
    return None if number == tx.given(AUDIT) else number + 1
