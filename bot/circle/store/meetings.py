"""Meetings of the circle, who comes, and what was noted: where it is and the notes are sealed with the chair's key."""

from dataclasses import dataclass, field
from typing import Literal

from sqlalchemy import CheckConstraint, UniqueConstraint, bindparam, func, select, update

from bot.base import tables
from bot.base.clock import Instant
from bot.base.transaction import Row, Transaction

Repeats = Literal["no", "week", "month"]
MeetingState = Literal["planned", "over", "off"]

MEETINGS = tables.table(
    "circle_meetings",
    tables.key(),
    tables.text("place", privacy="keep"),
    tables.reference("person_id", "persons.id", privacy="keep"),
    tables.instant("starts_at", privacy="keep"),
    tables.text("venue", privacy="export", holds="sealed", default=""),
    tables.text("repeats", privacy="keep", default="no"),
    tables.text("state", privacy="keep", default="planned"),
    tables.text("notes", privacy="export", holds="sealed", default=""),
    tables.instant("at", privacy="keep"),
    CheckConstraint("repeats IN ('no', 'week', 'month')", name="repeats"),
    CheckConstraint("state IN ('planned', 'over', 'off')", name="state"),
)
tables.index(MEETINGS, "place", "starts_at", name="place")
tables.index(MEETINGS, "person_id", name="person")

COMINGS = tables.table(
    "circle_comings",
    tables.key(),
    tables.reference("meeting_id", "circle_meetings.id", privacy="keep"),
    tables.reference("person_id", "persons.id", privacy="keep"),
    tables.flag("coming", privacy="export"),
    UniqueConstraint("meeting_id", "person_id"),
)
tables.index(COMINGS, "person_id", name="person")

VOTES = tables.table(
    "circle_meeting_votes",
    tables.key(),
    tables.reference("meeting_id", "circle_meetings.id", privacy="keep"),
    tables.reference("decision_id", "circle_decisions.id", privacy="keep"),
    UniqueConstraint("decision_id"),
)
tables.index(VOTES, "meeting_id", name="meeting")

_M, _C, _V = MEETINGS.c, COMINGS.c, VOTES.c
_MEETING = select(MEETINGS).where(_M.id == bindparam("of_id"))
_HOLD = select(_M.id).where(_M.id == bindparam("of_id")).with_for_update()
_AHEAD = (
    select(MEETINGS)
    .where(_M.place == bindparam("of_place"), _M.state == "planned")
    .order_by(_M.starts_at, _M.id)
    .limit(bindparam("most"))
)
_BEFORE = (
    select(MEETINGS)
    .where(_M.place == bindparam("of_place"), _M.state == "over")
    .order_by(_M.starts_at.desc(), _M.id.desc())
    .limit(bindparam("most"))
)
_LED = select(MEETINGS).where(_M.person_id == bindparam("for_person"), _M.state == "planned").order_by(_M.id)
_MOVE = (
    update(MEETINGS)
    .where(_M.id == bindparam("of_id"), _M.state == bindparam("before"))
    .values(state=bindparam("now_is"))
)
_NOTE = update(MEETINGS).where(_M.id == bindparam("of_id")).values(notes=bindparam("sealed"))
_LEAD = (
    update(MEETINGS)
    .where(_M.id == bindparam("of_id"))
    .values(person_id=bindparam("chair"), venue=bindparam("at_venue"), notes=bindparam("sealed"))
)
_BLANK = update(MEETINGS).where(_M.person_id == bindparam("for_person")).values(venue="", notes="")
_OF = select(COMINGS).where(_C.meeting_id == bindparam("of_meeting"), _C.person_id == bindparam("for_person"))
_SAY = (
    update(COMINGS)
    .where(_C.meeting_id == bindparam("of_meeting"), _C.person_id == bindparam("for_person"))
    .values(coming=bindparam("yes"))
)
_COMING = select(_C.person_id).where(_C.meeting_id == bindparam("of_meeting"), _C.coming == 1).order_by(_C.person_id)
_COUNT = select(func.count()).select_from(COMINGS).where(_C.meeting_id == bindparam("of_meeting"), _C.coming == 1)
_PLANNED_OF = (
    select(_C.id, _C.meeting_id)
    .join(MEETINGS, _M.id == _C.meeting_id)
    .where(_C.person_id == bindparam("for_person"), _M.state == "planned")
    .order_by(_C.id)
)
_TAKE_BACK = COMINGS.delete().where(_C.id == bindparam("of_id"))
_FORGET = COMINGS.delete().where(_C.person_id == bindparam("for_person"))
_VOTES = select(_V.decision_id).where(_V.meeting_id == bindparam("of_meeting")).order_by(_V.decision_id)


@dataclass(frozen=True, slots=True)
class Meeting:
    """One of them, led by `chair`; without a `venue` it is in the bot. Printed, it says no words."""

    id: int
    place: str
    chair: int
    starts_at: Instant
    venue: str = field(repr=False)
    repeats: Repeats
    state: MeetingState
    notes: str = field(repr=False)

    @property
    def subject(self) -> str:
        """What its timers and messages are kept under."""
        return f"circle-meeting:{self.id}:"


def _meeting(tx: Transaction, row: Row) -> Meeting:
    venue, notes = (tx.keys.unseal(row.person_id, one) if one else "" for one in (row.venue, row.notes))
    return Meeting(row.id, row.place, row.person_id, row.starts_at, venue, row.repeats, row.state, notes)


def add(tx: Transaction, place: str, chair: int, starts_at: Instant, venue: str, repeats: Repeats) -> int:
    """A new one; its id."""
    sealed = tx.keys.seal(chair, venue) if venue else ""
    return tx.insert(
        MEETINGS, place=place, person_id=chair, starts_at=starts_at, venue=sealed, repeats=repeats, at=tx.now
    )


def find(tx: Transaction, meeting_id: int) -> Meeting | None:
    """One of them, which nobody else changes from here to the end."""
    tx.hold(_HOLD, of_id=meeting_id)
    row = tx.one(_MEETING, of_id=meeting_id)
    return None if row is None else _meeting(tx, row)


def ahead(tx: Transaction, place: str, most: int) -> list[Meeting]:
    """Those of that place that are planned, the next first."""
    return [_meeting(tx, row) for row in tx.all(_AHEAD, of_place=place, most=most)]


def before(tx: Transaction, place: str, most: int) -> list[Meeting]:
    """Those that are over, the last first."""
    return [_meeting(tx, row) for row in tx.all(_BEFORE, of_place=place, most=most)]


def led_by(tx: Transaction, person_id: int) -> list[Meeting]:
    """Those planned that that person leads."""
    return [_meeting(tx, row) for row in tx.all(_LED, for_person=person_id)]


def move(tx: Transaction, one: Meeting, now_is: MeetingState) -> bool:
    """Let its state be another; False where it had changed."""
    return tx.run(_MOVE, of_id=one.id, before=one.state, now_is=now_is) == 1


def note(tx: Transaction, one: Meeting, notes: str) -> None:
    """That was noted, in the stead of what was before."""
    tx.run(_NOTE, of_id=one.id, sealed=tx.keys.seal(one.chair, notes))


def lead(tx: Transaction, one: Meeting, chair: int) -> None:
    """Somebody else leads it: where it is and what was noted are sealed with their key."""
    venue, notes = (tx.keys.seal(chair, words) if words else "" for words in (one.venue, one.notes))
    tx.run(_LEAD, of_id=one.id, chair=chair, at_venue=venue, sealed=notes)


def blank(tx: Transaction, person_id: int) -> None:
    """Nothing stays of what that person wrote of a meeting, nor of whether they came."""
    tx.run(_BLANK, for_person=person_id)
    tx.run(_FORGET, for_person=person_id)


def say(tx: Transaction, meeting_id: int, person_id: int, *, coming: bool) -> None:
    """That person comes, or cannot."""
    if not tx.insert_new(COMINGS, meeting_id=meeting_id, person_id=person_id, coming=int(coming)):
        tx.run(_SAY, of_meeting=meeting_id, for_person=person_id, yes=int(coming))


def said(tx: Transaction, meeting_id: int, person_id: int) -> bool | None:
    """Whether that person comes; None where they have not said."""
    row = tx.one(_OF, of_meeting=meeting_id, for_person=person_id)
    return None if row is None else bool(row.coming)


def coming(tx: Transaction, meeting_id: int) -> list[int]:
    """Who comes."""
    return [row.person_id for row in tx.all(_COMING, of_meeting=meeting_id)]


def count(tx: Transaction, meeting_id: int) -> int:
    """How many come."""
    return int(tx.scalar(_COUNT, of_meeting=meeting_id))


def take_back(tx: Transaction, person_id: int) -> list[int]:
    """That person comes to nothing that is planned; the ids of those meetings."""
    rows = list(tx.all(_PLANNED_OF, for_person=person_id))
    for row in rows:
        tx.run(_TAKE_BACK, of_id=row.id)
    return [row.meeting_id for row in rows]


def add_vote(tx: Transaction, meeting_id: int, decision_id: int) -> None:
    """That vote began in that meeting."""
    tx.insert_new(VOTES, meeting_id=meeting_id, decision_id=decision_id)


def votes(tx: Transaction, meeting_id: int) -> list[int]:
    """The votes that began in it, the oldest first."""
    return [row.decision_id for row in tx.all(_VOTES, of_meeting=meeting_id)]
