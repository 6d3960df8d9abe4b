"""The questions by which a parent and her nurse know that it is she: the answers only as salted hashes, sealed."""

from dataclasses import dataclass, field

from sqlalchemy import UniqueConstraint, bindparam, select, update

from bot.base import tables
from bot.base.clock import Instant
from bot.base.transaction import Transaction

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
    guarded=True,
)
tables.index(CHECKS, "parent_id", name="parent")

_K = CHECKS.c
_CHECK = select(CHECKS).where(_K.pairing_id == bindparam("of_pairing"))
_DROP_CHECK = CHECKS.delete().where(_K.pairing_id == bindparam("of_pairing"))
_DROP_CHECKS = CHECKS.delete().where(_K.parent_id == bindparam("of_parent"))
_CHECK_ASKED = update(CHECKS).where(_K.id == bindparam("of_id")).values(asked_at=bindparam("at"), answered_at=None)
_CHECK_ANSWERED = (
    update(CHECKS).where(_K.id == bindparam("of_id")).values(answered_at=bindparam("at"), misses=bindparam("now_are"))
)


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
