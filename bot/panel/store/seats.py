"""Who would sit on panels, and who is drawn for which: places in a list, in the order in which people are asked."""

from dataclasses import dataclass
from typing import Literal

from sqlalchemy import CheckConstraint, UniqueConstraint, bindparam, or_, select, update

from bot.base import tables
from bot.base.transaction import Row, Transaction

Wish = Literal["unasked", "asked", "yes", "no"]
Answer = Literal["waiting", "asked", "yes", "no", "objected", "gone"]

SITTERS = tables.table(
    "panel_sitters",
    tables.key(),
    tables.reference("person_id", "persons.id", privacy="keep"),
    tables.text("wish", privacy="export"),
    tables.flag("been", privacy="keep", default=0),
    tables.instant("at", privacy="export"),
    UniqueConstraint("person_id"),
    CheckConstraint("wish IN ('unasked', 'asked', 'yes', 'no')", name="wish"),
)
tables.index(SITTERS, "wish", "person_id", name="wish")
SEATS = tables.table(
    "panel_seats",
    tables.key(),
    tables.reference("matter_id", "panel_matters.id", privacy="keep"),
    tables.reference("person_id", "persons.id", privacy="keep"),
    tables.whole("number", privacy="keep"),
    tables.whole("turn", privacy="keep"),
    tables.text("state", privacy="keep"),
    tables.whole("objected_by", privacy="keep", optional=True),
    UniqueConstraint("matter_id", "person_id"),
    UniqueConstraint("matter_id", "number"),
    CheckConstraint("state IN ('waiting', 'asked', 'yes', 'no', 'objected', 'gone')", name="state"),
    guarded=True,
)
tables.index(SEATS, "person_id", name="person")

_S = SEATS.c
_WISH = select(SITTERS).where(SITTERS.c.person_id == bindparam("for_person"))
_WILLING = select(SITTERS.c.person_id, SITTERS.c.been).where(SITTERS.c.wish == "yes").order_by(SITTERS.c.person_id)
_SAY = (
    update(SITTERS)
    .where(SITTERS.c.person_id == bindparam("for_person"))
    .values(wish=bindparam("says"), at=bindparam("when"))
)
_BEEN = update(SITTERS).where(SITTERS.c.person_id == bindparam("for_person")).values(been=1)
_FORGET = SITTERS.delete().where(SITTERS.c.person_id == bindparam("for_person"))
_OF_MATTER = select(SEATS).where(_S.matter_id == bindparam("of_matter")).order_by(_S.turn)
_OF_PERSON = (
    select(SEATS)
    .where(_S.person_id == bindparam("for_person"), or_(_S.state == "asked", _S.state == "yes"))
    .order_by(_S.id)
)
_ANSWER = (
    update(SEATS)
    .where(_S.id == bindparam("of_id"), _S.state == bindparam("before"))
    .values(state=bindparam("says"), objected_by=bindparam("objector"))
)
_CLEAR = SEATS.delete().where(_S.matter_id == bindparam("of_matter"))


@dataclass(frozen=True, slots=True)
class Seat:
    """One place in the list of a matter: whose it is, its number there, whose turn it is, and what they said."""

    id: int
    matter_id: int
    person_id: int
    number: int
    turn: int
    state: Answer
    objected_by: int | None


def _seat(row: Row) -> Seat:
    return Seat(*row)


def wish(tx: Transaction, person_id: int) -> Wish:
    """Whether that person would sit on panels, as far as they were asked."""
    row = tx.one(_WISH, for_person=person_id)
    return "unasked" if row is None else row.wish


def _there(tx: Transaction, person_id: int) -> None:
    tx.insert_new(SITTERS, person_id=person_id, wish="unasked", at=tx.now)


def say(tx: Transaction, person_id: int, says: Wish) -> None:
    """They would, or would not, or were asked."""
    _there(tx, person_id)
    tx.run(_SAY, for_person=person_id, says=says, when=tx.now)


def has_been(tx: Transaction, person_id: int) -> None:
    """They have been through a panel."""
    _there(tx, person_id)
    tx.run(_BEEN, for_person=person_id)


def forget(tx: Transaction, person_id: int) -> None:
    """Nothing is kept of what they would."""
    tx.run(_FORGET, for_person=person_id)


def willing(tx: Transaction) -> dict[int, bool]:
    """Everybody who would sit, anywhere, by id, and whether they have been through a panel."""
    return {row.person_id: bool(row.been) for row in tx.all(_WILLING)}


def add(tx: Transaction, matter_id: int, person_id: int, number: int, turn: int, state: Answer) -> None:
    """Somebody stands in the list."""
    tx.insert(SEATS, matter_id=matter_id, person_id=person_id, number=number, turn=turn, state=state)


def of_matter(tx: Transaction, matter_id: int) -> list[Seat]:
    """All of the list, in the order in which they are asked."""
    return [_seat(row) for row in tx.all(_OF_MATTER, of_matter=matter_id)]


def of_person(tx: Transaction, person_id: int) -> list[Seat]:
    """Where that person is asked to sit, or said that they would."""
    return [_seat(row) for row in tx.all(_OF_PERSON, for_person=person_id)]


def answer(tx: Transaction, seat: Seat, says: Answer, objected_by: int | None = None) -> bool:
    """They said so; False where they have said something else."""
    return tx.run(_ANSWER, of_id=seat.id, before=seat.state, says=says, objector=objected_by) == 1


def clear(tx: Transaction, matter_id: int) -> None:
    """The list of that matter is no more."""
    tx.run(_CLEAR, of_matter=matter_id)
