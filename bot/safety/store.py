"""Who is on duty at a place: the latest line counts, the earlier ones say who was. And what was heard in texts: its
level, the ask it is part of, and the few words by which it was seen, sealed, for those who are called.
"""

from dataclasses import dataclass, field

from sqlalchemy import CheckConstraint, UniqueConstraint, bindparam, select, update

from bot.base import tables
from bot.base.clock import Instant
from bot.base.transaction import Transaction

DUTIES = tables.table(
    "duties",
    tables.key(),
    tables.text("place", privacy="keep"),
    tables.reference("person_id", "persons.id", privacy="keep"),
    tables.whole("set_by", privacy="keep"),
    tables.instant("since", privacy="keep"),
)
tables.index(DUTIES, "place", "id", name="place")

ALARMS = tables.table(
    "safety_alarms",
    tables.key(),
    tables.reference("person_id", "persons.id", privacy="keep"),
    tables.whole("heard_in", privacy="keep"),
    tables.text("level", privacy="export"),
    tables.reference("ask_id", "asks.id", privacy="keep", optional=True),
    tables.text("words", privacy="export", holds="sealed"),
    tables.instant("at", privacy="export"),
    UniqueConstraint("heard_in"),
    CheckConstraint("level IN ('ask', 'today', 'emergency')", name="level"),
    CheckConstraint("(level = 'ask') = (ask_id IS NULL)", name="somebody_is_asked"),
    guarded=True,
)
tables.index(ALARMS, "person_id", "id", name="person")
tables.index(ALARMS, "ask_id", name="ask")

_A = ALARMS.c
_LATEST = (
    select(DUTIES.c.person_id).where(DUTIES.c.place == bindparam("of_place")).order_by(DUTIES.c.id.desc()).limit(1)
)
_HEARD = select(_A.id).where(_A.heard_in == bindparam("of_update"))
_LATEST_OF = (
    select(ALARMS)
    .where(_A.person_id == bindparam("of_person"), _A.ask_id.is_not(None))
    .order_by(_A.id.desc())
    .limit(bindparam("most"))
)
_ASKED_GENTLY = (
    select(_A.at).where(_A.person_id == bindparam("of_person"), _A.level == "ask").order_by(_A.id.desc()).limit(1)
)
_FORGET_WORDS = update(ALARMS).where(_A.ask_id == bindparam("of_ask")).values(words="")
_FORGET = ALARMS.delete().where(_A.person_id == bindparam("of_person"))


@dataclass(frozen=True, slots=True)
class Alarm:
    """What was heard in one text. `words` are empty once they are no longer kept. Printed, it says none of them."""

    id: int
    ask_id: int
    words: str = field(repr=False)
    at: Instant


def was_heard(tx: Transaction, heard_in: int) -> bool:
    """Whether what was written in that update was noted before: what broke is tried again."""
    return tx.scalar(_HEARD, of_update=heard_in) is not None


def note(tx: Transaction, person_id: int, heard_in: int, level: str, ask_id: int | None, words: str) -> None:
    """Note what was heard in an update of that person, the words sealed with their key."""
    sealed = tx.keys.seal(person_id, words) if words else ""
    tx.insert(ALARMS, person_id=person_id, heard_in=heard_in, level=level, ask_id=ask_id, words=sealed, at=tx.now)


def latest(tx: Transaction, person_id: int, most: int) -> list[Alarm]:
    """What was heard of that person for which somebody was asked, the newest first."""
    return [
        Alarm(row.id, row.ask_id, tx.keys.unseal(person_id, row.words) if row.words else "", row.at)
        for row in tx.all(_LATEST_OF, of_person=person_id, most=most)
    ]


def asked_gently_at(tx: Transaction, person_id: int) -> Instant | None:
    """When that person was last asked whether somebody should call; None when never."""
    found = tx.scalar(_ASKED_GENTLY, of_person=person_id)
    return None if found is None else int(found)


def forget_words(tx: Transaction, ask_id: int) -> None:
    """Let go of the words for which that ask was opened."""
    tx.run(_FORGET_WORDS, of_ask=ask_id)


def forget(tx: Transaction, person_id: int) -> None:
    """Forget whatever was heard of that person."""
    tx.run(_FORGET, of_person=person_id)


def on_duty(tx: Transaction, place: str) -> int | None:
    """Who was last put on duty at that place; None when nobody ever was."""
    found = tx.scalar(_LATEST, of_place=place)
    return None if found is None else int(found)


def put_on_duty(tx: Transaction, place: str, person_id: int, by: int) -> None:
    """From now on that person is on duty there."""
    tx.insert(DUTIES, place=place, person_id=person_id, set_by=by, since=tx.now)
