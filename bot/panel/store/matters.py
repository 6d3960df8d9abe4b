"""Matters: what one brought and with whom, how far it is, and by which seed its jurors are drawn. No words."""

from dataclasses import dataclass, field

from sqlalchemy import CheckConstraint, and_, bindparam, or_, select, update

from bot.base import tables
from bot.base.clock import Instant
from bot.base.transaction import Row, Transaction
from bot.panel.rules import Kind, Outcome, State

MATTERS = tables.table(
    "panel_matters",
    tables.key(),
    tables.text("place", privacy="keep"),
    tables.reference("from_id", "persons.id", privacy="keep"),
    tables.reference("to_id", "persons.id", privacy="keep"),
    tables.text("kind", privacy="keep"),
    tables.text("state", privacy="keep"),
    tables.text("outcome", privacy="keep", optional=True),
    tables.instant("asked_at", privacy="keep", optional=True),
    tables.whole("facilitator", privacy="keep", optional=True),
    tables.whole("looked_by", privacy="keep", optional=True),
    tables.text("seed", privacy="keep", default=""),
    tables.text("listed", privacy="keep", default=""),
    tables.instant("draws_at", privacy="keep", optional=True),
    tables.instant("starts_at", privacy="keep", optional=True),
    tables.whole("phase", privacy="keep", default=0),
    tables.whole("round", privacy="keep", default=0),
    tables.instant("agreed_at", privacy="keep", optional=True),
    tables.instant("at", privacy="keep"),
    tables.instant("ended_at", privacy="keep", optional=True),
    CheckConstraint("kind IN ('dispute', 'agreement', 'conduct')", name="kind"),
    CheckConstraint(
        "state IN ('asked', 'looking', 'drawing', 'drawn', 'timing', 'set', 'sitting', 'repairing', 'over')",
        name="state",
    ),
    CheckConstraint("outcome IN ('repaired', 'talked', 'withdrawn', 'left')", name="outcome"),
    CheckConstraint("(state = 'over') = (outcome IS NOT NULL AND ended_at IS NOT NULL)", name="over"),
    CheckConstraint("from_id <> to_id", name="two"),
    guarded=True,
)
tables.index(MATTERS, "from_id", "to_id", name="one_open", unique=True, where="state <> 'over'")
tables.index(MATTERS, "from_id", name="from")
tables.index(MATTERS, "to_id", name="to")
tables.index(MATTERS, "facilitator", name="facilitator", where="facilitator IS NOT NULL")

_M = MATTERS.c
_ONE = select(MATTERS).where(_M.id == bindparam("of_id"))
_HOLD = select(_M.id).where(_M.id == bindparam("of_id")).with_for_update()
_THEIRS = or_(_M.from_id == bindparam("for_person"), _M.to_id == bindparam("for_person"))
_OF = select(MATTERS).where(_THEIRS).order_by(_M.id)
_LED = select(MATTERS).where(_M.facilitator == bindparam("for_person"), _M.state != "over").order_by(_M.id)
_BETWEEN = select(MATTERS).where(
    or_(
        and_(_M.from_id == bindparam("one"), _M.to_id == bindparam("other")),
        and_(_M.from_id == bindparam("other"), _M.to_id == bindparam("one")),
    ),
    _M.state != "over",
)
_MOVE = update(MATTERS).where(_M.id == bindparam("of_id"), _M.state == bindparam("before"))
_TO = _MOVE.values(state=bindparam("now_is"))
_ASK = update(MATTERS).where(_M.id == bindparam("of_id")).values(asked_at=bindparam("when"))
_LEAD = update(MATTERS).where(_M.id == bindparam("of_id")).values(facilitator=bindparam("whom"))
_SEAL = _MOVE.values(
    state="drawing", seed=bindparam("with_seed"), draws_at=bindparam("when"), looked_by=bindparam("looker")
)
_LIST = _MOVE.values(state="drawn", listed=bindparam("letters"))
_SET = _MOVE.values(state="set", starts_at=bindparam("when"))
_ROUND = update(MATTERS).where(_M.id == bindparam("of_id")).values(round=_M.round + 1)
_PHASE = update(MATTERS).where(_M.id == bindparam("of_id"), _M.phase == bindparam("before")).values(phase=_M.phase + 1)
_AGREE = _MOVE.values(state="repairing", agreed_at=bindparam("when"))
_END = (
    update(MATTERS)
    .where(_M.id == bindparam("of_id"), _M.state != "over")
    .values(state="over", outcome=bindparam("came_to"), ended_at=bindparam("when"), seed="", listed="")
)
_DELETE = MATTERS.delete().where(_M.id == bindparam("of_id"))


@dataclass(frozen=True, slots=True)
class Matter:
    """One matter as it is now. `asked_at`: when the other one was asked (None: never); `listed`: the letters of those
    who may sit, in the order of their numbers. Printed, it tells no seed.
    """

    id: int
    place: str
    from_id: int
    to_id: int
    kind: Kind
    state: State
    outcome: Outcome | None
    asked_at: Instant | None
    facilitator: int | None
    looked_by: int | None
    seed: str = field(repr=False)
    listed: str
    draws_at: Instant | None
    starts_at: Instant | None
    phase: int
    round: int
    agreed_at: Instant | None
    at: Instant
    ended_at: Instant | None

    @property
    def subject(self) -> str:
        """What its timers, asks and messages begin with."""
        return f"panel:{self.id}:"

    @property
    def both(self) -> tuple[int, int]:
        """Whose matter it is: who is concerned, and who brought it."""
        return self.to_id, self.from_id

    def other(self, person_id: int) -> int:
        """The other one of the two."""
        return self.to_id if person_id == self.from_id else self.from_id


def _matter(row: Row) -> Matter:
    return Matter(*row)


def add(tx: Transaction, place: str, from_id: int, to_id: int, kind: Kind) -> int:
    """Something is brought; its id."""
    return tx.insert(MATTERS, place=place, from_id=from_id, to_id=to_id, kind=kind, state="asked", at=tx.now)


def find(tx: Transaction, matter_id: int) -> Matter | None:
    """One of them, which nobody else changes from here to the end."""
    tx.hold(_HOLD, of_id=matter_id)
    row = tx.one(_ONE, of_id=matter_id)
    return None if row is None else _matter(row)


def of(tx: Transaction, person_id: int) -> list[Matter]:
    """Those of which that person is one of the two, the oldest first."""
    return [_matter(row) for row in tx.all(_OF, for_person=person_id)]


def led_by(tx: Transaction, person_id: int) -> list[Matter]:
    """Those that are open and that person leads."""
    return [_matter(row) for row in tx.all(_LED, for_person=person_id)]


def between(tx: Transaction, one: int, other: int) -> Matter | None:
    """The one that is open between those two."""
    row = tx.one(_BETWEEN, one=one, other=other)
    return None if row is None else _matter(row)


def ask(tx: Transaction, matter_id: int) -> None:
    """The other one is asked now."""
    tx.run(_ASK, of_id=matter_id, when=tx.now)


def move(tx: Transaction, matter: Matter, after: State) -> bool:
    """Let its state be another; False where it is not what it was."""
    return tx.run(_TO, of_id=matter.id, before=matter.state, now_is=after) == 1


def lead(tx: Transaction, matter_id: int, facilitator: int | None) -> None:
    """That person leads it; None: nobody does."""
    tx.run(_LEAD, of_id=matter_id, whom=facilitator)


def seal(tx: Transaction, matter: Matter, seed: str, draws_at: Instant, by: int) -> bool:
    """The draw is ahead, by that seed."""
    return tx.run(_SEAL, of_id=matter.id, before=matter.state, with_seed=seed, when=draws_at, looker=by) == 1


def close_list(tx: Transaction, matter: Matter, letters: str) -> bool:
    """The list is final, and drawn from."""
    return tx.run(_LIST, of_id=matter.id, before="drawing", letters=letters) == 1


def set_time(tx: Transaction, matter: Matter, starts_at: Instant) -> bool:
    """It sits then."""
    return tx.run(_SET, of_id=matter.id, before="timing", when=starts_at) == 1


def next_round(tx: Transaction, matter_id: int) -> None:
    """Other times are asked about."""
    tx.run(_ROUND, of_id=matter_id)


def next_phase(tx: Transaction, matter: Matter) -> bool:
    """The next may speak; False where that is so already."""
    return tx.run(_PHASE, of_id=matter.id, before=matter.phase) == 1


def agree(tx: Transaction, matter: Matter) -> bool:
    """What could put it right is agreed."""
    return tx.run(_AGREE, of_id=matter.id, before="sitting", when=tx.now) == 1


def end(tx: Transaction, matter_id: int, outcome: Outcome) -> bool:
    """It is over; False where it was. What the draw was made from goes with it."""
    return tx.run(_END, of_id=matter_id, came_to=outcome, when=tx.now) == 1


def delete(tx: Transaction, matter_id: int) -> None:
    """Nothing is kept of it."""
    tx.run(_DELETE, of_id=matter_id)
