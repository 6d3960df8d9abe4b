"""Searches: somebody of a kind is looked for, for one parent. One of each kind at a time."""

from dataclasses import dataclass

from sqlalchemy import CheckConstraint, bindparam, or_, select, update

from bot.base import tables
from bot.base.clock import Instant
from bot.base.transaction import Row, Transaction
from bot.pairing.rules import Kind, Waiting

SEARCHES = tables.table(
    "pairing_searches",
    tables.key(),
    tables.reference("parent_id", "persons.id", privacy="keep"),
    tables.text("kind", privacy="keep"),
    tables.text("place", privacy="keep"),
    tables.text("state", privacy="keep"),
    tables.whole("tries", privacy="keep", default=0),
    tables.whole("priority", privacy="erase", default=0),
    tables.instant("since", privacy="keep"),
    tables.instant("began_at", privacy="keep"),
    CheckConstraint("kind IN ('nurse', 'mentor')", name="kind"),
    CheckConstraint("state IN ('looking', 'resting', 'found', 'stopped')", name="state"),
)
tables.index(
    SEARCHES, "parent_id", "kind", name="one_each", unique=True, where="state = 'looking' OR state = 'resting'"
)
tables.index(SEARCHES, "place", "kind", name="looking", where="state = 'looking'")

_S = SEARCHES.c
_IS_ON = or_(_S.state == "looking", _S.state == "resting")
_FIND = select(SEARCHES).where(_S.id == bindparam("of_id"))
_OF_KIND = select(SEARCHES).where(_S.parent_id == bindparam("for_person"), _S.kind == bindparam("of_kind"), _IS_ON)
_OF_PARENT = select(SEARCHES).where(_S.parent_id == bindparam("for_person"), _IS_ON).order_by(_S.id)
_LOOKING = select(SEARCHES).where(
    _S.place == bindparam("of_place"),
    _S.kind == bindparam("of_kind"),
    _S.state == "looking",
)
_SETTLE = (
    update(SEARCHES).where(_S.id == bindparam("of_id")).values(state=bindparam("now_is"), tries=bindparam("so_many"))
)
_AFRESH = update(SEARCHES).where(_S.id == bindparam("of_id")).values(state="looking", tries=0, began_at=bindparam("at"))


@dataclass(frozen=True, slots=True)
class Search:
    """Somebody of a kind is looked for, for one parent. `tries` counts proposals that came to nothing since
    `began_at`, which moves on when it is begun afresh; who waits longest goes by when it first began.
    """

    id: int
    parent_id: int
    kind: Kind
    place: str
    state: str
    tries: int
    began_at: Instant
    waiting: Waiting

    @property
    def subject(self) -> str:
        """What its ask is kept under."""
        return f"search:{self.id}"


def read(row: Row) -> Search:
    """The search that a row of the table is."""
    waiting = Waiting(row.parent_id, row.since, row.priority)
    return Search(row.id, row.parent_id, row.kind, row.place, row.state, row.tries, row.began_at, waiting)


def begin(tx: Transaction, parent_id: int, kind: Kind, place: str) -> Search:
    """A new search. `sqlite3.IntegrityError` when one of that kind is on already, or rests."""
    search_id = tx.insert(
        SEARCHES, parent_id=parent_id, kind=kind, place=place, state="looking", since=tx.now, began_at=tx.now
    )
    return read(tx.one(_FIND, of_id=search_id))


def find(tx: Transaction, search_id: int) -> Search | None:
    """One search."""
    row = tx.one(_FIND, of_id=search_id)
    return None if row is None else read(row)


def of_kind(tx: Transaction, parent_id: int, kind: Kind) -> Search | None:
    """The search of that kind that is on for that parent, or rests."""
    row = tx.one(_OF_KIND, for_person=parent_id, of_kind=kind)
    return None if row is None else read(row)


def of_parent(tx: Transaction, parent_id: int) -> list[Search]:
    """Every search that is on for that parent, or rests."""
    return [read(row) for row in tx.all(_OF_PARENT, for_person=parent_id)]


def looking(tx: Transaction, place: str, kind: Kind) -> list[Search]:
    """Searches of that kind that are on at a place."""
    return [read(row) for row in tx.all(_LOOKING, of_place=place, of_kind=kind)]


def afresh(tx: Transaction, search: Search) -> None:
    """Let it be on as if it had just begun."""
    tx.run(_AFRESH, of_id=search.id, at=tx.now)


def settle(tx: Transaction, search: Search, state: str, tries: int | None = None) -> None:
    """Let it be in that state, with so many tries (None: as many as before)."""
    tx.run(_SETTLE, of_id=search.id, now_is=state, so_many=search.tries if tries is None else tries)
