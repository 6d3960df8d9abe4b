"""How long each mentor's role stands before it is renewed, and whether their first family is still looked in on."""

from sqlalchemy import CheckConstraint, bindparam, select, update

from bot.base import tables
from bot.base.clock import Instant
from bot.base.transaction import Row, Transaction
from bot.people.store.persons import PERSONS, ROLES

MENTORSHIPS = tables.table(
    "mentorships",
    tables.key("person_id"),
    tables.instant("renew_at", privacy="export"),
    tables.flag("supervised", privacy="export"),
    tables.text("says", privacy="export", default=""),
    CheckConstraint("says IN ('', 'go_on', 'break', 'stop')", name="says"),
    about="person_id",
)

_M = MENTORSHIPS.c
_OF = select(MENTORSHIPS).where(_M.person_id == bindparam("of_id"))
_SIGN_OFF = (
    update(MENTORSHIPS).where(_M.person_id == bindparam("of_id"), _M.supervised == 1).values(supervised=bindparam("to"))
)
_RENEW = update(MENTORSHIPS).where(_M.person_id == bindparam("of_id")).values(renew_at=bindparam("until"), says="")
_SAY = update(MENTORSHIPS).where(_M.person_id == bindparam("of_id")).values(says=bindparam("word"))
_STOP = update(MENTORSHIPS).where(_M.person_id == bindparam("of_id")).values(renew_at=bindparam("until"))
_FORGET = MENTORSHIPS.delete().where(_M.person_id == bindparam("of_id"))
_WITHOUT = (
    select(ROLES.c.person_id)
    .join(PERSONS, PERSONS.c.id == ROLES.c.person_id)
    .outerjoin(MENTORSHIPS, _M.person_id == ROLES.c.person_id)
    .where(ROLES.c.role == "mentor", PERSONS.c.state == "active", _M.person_id.is_(None))
    .order_by(ROLES.c.person_id)
)


def of(tx: Transaction, person_id: int) -> Row | None:
    """The row of person_id, renew_at, supervised, says."""
    return tx.one(_OF, of_id=person_id)


def begin(tx: Transaction, person_id: int, renew_at: Instant, *, supervised: bool) -> bool:
    """Keep a new one; False when there is one."""
    return tx.insert_new(MENTORSHIPS, person_id=person_id, renew_at=renew_at, supervised=int(supervised))


def sign_off(tx: Transaction, person_id: int) -> bool:
    """Nobody looks in any more; False when nobody did."""
    return tx.run(_SIGN_OFF, of_id=person_id, to=0) == 1


def renew(tx: Transaction, person_id: int, until: Instant) -> None:
    """Let it stand until then, and forget what they said last time."""
    tx.run(_RENEW, of_id=person_id, until=until)


def say(tx: Transaction, person_id: int, word: str) -> None:
    """Keep what they say of going on."""
    tx.run(_SAY, of_id=person_id, word=word)


def stop(tx: Transaction, person_id: int, at: Instant) -> None:
    """Let it stand no longer than that."""
    tx.run(_STOP, of_id=person_id, until=at)


def without(tx: Transaction) -> list[int]:
    """Mentors who have none, by id."""
    return [row.person_id for row in tx.all(_WITHOUT)]


def forget(tx: Transaction, person_id: int) -> bool:
    """Forget it; False when there was none."""
    return tx.run(_FORGET, of_id=person_id) == 1
