"""Who is on duty at a place: the latest line counts, the earlier ones say who was."""

from sqlalchemy import bindparam, select

from bot.base import tables
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

_LATEST = (
    select(DUTIES.c.person_id).where(DUTIES.c.place == bindparam("of_place")).order_by(DUTIES.c.id.desc()).limit(1)
)


def on_duty(tx: Transaction, place: str) -> int | None:
    """Who was last put on duty at that place; None when nobody ever was."""
    found = tx.scalar(_LATEST, of_place=place)
    return None if found is None else int(found)


def put_on_duty(tx: Transaction, place: str, person_id: int, by: int) -> None:
    """From now on that person is on duty there."""
    tx.insert(DUTIES, place=place, person_id=person_id, set_by=by, since=tx.now)
