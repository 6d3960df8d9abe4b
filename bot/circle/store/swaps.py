"""Who asked whom to swap jobs. Of one that is over nothing is kept longer than the jobs it was about."""

from dataclasses import dataclass
from typing import cast

from sqlalchemy import CheckConstraint, bindparam, or_, select, update

from bot.base import tables
from bot.base.clock import Instant
from bot.base.transaction import Row, Transaction
from bot.circle.jobs_rules import SwapState

SWAPS = tables.table(
    "circle_swaps",
    tables.key(),
    tables.reference("job_id", "hours_opportunities.id", privacy="keep"),
    tables.reference("person_id", "persons.id", privacy="keep"),
    tables.whole("turn", privacy="keep"),
    tables.reference("other_job_id", "hours_opportunities.id", privacy="keep"),
    tables.reference("other_id", "persons.id", privacy="keep"),
    tables.whole("other_turn", privacy="keep"),
    tables.text("state", privacy="keep", default="open"),
    tables.instant("at", privacy="export"),
    tables.instant("until", privacy="keep"),
    CheckConstraint("state IN ('open', 'silent', 'swapped', 'over')", name="state"),
    CheckConstraint("job_id <> other_job_id AND person_id <> other_id", name="two"),
)
tables.index(SWAPS, "job_id", name="asked_once", unique=True, where="state IN ('open', 'silent')")
tables.index(SWAPS, "other_job_id", name="wanted_once", unique=True, where="state = 'open'")
tables.index(SWAPS, "job_id", name="job")
tables.index(SWAPS, "other_job_id", name="other_job")
tables.index(SWAPS, "person_id", name="person")
tables.index(SWAPS, "other_id", name="other")

_S = SWAPS.c
_FIND = select(SWAPS).where(_S.id == bindparam("of_id"))
_OF_JOB = (
    select(SWAPS)
    .where(or_(_S.job_id == bindparam("of_job"), _S.other_job_id == bindparam("of_job")))
    .order_by(_S.id.desc())
)
_OF_PERSON = (
    select(SWAPS)
    .where(or_(_S.person_id == bindparam("for_person"), _S.other_id == bindparam("for_person")), _S.state == "open")
    .order_by(_S.id)
)
_HOLD = select(_S.id).where(_S.id == bindparam("of_id")).with_for_update()
_SETTLE = (
    update(SWAPS).where(_S.id == bindparam("of_id"), _S.state == bindparam("was")).values(state=bindparam("now_is"))
)
_FORGET_JOB = SWAPS.delete().where(or_(_S.job_id == bindparam("of_job"), _S.other_job_id == bindparam("of_job")))
_FORGET = SWAPS.delete().where(or_(_S.person_id == bindparam("for_person"), _S.other_id == bindparam("for_person")))


@dataclass(frozen=True, slots=True)
class Swap:
    """Somebody who has one job asks whoever has another to swap. `turn` and `other_turn` are those at which the two had
    them then; `until` is by when it is answered.
    """

    id: int
    job_id: int
    person_id: int
    turn: int
    other_job_id: int
    other_id: int
    other_turn: int
    state: SwapState
    until: Instant

    @property
    def subject(self) -> str:
        """What is on the timetable for it is kept under."""
        return f"swap:{self.id}:"


def _swap(row: Row) -> Swap:
    asker, other = (row.job_id, row.person_id, row.turn), (row.other_job_id, row.other_id, row.other_turn)
    return Swap(row.id, *asker, *other, cast(SwapState, row.state), row.until)


def add(tx: Transaction, asker: tuple[int, int, int], other: tuple[int, int, int], until: Instant) -> Swap:
    """One asks another: each a job, who has it, and at which turn."""
    mine = dict(zip(("job_id", "person_id", "turn"), asker, strict=True))
    theirs = dict(zip(("other_job_id", "other_id", "other_turn"), other, strict=True))
    found = find(tx, tx.insert(SWAPS, **mine, **theirs, at=tx.now, until=until))
    assert found is not None
    return found


def find(tx: Transaction, swap_id: int) -> Swap | None:
    """One of them."""
    row = tx.one(_FIND, of_id=swap_id)
    return None if row is None else _swap(row)


def hold(tx: Transaction, swap_id: int) -> None:
    """Nobody else changes it from here to the end."""
    tx.hold(_HOLD, of_id=swap_id)


def of_job(tx: Transaction, job_id: int) -> list[Swap]:
    """All in which that job was asked with, or asked for; the latest first."""
    return [_swap(row) for row in tx.all(_OF_JOB, of_job=job_id)]


def open_of(tx: Transaction, person_id: int) -> list[Swap]:
    """Those that wait for a yes, asked by that person or asked of them."""
    return [_swap(row) for row in tx.all(_OF_PERSON, for_person=person_id)]


def settle(tx: Transaction, swap: Swap, state: SwapState) -> bool:
    """That is how it stands now; False where it changed since it was loaded."""
    return tx.run(_SETTLE, of_id=swap.id, was=swap.state, now_is=state) == 1


def forget_job(tx: Transaction, job_id: int) -> None:
    """Nothing stays of what was asked with that job, or for it."""
    tx.run(_FORGET_JOB, of_job=job_id)


def forget(tx: Transaction, person_id: int) -> None:
    """Nothing stays of what that person asked, or was asked."""
    tx.run(_FORGET, for_person=person_id)
