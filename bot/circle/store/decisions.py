"""What is voted on, until when, and what came of it. Options are sealed with the key of whoever brought the item.

A secret vote has a key of its own that passes: it seals what is chosen, and is destroyed when the vote closes.
"""

import json
from dataclasses import dataclass, field

from sqlalchemy import CheckConstraint, bindparam, func, select, update

from bot.base import erasures, tables
from bot.base.clock import Instant
from bot.base.transaction import Row, Transaction
from bot.circle.rules import Outcome, Result
from bot.circle.store.agenda import ITEMS, Item

PASSING = 2**62
"""How many names there are for the keys of secret votes: no two votes of any history have the same, also where a copy
of the data is put back that knows nothing of the later ones.
"""

DECISIONS = tables.table(
    "circle_decisions",
    tables.key(),
    tables.reference("item_id", "circle_items.id", privacy="keep"),
    tables.text("place", privacy="keep"),
    tables.reference("person_id", "persons.id", privacy="keep"),
    tables.whole("opened_by", privacy="keep"),
    tables.text("options", privacy="erase", holds="sealed"),
    tables.whole("choices", privacy="keep"),
    tables.flag("secret", privacy="keep"),
    tables.whole("passing", privacy="keep", optional=True),
    tables.whole("quorum", privacy="keep"),
    tables.instant("opened_at", privacy="keep"),
    tables.instant("closes_at", privacy="keep"),
    tables.text("outcome", privacy="keep", optional=True),
    tables.whole("chosen", privacy="keep", optional=True),
    tables.text("totals", privacy="keep", default="[]"),
    tables.instant("closed_at", privacy="keep", optional=True),
    CheckConstraint("outcome IN ('carried', 'not_carried', 'tie', 'no_quorum', 'void')", name="outcome"),
    CheckConstraint("(outcome IS NULL) = (closed_at IS NULL)", name="closed"),
    CheckConstraint("(chosen IS NOT NULL) = (outcome IS NOT NULL AND outcome = 'carried')", name="chosen"),
    CheckConstraint("(passing IS NOT NULL) = (secret = 1 AND outcome IS NULL)", name="passing"),
)
tables.index(DECISIONS, "item_id", name="one_open", unique=True, where="outcome IS NULL")
tables.index(DECISIONS, "place", "id", name="place")
tables.index(DECISIONS, "person_id", name="person")

_D = DECISIONS.c
_DECISION = select(DECISIONS).where(_D.id == bindparam("of_id"))
_HOLD = select(_D.id).where(_D.id == bindparam("of_id")).with_for_update()
_OPEN_ON = select(DECISIONS).where(_D.item_id == bindparam("of_item"), _D.outcome.is_(None))
_OPEN_OF = (
    select(DECISIONS)
    .join(ITEMS, ITEMS.c.id == _D.item_id)
    .where(_D.person_id == bindparam("for_person"), _D.outcome.is_(None), ITEMS.c.places_own == 0)
    .order_by(_D.id)
)
_CLOSED_AT = (
    select(DECISIONS)
    .where(_D.place == bindparam("of_place"), _D.outcome.is_not(None))
    .order_by(_D.id.desc())
    .limit(bindparam("most"))
)
_COUNT_OPEN = select(func.count()).select_from(DECISIONS).where(_D.place == bindparam("of_place"), _D.outcome.is_(None))
_OPEN_AT = (
    select(DECISIONS)
    .where(_D.place == bindparam("of_place"), _D.outcome.is_(None))
    .order_by(_D.id)
    .limit(bindparam("most"))
)
_CLOSE = (
    update(DECISIONS)
    .where(_D.id == bindparam("of_id"), _D.outcome.is_(None))
    .values(
        outcome=bindparam("came_to"),
        chosen=bindparam("option"),
        totals=bindparam("counted"),
        closed_at=bindparam("at"),
        passing=None,
    )
)
_BLANK = update(DECISIONS).where(_D.person_id == bindparam("for_person")).values(options="")


@dataclass(frozen=True, slots=True)
class Decision:
    """One vote. `options` is empty where it is yes or no; `choices` says how many things can be chosen. `outcome` is
    None while it is open, and so many (`quorum`) must vote for it to count. Instants in microseconds UTC. Printed, it
    says no words.
    """

    id: int
    item_id: int
    place: str
    person_id: int
    options: tuple[str, ...] = field(repr=False)
    choices: int
    secret: bool
    passing: int | None = field(repr=False)
    quorum: int
    opened_at: Instant
    closes_at: Instant
    outcome: Outcome | None
    chosen: int | None
    totals: tuple[int, ...]

    @property
    def subject(self) -> str:
        """What its timers and messages are kept under."""
        return f"decision:{self.id}:"


def _decision(tx: Transaction, row: Row) -> Decision:
    told = tx.keys.unseal(row.person_id, row.options) if row.options else ""
    return Decision(
        id=row.id,
        item_id=row.item_id,
        place=row.place,
        person_id=row.person_id,
        options=tuple(json.loads(told or "[]")),
        choices=row.choices,
        secret=bool(row.secret),
        passing=row.passing,
        quorum=row.quorum,
        opened_at=row.opened_at,
        closes_at=row.closes_at,
        outcome=row.outcome,
        chosen=row.chosen,
        totals=tuple(json.loads(row.totals)),
    )


def begin(
    tx: Transaction, on: Item, by: int, options: tuple[str, ...], choices: int, quorum: int, closes_at: Instant
) -> int:
    """A vote on that begins now; its id. A secret one gets a key of its own."""
    passing = _new_key(tx) if on.secret else None
    return tx.insert(
        DECISIONS,
        item_id=on.id,
        place=on.place,
        person_id=on.person_id,
        opened_by=by,
        options=tx.keys.seal(on.person_id, json.dumps(options, ensure_ascii=False)) if options else "",
        choices=choices,
        secret=int(on.secret),
        passing=passing,
        quorum=quorum,
        opened_at=tx.now,
        closes_at=closes_at,
    )


def _new_key(tx: Transaction) -> int:
    """A key that passes, of a name that none ever had; the name."""
    keys = tx.keys.passing
    while keys.has(name := tx.random.below(PASSING) + 1) or keys.is_destroyed(name):
        pass
    keys.seal(name, "")
    return name


def find(tx: Transaction, decision_id: int) -> Decision | None:
    """One of them."""
    row = tx.one(_DECISION, of_id=decision_id)
    return None if row is None else _decision(tx, row)


def hold(tx: Transaction, decision_id: int) -> None:
    """Nobody else votes in it or closes it from here to the end."""
    tx.hold(_HOLD, of_id=decision_id)


def open_on(tx: Transaction, item_id: int) -> Decision | None:
    """The vote on that item that is open."""
    row = tx.one(_OPEN_ON, of_item=item_id)
    return None if row is None else _decision(tx, row)


def open_of(tx: Transaction, person_id: int) -> list[Decision]:
    """The open votes on what that person brought, but not in the name of the place."""
    return [_decision(tx, row) for row in tx.all(_OPEN_OF, for_person=person_id)]


def open_at(tx: Transaction, place: str, most: int) -> list[Decision]:
    """The open votes of that place, the oldest first."""
    return [_decision(tx, row) for row in tx.all(_OPEN_AT, of_place=place, most=most)]


def count_open(tx: Transaction, place: str) -> int:
    """How many there are."""
    return int(tx.scalar(_COUNT_OPEN, of_place=place))


def closed_at(tx: Transaction, place: str, most: int) -> list[Decision]:
    """The latest votes of that place that are over, the newest first."""
    return [_decision(tx, row) for row in tx.all(_CLOSED_AT, of_place=place, most=most)]


def is_readable(tx: Transaction, of: Decision) -> bool:
    """Whether what is voted in it can still be counted: not where the key of a secret vote is gone."""
    return of.passing is None or tx.keys.passing.has(of.passing)


def close(tx: Transaction, of: Decision, result: Result) -> bool:
    """That came of it. The key of a secret vote is let go. False when it was closed before."""
    counted = json.dumps(result.totals)
    if tx.run(_CLOSE, of_id=of.id, came_to=result.outcome, option=result.chosen, counted=counted, at=tx.now) != 1:
        return False
    if of.passing is not None:
        erasures.let_go(tx, of.passing)
    return True


def blank(tx: Transaction, person_id: int) -> None:
    """Nothing stays of what could be chosen where that person brought it."""
    tx.run(_BLANK, for_person=person_id)
