"""Many people at a glance: what stands in plain columns, for looks at a whole caseload; nothing that is sealed."""

from dataclasses import dataclass

from sqlalchemy import bindparam, select

from bot.base.clock import Instant
from bot.base.transaction import Row, Transaction
from bot.people.store.persons import PERSONS, ROLES

_P = PERSONS.c
_GLANCE = select(_P.id, _P.language, _P.joined_at, _P.ready_at, _P.paused_until, _P.reachable)
_ONE = _GLANCE.where(_P.id == bindparam("of_id"))
_AT_PLACE = (
    _GLANCE.join(ROLES, ROLES.c.person_id == _P.id)
    .where(ROLES.c.role == bindparam("of_role"), _P.place == bindparam("of_place"), _P.state == "active")
    .order_by(_P.id)
)


@dataclass(frozen=True, slots=True)
class Glance:
    """One person without what they told of themselves. Instants in microseconds UTC."""

    id: int
    language: str
    joined_at: Instant
    is_ready: bool
    paused_until: Instant | None
    reachable: bool


def _glance(row: Row) -> Glance:
    joined_at = row.joined_at or 0
    return Glance(row.id, row.language, joined_at, row.ready_at is not None, row.paused_until, bool(row.reachable))


def one(tx: Transaction, person_id: int) -> Glance | None:
    """That person."""
    row = tx.one(_ONE, of_id=person_id)
    return None if row is None else _glance(row)


def at_place(tx: Transaction, place: str, role: str) -> list[Glance]:
    """Active people of a place with that role, by id."""
    return [_glance(row) for row in tx.all(_AT_PLACE, of_place=place, of_role=role)]
