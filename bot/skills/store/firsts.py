"""When each person first gave something and first received something, and how often that was looked after."""

from dataclasses import dataclass
from typing import Literal

from sqlalchemy import CheckConstraint, bindparam, select, update

from bot.base import tables
from bot.base.clock import Instant
from bot.base.transaction import Row, Transaction

Side = Literal["gave", "received"]
State = Literal["open", "done", "not_now"]
"""Followed; both have happened; they would rather not be asked."""

FIRSTS = tables.table(
    "skills_firsts",
    tables.key("person_id"),
    tables.text("place", privacy="keep"),
    tables.text("state", privacy="keep", default="open"),
    tables.whole("looks", privacy="keep", default=0),
    tables.instant("since", privacy="export"),
    tables.instant("gave_at", privacy="export", optional=True),
    tables.instant("received_at", privacy="export", optional=True),
    CheckConstraint("state IN ('open', 'done', 'not_now')", name="state"),
)
tables.index(FIRSTS, "place", name="place")

_C = FIRSTS.c
_OF = select(FIRSTS).where(_C.person_id == bindparam("for_person"))
_AT_PLACE = select(FIRSTS).where(_C.place == bindparam("at_place")).order_by(_C.person_id)
_MOVE = (
    update(FIRSTS)
    .where(_C.person_id == bindparam("for_person"))
    .values(state=bindparam("to_state"), looks=bindparam("to_looks"))
)
_HAPPENED = {
    "gave": update(FIRSTS)
    .where(_C.person_id == bindparam("for_person"), _C.gave_at.is_(None))
    .values(gave_at=bindparam("at")),
    "received": update(FIRSTS)
    .where(_C.person_id == bindparam("for_person"), _C.received_at.is_(None))
    .values(received_at=bindparam("at")),
}
_FORGET = FIRSTS.delete().where(_C.person_id == bindparam("for_person"))


@dataclass(frozen=True, slots=True)
class First:
    """How far somebody is: since when they are here, and when they first gave and received; None until they did."""

    person_id: int
    place: str
    state: State
    looks: int
    since: Instant
    gave_at: Instant | None
    received_at: Instant | None


def _first(row: Row) -> First:
    return First(row.person_id, row.place, row.state, row.looks, row.since, row.gave_at, row.received_at)


def of(tx: Transaction, person_id: int) -> First | None:
    """How far that person is; None for who is not followed."""
    row = tx.one(_OF, for_person=person_id)
    return None if row is None else _first(row)


def at_place(tx: Transaction, place: str) -> list[First]:
    """How far everybody of a place is."""
    return [_first(row) for row in tx.all(_AT_PLACE, at_place=place)]


def begin(tx: Transaction, person_id: int, place: str, since: Instant) -> bool:
    """Follow that person from now on; False when they are followed already."""
    return tx.insert_new(FIRSTS, person_id=person_id, place=place, since=since)


def move(tx: Transaction, one: First, state: State, looks: int) -> None:
    """How far they are now."""
    tx.run(_MOVE, for_person=one.person_id, to_state=state, to_looks=looks)


def happened(tx: Transaction, person_id: int, side: Side, at: Instant) -> bool:
    """They gave, or received, then; False when it was not the first time, or nobody follows."""
    return tx.run(_HAPPENED[side], for_person=person_id, at=at) == 1


def forget(tx: Transaction, person_id: int) -> None:
    """Forget it."""
    tx.run(_FORGET, for_person=person_id)
