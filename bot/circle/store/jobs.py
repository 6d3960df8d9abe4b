"""Who was to do a job of the service's own, and what they and somebody who was there say of it."""

from dataclasses import dataclass
from typing import cast

from sqlalchemy import CheckConstraint, UniqueConstraint, bindparam, select, update

from bot.base import tables
from bot.base.transaction import Row, Transaction
from bot.circle.jobs_rules import Word

DONE = tables.table(
    "circle_done",
    tables.key(),
    tables.reference("opportunity_id", "hours_opportunities.id", privacy="keep"),
    tables.reference("person_id", "persons.id", privacy="keep"),
    tables.text("own", privacy="erase", default=""),
    tables.text("other", privacy="erase", default=""),
    tables.text("came_to", privacy="erase", default=""),
    CheckConstraint("own IN ('', 'yes', 'no')", name="own"),
    CheckConstraint("other IN ('', 'yes', 'no')", name="other"),
    CheckConstraint("came_to IN ('', 'yes', 'no')", name="came_to"),
    UniqueConstraint("opportunity_id", "person_id"),
)
tables.index(DONE, "person_id", name="person")

_D = DONE.c
_FIND = select(DONE).where(_D.id == bindparam("of_id"))
_HOLD = select(_D.id).where(_D.opportunity_id == bindparam("of_job")).order_by(_D.id).with_for_update()
_OF_JOB = select(DONE).where(_D.opportunity_id == bindparam("of_job")).order_by(_D.id)
_OF_PERSON = select(DONE).where(_D.person_id == bindparam("for_person")).order_by(_D.id)
_OWN = update(DONE).where(_D.id == bindparam("of_id"), _D.came_to == "").values(own=bindparam("word"))
_OTHER = update(DONE).where(_D.id == bindparam("of_id"), _D.came_to == "").values(other=bindparam("word"))
_SETTLE = update(DONE).where(_D.id == bindparam("of_id"), _D.came_to == "").values(came_to=bindparam("word"))
_FORGET = DONE.delete().where(_D.person_id == bindparam("for_person"))


@dataclass(frozen=True, slots=True)
class Done:
    """One person's part in a job that is over: what they say themselves, what somebody who was there says, and what
    came of it.
    """

    id: int
    job_id: int
    person_id: int
    own: Word
    other: Word
    came_to: Word


def _done(row: Row) -> Done:
    words = (cast(Word, row.own), cast(Word, row.other), cast(Word, row.came_to))
    return Done(row.id, row.opportunity_id, row.person_id, *words)


def add(tx: Transaction, job_id: int, person_id: int) -> Done:
    """That person was to do it; once, however often it is said."""
    tx.insert_new(DONE, opportunity_id=job_id, person_id=person_id)
    return next(one for one in of_job(tx, job_id) if one.person_id == person_id)


def find(tx: Transaction, done_id: int) -> Done | None:
    """One of them."""
    row = tx.one(_FIND, of_id=done_id)
    return None if row is None else _done(row)


def hold(tx: Transaction, job_id: int) -> None:
    """Nobody else says anything of that job from here to the end."""
    tx.hold(_HOLD, of_job=job_id)


def of_job(tx: Transaction, job_id: int) -> list[Done]:
    """Everybody who was to do it."""
    return [_done(row) for row in tx.all(_OF_JOB, of_job=job_id)]


def of_person(tx: Transaction, person_id: int) -> list[Done]:
    """Every job that person was to do and that is over."""
    return [_done(row) for row in tx.all(_OF_PERSON, for_person=person_id)]


def say_own(tx: Transaction, done_id: int, word: Word) -> None:
    """They say so themselves."""
    tx.run(_OWN, of_id=done_id, word=word)


def say_other(tx: Transaction, done_id: int, word: Word) -> None:
    """Somebody who was there says so."""
    tx.run(_OTHER, of_id=done_id, word=word)


def settle(tx: Transaction, done_id: int, word: Word) -> bool:
    """That came of it; False where it was settled before."""
    return tx.run(_SETTLE, of_id=done_id, word=word) == 1


def forget(tx: Transaction, person_id: int) -> None:
    """Nothing stays of what that person was to do."""
    tx.run(_FORGET, for_person=person_id)
