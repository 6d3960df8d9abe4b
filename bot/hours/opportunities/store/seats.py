"""Who has a place in an opportunity, waits for one or is offered one.

A place without its minutes is refused by the database itself, and on SQLite also more places taken, or kept for
somebody, than there are.
"""

from dataclasses import dataclass

from sqlalchemy import CheckConstraint, bindparam, func, select, union_all, update

from bot.base import tables
from bot.base.clock import Instant
from bot.base.transaction import Row, Transaction
from bot.hours.opportunities.rules import SeatState
from bot.hours.opportunities.store import opportunities
from bot.hours.opportunities.store.opportunities import OPPORTUNITIES, Opportunity

SEATS = tables.table(
    "hours_seats",
    tables.key(),
    tables.reference("opportunity_id", "hours_opportunities.id", privacy="keep"),
    tables.reference("person_id", "persons.id", privacy="keep"),
    tables.text("state", privacy="keep"),
    tables.whole("turn", privacy="keep"),
    tables.whole("paid_turn", privacy="keep", default=0),
    tables.instant("until", privacy="keep", optional=True),
    tables.flag("came", privacy="erase", default=0),
    tables.text("code", privacy="erase", default=""),
    tables.instant("taken_at", privacy="keep"),
    CheckConstraint("state IN ('held', 'waiting', 'offered', 'left')", name="state"),
    CheckConstraint("state <> 'held' OR paid_turn > 0", name="paid"),
    CheckConstraint("(state = 'offered') = (until IS NOT NULL)", name="offered"),
)
tables.index(SEATS, "opportunity_id", "person_id", name="one_each", unique=True)
tables.index(SEATS, "person_id", name="person")
tables.index(SEATS, "opportunity_id", "turn", name="turn")
tables.index(SEATS, "code", name="code", unique=True, where="code <> ''")
for _name, _act in (("insert", "INSERT"), ("update", "UPDATE")):
    tables.guard(
        SEATS,
        f"CREATE TRIGGER hours_seats_room_{_name} BEFORE {_act} ON hours_seats "
        "WHEN NEW.state IN ('held', 'offered') AND "
        "(SELECT count(*) FROM hours_seats AS taken WHERE taken.opportunity_id = NEW.opportunity_id "
        "AND taken.state IN ('held', 'offered') AND taken.id IS NOT NEW.id) >= "
        "(SELECT room FROM hours_opportunities WHERE id = NEW.opportunity_id) "
        "BEGIN SELECT RAISE(ABORT, 'no place is left'); END",
    )

_O, _P = OPPORTUNITIES.c, SEATS.c
_SEAT = select(SEATS).where(_P.id == bindparam("of_id"))
_OF_PERSON = select(SEATS).where(_P.opportunity_id == bindparam("of_id"), _P.person_id == bindparam("for_person"))
_IN_TURN = select(SEATS).where(_P.opportunity_id == bindparam("of_id")).order_by(_P.turn)
_BY_CODE = select(SEATS).where(_P.code == bindparam("of_code"), _P.code != "", _P.state == "held")
_LAST_TURN = select(func.max(_P.turn)).where(_P.opportunity_id == bindparam("of_id"))
_THEIRS = (
    select(OPPORTUNITIES)
    .join(SEATS, _P.opportunity_id == _O.id)
    .where(_P.person_id == bindparam("for_person"), _P.state != "left", _O.ends_at > bindparam("after"))
    .order_by(_O.starts_at, _O.id)
)
_BOOKED = union_all(
    select(_O.id, _O.starts_at, _O.ends_at)
    .join(SEATS, _P.opportunity_id == _O.id)
    .where(
        _P.person_id == bindparam("for_person"),
        _P.state == "held",
        _O.settled_at.is_(None),
        _O.ends_at > bindparam("after"),
    ),
    select(_O.id, _O.starts_at, _O.ends_at).where(
        _O.person_id == bindparam("for_person"),
        _O.job == "",
        _O.settled_at.is_(None),
        _O.ends_at > bindparam("after"),
    ),
)
_PUT = (
    update(SEATS)
    .where(_P.id == bindparam("of_id"), _P.state == bindparam("was"), _P.turn == bindparam("at_turn"))
    .values(
        state=bindparam("now_is"),
        turn=bindparam("new_turn"),
        paid_turn=bindparam("paid"),
        until=bindparam("to_until"),
        taken_at=bindparam("at"),
        code="",
    )
)
_CODE = update(SEATS).where(_P.id == bindparam("of_id"), _P.state == "held").values(code=bindparam("to_code"))
_CAME = update(SEATS).where(_P.id == bindparam("of_id"), _P.state == "held").values(came=bindparam("was"))
_UNPAID = update(SEATS).where(_P.id == bindparam("of_id"), _P.state != "held").values(paid_turn=0)
_FORGET = SEATS.delete().where(_P.person_id == bindparam("for_person"))


@dataclass(frozen=True, slots=True)
class Seat:
    """One person's place, or turn for one. `paid_turn` is the turn at which its minutes were kept (0: they are not);
    `until` is until when an offered one is kept for them.
    """

    id: int
    opportunity_id: int
    person_id: int
    state: SeatState
    turn: int
    paid_turn: int
    until: Instant | None
    came: bool
    taken_at: Instant


def _seat(row: Row) -> Seat:
    return Seat(
        row.id,
        row.opportunity_id,
        row.person_id,
        row.state,
        row.turn,
        row.paid_turn,
        row.until,
        bool(row.came),
        row.taken_at,
    )


def theirs(tx: Transaction, person_id: int, after: Instant) -> list[Opportunity]:
    """Where that person has a place, waits for one or is offered one, of what ends after then; the soonest first."""
    return [opportunities.read(tx, row) for row in tx.all(_THEIRS, for_person=person_id, after=after)]


def booked(tx: Transaction, person_id: int, after: Instant, but: int = 0) -> list[tuple[Instant, Instant]]:
    """From when to when that person has a place or is host, of what ends after then; opportunity `but` left out.
    Whoever puts up a job need not be there.
    """
    found = tx.all(_BOOKED, for_person=person_id, after=after)
    return [(row.starts_at, row.ends_at) for row in found if row.id != but]


def find_seat(tx: Transaction, seat_id: int) -> Seat | None:
    """One place."""
    row = tx.one(_SEAT, of_id=seat_id)
    return None if row is None else _seat(row)


def of(tx: Transaction, opportunity_id: int, person_id: int) -> Seat | None:
    """That person's place in it, whatever has become of it."""
    row = tx.one(_OF_PERSON, of_id=opportunity_id, for_person=person_id)
    return None if row is None else _seat(row)


def in_turn(tx: Transaction, opportunity_id: int, *states: SeatState) -> list[Seat]:
    """Places in those states, the earliest first."""
    return [_seat(row) for row in tx.all(_IN_TURN, of_id=opportunity_id) if row.state in states]


def by_code(tx: Transaction, code: str) -> Seat | None:
    """The place that is handed on by a code of that digest."""
    row = tx.one(_BY_CODE, of_code=code)
    return None if row is None else _seat(row)


def row_of(tx: Transaction, opportunity_id: int, person_id: int) -> Seat:
    """That person's row, begun without a place where they had none."""
    found = of(tx, opportunity_id, person_id)
    if found is not None:
        return found
    tx.insert(SEATS, opportunity_id=opportunity_id, person_id=person_id, state="left", turn=0, taken_at=tx.now)
    return _seat(tx.one(_OF_PERSON, of_id=opportunity_id, for_person=person_id))


def next_turn(tx: Transaction, opportunity_id: int) -> int:
    """The turn after all there were."""
    return 1 + (tx.scalar(_LAST_TURN, of_id=opportunity_id) or 0)


def put(tx: Transaction, seat: Seat, state: SeatState, turn: int, paid_turn: int, until: Instant | None = None) -> bool:
    """Let it be so from now on; False when it changed since it was loaded. `sqlite3.IntegrityError` when no place is
    left.
    """
    return (
        tx.run(
            _PUT,
            of_id=seat.id,
            was=seat.state,
            at_turn=seat.turn,
            now_is=state,
            new_turn=turn,
            paid=paid_turn,
            to_until=until,
            at=tx.now,
        )
        == 1
    )


def keep_code(tx: Transaction, seat: Seat, code: str) -> bool:
    """Whoever tells that code (its digest) may have the place; False when it is not held any more."""
    return tx.run(_CODE, of_id=seat.id, to_code=code) == 1


def came(tx: Transaction, seat: Seat, *, was: bool) -> bool:
    """Whether they were there; False when they had no place."""
    return tx.run(_CAME, of_id=seat.id, was=int(was)) == 1


def unpaid(tx: Transaction, seat: Seat) -> None:
    """The minutes of a place that nobody has any more have returned."""
    tx.run(_UNPAID, of_id=seat.id)


def forget(tx: Transaction, person_id: int) -> None:
    """Forget every place of that person's."""
    tx.run(_FORGET, for_person=person_id)
