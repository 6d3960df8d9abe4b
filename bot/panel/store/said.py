"""What is said in a panel, what could put things right, and who said yes to it, or to a time. Words are sealed with the
key of whoever wrote them; what is to put things right with the key of whoever is to do it.
"""

from dataclasses import dataclass, field, replace
from typing import Literal

from sqlalchemy import BindParameter, CheckConstraint, UniqueConstraint, bindparam, or_, select, update

from bot.base import tables
from bot.base.clock import DAY, Instant
from bot.base.transaction import Row, Transaction

Step = Literal["proposed", "agreed", "dropped", "done", "confirmed"]

SAID = tables.table(
    "panel_said",
    tables.key(),
    tables.reference("matter_id", "panel_matters.id", privacy="keep"),
    tables.reference("person_id", "persons.id", privacy="keep"),
    tables.text("words", privacy="export", holds="sealed"),
    tables.instant("at", privacy="export"),
    guarded=True,
)
tables.index(SAID, "matter_id", "id", name="matter")
tables.index(SAID, "person_id", name="person")
REPAIRS = tables.table(
    "panel_repairs",
    tables.key(),
    tables.reference("matter_id", "panel_matters.id", privacy="keep"),
    tables.reference("person_id", "persons.id", privacy="keep"),
    tables.whole("by_id", privacy="keep"),
    tables.text("to_do", privacy="export", holds="sealed"),
    tables.whole("days", privacy="keep"),
    tables.text("state", privacy="keep"),
    tables.instant("due_at", privacy="export", optional=True),
    CheckConstraint("state IN ('proposed', 'agreed', 'dropped', 'done', 'confirmed')", name="state"),
    guarded=True,
)
tables.index(REPAIRS, "matter_id", "id", name="matter")
tables.index(REPAIRS, "person_id", name="person")
NODS = tables.table(
    "panel_nods",
    tables.key(),
    tables.reference("matter_id", "panel_matters.id", privacy="keep"),
    tables.reference("person_id", "persons.id", privacy="keep"),
    tables.text("about", privacy="keep"),
    UniqueConstraint("matter_id", "person_id", "about"),
)
tables.index(NODS, "person_id", name="person")
TIMES = tables.table(
    "panel_times",
    tables.key(),
    tables.reference("matter_id", "panel_matters.id", privacy="keep"),
    tables.whole("round", privacy="keep"),
    tables.instant("starts_at", privacy="keep"),
    UniqueConstraint("matter_id", "round", "starts_at"),
)

_OF_MATTER: BindParameter[int] = bindparam("of_matter")
_ALL = select(SAID).where(SAID.c.matter_id == _OF_MATTER).order_by(SAID.c.id)
_ONE = select(SAID).where(SAID.c.id == bindparam("of_id"))
_FORGET_SAID = SAID.delete().where(SAID.c.person_id == bindparam("for_person"))
_REPAIR = select(REPAIRS).where(REPAIRS.c.id == bindparam("of_id"))
_REPAIRS = select(REPAIRS).where(REPAIRS.c.matter_id == _OF_MATTER).order_by(REPAIRS.c.id)
_STEP = (
    update(REPAIRS)
    .where(REPAIRS.c.id == bindparam("of_id"), REPAIRS.c.state == bindparam("before"))
    .values(state=bindparam("after"), due_at=bindparam("due"))
)
_DROP = REPAIRS.delete().where(
    REPAIRS.c.matter_id == _OF_MATTER, or_(REPAIRS.c.state == "proposed", REPAIRS.c.state == "dropped")
)
_NOD = select(NODS.c.person_id).where(NODS.c.matter_id == _OF_MATTER, NODS.c.about == bindparam("on"))
_UN_NOD = NODS.delete().where(
    NODS.c.matter_id == _OF_MATTER, NODS.c.person_id == bindparam("for_person"), NODS.c.about == bindparam("on")
)
_TIMES = (
    select(TIMES)
    .where(TIMES.c.matter_id == _OF_MATTER, TIMES.c.round == bindparam("of_round"))
    .order_by(TIMES.c.starts_at)
)
_NO_TIME = TIMES.delete().where(
    TIMES.c.matter_id == _OF_MATTER, TIMES.c.round == bindparam("of_round"), TIMES.c.starts_at == bindparam("when")
)
_CLEAR = tuple(table.delete().where(table.c.matter_id == _OF_MATTER) for table in (SAID, NODS, TIMES))
_CLEAR_REPAIRS = REPAIRS.delete().where(REPAIRS.c.matter_id == _OF_MATTER)


@dataclass(frozen=True, slots=True)
class Line:
    """One thing said. Printed, it says no words."""

    id: int
    matter_id: int
    person_id: int
    words: str = field(repr=False)
    at: Instant


@dataclass(frozen=True, slots=True)
class Repair:
    """What could put things right: who is to do it, who proposed it, within how many days, and how far it is. Printed,
    it says no words.
    """

    id: int
    matter_id: int
    person_id: int
    by_id: int
    words: str = field(repr=False)
    days: int
    state: Step
    due_at: Instant | None

    @property
    def about(self) -> str:
        """What a yes to it is a yes to."""
        return f"repair:{self.id}"


def _line(tx: Transaction, row: Row) -> Line:
    return Line(row.id, row.matter_id, row.person_id, tx.keys.unseal(row.person_id, row.words), row.at)


def say(tx: Transaction, matter_id: int, person_id: int, words: str) -> int:
    """That person said that; its id."""
    sealed = tx.keys.seal(person_id, words)
    return tx.insert(SAID, matter_id=matter_id, person_id=person_id, words=sealed, at=tx.now)


def all_of(tx: Transaction, matter_id: int) -> list[Line]:
    """Everything said in that matter, in its order: first of all what was brought."""
    return [_line(tx, row) for row in tx.all(_ALL, of_matter=matter_id)]


def find(tx: Transaction, line_id: int) -> Line | None:
    """One thing said; None once it is gone."""
    row = tx.one(_ONE, of_id=line_id)
    return None if row is None else _line(tx, row)


def forget(tx: Transaction, person_id: int) -> None:
    """Nothing stays of what that person said."""
    tx.run(_FORGET_SAID, for_person=person_id)


def _repair(tx: Transaction, row: Row) -> Repair:
    return replace(Repair(*row), words=tx.keys.unseal(row.person_id, row.to_do))


def propose(tx: Transaction, matter_id: int, person_id: int, by: int, words: str, days: int) -> int:
    """Person `by` proposes that `person_id` does that; its id."""
    sealed = tx.keys.seal(person_id, words)
    return tx.insert(
        REPAIRS, matter_id=matter_id, person_id=person_id, by_id=by, to_do=sealed, days=days, state="proposed"
    )


def repair(tx: Transaction, repair_id: int) -> Repair | None:
    """One of them."""
    row = tx.one(_REPAIR, of_id=repair_id)
    return None if row is None else _repair(tx, row)


def repairs(tx: Transaction, matter_id: int) -> list[Repair]:
    """All that was proposed in that matter."""
    return [_repair(tx, row) for row in tx.all(_REPAIRS, of_matter=matter_id)]


def step(tx: Transaction, of: Repair, after: Step) -> bool:
    """It is so far; agreed now, it is due in its days. False where it was further already."""
    due = tx.now + of.days * DAY if after == "agreed" else of.due_at
    return tx.run(_STEP, of_id=of.id, before=of.state, after=after, due=due) == 1


def nod(tx: Transaction, matter_id: int, person_id: int, about: str) -> None:
    """Yes to that."""
    tx.insert_new(NODS, matter_id=matter_id, person_id=person_id, about=about)


def take_back(tx: Transaction, matter_id: int, person_id: int, about: str) -> None:
    """No yes to that any more."""
    tx.run(_UN_NOD, of_matter=matter_id, for_person=person_id, on=about)


def nodding(tx: Transaction, matter_id: int, about: str) -> frozenset[int]:
    """Who says yes to that."""
    return frozenset(row.person_id for row in tx.all(_NOD, of_matter=matter_id, on=about))


def times(tx: Transaction, matter_id: int, of_round: int) -> list[tuple[int, Instant]]:
    """The times of that round, (id, when), the first first."""
    return [(row.id, row.starts_at) for row in tx.all(_TIMES, of_matter=matter_id, of_round=of_round)]


def add_time(tx: Transaction, matter_id: int, of_round: int, starts_at: Instant) -> None:
    """One more time is asked about."""
    tx.insert_new(TIMES, matter_id=matter_id, round=of_round, starts_at=starts_at)


def drop_time(tx: Transaction, matter_id: int, of_round: int, starts_at: Instant) -> None:
    """It is not asked about."""
    tx.run(_NO_TIME, of_matter=matter_id, of_round=of_round, when=starts_at)


def clear(tx: Transaction, matter_id: int, *, repairs_too: bool) -> None:
    """Nothing stays of what was said; of what was to put it right only what was agreed, or that neither."""
    for statement in _CLEAR:
        tx.run(statement, of_matter=matter_id)
    tx.run(_CLEAR_REPAIRS if repairs_too else _DROP, of_matter=matter_id)
