"""What one person who works here has asked for and a second one has yet to agree to. Ids and plain words only."""

from dataclasses import dataclass
from typing import Literal

from sqlalchemy import CheckConstraint, bindparam, select, update

from bot.base import tables
from bot.base.clock import Instant
from bot.base.transaction import Row, Transaction

State = Literal["waiting", "done", "declined", "taken_back", "over"]

SECONDS = tables.table(
    "staff_seconds",
    tables.key(),
    tables.text("place", privacy="keep"),
    tables.text("kind", privacy="keep"),
    tables.text("given", privacy="keep", default=""),
    tables.whole("about", privacy="keep", optional=True),
    tables.whole("asked_by", privacy="keep"),
    tables.instant("asked_at", privacy="keep"),
    tables.instant("expires_at", privacy="keep"),
    tables.text("state", privacy="keep", default="waiting"),
    tables.whole("answered_by", privacy="keep", optional=True),
    tables.instant("settled_at", privacy="keep", optional=True),
    CheckConstraint("state IN ('waiting', 'done', 'declined', 'taken_back', 'over')", name="state"),
)
tables.index(SECONDS, "place", "kind", "given", name="one_waiting", unique=True, where="state = 'waiting'")

_S = SECONDS.c
_FIND = select(SECONDS).where(_S.id == bindparam("of_id"))
_WAITING = select(SECONDS).where(_S.place == bindparam("at_place"), _S.state == "waiting").order_by(_S.id)
_SETTLE = (
    update(SECONDS)
    .where(_S.id == bindparam("of_id"), _S.state == "waiting")
    .values(state=bindparam("to_state"), answered_by=bindparam("by_whom"), settled_at=bindparam("at"))
)


@dataclass(frozen=True, slots=True)
class Second:
    """Something that waits for a second person: of which kind, with what `given` (ids and codes), `about` whom, None
    where it is about nobody in particular.
    """

    id: int
    place: str
    kind: str
    given: str
    about: int | None
    asked_by: int
    asked_at: Instant
    expires_at: Instant
    state: State
    answered_by: int | None
    settled_at: Instant | None


def _second(row: Row) -> Second:
    return Second(
        row.id,
        row.place,
        row.kind,
        row.given,
        row.about,
        row.asked_by,
        row.asked_at,
        row.expires_at,
        row.state,
        row.answered_by,
        row.settled_at,
    )


def find(tx: Transaction, second_id: int) -> Second | None:
    """That one."""
    row = tx.one(_FIND, of_id=second_id)
    return None if row is None else _second(row)


def waiting(tx: Transaction, place: str) -> list[Second]:
    """What waits at a place, the first asked first."""
    return [_second(row) for row in tx.all(_WAITING, at_place=place)]


def add(
    tx: Transaction, place: str, kind: str, given: str, about: int | None, asked_by: int, expires_at: Instant
) -> int | None:
    """Keep a new one; None where the same waits already."""
    row = {"place": place, "kind": kind, "given": given, "about": about, "asked_by": asked_by}
    if any((one.kind, one.given) == (kind, given) for one in waiting(tx, place)):
        return None
    return tx.insert(SECONDS, **row, asked_at=tx.now, expires_at=expires_at)


def settle(tx: Transaction, second: Second, state: State, by: int | None) -> bool:
    """What became of it; False when that is known already."""
    return tx.run(_SETTLE, of_id=second.id, to_state=state, by_whom=by, at=tx.now) == 1
