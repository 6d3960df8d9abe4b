"""The ladder from parent to mentor: how far each has come, what of the course is done, and first families looked in on.

What somebody said of being asked is sealed with their own key: a no is nobody else's to read.
"""

from dataclasses import dataclass
from typing import Any, Literal, cast

from sqlalchemy import BindParameter, CheckConstraint, UniqueConstraint, bindparam, select, update

from bot.base import tables
from bot.base.clock import Instant
from bot.base.transaction import Row, Transaction

State = Literal["cooling", "interested", "asked", "later", "never", "applied", "course", "rest"]

LADDERS = tables.table(
    "ladders",
    tables.key("person_id"),
    tables.text("state", privacy="export", holds="sealed alike"),
    tables.instant("asked_at", privacy="export", optional=True),
    tables.instant("welcomed_at", privacy="export", optional=True),
    tables.instant("talked_at", privacy="export", optional=True),
    tables.flag("nudged", privacy="keep", default=0),
)
COURSE_STEPS = tables.table(
    "course_steps",
    tables.key(),
    tables.reference("person_id", "persons.id", privacy="keep"),
    tables.text("step", privacy="export"),
    tables.instant("done_at", privacy="export"),
    UniqueConstraint("person_id", "step"),
)
FIRST_MATCHES = tables.table(
    "first_matches",
    tables.key("pairing_id"),
    tables.reference("helper_id", "persons.id", privacy="keep"),
    tables.whole("person_id", privacy="keep", optional=True),
    tables.instant("ends_at", privacy="keep"),
    tables.text("state", privacy="keep", default="begun"),
    CheckConstraint("state IN ('begun', 'well')", name="state"),
)
tables.index(FIRST_MATCHES, "helper_id", name="helper")

_L = LADDERS.c
_OF: BindParameter[Any] = bindparam("of_id")
_LADDER = select(LADDERS).where(_L.person_id == _OF)
_SET = {
    column: update(LADDERS).where(_L.person_id == _OF).values({column: bindparam("to")})
    for column in ("state", "asked_at", "welcomed_at", "talked_at", "nudged")
}
_FORGET = LADDERS.delete().where(_L.person_id == _OF)
_STEPS = select(COURSE_STEPS.c.step).where(COURSE_STEPS.c.person_id == _OF)
_FORGET_STEPS = COURSE_STEPS.delete().where(COURSE_STEPS.c.person_id == _OF)
_F = FIRST_MATCHES.c
_MATCH = select(FIRST_MATCHES).where(_F.pairing_id == _OF)
_MATCH_OF = select(FIRST_MATCHES).where(_F.helper_id == _OF).order_by(_F.pairing_id).limit(1)
_MOVE_MATCH = (
    update(FIRST_MATCHES).where(_F.pairing_id == _OF).values(state=bindparam("now_is"), ends_at=bindparam("until"))
)
_DROP_MATCH = FIRST_MATCHES.delete().where(_F.pairing_id == _OF)


@dataclass(frozen=True, slots=True)
class Ladder:
    """How far somebody has come. `asked_at` when they were last asked, `welcomed_at` to the course, `talked_at` when a
    person confirmed the practice talk; `nudged` whether they were reminded of the course since they last went on.
    """

    person_id: int
    state: State
    asked_at: Instant | None
    welcomed_at: Instant | None
    talked_at: Instant | None
    nudged: bool


def ladder(tx: Transaction, person_id: int) -> Ladder | None:
    """How far that person has come; None for whoever has not set a foot on it."""
    row = tx.one(_LADDER, of_id=person_id)
    if row is None:
        return None
    state = cast("State", tx.keys.unseal_same(person_id, row.state))
    return Ladder(person_id, state, row.asked_at, row.welcomed_at, row.talked_at, bool(row.nudged))


def stand(tx: Transaction, person_id: int, state: State) -> None:
    """Let somebody stand there, wherever they stood."""
    sealed = tx.keys.seal_same(person_id, state)
    if not tx.run(_SET["state"], of_id=person_id, to=sealed):
        tx.insert(LADDERS, person_id=person_id, state=sealed)


def note(tx: Transaction, person_id: int, **columns: Instant | None) -> None:
    """Note when somebody was asked, welcomed, talked with; or whether they were nudged."""
    for column, to in columns.items():
        tx.run(_SET[column], of_id=person_id, to=to)


def forget(tx: Transaction, person_id: int) -> None:
    """Forget that they ever set a foot on it."""
    tx.run(_FORGET, of_id=person_id)
    tx.run(_FORGET_STEPS, of_id=person_id)


def steps_done(tx: Transaction, person_id: int) -> frozenset[str]:
    """Which steps of the course they have done."""
    return frozenset(row.step for row in tx.all(_STEPS, of_id=person_id))


def step_done(tx: Transaction, person_id: int, step: str) -> bool:
    """Note a step of the course; False when it was done before."""
    return tx.insert_new(COURSE_STEPS, person_id=person_id, step=step, done_at=tx.now)


def drop_course(tx: Transaction, person_id: int) -> None:
    """Forget the course: whoever begins again begins it anew."""
    tx.run(_FORGET_STEPS, of_id=person_id)
    note(tx, person_id, welcomed_at=None, talked_at=None, nudged=0)


def first_match(tx: Transaction, pairing_id: int) -> Row | None:
    """The row of pairing_id, helper_id, person_id (who looks in), ends_at, state."""
    return tx.one(_MATCH, of_id=pairing_id)


def first_match_of(tx: Transaction, helper_id: int) -> Row | None:
    """That of a new mentor."""
    return tx.one(_MATCH_OF, of_id=helper_id)


def begin_match(tx: Transaction, pairing_id: int, helper_id: int, supervisor_id: int | None, ends_at: Instant) -> None:
    """Somebody looks in on that pairing until then."""
    tx.insert_new(FIRST_MATCHES, pairing_id=pairing_id, helper_id=helper_id, person_id=supervisor_id, ends_at=ends_at)


def move_match(tx: Transaction, pairing_id: int, state: str, ends_at: Instant) -> None:
    """What was found, and when it is looked at again."""
    tx.run(_MOVE_MATCH, of_id=pairing_id, now_is=state, until=ends_at)


def drop_match(tx: Transaction, pairing_id: int) -> bool:
    """Nobody looks in on it any more; False when nobody did."""
    return tx.run(_DROP_MATCH, of_id=pairing_id) == 1
