"""What was decided and is to be done: by whom, by when, and what has become of it. Why not is sealed with their key."""

from dataclasses import dataclass, field
from typing import Literal

from sqlalchemy import CheckConstraint, UniqueConstraint, bindparam, or_, select, update

from bot.base import tables
from bot.base.clock import Instant
from bot.base.transaction import Row, Transaction

PromiseState = Literal["open", "promised", "doing", "done", "not_done"]
"""Nobody has taken it yet; somebody has; they have begun; it is done; it will not be done, and they say why."""

PROMISES = tables.table(
    "circle_promises",
    tables.key(),
    tables.reference("decision_id", "circle_decisions.id", privacy="keep"),
    tables.text("place", privacy="keep"),
    tables.reference("person_id", "persons.id", privacy="keep", optional=True),
    tables.text("state", privacy="keep", default="open"),
    tables.instant("by", privacy="export", optional=True),
    tables.text("why", privacy="export", holds="sealed", default=""),
    tables.instant("at", privacy="keep"),
    UniqueConstraint("decision_id"),
    CheckConstraint("state IN ('open', 'promised', 'doing', 'done', 'not_done')", name="state"),
    CheckConstraint("state = 'open' OR person_id IS NOT NULL", name="taken"),
)
tables.index(PROMISES, "place", "id", name="place")
tables.index(PROMISES, "person_id", name="person")

_P = PROMISES.c
_PROMISE = select(PROMISES).where(_P.id == bindparam("of_id"))
_HOLD = select(_P.id).where(_P.id == bindparam("of_id")).with_for_update()
_OF_DECISION = select(PROMISES).where(_P.decision_id == bindparam("of_decision"))
_AT = (
    select(PROMISES)
    .where(_P.place == bindparam("of_place"))
    .order_by(_P.at.desc(), _P.id.desc())
    .limit(bindparam("most"))
)
_OPEN_OF = (
    select(PROMISES)
    .where(_P.person_id == bindparam("for_person"), or_(_P.state == "promised", _P.state == "doing"))
    .order_by(_P.id)
)
_MOVE = (
    update(PROMISES)
    .where(_P.id == bindparam("of_id"))
    .values(
        person_id=bindparam("owner"),
        state=bindparam("now_is"),
        by=bindparam("until"),
        why=bindparam("sealed"),
        at=bindparam("moment"),
    )
)
_BLANK = update(PROMISES).where(_P.person_id == bindparam("for_person")).values(why="")


@dataclass(frozen=True, slots=True)
class Promise:
    """One of them; `owner` is who does it, by the instant `by`. Printed, it says no words."""

    id: int
    decision_id: int
    place: str
    owner: int | None
    state: PromiseState
    by: Instant | None
    why: str = field(repr=False)

    @property
    def subject(self) -> str:
        """What its timers, messages and asks are kept under."""
        return f"promise:{self.id}:"


def _promise(tx: Transaction, row: Row) -> Promise:
    why = tx.keys.unseal(row.person_id, row.why) if row.why else ""
    return Promise(row.id, row.decision_id, row.place, row.person_id, row.state, row.by, why)


def add(tx: Transaction, decision_id: int, place: str) -> int:
    """Something that was decided, which nobody has taken yet; its id."""
    return tx.insert(PROMISES, decision_id=decision_id, place=place, at=tx.now)


def find(tx: Transaction, promise_id: int) -> Promise | None:
    """One of them, which nobody else changes from here to the end."""
    tx.hold(_HOLD, of_id=promise_id)
    row = tx.one(_PROMISE, of_id=promise_id)
    return None if row is None else _promise(tx, row)


def of_decision(tx: Transaction, decision_id: int) -> Promise | None:
    """What is to be done of that decision."""
    row = tx.one(_OF_DECISION, of_decision=decision_id)
    return None if row is None else _promise(tx, row)


def at(tx: Transaction, place: str, most: int) -> list[Promise]:
    """Those of that place, whatever changed last first."""
    return [_promise(tx, row) for row in tx.all(_AT, of_place=place, most=most)]


def open_of(tx: Transaction, person_id: int) -> list[Promise]:
    """What that person has taken and not settled."""
    return [_promise(tx, row) for row in tx.all(_OPEN_OF, for_person=person_id)]


def move(
    tx: Transaction, one: Promise, now_is: PromiseState, owner: int | None, by: Instant | None, why: str = ""
) -> None:
    """Let it be so from now on."""
    sealed = tx.keys.seal(owner, why) if why and owner is not None else ""
    tx.run(_MOVE, of_id=one.id, owner=owner, now_is=now_is, until=by, sealed=sealed, moment=tx.now)


def blank(tx: Transaction, person_id: int) -> None:
    """Nothing stays of why that person would not do something."""
    tx.run(_BLANK, for_person=person_id)
