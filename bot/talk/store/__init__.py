"""What was said on a line, without its words: which message became which, so that replies, edits and reactions find
their way in both directions.
"""

from dataclasses import dataclass
from typing import Literal

from sqlalchemy import CheckConstraint, UniqueConstraint, and_, bindparam, func, not_, or_, select, update

from bot.base import tables
from bot.base.clock import Instant
from bot.base.transaction import Row, Transaction

State = Literal["waiting", "arrived", "withdrawn", "refused", "taken_back"]

MESSAGES = tables.table(
    "talk_messages",
    tables.key(),
    tables.reference("tie_id", "talk_ties.id", privacy="keep"),
    tables.reference("from_id", "persons.id", privacy="keep"),
    tables.reference("to_id", "persons.id", privacy="keep"),
    tables.whole("source", privacy="erase"),
    tables.text("kind", privacy="keep"),
    tables.whole("answers", privacy="keep", optional=True),
    tables.whole("parts", privacy="keep"),
    tables.whole("changes", privacy="keep", default=0),
    tables.text("state", privacy="keep"),
    tables.instant("at", privacy="export"),
    UniqueConstraint("from_id", "source"),
    CheckConstraint("state IN ('waiting', 'arrived', 'withdrawn', 'refused', 'taken_back')", name="state"),
    CheckConstraint("from_id <> to_id", name="two_people"),
)
tables.index(MESSAGES, "tie_id", "at", name="line")
tables.index(MESSAGES, "to_id", "at", name="received")
tables.index(MESSAGES, "from_id", "at", name="sent")
tables.index(MESSAGES, "tie_id", name="waiting", where="state = 'waiting'")

COPIES = tables.table(
    "talk_copies",
    tables.key(),
    tables.reference("of_id", "talk_messages.id", privacy="keep"),
    tables.whole("part", privacy="keep"),
    tables.reference("to_id", "persons.id", privacy="keep"),
    tables.whole("copy", privacy="erase"),
    tables.flag("veiled", privacy="keep", default=0),
    UniqueConstraint("of_id", "part"),
    UniqueConstraint("to_id", "copy"),
)

_M, _C = MESSAGES.c, COPIES.c
_FIND = select(MESSAGES).where(_M.id == bindparam("of_id"))
_BY_SOURCE = select(MESSAGES).where(_M.from_id == bindparam("by"), _M.source == bindparam("of_source"))
_COPY = select(COPIES).where(_C.to_id == bindparam("to"), _C.copy == bindparam("of_copy"))
_COPIES = select(COPIES).where(_C.of_id == bindparam("of_message")).order_by(_C.part)
_PART = select(COPIES).where(_C.of_id == bindparam("of_message"), _C.part == bindparam("of_part"))
_LAST = (
    select(MESSAGES)
    .where(_M.tie_id == bindparam("on_line"), _M.from_id == bindparam("by"))
    .order_by(_M.at.desc(), _M.id.desc())
    .limit(2)
)
_WAITING = select(MESSAGES).where(_M.tie_id == bindparam("on_line"), _M.state == "waiting").order_by(_M.id)
_LATELY = (
    select(_M.tie_id).where(_M.to_id == bindparam("to")).order_by(_M.at.desc(), _M.id.desc()).limit(bindparam("most"))
)
_ARRIVED_OPEN = select(_C.id).where(_C.of_id == _M.id, _C.part == 0, _C.veiled == 0).correlate(MESSAGES).exists()
_UNCOPIED = select(_M.source).where(
    _M.from_id == bindparam("by"),
    _M.at > bindparam("after"),
    _M.kind != "text",
    or_(_M.state == "waiting", and_(_M.state == "arrived", not_(_ARRIVED_OPEN))),
)
_MOVE = (
    update(MESSAGES)
    .where(_M.id == bindparam("of_id"), _M.state == bindparam("before"))
    .values(state=bindparam("after"))
)
_CHANGED = update(MESSAGES).where(_M.id == bindparam("of_id")).values(changes=_M.changes + 1)
_PARTS = update(MESSAGES).where(_M.id == bindparam("of_id")).values(parts=bindparam("now_is"))
_LAND = update(COPIES).where(_C.of_id == bindparam("of_message"), _C.part == bindparam("of_part"))
_LANDED_AGAIN = _LAND.values(copy=bindparam("as_copy"), veiled=bindparam("plain"))
_AS_HEADER = _LAND.values(part=-1, veiled=0)
_UNVEIL = update(COPIES).where(_C.of_id == bindparam("of_message")).values(veiled=0)
_VEIL = _LAND.values(veiled=1)
_FORGET_COPIES = COPIES.delete().where(
    _C.of_id.in_(select(_M.id).where(or_(_M.from_id == bindparam("of_person"), _M.to_id == bindparam("of_person"))))
)
_FORGET_MESSAGES = MESSAGES.delete().where(
    or_(_M.from_id == bindparam("of_person"), _M.to_id == bindparam("of_person"))
)
_UNKNOWN_SOURCES = update(MESSAGES).where(_M.from_id == bindparam("of_person")).values(source=-_M.id)
_UNKNOWN_COPIES = update(COPIES).where(_C.to_id == bindparam("of_person")).values(copy=-_C.id)
_LINES_TO = select(_M.tie_id).where(_M.to_id == bindparam("of_person")).distinct()
_LINES_BY = select(_M.tie_id).where(_M.from_id == bindparam("of_person")).distinct()
_LAST_TO = select(func.max(_M.at)).where(_M.to_id == bindparam("of_person"))
_LAST_BY = select(func.max(_M.at)).where(_M.from_id == bindparam("of_person"))
_COUNT = select(func.count().label("count"), func.max(_M.at).label("last")).where(
    _M.tie_id == bindparam("on_line"), _M.from_id == bindparam("by")
)


@dataclass(frozen=True, slots=True)
class Message:
    """One message on a line: from whom to whom, its number in the sender's chat, which other one it answers, and into
    how many parts it was cut. `changes` counts the edits and reactions that were passed on.
    """

    id: int
    tie_id: int
    from_id: int
    to_id: int
    source: int
    kind: str
    answers: int | None
    parts: int
    changes: int
    state: State
    at: Instant

    @property
    def key(self) -> str:
        """What everything that is sent of it is kept under in the outbox."""
        return f"{line_key(self.tie_id)}{self.id}:"


@dataclass(frozen=True, slots=True)
class Copy:
    """One message on the phone of whom it was for. Part 0 is the first; -1 a header line that came before it."""

    of_id: int
    part: int
    to_id: int
    copy: int
    veiled: bool


def line_key(tie_id: int) -> str:
    """What everything that is sent on a line is kept under in the outbox."""
    return f"talk:{tie_id}:"


def _message(row: Row) -> Message:
    return Message(
        row.id,
        row.tie_id,
        row.from_id,
        row.to_id,
        row.source,
        row.kind,
        row.answers,
        row.parts,
        row.changes,
        row.state,
        row.at,
    )


def _copy(row: Row) -> Copy:
    return Copy(row.of_id, row.part, row.to_id, row.copy, bool(row.veiled))


def add(tx: Transaction, **values: object) -> int:
    """Keep that something was said; its id."""
    return tx.insert(MESSAGES, state="waiting", at=tx.now, **values)


def find(tx: Transaction, message_id: int) -> Message | None:
    """One message."""
    row = tx.one(_FIND, of_id=message_id)
    return None if row is None else _message(row)


def by_source(tx: Transaction, from_id: int, source: int) -> Message | None:
    """What became of that message of a person's own chat; None when it was not passed on."""
    row = tx.one(_BY_SOURCE, by=from_id, of_source=source)
    return None if row is None else _message(row)


def by_copy(tx: Transaction, to_id: int, copy: int) -> Copy | None:
    """What that message of ours in a person's chat is a copy of; None when it is none."""
    row = tx.one(_COPY, to=to_id, of_copy=copy)
    return None if row is None else _copy(row)


def copies(tx: Transaction, message_id: int) -> list[Copy]:
    """What has arrived of a message, in order."""
    return [_copy(row) for row in tx.all(_COPIES, of_message=message_id)]


def part(tx: Transaction, message_id: int, number: int) -> Copy | None:
    """One part of a message, if it has arrived."""
    row = tx.one(_PART, of_message=message_id, of_part=number)
    return None if row is None else _copy(row)


def land(tx: Transaction, message: Message, number: int, copy: int, *, veiled: bool) -> None:
    """One part has arrived as message `copy`; once more where the one before is gone."""
    if not tx.run(_LANDED_AGAIN, of_message=message.id, of_part=number, as_copy=copy, plain=int(veiled)):
        tx.insert(COPIES, of_id=message.id, part=number, to_id=message.to_id, copy=copy, veiled=int(veiled))


def as_header(tx: Transaction, message_id: int) -> None:
    """The plain line of a message is the header above it now: the first part comes beneath it."""
    tx.run(_AS_HEADER, of_message=message_id, of_part=0)


def unveil(tx: Transaction, message_id: int) -> None:
    """It stands open on the phone now."""
    tx.run(_UNVEIL, of_message=message_id)


def veil(tx: Transaction, message_id: int) -> None:
    """Its first part stands behind a plain line on the phone still."""
    tx.run(_VEIL, of_message=message_id, of_part=0)


def last_two(tx: Transaction, tie_id: int, person_id: int) -> list[Message]:
    """The last two messages of that person on a line, the newest first."""
    return [_message(row) for row in tx.all(_LAST, on_line=tie_id, by=person_id)]


def lately(tx: Transaction, to_id: int, most: int) -> list[int]:
    """The lines on which that person was last told something, the latest first."""
    return list(dict.fromkeys(row.tie_id for row in tx.all(_LATELY, to=to_id, most=most)))


def waiting(tx: Transaction, tie_id: int) -> list[Message]:
    """What is on its way on a line, oldest first."""
    return [_message(row) for row in tx.all(_WAITING, on_line=tie_id)]


def uncopied(tx: Transaction, from_id: int, after: Instant) -> list[int]:
    """What that person has sent since then of which a copy is still to be made: its numbers in their own chat."""
    return [row.source for row in tx.all(_UNCOPIED, by=from_id, after=after)]


def move(tx: Transaction, message: Message, after: State) -> bool:
    """From the state it was loaded in to `after`; False when it has changed meanwhile."""
    return tx.run(_MOVE, of_id=message.id, before=message.state, after=after) == 1


def changed(tx: Transaction, message: Message) -> int:
    """Count one more edit or reaction; which one it is."""
    tx.run(_CHANGED, of_id=message.id)
    return message.changes + 1


def set_parts(tx: Transaction, message: Message, count: int) -> None:
    """It has so many parts now."""
    tx.run(_PARTS, of_id=message.id, now_is=count)


def count(tx: Transaction, tie_id: int, person_id: int) -> tuple[int, Instant | None]:
    """How much that person has said on a line, and when last."""
    row = tx.one(_COUNT, on_line=tie_id, by=person_id)
    return (0, None) if row is None else (row.count, row.last)


def last_of(tx: Transaction, person_id: int) -> Instant | None:
    """When that person last said something, or was told something; None when never."""
    found = [tx.scalar(statement, of_person=person_id) for statement in (_LAST_TO, _LAST_BY)]
    return max((int(at) for at in found if at is not None), default=None)


def talked_on(tx: Transaction, person_id: int) -> list[int]:
    """The lines on which that person ever said something, or was told something."""
    rows = [row for statement in (_LINES_TO, _LINES_BY) for row in tx.all(statement, of_person=person_id)]
    return sorted({row.tie_id for row in rows})


def forget(tx: Transaction, person_id: int) -> None:
    """Forget that somebody ever said anything here, or was told anything."""
    for statement in (_FORGET_COPIES, _FORGET_MESSAGES):
        tx.run(statement, of_person=person_id)


def forget_numbers(tx: Transaction, person_id: int) -> None:
    """Forget under which numbers messages stood in somebody's chat: in their next one those are other messages'. What
    stands instead no message of Telegram's is called.
    """
    for statement in (_UNKNOWN_SOURCES, _UNKNOWN_COPIES):
        tx.run(statement, of_person=person_id)
