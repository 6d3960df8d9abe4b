"""What coordinators have changed in chat, a row for each change; of each setting one stands."""

from dataclasses import dataclass

from sqlalchemy import bindparam, select, update

from bot.base import tables
from bot.base.clock import Instant
from bot.base.transaction import Row, Transaction

CHANGES = tables.table(
    "place_changes",
    tables.key(),
    tables.text("place", privacy="keep"),
    tables.text("setting", privacy="keep"),
    tables.text("value", privacy="keep", optional=True),
    tables.text("before", privacy="keep", optional=True),
    tables.whole("changed_by", privacy="keep"),
    tables.instant("at", privacy="keep"),
    tables.flag("stands", privacy="keep", default=1),
    about="changed_by",
)
tables.index(CHANGES, "place", "setting", name="stands", unique=True, where="stands = 1")

_C = CHANGES.c
_FIND = select(CHANGES).where(_C.id == bindparam("of_id"))
_STANDING = select(CHANGES).where(_C.place == bindparam("of_place"), _C.stands == 1).order_by(_C.id)
_PLACES = select(_C.place).where(_C.stands == 1, _C.value.is_not(None)).distinct().order_by(_C.place)
_OVER = (
    update(CHANGES)
    .where(_C.place == bindparam("of_place"), _C.setting == bindparam("of_setting"), _C.stands == 1)
    .values(stands=0)
)


@dataclass(frozen=True, slots=True)
class Change:
    """A setting of a place has that value since then, by that person; None: as the file says. `before` is the value
    that was changed, None where that was the file's. `stands` until it is changed anew.
    """

    id: int
    place: str
    setting: str
    value: str | None
    before: str | None
    changed_by: int
    at: Instant
    stands: bool


def _change(row: Row) -> Change:
    return Change(row.id, row.place, row.setting, row.value, row.before, row.changed_by, row.at, bool(row.stands))


def find(tx: Transaction, change_id: int) -> Change | None:
    """That one."""
    row = tx.one(_FIND, of_id=change_id)
    return None if row is None else _change(row)


def standing(tx: Transaction, place: str) -> dict[str, Change]:
    """What stands at that place, by setting, the oldest first; also what was put back."""
    return {row.setting: _change(row) for row in tx.all(_STANDING, of_place=place)}


def places(tx: Transaction) -> list[str]:
    """Where anything is other than in the file."""
    return [row.place for row in tx.all(_PLACES)]


def change(tx: Transaction, place: str, setting: str, value: str | None, before: str | None, by: int) -> int:
    """From now on that value stands; its id."""
    tx.run(_OVER, of_place=place, of_setting=setting)
    row = {"place": place, "setting": setting, "value": value, "before": before, "changed_by": by}
    return tx.insert(CHANGES, **row, at=tx.now)
