"""Who is on duty at a place: the latest line counts, the earlier ones say who was. And what was heard in texts: its
level, the ask it is part of, and the few words by which it was seen, sealed, for those who are called. And the
questions by which a parent and her nurse know that it is she: the answers only as salted hashes, sealed.
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
    tables.text("words", privacy="export"),
    tables.instant("at", privacy="export"),
    UniqueConstraint("heard_in"),
    CheckConstraint("level IN ('ask', 'today', 'emergency')", name="level"),
    CheckConstraint("(level = 'ask') = (ask_id IS NULL)", name="somebody_is_asked"),
)
tables.index(ALARMS, "person_id", "id", name="person")
tables.index(ALARMS, "ask_id", name="ask")

CHECKS = tables.table(
    "safety_checks",
    tables.key(),
    tables.reference("parent_id", "persons.id", privacy="keep"),
    tables.reference("pairing_id", "pairings.id", privacy="keep"),
    tables.text("question", privacy="export", holds="sealed"),
    tables.text("answers", privacy="erase", holds="sealed"),
    tables.whole("misses", privacy="keep", default=0),
    tables.instant("made_at", privacy="export"),
    tables.instant("asked_at", privacy="keep", optional=True),
    tables.instant("answered_at", privacy="keep", optional=True),
    UniqueConstraint("pairing_id"),
)
tables.index(CHECKS, "parent_id", name="parent")

_A, _K = ALARMS.c, CHECKS.c
_CHECK = select(CHECKS).where(_K.pairing_id == bindparam("of_pairing"))
_DROP_CHECK = CHECKS.delete().where(_K.pairing_id == bindparam("of_pairing"))
_DROP_CHECKS = CHECKS.delete().where(_K.parent_id == bindparam("of_parent"))
_CHECK_ASKED = update(CHECKS).where(_K.id == bindparam("of_id")).values(asked_at=bindparam("at"), answered_at=None)
_CHECK_ANSWERED = (
    update(CHECKS).where(_K.id == bindparam("of_id")).values(answered_at=bindparam("at"), misses=bindparam("now_are"))
)
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


@dataclass(frozen=True, slots=True)
class Check:
    """A check question. `answers` is the salt, the hash of the answer, and the hash of the word that says "not safe
    now" ("" where there is none); `misses` how many wrong answers came one after the other. Printed, it says none.
    """

    id: int
    parent_id: int
    pairing_id: int
    question: str = field(repr=False)
    answers: tuple[str, str, str] = field(repr=False)
    misses: int
    asked_at: Instant | None
    answered_at: Instant | None


def check(tx: Transaction, pairing_id: int) -> Check | None:
    """The check question of that pairing."""
    row = tx.one(_CHECK, of_pairing=pairing_id)
    if row is None:
        return None
    question, answers = (tx.keys.unseal(row.parent_id, sealed) for sealed in (row.question, row.answers))
    salt, right, unsafe = answers.split(" ")
    return Check(
        row.id, row.parent_id, pairing_id, question, (salt, right, unsafe), row.misses, row.asked_at, row.answered_at
    )


def keep_check(tx: Transaction, parent_id: int, pairing_id: int, question: str, answers: tuple[str, str, str]) -> None:
    """Keep a check question in the place of the one before."""
    tx.run(_DROP_CHECK, of_pairing=pairing_id)
    sealed = {"question": tx.keys.seal(parent_id, question), "answers": tx.keys.seal(parent_id, " ".join(answers))}
    tx.insert(CHECKS, parent_id=parent_id, pairing_id=pairing_id, made_at=tx.now, **sealed)


def check_asked(tx: Transaction, of: Check) -> None:
    """It is asked just now."""
    tx.run(_CHECK_ASKED, of_id=of.id, at=tx.now)


def check_answered(tx: Transaction, of: Check, misses: int) -> None:
    """It was answered just now; so many wrong answers there have been one after the other."""
    tx.run(_CHECK_ANSWERED, of_id=of.id, at=tx.now, now_are=misses)


def drop_check(tx: Transaction, pairing_id: int) -> None:
    """Forget the check question of a pairing."""
    tx.run(_DROP_CHECK, of_pairing=pairing_id)


def drop_checks(tx: Transaction, parent_id: int) -> None:
    """Forget every check question of a parent."""
    tx.run(_DROP_CHECKS, of_parent=parent_id)


def on_duty(tx: Transaction, place: str) -> int | None:
    """Who was last put on duty at that place; None when nobody ever was."""
    found = tx.scalar(_LATEST, of_place=place)
    return None if found is None else int(found)


def put_on_duty(tx: Transaction, place: str, person_id: int, by: int) -> None:
    """From now on that person is on duty there."""
    tx.insert(DUTIES, place=place, person_id=person_id, set_by=by, since=tx.now)
