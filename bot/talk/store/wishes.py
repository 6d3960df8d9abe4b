"""What each of the two of a line has set for themselves, and what they told of it."""

from sqlalchemy import CheckConstraint, UniqueConstraint, bindparam, select, update

from bot.base import tables
from bot.base.transaction import Transaction

LINES = tables.table(
    "talk_lines",
    tables.key(),
    tables.reference("tie_id", "talk_ties.id", privacy="keep"),
    tables.reference("person_id", "persons.id", privacy="keep"),
    tables.flag("muted", privacy="export", default=0),
    tables.flag("paused", privacy="export", default=0),
    UniqueConstraint("tie_id", "person_id"),
)
tables.index(LINES, "person_id", name="person")

NIGHTS = tables.table(
    "talk_nights",
    tables.key("person_id"),
    tables.text("choice", privacy="export"),
    CheckConstraint("choice IN ('wait', 'silent')", name="choice"),
)
REPORTS = tables.table(
    "talk_reports",
    tables.key(),
    tables.reference("tie_id", "talk_ties.id", privacy="keep"),
    tables.reference("person_id", "persons.id", privacy="keep"),
    tables.text("words", privacy="export", holds="sealed"),
    tables.instant("at", privacy="export"),
    guarded=True,
)
tables.index(REPORTS, "person_id", name="person")

_L = LINES.c
_LINE = select(LINES).where(_L.tie_id == bindparam("on_line"), _L.person_id == bindparam("of_person"))
_OF_LINE = (_L.tie_id == bindparam("on_line"), _L.person_id == bindparam("of_person"))
_MUTE = update(LINES).where(*_OF_LINE).values(muted=bindparam("now_is"))
_PAUSE = update(LINES).where(*_OF_LINE).values(paused=bindparam("now_is"))
_NIGHTS = select(NIGHTS.c.choice).where(NIGHTS.c.person_id == bindparam("of_person"))
_SET_NIGHTS = update(NIGHTS).where(NIGHTS.c.person_id == bindparam("of_person")).values(choice=bindparam("now_is"))
_FORGET_NIGHTS = NIGHTS.delete().where(NIGHTS.c.person_id == bindparam("of_person"))
_REPORT = select(REPORTS).where(REPORTS.c.id == bindparam("of_id"))
_FORGET_REPORTS = REPORTS.delete().where(REPORTS.c.person_id == bindparam("of_person"))
_FORGET_LINES = LINES.delete().where(_L.person_id == bindparam("of_person"))


def line_of(tx: Transaction, tie_id: int, person_id: int) -> tuple[bool, bool]:
    """(muted, paused): what that person has set for a line."""
    row = tx.one(_LINE, on_line=tie_id, of_person=person_id)
    return (False, False) if row is None else (bool(row.muted), bool(row.paused))


def set_muted(tx: Transaction, tie_id: int, person_id: int, muted: bool) -> None:
    """Whether what comes on that line makes no sound."""
    tx.insert_new(LINES, tie_id=tie_id, person_id=person_id)
    tx.run(_MUTE, on_line=tie_id, of_person=person_id, now_is=int(muted))


def set_paused(tx: Transaction, tie_id: int, person_id: int, paused: bool) -> None:
    """Whether nothing is passed on on that line for now."""
    tx.insert_new(LINES, tie_id=tie_id, person_id=person_id)
    tx.run(_PAUSE, on_line=tie_id, of_person=person_id, now_is=int(paused))


def nights(tx: Transaction, person_id: int) -> str:
    """What is to happen in that person's quiet hours: what is said to them "wait"s, or comes "silent"."""
    return str(tx.scalar(_NIGHTS, of_person=person_id) or "wait")


def set_nights(tx: Transaction, person_id: int, choice: str) -> None:
    """Let it be so from now on."""
    if not tx.run(_SET_NIGHTS, of_person=person_id, now_is=choice):
        tx.insert(NIGHTS, person_id=person_id, choice=choice)


def add_report(tx: Transaction, tie_id: int, by_id: int, words: str) -> int:
    """Keep what somebody told of a line, sealed with their key; its id."""
    sealed = tx.keys.seal(by_id, words)
    return tx.insert(REPORTS, tie_id=tie_id, person_id=by_id, words=sealed, at=tx.now)


def report(tx: Transaction, report_id: int) -> tuple[int, int, str] | None:
    """(the tie, by whom, the words) of a report."""
    row = tx.one(_REPORT, of_id=report_id)
    return None if row is None else (row.tie_id, row.person_id, tx.keys.unseal(row.person_id, row.words))


def forget(tx: Transaction, person_id: int) -> None:
    """Forget what somebody set, and told."""
    for statement in (_FORGET_LINES, _FORGET_NIGHTS, _FORGET_REPORTS):
        tx.run(statement, of_person=person_id)
