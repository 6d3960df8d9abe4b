"""Check-ins: booked, told, settled. The database itself refuses two booked ones at one time for anybody.

A unique index would only see equal starts, and meetings overlap: so a trigger looks at whole lengths, on every way in
which a row becomes a booked one. The unique indexes beneath hold on any engine, and find a person's meetings.
"""

from dataclasses import dataclass

from sqlalchemy import CheckConstraint, ColumnElement, and_, bindparam, or_, select, true, update

from bot.base import tables
from bot.base.clock import MINUTE, Instant
from bot.base.transaction import Row, Transaction
from bot.checkins.rules import OPEN, SIDES, Answer, Side, State
from bot.checkins.store import dated
from bot.pairing.rules import Kind
from bot.pairing.store.pairings import Pairing

CHECKINS = tables.table(
    "checkins",
    tables.key(),
    tables.reference("pairing_id", "pairings.id", privacy="keep"),
    tables.reference("parent_id", "persons.id", privacy="keep"),
    tables.reference("helper_id", "persons.id", privacy="keep"),
    tables.text("kind", privacy="keep"),
    tables.text("state", privacy="keep"),
    tables.instant("starts_at", privacy="keep"),
    tables.instant("ends_at", privacy="keep"),
    tables.whole("sequence", privacy="keep", default=0),
    tables.whole("booked_by", privacy="erase", optional=True),
    tables.instant("booked_at", privacy="keep"),
    tables.flag("parent_coming", privacy="erase", default=0),
    tables.flag("helper_coming", privacy="erase", default=0),
    tables.text("parent_said", privacy="erase", optional=True),
    tables.text("helper_said", privacy="erase", optional=True),
    tables.instant("settled_at", privacy="keep", optional=True),
    CheckConstraint("kind IN ('nurse', 'mentor')", name="kind"),
    CheckConstraint("state IN ('booked', 'told', 'kept', 'not_held', 'cancelled')", name="state"),
    CheckConstraint("starts_at < ends_at", name="length"),
    CheckConstraint("parent_said IN ('met', 'not', 'wrong')", name="parent_said"),
    CheckConstraint("helper_said IN ('met', 'not', 'wrong')", name="helper_said"),
    CheckConstraint("(state IN ('booked', 'told')) = (settled_at IS NULL)", name="settled"),
)
_BOOKED_SQL = "state = 'booked'"
tables.index(CHECKINS, "helper_id", "starts_at", name="helper", unique=True, where=_BOOKED_SQL)
tables.index(CHECKINS, "parent_id", "starts_at", name="parent", unique=True, where=_BOOKED_SQL)
tables.index(CHECKINS, "pairing_id", "starts_at", name="pairing")
tables.index(CHECKINS, "helper_id", name="helper_open", where="settled_at IS NULL")
tables.index(CHECKINS, "parent_id", name="parent_open", where="settled_at IS NULL")

_DOUBLE = (
    "EXISTS (SELECT 1 FROM checkins AS other WHERE ("
    "other.state = 'booked' AND other.helper_id IN (NEW.helper_id, NEW.parent_id) "
    "OR other.state = 'booked' AND other.parent_id IN (NEW.helper_id, NEW.parent_id)) "
    "AND other.id IS NOT NEW.id AND other.starts_at < NEW.ends_at AND NEW.starts_at < other.ends_at)"
)
for _name, _act in (("insert", "INSERT"), ("update", "UPDATE")):
    tables.guard(
        CHECKINS,
        f"CREATE TRIGGER checkins_no_double_{_name} BEFORE {_act} ON checkins WHEN NEW.state = 'booked' AND {_DOUBLE} "
        "BEGIN SELECT RAISE(ABORT, 'two check-ins at one time'); END",
    )

_C = CHECKINS.c
_FIND = select(CHECKINS).where(_C.id == bindparam("of_id"))
_IS_OPEN = or_(*(_C.state == state for state in OPEN))


def _of_person(which: ColumnElement[bool]) -> ColumnElement[bool]:
    """Somebody's meetings that are such, on either side. Said for each side, so that each finds its own index."""
    return or_(
        and_(_C.parent_id == bindparam("for_person"), which), and_(_C.helper_id == bindparam("for_person"), which)
    )


_BOOKED = (
    select(CHECKINS)
    .where(_of_person(_C.state == "booked"), _C.ends_at > bindparam("after"))
    .order_by(_C.starts_at, _C.id)
)
_OPEN_OF = select(CHECKINS).where(_of_person(_C.settled_at.is_(None))).order_by(_C.starts_at, _C.id)
_OF_PAIRING = (
    select(CHECKINS).where(_C.pairing_id == bindparam("of_pairing"), _C.state != "cancelled").order_by(_C.starts_at)
)
_EVERY = select(CHECKINS).where(or_(*(side == bindparam("for_person") for side in (_C.parent_id, _C.helper_id))))
_SEEN = dated.seen(CHECKINS, _IS_OPEN)
_MOVE = dated.to_another_time(
    CHECKINS,
    _SEEN,
    state=bindparam("now_is"),
    booked_by=bindparam("by"),
    booked_at=bindparam("at"),
    parent_coming=0,
    helper_coming=0,
    parent_said=None,
    helper_said=None,
)
_SETTLE = dated.settled(CHECKINS, _SEEN)
_COMING = {side: update(CHECKINS).where(*_SEEN).values({f"{side}_coming": 1}) for side in SIDES}
_SAY = {side: update(CHECKINS).where(*_SEEN).values({f"{side}_said": bindparam("answer")}) for side in SIDES}
_ANY_OF = select(_C.id).where(_of_person(true()))
_BLANK = (
    update(CHECKINS)
    .where(_C.id == bindparam("of_id"))
    .values(booked_by=None, parent_coming=0, helper_coming=0, parent_said=None, helper_said=None)
)


@dataclass(frozen=True, slots=True)
class Checkin:
    """One meeting of a pairing. `sequence` grows whenever it is moved or called off. Instants in microseconds UTC."""

    id: int
    pairing_id: int
    parent_id: int
    helper_id: int
    kind: Kind
    state: State
    starts_at: Instant
    ends_at: Instant
    sequence: int
    booked_by: int | None
    booked_at: Instant
    coming: frozenset[int]
    said: dict[int, Answer]

    @property
    def subject(self) -> str:
        """What its timers and messages are kept under."""
        return f"checkin:{self.id}:"

    @property
    def minutes(self) -> int:
        """How long it lasts."""
        return (self.ends_at - self.starts_at) // MINUTE

    @property
    def both(self) -> tuple[int, int]:
        """The two it is of."""
        return (self.parent_id, self.helper_id)

    def other(self, person_id: int) -> int:
        """The other one of the two."""
        return self.helper_id if person_id == self.parent_id else self.parent_id

    def side(self, person_id: int) -> Side:
        """On which side that person stands."""
        return "parent" if person_id == self.parent_id else "helper"


def _checkin(row: Row) -> Checkin:
    sides = ((row.parent_id, row.parent_coming, row.parent_said), (row.helper_id, row.helper_coming, row.helper_said))
    return Checkin(
        id=row.id,
        pairing_id=row.pairing_id,
        parent_id=row.parent_id,
        helper_id=row.helper_id,
        kind=row.kind,
        state=row.state,
        starts_at=row.starts_at,
        ends_at=row.ends_at,
        sequence=row.sequence,
        booked_by=row.booked_by,
        booked_at=row.booked_at,
        coming=frozenset(person for person, coming, _ in sides if coming),
        said={person: said for person, _, said in sides if said is not None},
    )


def find(tx: Transaction, checkin_id: int) -> Checkin | None:
    """One check-in."""
    row = tx.one(_FIND, of_id=checkin_id)
    return None if row is None else _checkin(row)


def booked(tx: Transaction, person_id: int, after: Instant) -> list[Checkin]:
    """That person's booked meetings, on either side, that end after then, the soonest first."""
    return [_checkin(row) for row in tx.all(_BOOKED, for_person=person_id, after=after)]


def open_of(tx: Transaction, person_id: int) -> list[Checkin]:
    """That person's meetings that are not settled, also those that are over, the oldest first."""
    return [_checkin(row) for row in tx.all(_OPEN_OF, for_person=person_id)]


def of_pairing(tx: Transaction, pairing_id: int) -> list[Checkin]:
    """Every meeting of a pairing but those called off, the oldest first."""
    return [_checkin(row) for row in tx.all(_OF_PAIRING, of_pairing=pairing_id)]


def every(tx: Transaction, person_id: int) -> list[Checkin]:
    """Every meeting that person ever had or called off, on either side, the oldest first."""
    found = (_checkin(row) for row in tx.all(_EVERY, for_person=person_id))
    return sorted(found, key=lambda checkin: (checkin.starts_at, checkin.id))


def add(tx: Transaction, pairing: Pairing, span: tuple[Instant, Instant], by: int, state: State) -> Checkin:
    """A new meeting from and to those instants. `sqlite3.IntegrityError` when one of the two is booked then."""
    checkin_id = tx.insert(
        CHECKINS,
        pairing_id=pairing.id,
        parent_id=pairing.parent_id,
        helper_id=pairing.helper_id,
        kind=pairing.kind,
        state=state,
        starts_at=span[0],
        ends_at=span[1],
        booked_by=by,
        booked_at=tx.now,
    )
    return _checkin(tx.one(_FIND, of_id=checkin_id))


def move(tx: Transaction, checkin: Checkin, span: tuple[Instant, Instant], by: int, state: State) -> bool:
    """To another time, with nobody's answers; False when it has changed since it was loaded.

    `sqlite3.IntegrityError` when one of the two is booked then.
    """
    where = {"of_id": checkin.id, "seen": checkin.sequence}
    return tx.run(_MOVE, **where, now_is=state, begins=span[0], ends=span[1], by=by, at=tx.now) == 1


def settle(tx: Transaction, checkin: Checkin, state: State) -> bool:
    """It was kept, did not take place, or is called off; False when it has changed since it was loaded."""
    return tx.run(_SETTLE, of_id=checkin.id, seen=checkin.sequence, now_is=state, at=tx.now) == 1


def coming(tx: Transaction, checkin: Checkin, side: Side) -> bool:
    """That side says that they come; False when it has changed since it was loaded."""
    return tx.run(_COMING[side], of_id=checkin.id, seen=checkin.sequence) == 1


def say(tx: Transaction, checkin: Checkin, side: Side, answer: Answer) -> bool:
    """That side's answer to whether they met; False when it has changed since it was loaded."""
    return tx.run(_SAY[side], of_id=checkin.id, seen=checkin.sequence, answer=answer) == 1


def blank(tx: Transaction, person_id: int) -> None:
    """Forget who booked that person's meetings, who said they come, and who answered what."""
    for row in tx.all(_ANY_OF, for_person=person_id):
        tx.run(_BLANK, of_id=row.id)
