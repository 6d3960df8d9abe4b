"""Good endings: one for each pairing, from the day it begins. What one of the two answered is nobody else's to read."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy import CheckConstraint, bindparam, exists, select, update

from bot.base import tables
from bot.base.clock import Instant
from bot.base.transaction import Row, Transaction
from bot.pairing.ending_rules import Answer, State
from bot.pairing.store.pairings import PAIRINGS, Pairing

ENDINGS = tables.table(
    "pairing_endings",
    tables.key(),
    tables.reference("pairing_id", "pairings.id", privacy="keep"),
    tables.reference("parent_id", "persons.id", privacy="keep"),
    tables.reference("helper_id", "persons.id", privacy="keep"),
    tables.text("state", privacy="keep", default="ahead"),
    tables.whole("round", privacy="keep", default=0),
    tables.instant("not_before", privacy="keep", default=0),
    tables.text("goodbye", privacy="keep", optional=True),
    tables.text("parent_says", privacy="erase", optional=True),
    tables.text("helper_says", privacy="erase", optional=True),
    CheckConstraint("state IN ('ahead', 'asking', 'talking', 'agreed', 'done', 'over')", name="state"),
    CheckConstraint("parent_says IN ('ready', 'reservations', 'not_yet')", name="parent_says"),
    CheckConstraint("helper_says IN ('ready', 'reservations', 'not_yet')", name="helper_says"),
    CheckConstraint("state IN ('ahead', 'done', 'over') OR goodbye IS NOT NULL", name="goodbye"),
)
tables.index(ENDINGS, "pairing_id", name="one_each", unique=True)
tables.index(ENDINGS, "parent_id", name="parent")
tables.index(ENDINGS, "helper_id", name="helper")
tables.index(ENDINGS, "parent_id", name="parent_asked", where="state = 'asking'")
tables.index(ENDINGS, "helper_id", name="helper_asked", where="state = 'asking'")

_E = ENDINGS.c
_OF_PAIRING = select(ENDINGS).where(_E.pairing_id == bindparam("of_pairing"))
_ASKED = {
    side: select(ENDINGS).where(
        _E[f"{side}_id"] == bindparam("for_person"), _E.state == "asking", _E[f"{side}_says"].is_(None)
    )
    for side in ("parent", "helper")
}
_WITHOUT = (
    select(PAIRINGS.c.id)
    .where(PAIRINGS.c.state == "active", ~exists().where(_E.pairing_id == PAIRINGS.c.id))
    .order_by(PAIRINGS.c.id)
)
_MOVE = (
    update(ENDINGS)
    .where(_E.id == bindparam("of_id"), _E.state == bindparam("before"), _E.round == bindparam("seen"))
    .values(state=bindparam("after"))
)
_ASK = (
    update(ENDINGS)
    .where(_E.id == bindparam("of_id"))
    .values(state="asking", round=_E.round + 1, goodbye=bindparam("on_day"), parent_says=None, helper_says=None)
)
_SAY = {
    side: update(ENDINGS).where(_E.id == bindparam("of_id")).values({f"{side}_says": bindparam("answer")})
    for side in ("parent", "helper")
}
_PUT_OFF = (
    update(ENDINGS)
    .where(_E.id == bindparam("of_id"))
    .values(state="ahead", not_before=bindparam("until"), parent_says=None, helper_says=None)
)
_BLANK = {
    side: update(ENDINGS).where(_E[f"{side}_id"] == bindparam("for_person")).values(parent_says=None, helper_says=None)
    for side in ("parent", "helper")
}


@dataclass(frozen=True, slots=True)
class Ending:
    """The good ending of a pairing. `round` counts how often both were asked, `not_before` is an instant before which
    they are not, `goodbye` the day it would be (ISO), `says` the answers of this round by person.
    """

    id: int
    pairing_id: int
    parent_id: int
    helper_id: int
    state: State
    round: int
    not_before: Instant
    goodbye: str | None
    says: Mapping[int, Answer] = field(repr=False)

    @property
    def both(self) -> tuple[int, int]:
        """The two it is of."""
        return (self.parent_id, self.helper_id)

    @property
    def subject(self) -> str:
        """What its timer and messages are kept under."""
        return f"pairing:{self.pairing_id}:ending:"

    def other(self, person_id: int) -> int:
        """The other one of the two."""
        return self.helper_id if person_id == self.parent_id else self.parent_id


def _ending(row: Row) -> Ending:
    said = {row.parent_id: row.parent_says, row.helper_id: row.helper_says}
    return Ending(
        id=row.id,
        pairing_id=row.pairing_id,
        parent_id=row.parent_id,
        helper_id=row.helper_id,
        state=row.state,
        round=row.round,
        not_before=row.not_before,
        goodbye=row.goodbye,
        says={person_id: answer for person_id, answer in said.items() if answer is not None},
    )


def add(tx: Transaction, pairing: Pairing) -> Ending:
    """The ending that lies ahead of a new pairing."""
    tx.insert(ENDINGS, pairing_id=pairing.id, parent_id=pairing.parent_id, helper_id=pairing.helper_id)
    return _ending(tx.one(_OF_PAIRING, of_pairing=pairing.id))


def of_pairing(tx: Transaction, pairing_id: int) -> Ending | None:
    """The ending of that pairing."""
    row = tx.one(_OF_PAIRING, of_pairing=pairing_id)
    return None if row is None else _ending(row)


def asked(tx: Transaction, person_id: int) -> list[Ending]:
    """Endings of which that person has been asked and has not answered, the longest known first."""
    rows = [row for side in ("parent", "helper") for row in tx.all(_ASKED[side], for_person=person_id)]
    return [_ending(row) for row in sorted(rows, key=lambda row: row.id)]


def without(tx: Transaction) -> list[int]:
    """Ids of active pairings that began before endings were prepared."""
    return [row.id for row in tx.all(_WITHOUT)]


def move(tx: Transaction, ending: Ending, after: State) -> bool:
    """From the state it was loaded in to `after`; False when it has changed meanwhile."""
    return tx.run(_MOVE, of_id=ending.id, before=ending.state, seen=ending.round, after=after) == 1


def ask(tx: Transaction, ending: Ending, goodbye: str) -> None:
    """Begin a new round: both are asked about that day, and nobody has answered."""
    tx.run(_ASK, of_id=ending.id, on_day=goodbye)


def say(tx: Transaction, ending: Ending, person_id: int, answer: Answer) -> None:
    """Keep that person's answer of this round."""
    tx.run(_SAY["parent" if person_id == ending.parent_id else "helper"], of_id=ending.id, answer=answer)


def put_off(tx: Transaction, ending: Ending, until: Instant) -> None:
    """It lies ahead again, and nobody is asked before `until`. What was answered is forgotten."""
    tx.run(_PUT_OFF, of_id=ending.id, until=until)


def blank(tx: Transaction, person_id: int) -> None:
    """Forget what was answered in that person's endings."""
    for side in ("parent", "helper"):
        tx.run(_BLANK[side], for_person=person_id)
