"""How people said their weeks were, one answer for each week, sealed; and how often they like to be asked."""

from dataclasses import dataclass

from sqlalchemy import CheckConstraint, UniqueConstraint, bindparam, select, update

from bot.base import tables
from bot.base.transaction import Row, Transaction

PULSES = tables.table(
    "checkins_pulses",
    tables.key(),
    tables.reference("person_id", "persons.id", privacy="keep"),
    tables.text("monday", privacy="export"),
    tables.text("word", privacy="export", holds="sealed"),
    tables.text("words", privacy="export", default="", holds="sealed"),
    tables.instant("said_at", privacy="export"),
    UniqueConstraint("person_id", "monday"),
)
PULSE_WISHES = tables.table(
    "checkins_pulse_wishes",
    tables.key("person_id"),
    tables.whole("every_weeks", privacy="export"),
    CheckConstraint("every_weeks BETWEEN 0 AND 2", name="offered"),
)

_P, _W = PULSES.c, PULSE_WISHES.c
_OF_WEEK = select(PULSES).where(_P.person_id == bindparam("for_person"), _P.monday == bindparam("of_monday"))
_CHANGE = (
    update(PULSES)
    .where(_P.id == bindparam("of_id"))
    .values(word=bindparam("to_word"), words=bindparam("to_words"), said_at=bindparam("at"))
)
_LATEST = (
    select(PULSES).where(_P.person_id == bindparam("for_person")).order_by(_P.monday.desc()).limit(bindparam("most"))
)
_WISH = select(_W.every_weeks).where(_W.person_id == bindparam("for_person"))
_SET_WISH = update(PULSE_WISHES).where(_W.person_id == bindparam("for_person")).values(every_weeks=bindparam("to"))
_FORGET = PULSES.delete().where(_P.person_id == bindparam("for_person"))
_FORGET_WISH = PULSE_WISHES.delete().where(_W.person_id == bindparam("for_person"))


@dataclass(frozen=True, slots=True)
class Pulse:
    """How one week was: the word that was tapped ("" where none yet) and what was written, in the week of `monday`."""

    monday: str
    word: str
    words: str


def _pulse(tx: Transaction, row: Row) -> Pulse:
    word, words = (tx.keys.unseal(row.person_id, sealed) if sealed else "" for sealed in (row.word, row.words))
    return Pulse(row.monday, word, words)


def of_week(tx: Transaction, person_id: int, monday: str) -> Pulse | None:
    """What they said of that week."""
    row = tx.one(_OF_WEEK, for_person=person_id, of_monday=monday)
    return None if row is None else _pulse(tx, row)


def latest(tx: Transaction, person_id: int, most: int) -> list[Pulse]:
    """What they said of the last weeks of which they said something, the newest first; at most `most`."""
    return [_pulse(tx, row) for row in tx.all(_LATEST, for_person=person_id, most=most)]


def say(tx: Transaction, person_id: int, monday: str, word: str, words: str) -> None:
    """Keep how that week is, in the place of what was said before."""
    to_word, to_words = (tx.keys.seal(person_id, told) if told else "" for told in (word, words))
    row = tx.one(_OF_WEEK, for_person=person_id, of_monday=monday)
    if row is None:
        tx.insert(PULSES, person_id=person_id, monday=monday, word=to_word, words=to_words, said_at=tx.now)
    else:
        tx.run(_CHANGE, of_id=row.id, to_word=to_word, to_words=to_words, at=tx.now)


def every_weeks(tx: Transaction, person_id: int) -> int | None:
    """Every how many weeks they like to be asked, 0 for never; None when nothing was said."""
    found = tx.scalar(_WISH, for_person=person_id)
    return None if found is None else int(found)


def set_every_weeks(tx: Transaction, person_id: int, to: int) -> None:
    """Ask them every so many weeks."""
    if not tx.run(_SET_WISH, for_person=person_id, to=to):
        tx.insert(PULSE_WISHES, person_id=person_id, every_weeks=to)


def forget(tx: Transaction, person_id: int) -> None:
    """Forget all of it."""
    tx.run(_FORGET, for_person=person_id)
    tx.run(_FORGET_WISH, for_person=person_id)
