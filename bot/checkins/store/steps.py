"""Goals in a parent's own words, the small steps towards them, and who may see which; all words sealed."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from sqlalchemy import CheckConstraint, UniqueConstraint, Update, bindparam, func, select, update

from bot.base import tables
from bot.base.clock import Instant
from bot.base.transaction import Row, Transaction

State = Literal["open", "aside", "finished"]

GOALS = tables.table(
    "checkins_goals",
    tables.key(),
    tables.reference("person_id", "persons.id", privacy="keep"),
    tables.text("words", privacy="export", default="", holds="sealed"),
    tables.text("starter", privacy="export", default="", holds="sealed"),
    tables.text("state", privacy="keep", default="open"),
    tables.instant("worded_at", privacy="export"),
    CheckConstraint("state IN ('open', 'aside', 'finished')", name="state"),
    CheckConstraint("(words = '') <> (starter = '')", name="said"),
)
tables.index(GOALS, "person_id", name="person")
STEPS = tables.table(
    "checkins_steps",
    tables.key(),
    tables.reference("goal_id", "checkins_goals.id", privacy="keep"),
    tables.reference("person_id", "persons.id", privacy="keep"),
    tables.whole("place", privacy="keep"),
    tables.text("words", privacy="export", default="", holds="sealed"),
    tables.text("starter", privacy="export", default="", holds="sealed"),
    tables.instant("worded_at", privacy="export"),
    tables.instant("done_at", privacy="export", optional=True),
    CheckConstraint("(words = '') <> (starter = '')", name="said"),
)
tables.index(STEPS, "goal_id", name="goal")
tables.index(STEPS, "person_id", name="person")
SHOWN = tables.table(
    "checkins_goals_shown",
    tables.key(),
    tables.reference("goal_id", "checkins_goals.id", privacy="keep"),
    tables.reference("person_id", "persons.id", privacy="keep"),
    tables.instant("since", privacy="export"),
    tables.instant("cheered_at", privacy="export", optional=True),
    UniqueConstraint("goal_id", "person_id"),
)
tables.index(SHOWN, "person_id", name="person")
CELEBRATIONS = tables.table(
    "checkins_celebrations",
    tables.key("person_id"),
    tables.whole("step", privacy="keep", optional=True),
    tables.whole("goal", privacy="keep", optional=True),
)

_G, _S, _V, _C = GOALS.c, STEPS.c, SHOWN.c, CELEBRATIONS.c
_FIND = select(GOALS).where(_G.id == bindparam("of_id"))
_OF_PERSON = select(GOALS).where(_G.person_id == bindparam("for_person")).order_by(_G.id)
_STEPS = select(STEPS).where(_S.goal_id == bindparam("of_goal")).order_by(_S.place, _S.id)
_GOAL_OF = select(_S.goal_id).where(_S.id == bindparam("of_id"))
_LAST_PLACE = select(func.max(_S.place)).where(_S.goal_id == bindparam("of_goal"))
_REWORD, _REWORD_STEP = (
    update(table)
    .where(table.c.id == bindparam("of_id"))
    .values(words=bindparam("to_words"), starter=bindparam("to_starter"), worded_at=bindparam("at"))
    for table in (GOALS, STEPS)
)
_MOVE = (
    update(GOALS).where(_G.id == bindparam("of_id"), _G.state == bindparam("before")).values(state=bindparam("after"))
)
_DONE = update(STEPS).where(_S.id == bindparam("of_id")).values(done_at=bindparam("at"))
_PLACE = update(STEPS).where(_S.id == bindparam("of_id")).values(place=bindparam("at_place"))
_DROP = STEPS.delete().where(_S.id == bindparam("of_id"))
_VIEWERS = select(SHOWN).where(_V.goal_id == bindparam("of_goal")).order_by(_V.id)
_STEPPED = (
    select(_G.person_id)
    .join(SHOWN, _V.goal_id == _G.id)
    .join(STEPS, _S.goal_id == _G.id)
    .where(_V.person_id == bindparam("to_person"), _G.state != "aside", _S.done_at > bindparam("since"))
    .distinct()
)
_SEEN_BY = (_V.goal_id == bindparam("of_goal"), _V.person_id == bindparam("of_viewer"))
_CHEERED = update(SHOWN).where(*_SEEN_BY).values(cheered_at=bindparam("at"))
_HIDE = SHOWN.delete().where(*_SEEN_BY)
_HIDE_FROM_ALL = SHOWN.delete().where(_V.goal_id == bindparam("of_goal"))
_REMOVE = (
    _HIDE_FROM_ALL,
    STEPS.delete().where(_S.goal_id == bindparam("of_goal")),
    GOALS.delete().where(_G.id == bindparam("of_goal")),
)
_LAST_SAID = select(CELEBRATIONS).where(_C.person_id == bindparam("for_person"))
_SAID = (
    update(CELEBRATIONS)
    .where(_C.person_id == bindparam("for_person"))
    .values(step=bindparam("of_step"), goal=bindparam("of_goal"))
)
_FORGET = (
    SHOWN.delete().where(_V.person_id == bindparam("for_person")),
    SHOWN.delete().where(_V.goal_id.in_(select(_G.id).where(_G.person_id == bindparam("for_person")))),
    STEPS.delete().where(_S.person_id == bindparam("for_person")),
    GOALS.delete().where(_G.person_id == bindparam("for_person")),
    CELEBRATIONS.delete().where(_C.person_id == bindparam("for_person")),
)


@dataclass(frozen=True, slots=True)
class Said:
    """What a goal or a step is called: somebody's own words, or else one of the starters in `content/`."""

    words: str = field(default="", repr=False)
    starter: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class SmallStep:
    """One small step. `worded_at` says since when it is called so; `done_at` when it was done, None while it is not."""

    id: int
    said: Said
    place: int
    worded_at: Instant
    done_at: Instant | None


@dataclass(frozen=True, slots=True)
class Goal:
    """What a parent would like, with the small steps towards it in their order."""

    id: int
    person_id: int
    said: Said
    state: State
    worded_at: Instant
    steps: tuple[SmallStep, ...]

    @property
    def subject(self) -> str:
        """What its reminder and its cheers are kept under."""
        return f"goal:{self.id}:"

    @property
    def is_done(self) -> bool:
        """Whether there are steps and all of them are done."""
        return bool(self.steps) and all(step.done_at is not None for step in self.steps)


@dataclass(frozen=True, slots=True)
class Viewer:
    """Somebody to whom a goal is shown since then, and when they last said well done."""

    person_id: int
    since: Instant
    cheered_at: Instant | None


@dataclass(frozen=True, slots=True)
class Celebrated:
    """Which wording was last used to celebrate somebody's step, and the last step of a goal."""

    step: int | None = None
    goal: int | None = None


def _sealed(tx: Transaction, person_id: int, said: Said) -> dict[str, str]:
    words, starter = (tx.keys.seal(person_id, told) if told else "" for told in (said.words, said.starter))
    return {"words": words, "starter": starter}


def _said(tx: Transaction, row: Row) -> Said:
    words, starter = (tx.keys.unseal(row.person_id, told) if told else "" for told in (row.words, row.starter))
    return Said(words, starter)


def _goal(tx: Transaction, row: Row) -> Goal:
    steps = tuple(
        SmallStep(step.id, _said(tx, step), step.place, step.worded_at, step.done_at)
        for step in tx.all(_STEPS, of_goal=row.id)
    )
    return Goal(row.id, row.person_id, _said(tx, row), row.state, row.worded_at, steps)


def find(tx: Transaction, goal_id: int) -> Goal | None:
    """One goal with its steps."""
    row = tx.one(_FIND, of_id=goal_id)
    return None if row is None else _goal(tx, row)


def with_step(tx: Transaction, step_id: int) -> Goal | None:
    """The goal to which that step belongs."""
    found = tx.scalar(_GOAL_OF, of_id=step_id)
    return None if found is None else find(tx, found)


def of_person(tx: Transaction, person_id: int) -> list[Goal]:
    """Every goal of that person, the oldest first."""
    return [_goal(tx, row) for row in tx.all(_OF_PERSON, for_person=person_id)]


def add(tx: Transaction, person_id: int, said: Said) -> int:
    """A new goal; its id."""
    return tx.insert(GOALS, person_id=person_id, **_sealed(tx, person_id, said), state="open", worded_at=tx.now)


def add_step(tx: Transaction, goal: Goal, said: Said) -> None:
    """One more step, behind the others."""
    place = int(tx.scalar(_LAST_PLACE, of_goal=goal.id) or 0) + 1
    sealed = _sealed(tx, goal.person_id, said)
    tx.insert(STEPS, goal_id=goal.id, person_id=goal.person_id, place=place, **sealed, worded_at=tx.now)


def reword(tx: Transaction, goal: Goal, said: Said) -> None:
    """Call the goal so from now on."""
    _say(tx, _REWORD, goal.id, _sealed(tx, goal.person_id, said))


def reword_step(tx: Transaction, goal: Goal, step: SmallStep, said: Said) -> None:
    """Call that step so from now on."""
    _say(tx, _REWORD_STEP, step.id, _sealed(tx, goal.person_id, said))


def _say(tx: Transaction, statement: Update, of_id: int, sealed: dict[str, str]) -> None:
    tx.run(statement, of_id=of_id, to_words=sealed["words"], to_starter=sealed["starter"], at=tx.now)


def move(tx: Transaction, goal: Goal, after: State) -> bool:
    """Set it aside, take it up, finish it; False when it is not any more what it was when it was loaded."""
    return tx.run(_MOVE, of_id=goal.id, before=goal.state, after=after) == 1


def set_done(tx: Transaction, step: SmallStep, at: Instant | None) -> None:
    """That step was done then; None: it is not done after all."""
    tx.run(_DONE, of_id=step.id, at=at)


def swap(tx: Transaction, one: SmallStep, other: SmallStep) -> None:
    """Let two steps change places."""
    tx.run(_PLACE, of_id=one.id, at_place=other.place)
    tx.run(_PLACE, of_id=other.id, at_place=one.place)


def drop(tx: Transaction, step: SmallStep) -> None:
    """Forget that step."""
    tx.run(_DROP, of_id=step.id)


def viewers(tx: Transaction, goal_id: int) -> list[Viewer]:
    """Those to whom it is shown, the first first."""
    return [Viewer(row.person_id, row.since, row.cheered_at) for row in tx.all(_VIEWERS, of_goal=goal_id)]


def stepped(tx: Transaction, to: int, since: Instant) -> set[int]:
    """Who has done a step since then of a goal that is shown to that person."""
    return {row.person_id for row in tx.all(_STEPPED, to_person=to, since=since)}


def show(tx: Transaction, goal: Goal, to: int) -> None:
    """Show it to that person, too."""
    tx.insert_new(SHOWN, goal_id=goal.id, person_id=to, since=tx.now)


def hide(tx: Transaction, goals: Sequence[Goal], from_person: int) -> None:
    """Show these to that person no more."""
    for goal in goals:
        tx.run(_HIDE, of_goal=goal.id, of_viewer=from_person)


def hide_from_all(tx: Transaction, goal: Goal) -> None:
    """Show it to nobody any more."""
    tx.run(_HIDE_FROM_ALL, of_goal=goal.id)


def remove(tx: Transaction, goal: Goal) -> None:
    """Forget that goal, its steps, and to whom it was shown."""
    for statement in _REMOVE:
        tx.run(statement, of_goal=goal.id)


def cheered(tx: Transaction, goal: Goal, by: int) -> None:
    """That person has said well done now."""
    tx.run(_CHEERED, of_goal=goal.id, of_viewer=by, at=tx.now)


def celebrated(tx: Transaction, person_id: int) -> Celebrated:
    """Which wordings that person was last celebrated with."""
    row = tx.one(_LAST_SAID, for_person=person_id)
    return Celebrated() if row is None else Celebrated(row.step, row.goal)


def set_celebrated(tx: Transaction, person_id: int, said: Celebrated) -> None:
    """Note with which wordings they were celebrated."""
    if not tx.run(_SAID, for_person=person_id, of_step=said.step, of_goal=said.goal):
        tx.insert(CELEBRATIONS, person_id=person_id, step=said.step, goal=said.goal)


def forget(tx: Transaction, person_id: int) -> None:
    """Forget that person's goals, and what was shown to them of others'."""
    for statement in _FORGET:
        tx.run(statement, for_person=person_id)
