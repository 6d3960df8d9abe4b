"""Times that one of two has asked the other for, outside what the helper's hours say: one waits for each pairing."""

from dataclasses import dataclass
from typing import Literal

from sqlalchemy import CheckConstraint, bindparam, select, update

from bot.base import tables
from bot.base.clock import Instant
from bot.base.transaction import Row, Transaction
from bot.checkins.store.checkins import Checkin
from bot.pairing.store.pairings import Pairing

State = Literal["open", "agreed", "replaced", "lapsed", "withdrawn"]
"""Waits for a yes; has it; another time was chosen; nobody answered in time; the pairing or the meeting is over."""

ASKED_TIMES = tables.table(
    "checkins_asked_times",
    tables.key(),
    tables.reference("pairing_id", "pairings.id", privacy="keep"),
    tables.reference("checkin_id", "checkins.id", privacy="keep", optional=True),
    tables.whole("sequence", privacy="keep", default=0),
    tables.instant("starts_at", privacy="keep"),
    tables.whole("asked_by", privacy="erase", optional=True),
    tables.instant("asked_at", privacy="keep"),
    tables.text("state", privacy="keep", default="open"),
    tables.instant("settled_at", privacy="keep", optional=True),
    CheckConstraint("state IN ('open', 'agreed', 'replaced', 'lapsed', 'withdrawn')", name="state"),
    CheckConstraint("(state = 'open') = (settled_at IS NULL)", name="settled"),
)
tables.index(ASKED_TIMES, "pairing_id", name="one_open", unique=True, where="state = 'open'")
tables.index(ASKED_TIMES, "asked_by", name="asker")

_P = ASKED_TIMES.c
_FIND = select(ASKED_TIMES).where(_P.id == bindparam("of_id"))
_OPEN = select(ASKED_TIMES).where(_P.pairing_id == bindparam("of_pairing"), _P.state == "open")
_SETTLE = (
    update(ASKED_TIMES)
    .where(_P.id == bindparam("of_id"), _P.state == "open")
    .values(state=bindparam("now_is"), settled_at=bindparam("at"))
)
_BLANK = update(ASKED_TIMES).where(_P.asked_by == bindparam("for_person")).values(asked_by=None)


@dataclass(frozen=True, slots=True)
class AskedTime:
    """A time that was asked for: for a new meeting, or (`checkin_id` and its `sequence`) for one that would move."""

    id: int
    pairing_id: int
    checkin_id: int | None
    sequence: int
    starts_at: Instant
    asked_by: int | None
    asked_at: Instant
    state: State

    @property
    def subject(self) -> str:
        """What its timer and messages are kept under."""
        return f"pairing:{self.pairing_id}:wanted:{self.id}:"


def _asked_time(row: Row) -> AskedTime:
    return AskedTime(
        id=row.id,
        pairing_id=row.pairing_id,
        checkin_id=row.checkin_id,
        sequence=row.sequence,
        starts_at=row.starts_at,
        asked_by=row.asked_by,
        asked_at=row.asked_at,
        state=row.state,
    )


def add(tx: Transaction, pairing: Pairing, moving: Checkin | None, starts_at: Instant, by: int) -> AskedTime:
    """A new one, open. `sqlite3.IntegrityError` when one waits for that pairing already."""
    wanted_id = tx.insert(
        ASKED_TIMES,
        pairing_id=pairing.id,
        checkin_id=moving.id if moving else None,
        sequence=moving.sequence if moving else 0,
        starts_at=starts_at,
        asked_by=by,
        asked_at=tx.now,
    )
    return _asked_time(tx.one(_FIND, of_id=wanted_id))


def find(tx: Transaction, wanted_id: int) -> AskedTime | None:
    """That one, whatever has become of it."""
    row = tx.one(_FIND, of_id=wanted_id)
    return None if row is None else _asked_time(row)


def waiting(tx: Transaction, pairing_id: int) -> AskedTime | None:
    """The one that waits for a yes in that pairing."""
    row = tx.one(_OPEN, of_pairing=pairing_id)
    return None if row is None else _asked_time(row)


def settle(tx: Transaction, wanted: AskedTime, state: State) -> bool:
    """It waits no longer; False when it did not any more."""
    return tx.run(_SETTLE, of_id=wanted.id, now_is=state, at=tx.now) == 1


def blank(tx: Transaction, person_id: int) -> None:
    """Forget that this person asked."""
    tx.run(_BLANK, for_person=person_id)
