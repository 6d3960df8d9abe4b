"""What helpers keep for themselves: how many hours of a week they give at most, and the weeks in which they rest."""

from sqlalchemy import CheckConstraint, UniqueConstraint, bindparam, select, update

from bot.base import tables
from bot.base.transaction import Transaction

WEEK_LIMITS = tables.table(
    "week_limits",
    tables.key("person_id"),
    tables.whole("minutes", privacy="export"),
    CheckConstraint("minutes > 0", name="some"),
    about="person_id",
)
REST_WEEKS = tables.table(
    "rest_weeks",
    tables.key(),
    tables.reference("person_id", "persons.id", privacy="keep"),
    tables.text("monday", privacy="export"),
    UniqueConstraint("person_id", "monday"),
)

_L, _R = WEEK_LIMITS.c, REST_WEEKS.c
_LIMIT = select(_L.minutes).where(_L.person_id == bindparam("of_id"))
_SET_LIMIT = update(WEEK_LIMITS).where(_L.person_id == bindparam("of_id")).values(minutes=bindparam("to"))
_NO_LIMIT = WEEK_LIMITS.delete().where(_L.person_id == bindparam("of_id"))
_RESTS = select(_R.monday).where(_R.person_id == bindparam("of_id")).order_by(_R.monday)
_NO_REST = REST_WEEKS.delete().where(_R.person_id == bindparam("of_id"), _R.monday == bindparam("of_monday"))
_NO_RESTS = REST_WEEKS.delete().where(_R.person_id == bindparam("of_id"))


def week_minutes(tx: Transaction, person_id: int) -> int | None:
    """How many minutes of a week they give at most; None when nothing was said."""
    found = tx.scalar(_LIMIT, of_id=person_id)
    return None if found is None else int(found)


def set_week_minutes(tx: Transaction, person_id: int, to: int | None) -> None:
    """Let them give up to `to` minutes of a week; None where they set no limit."""
    if to is None:
        tx.run(_NO_LIMIT, of_id=person_id)
    elif not tx.run(_SET_LIMIT, of_id=person_id, to=to):
        tx.insert(WEEK_LIMITS, person_id=person_id, minutes=to)


def rests(tx: Transaction, person_id: int) -> list[str]:
    """The Mondays ("2026-12-07") of the weeks in which they rest, in order."""
    return [row.monday for row in tx.all(_RESTS, of_id=person_id)]


def add_rest(tx: Transaction, person_id: int, monday: str) -> bool:
    """Let them rest in the week of that Monday; False when they did already."""
    return tx.insert_new(REST_WEEKS, person_id=person_id, monday=monday)


def drop_rest(tx: Transaction, person_id: int, monday: str) -> bool:
    """Let them not rest in that week; False when they did not."""
    return tx.run(_NO_REST, of_id=person_id, of_monday=monday) == 1


def forget(tx: Transaction, person_id: int) -> None:
    """Forget all of it."""
    tx.run(_NO_LIMIT, of_id=person_id)
    tx.run(_NO_RESTS, of_id=person_id)
