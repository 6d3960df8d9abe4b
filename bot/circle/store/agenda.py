"""What stands on the agenda of a place. Words are sealed with the key of whoever brought them.

What is about something of another room, or of this one, has no words here: they are looked up where it is shown.
"""

from dataclasses import dataclass, field

from sqlalchemy import CheckConstraint, bindparam, or_, select, update

from bot.base import tables
from bot.base.clock import Instant
from bot.base.transaction import Row, Transaction
from bot.circle.rules import ItemState

ITEMS = tables.table(
    "circle_items",
    tables.key(),
    tables.text("place", privacy="keep"),
    tables.reference("person_id", "persons.id", privacy="keep"),
    tables.text("words", privacy="export", holds="sealed"),
    tables.flag("secret", privacy="keep", default=0),
    tables.text("state", privacy="keep"),
    tables.instant("at", privacy="export"),
    tables.text("about", privacy="keep", optional=True),
    tables.flag("places_own", privacy="keep", default=0),
    CheckConstraint("state IN ('waiting', 'voting', 'decided', 'withdrawn')", name="state"),
)
tables.index(ITEMS, "place", "id", name="place")
tables.index(ITEMS, "person_id", name="person")
tables.index(
    ITEMS, "place", "about", name="about", unique=True, where="about IS NOT NULL AND state IN ('waiting', 'voting')"
)

_I = ITEMS.c
_ITEM = select(ITEMS).where(_I.id == bindparam("of_id"))
_HOLD_ITEM = select(_I.id).where(_I.id == bindparam("of_id")).with_for_update()
_ON_IT = or_(_I.state == "waiting", _I.state == "voting")
_LISTED = select(ITEMS).where(_I.place == bindparam("of_place"), _ON_IT).order_by(_I.id).limit(bindparam("most"))
_ABOUT = select(ITEMS).where(_I.place == bindparam("of_place"), _I.about == bindparam("what"), _ON_IT)
_ITEMS_OF = select(ITEMS).where(_I.person_id == bindparam("for_person")).order_by(_I.id)
_MOVE = (
    update(ITEMS).where(_I.id == bindparam("of_id"), _I.state == bindparam("before")).values(state=bindparam("now_is"))
)
_IN_SECRET = update(ITEMS).where(_I.id == bindparam("of_id"), _I.state == "waiting").values(secret=1)
_BLANK = update(ITEMS).where(_I.person_id == bindparam("for_person")).values(words="", at=0)
_NOT_ANY_MORE = (
    update(ITEMS)
    .where(_I.person_id == bindparam("for_person"), _I.places_own == 0, _I.state == "waiting")
    .values(state="withdrawn")
)


@dataclass(frozen=True, slots=True)
class Item:
    """One thing on the agenda; `secret`: somebody asked that the vote on it be so. `about` is what it is about
    ("application:12"), and it has no words then; brought in the name of the place it is nobody's own (`of_place`).
    Printed, it says no words.
    """

    id: int
    place: str
    person_id: int
    words: str = field(repr=False)
    secret: bool
    state: ItemState
    at: Instant
    about: str | None = None
    of_place: bool = False

    @property
    def is_there(self) -> bool:
        """Whether it is still known what it is: not where whoever wrote it is erased."""
        return bool(self.words) or self.about is not None


def _item(tx: Transaction, row: Row) -> Item:
    words = tx.keys.unseal(row.person_id, row.words) if row.words else ""
    return Item(
        id=row.id,
        place=row.place,
        person_id=row.person_id,
        words=words,
        secret=bool(row.secret),
        state=row.state,
        at=row.at,
        about=row.about,
        of_place=bool(row.places_own),
    )


def add(tx: Transaction, place: str, person_id: int, words: str) -> int:
    """Something new on the agenda of that place; its id."""
    sealed = tx.keys.seal(person_id, words)
    return tx.insert(ITEMS, place=place, person_id=person_id, words=sealed, state="waiting", at=tx.now)


def add_about(tx: Transaction, place: str, person_id: int, about: str, *, of_place: bool) -> int:
    """Something new there that is about that; its id."""
    more = {"about": about, "places_own": int(of_place)}
    return tx.insert(ITEMS, place=place, person_id=person_id, words="", state="waiting", at=tx.now, **more)


def about(tx: Transaction, place: str, what: str) -> Item | None:
    """What waits or is voted on there that is about that."""
    row = tx.one(_ABOUT, of_place=place, what=what)
    return None if row is None else _item(tx, row)


def find(tx: Transaction, item_id: int) -> Item | None:
    """One of them, which nobody else changes from here to the end."""
    tx.hold(_HOLD_ITEM, of_id=item_id)
    row = tx.one(_ITEM, of_id=item_id)
    return None if row is None else _item(tx, row)


def listed(tx: Transaction, place: str, most: int) -> list[Item]:
    """What waits or is voted on there, the oldest first."""
    return [_item(tx, row) for row in tx.all(_LISTED, of_place=place, most=most)]


def items_of(tx: Transaction, person_id: int) -> list[Item]:
    """Everything that person ever brought, the oldest first."""
    return [_item(tx, row) for row in tx.all(_ITEMS_OF, for_person=person_id)]


def move(tx: Transaction, item_id: int, before: ItemState, now_is: ItemState) -> bool:
    """Let its state be another; False where it was not so before."""
    return tx.run(_MOVE, of_id=item_id, before=before, now_is=now_is) == 1


def ask_secret(tx: Transaction, item_id: int) -> bool:
    """The vote on it is to be secret; who asked for that is not kept. False where it waits no more."""
    return tx.run(_IN_SECRET, of_id=item_id) == 1


def blank(tx: Transaction, person_id: int) -> None:
    """Nothing stays of what that person brought, and what waited does so no more."""
    tx.run(_BLANK, for_person=person_id)
    tx.run(_NOT_ANY_MORE, for_person=person_id)
