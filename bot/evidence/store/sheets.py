"""What people said of themselves by a measure, once each time: sealed, with what somebody wrote down for them.

Whatever is taken back or erased is deleted: nothing stays to be counted.
"""

import json
from dataclasses import dataclass, field
from typing import Literal

from sqlalchemy import CheckConstraint, bindparam, select, update

from bot.base import tables
from bot.base.clock import Instant
from bot.base.transaction import Row, Transaction
from bot.people.store.persons import PERSONS

State = Literal["asked", "open", "answered", "skipped", "silent"]
"""Asked and not begun; begun; every question answered; at least one left out, or not this time; nothing was said until
they were asked again.
"""
SKIPPED = "-"

SHEETS = tables.table(
    "evidence_sheets",
    tables.key(),
    tables.reference("person_id", "persons.id", privacy="keep"),
    tables.text("measure", privacy="export"),
    tables.text("state", privacy="keep"),
    tables.instant("asked_at", privacy="export", optional=True),
    tables.instant("said_at", privacy="export", optional=True),
    tables.text("told", privacy="export", default="", holds="sealed"),
    tables.reference("shown_to", "persons.id", privacy="keep", optional=True),
    tables.reference("written_by", "persons.id", privacy="keep", optional=True),
    CheckConstraint("state IN ('asked', 'open', 'answered', 'skipped', 'silent')", name="state"),
)
tables.index(SHEETS, "person_id", "measure", name="person")
tables.index(SHEETS, "measure", "id", name="measure")
tables.index(SHEETS, "person_id", "measure", name="one", unique=True, where="state = 'asked' OR state = 'open'")

_S = SHEETS.c
_ONE = select(SHEETS).where(_S.id == bindparam("of_id"))
_HOLD = select(_S.id).where(_S.id == bindparam("of_id")).with_for_update()
_BEGUN = select(SHEETS).where(
    _S.person_id == bindparam("for_person"),
    _S.measure == bindparam("by"),
    (_S.state == "asked") | (_S.state == "open"),
)
_OF = select(SHEETS).where(_S.person_id == bindparam("for_person")).order_by(_S.id)
_AT = (
    select(SHEETS)
    .join(PERSONS, PERSONS.c.id == _S.person_id)
    .where(_S.measure == bindparam("by"), PERSONS.c.place == bindparam("of_place"))
    .order_by(_S.id)
)
_FILL = (
    update(SHEETS)
    .where(_S.id == bindparam("of_id"))
    .values(state=bindparam("now_is"), told=bindparam("sealed"), said_at=bindparam("at"))
)
_SHOW = update(SHEETS).where(_S.id == bindparam("of_id")).values(shown_to=bindparam("whom"))
_HIDE = update(SHEETS).where(_S.person_id == bindparam("for_person"), _S.written_by.is_(None)).values(shown_to=None)
_DELETE = SHEETS.delete().where(_S.id == bindparam("of_id"))
_FORGET = SHEETS.delete().where(_S.person_id == bindparam("for_person"))


@dataclass(frozen=True, slots=True)
class Sheet:
    """One time: `answers` so far (None: skipped), what they add up to, and the `words` it was asked against.
    `written_by` is who wrote a total down for them, `shown_to` the nurse to whom they show it. Printed, it says none.
    """

    id: int
    person_id: int
    measure: str
    state: State
    asked_at: Instant | None
    said_at: Instant | None
    answers: tuple[int | None, ...] = field(repr=False)
    total: int | None = field(repr=False)
    words: str = field(repr=False)
    shown_to: int | None
    written_by: int | None

    @property
    def is_over(self) -> bool:
        """Whether nothing of it changes any more."""
        return self.state not in ("asked", "open")


def _sheet(tx: Transaction, row: Row) -> Sheet:
    told = json.loads(tx.keys.unseal(row.person_id, row.told)) if row.told else {}
    answers = tuple(None if one == SKIPPED else int(one) for one in told.get("answers", "").split())
    return Sheet(
        id=row.id,
        person_id=row.person_id,
        measure=row.measure,
        state=row.state,
        asked_at=row.asked_at,
        said_at=row.said_at,
        answers=answers,
        total=told.get("total"),
        words=told.get("words", ""),
        shown_to=row.shown_to,
        written_by=row.written_by,
    )


def ask(tx: Transaction, person_id: int, measure: str) -> int:
    """They are asked now; the id."""
    return tx.insert(SHEETS, person_id=person_id, measure=measure, state="asked", asked_at=tx.now)


def begin(tx: Transaction, person_id: int, measure: str) -> int:
    """They begin by themselves; the id."""
    return tx.insert(SHEETS, person_id=person_id, measure=measure, state="open")


def find(tx: Transaction, sheet_id: int) -> Sheet | None:
    """One of them, which nobody else changes from here to the end."""
    tx.hold(_HOLD, of_id=sheet_id)
    row = tx.one(_ONE, of_id=sheet_id)
    return None if row is None else _sheet(tx, row)


def begun(tx: Transaction, person_id: int, measure: str) -> Sheet | None:
    """The one that is asked, or begun, and not over."""
    row = tx.one(_BEGUN, for_person=person_id, by=measure)
    return None if row is None else _sheet(tx, row)


def of(tx: Transaction, person_id: int) -> list[Sheet]:
    """All of that person, the first first."""
    return [_sheet(tx, row) for row in tx.all(_OF, for_person=person_id)]


def at(tx: Transaction, place: str, measure: str) -> list[Sheet]:
    """All by that measure of people of a place, the first first."""
    return [_sheet(tx, row) for row in tx.all(_AT, by=measure, of_place=place)]


def fill(
    tx: Transaction,
    sheet: Sheet,
    state: State,
    answers: tuple[int | None, ...] = (),
    total: int | None = None,
    words: str = "",
) -> None:
    """That is said in it now."""
    told = {
        "words": words,
        "answers": " ".join(SKIPPED if one is None else str(one) for one in answers),
        "total": total,
    }
    kept = {name: value for name, value in told.items() if value not in (None, "")}
    sealed = tx.keys.seal(sheet.person_id, json.dumps(kept)) if kept else ""
    tx.run(_FILL, of_id=sheet.id, now_is=state, sealed=sealed, at=tx.now)


def write_down(tx: Transaction, person_id: int, measure: str, total: int, said_at: Instant, by: int) -> int:
    """A total that was found on paper that day, written down by somebody who sees it, too; the id."""
    sealed = tx.keys.seal(person_id, json.dumps({"total": total}))
    more = {"shown_to": by, "written_by": by, "said_at": said_at}
    return tx.insert(SHEETS, person_id=person_id, measure=measure, state="answered", told=sealed, **more)


def show(tx: Transaction, sheet_id: int, whom: int | None) -> None:
    """Let that nurse see it; None lets nobody."""
    tx.run(_SHOW, of_id=sheet_id, whom=whom)


def hide_all(tx: Transaction, person_id: int) -> None:
    """Nobody is shown any more what that person said."""
    tx.run(_HIDE, for_person=person_id)


def delete(tx: Transaction, sheet_id: int) -> None:
    """Nothing stays of it."""
    tx.run(_DELETE, of_id=sheet_id)


def forget(tx: Transaction, person_id: int) -> None:
    """Nothing stays of any of them."""
    tx.run(_FORGET, for_person=person_id)
