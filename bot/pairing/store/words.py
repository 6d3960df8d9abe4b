"""Kind words at an ending: one from each of the two, sealed with the key of whoever said it."""

from dataclasses import dataclass, field

from sqlalchemy import CheckConstraint, bindparam, select, update

from bot.base import tables
from bot.base.transaction import Row, Transaction

WORDS = tables.table(
    "pairing_words",
    tables.key(),
    tables.reference("pairing_id", "pairings.id", privacy="keep"),
    tables.reference("person_id", "persons.id", privacy="keep"),
    tables.text("phrase", privacy="erase", optional=True),
    tables.text("own", privacy="export", default="", holds="sealed"),
    tables.instant("said_at", privacy="keep"),
    tables.instant("sent_at", privacy="keep", optional=True),
    CheckConstraint("phrase IN ('thanks', 'learned', 'wishes')", name="phrase"),
)
tables.index(WORDS, "pairing_id", "person_id", name="one_each", unique=True)
tables.index(WORDS, "person_id", name="person")

_W = WORDS.c
_OF = select(WORDS).where(_W.pairing_id == bindparam("of_pairing"), _W.person_id == bindparam("by_person"))
_BY = select(_W.pairing_id).where(_W.person_id == bindparam("by_person")).order_by(_W.id)
_CHANGE = (
    update(WORDS)
    .where(_W.id == bindparam("of_id"), _W.sent_at.is_(None))
    .values(phrase=bindparam("chosen"), own=bindparam("typed"), said_at=bindparam("at"))
)
_SENT = update(WORDS).where(_W.id == bindparam("of_id")).values(sent_at=bindparam("at"))
_UNSAID = (
    update(WORDS).where(_W.pairing_id == bindparam("of_pairing"), _W.sent_at.is_(None)).values(phrase=None, own="")
)
_BLANK = update(WORDS).where(_W.person_id == bindparam("by_person")).values(phrase=None, own="")


@dataclass(frozen=True, slots=True)
class Word:
    """What one of the two says to the other: one of the phrases, or their `own` words."""

    id: int
    pairing_id: int
    person_id: int
    phrase: str | None
    own: str = field(repr=False)
    sent: bool


def _word(tx: Transaction, row: Row) -> Word:
    own = tx.keys.unseal(row.person_id, row.own) if row.own else ""
    return Word(row.id, row.pairing_id, row.person_id, row.phrase, own, row.sent_at is not None)


def find(tx: Transaction, pairing_id: int, person_id: int) -> Word | None:
    """What that person says to the other one."""
    row = tx.one(_OF, of_pairing=pairing_id, by_person=person_id)
    return None if row is None else _word(tx, row)


def by_person(tx: Transaction, person_id: int) -> list[int]:
    """Ids of the pairings in which that person said a word."""
    return [row.pairing_id for row in tx.all(_BY, by_person=person_id)]


def keep(tx: Transaction, pairing_id: int, person_id: int, phrase: str | None, own: str) -> Word:
    """Keep that word, in the stead of one that was not sent yet."""
    sealed = tx.keys.seal(person_id, own) if own else ""
    before = find(tx, pairing_id, person_id)
    if before is None:
        tx.insert(WORDS, pairing_id=pairing_id, person_id=person_id, phrase=phrase, own=sealed, said_at=tx.now)
    else:
        tx.run(_CHANGE, of_id=before.id, chosen=phrase, typed=sealed, at=tx.now)
    return _word(tx, tx.one(_OF, of_pairing=pairing_id, by_person=person_id))


def sent(tx: Transaction, word: Word) -> None:
    """It has gone to the other one."""
    tx.run(_SENT, of_id=word.id, at=tx.now)


def blank_unsent(tx: Transaction, pairing_id: int) -> None:
    """Forget what waited for a goodbye of that pairing."""
    tx.run(_UNSAID, of_pairing=pairing_id)


def blank(tx: Transaction, person_id: int) -> None:
    """Forget what that person said."""
    tx.run(_BLANK, by_person=person_id)
