"""Who would like one more reminder, two hours before."""

from sqlalchemy import bindparam, select, update

from bot.base import tables
from bot.base.transaction import Transaction

REMINDER_WISHES = tables.table(
    "checkins_reminder_wishes",
    tables.key("person_id"),
    tables.flag("two_hours", privacy="export"),
)

_W = REMINDER_WISHES.c
_FIND = select(_W.two_hours).where(_W.person_id == bindparam("for_person"))
_CHANGE = update(REMINDER_WISHES).where(_W.person_id == bindparam("for_person")).values(two_hours=bindparam("to"))
_FORGET = REMINDER_WISHES.delete().where(_W.person_id == bindparam("for_person"))


def two_hours(tx: Transaction, person_id: int) -> bool:
    """Whether that person likes the reminder two hours before; nobody does until they say so."""
    return bool(tx.scalar(_FIND, for_person=person_id))


def wish(tx: Transaction, person_id: int, wanted: bool) -> None:
    """Whether they like it from now on."""
    if not tx.run(_CHANGE, for_person=person_id, to=int(wanted)):
        tx.insert(REMINDER_WISHES, person_id=person_id, two_hours=int(wanted))


def forget(tx: Transaction, person_id: int) -> None:
    """Keep nothing of what they liked."""
    tx.run(_FORGET, for_person=person_id)
