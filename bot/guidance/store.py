"""Which guides somebody was offered, keeps, and shows to their nurse, sealed; and who wants none offered."""

from dataclasses import dataclass, field

from sqlalchemy import bindparam, select, update

from bot.base import tables
from bot.base.clock import Instant
from bot.base.transaction import Row, Transaction

GUIDES = tables.table(
    "guidance_guides",
    tables.key(),
    tables.reference("person_id", "persons.id", privacy="keep"),
    tables.text("guide", privacy="export", holds="sealed"),
    tables.instant("offered_at", privacy="export", optional=True),
    tables.instant("saved_at", privacy="export", optional=True),
    tables.instant("shown_at", privacy="export", optional=True),
    tables.reference("shown_to", "persons.id", privacy="keep", optional=True),
    guarded=True,
)
tables.index(GUIDES, "person_id", name="person")
WISHES = tables.table(
    "guidance_wishes",
    tables.key("person_id"),
    tables.flag("offers", privacy="export"),
)

_G, _W = GUIDES.c, WISHES.c
_OF = select(GUIDES).where(_G.person_id == bindparam("for_person")).order_by(_G.id)
_CHANGE = (
    update(GUIDES)
    .where(_G.id == bindparam("of_id"))
    .values(
        offered_at=bindparam("offered"),
        saved_at=bindparam("saved"),
        shown_at=bindparam("shown"),
        shown_to=bindparam("whom"),
    )
)
_HIDE_ALL = update(GUIDES).where(_G.person_id == bindparam("for_person")).values(shown_at=None, shown_to=None)
_FORGET = GUIDES.delete().where(_G.person_id == bindparam("for_person"))
_WISH = select(_W.offers).where(_W.person_id == bindparam("for_person"))
_SET_WISH = update(WISHES).where(_W.person_id == bindparam("for_person")).values(offers=bindparam("to"))
_FORGET_WISH = WISHES.delete().where(_W.person_id == bindparam("for_person"))


@dataclass(frozen=True, slots=True)
class Kept:
    """What is kept of one guide and one person: when it was offered, kept and shown, and to which nurse. Printed, it
    does not say which.
    """

    id: int
    person_id: int
    guide: str = field(repr=False)
    offered_at: Instant | None = None
    saved_at: Instant | None = None
    shown_at: Instant | None = None
    shown_to: int | None = None


def _kept(tx: Transaction, row: Row) -> Kept:
    return Kept(
        id=row.id,
        person_id=row.person_id,
        guide=tx.keys.unseal(row.person_id, row.guide),
        offered_at=row.offered_at,
        saved_at=row.saved_at,
        shown_at=row.shown_at,
        shown_to=row.shown_to,
    )


def of(tx: Transaction, person_id: int) -> list[Kept]:
    """All that is kept of that person, the first first."""
    return [_kept(tx, row) for row in tx.all(_OF, for_person=person_id)]


def one(tx: Transaction, person_id: int, guide: str) -> Kept:
    """What is kept of that guide and that person, from now on if nothing was."""
    found = next((kept for kept in of(tx, person_id) if kept.guide == guide), None)
    if found is not None:
        return found
    return Kept(tx.insert(GUIDES, person_id=person_id, guide=tx.keys.seal(person_id, guide)), person_id, guide)


def change(tx: Transaction, kept: Kept) -> None:
    """It is as `kept` says."""
    tx.run(
        _CHANGE,
        of_id=kept.id,
        offered=kept.offered_at,
        saved=kept.saved_at,
        shown=kept.shown_at,
        whom=kept.shown_to,
    )


def hide_all(tx: Transaction, person_id: int) -> None:
    """They show none any more."""
    tx.run(_HIDE_ALL, for_person=person_id)


def wants_offers(tx: Transaction, person_id: int) -> bool:
    """Whether guides may be offered to them: until they say no."""
    row = tx.one(_WISH, for_person=person_id)
    return row is None or bool(row.offers)


def wish(tx: Transaction, person_id: int, *, offers: bool) -> None:
    """They would like that, or not."""
    if not tx.run(_SET_WISH, for_person=person_id, to=int(offers)):
        tx.insert(WISHES, person_id=person_id, offers=int(offers))


def forget(tx: Transaction, person_id: int) -> None:
    """Nothing stays of it."""
    tx.run(_FORGET, for_person=person_id)
    tx.run(_FORGET_WISH, for_person=person_id)
