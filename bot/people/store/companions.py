"""Companions: who may act for whom. A row begins as a link that was made, and is kept when it has ended.

It is of two people, and is shown to neither but for what both of them did and know: not whether it stands, nor since
when the parent is asked, for from these whoever acts would learn that the parent called somebody, or ended it.
"""

from dataclasses import dataclass
from typing import Literal

from sqlalchemy import CheckConstraint, UniqueConstraint, bindparam, or_, select, update

from bot.base import tables
from bot.base.clock import Instant
from bot.base.transaction import Row, Transaction

State = Literal["offered", "agreed", "stands", "ended"]

COMPANIONS = tables.table(
    "companions",
    tables.key(),
    tables.reference("parent_id", "persons.id", privacy="keep"),
    tables.reference("companion_id", "persons.id", privacy="keep", optional=True),
    tables.text("digest", privacy="erase"),
    tables.text("state", privacy="erase"),
    tables.instant("made_at", privacy="export"),
    tables.instant("expires_at", privacy="export"),
    tables.instant("began_at", privacy="export", optional=True),
    tables.instant("asked_at", privacy="erase", optional=True),
    tables.instant("ended_at", privacy="erase", optional=True),
    UniqueConstraint("digest"),
    CheckConstraint("state IN ('offered', 'agreed', 'stands', 'ended')", name="state"),
    CheckConstraint("state NOT IN ('agreed', 'stands') OR companion_id IS NOT NULL", name="with_somebody"),
    CheckConstraint("companion_id <> parent_id", name="two_people"),
    CheckConstraint("state <> 'stands' OR began_at IS NOT NULL", name="began"),
    CheckConstraint("(state = 'ended') = (ended_at IS NOT NULL)", name="ended"),
)
tables.index(COMPANIONS, "parent_id", "companion_id", name="one_open", unique=True, where="ended_at IS NULL")
tables.index(COMPANIONS, "parent_id", name="parent")
tables.index(COMPANIONS, "companion_id", name="companion")

_C = COMPANIONS.c
_FIND = select(COMPANIONS).where(_C.id == bindparam("of_id"))
_BY_DIGEST = select(COMPANIONS).where(_C.digest == bindparam("of"))
_OF_PARENT = select(COMPANIONS).where(_C.parent_id == bindparam("of_parent"), _C.ended_at.is_(None)).order_by(_C.id)
_OF_COMPANION = (
    select(COMPANIONS).where(_C.companion_id == bindparam("of_companion"), _C.ended_at.is_(None)).order_by(_C.id)
)
_BETWEEN = (
    select(COMPANIONS)
    .where(_C.companion_id == bindparam("of_companion"), _C.parent_id == bindparam("of_parent"))
    .order_by(_C.id.desc())
    .limit(1)
)
_IN_STATE = (_C.id == bindparam("of_id"), _C.state == bindparam("before"))
_EVER = select(_C.companion_id).where(_C.parent_id == bindparam("of_parent"), _C.began_at.is_not(None)).order_by(_C.id)
_EVER_FOR = select(_C.parent_id).where(_C.companion_id == bindparam("of_companion"), _C.began_at.is_not(None))
_AGREE = (
    update(COMPANIONS)
    .where(*_IN_STATE)
    .values(state="agreed", companion_id=bindparam("by"), expires_at=bindparam("until"))
)
_BEGIN = update(COMPANIONS).where(*_IN_STATE).values(state="stands", began_at=bindparam("at"))
_ASK = (
    update(COMPANIONS)
    .where(_C.id == bindparam("of_id"), _C.state == "stands", _C.asked_at.is_(None))
    .values(asked_at=bindparam("at"))
)
_GO_ON = update(COMPANIONS).where(_C.id == bindparam("of_id"), _C.state == "stands").values(asked_at=None)
_END = (
    update(COMPANIONS)
    .where(_C.id == bindparam("of_id"), _C.ended_at.is_(None))
    .values(state="ended", ended_at=bindparam("at"))
)
_FORGET = COMPANIONS.delete().where(
    or_(_C.parent_id == bindparam("of_person"), _C.companion_id == bindparam("of_person"))
)


@dataclass(frozen=True, slots=True)
class Link:
    """Somebody who acts for a parent, or may yet. `companion_id` is None while the link waits to be opened; `asked_at`
    since when the parent is asked whether it goes on. Instants in microseconds UTC.
    """

    id: int
    parent_id: int
    companion_id: int | None
    state: State
    expires_at: Instant
    began_at: Instant | None
    asked_at: Instant | None

    @property
    def subject(self) -> str:
        """What its messages and its timer are kept under."""
        return f"companion:{self.id}:"


def _link(row: Row) -> Link:
    return Link(row.id, row.parent_id, row.companion_id, row.state, row.expires_at, row.began_at, row.asked_at)


def offer(tx: Transaction, parent_id: int, digest: str, until: Instant) -> None:
    """A link that whoever opens it first may agree to, until then."""
    tx.insert(COMPANIONS, parent_id=parent_id, digest=digest, state="offered", made_at=tx.now, expires_at=until)


def find(tx: Transaction, link_id: int) -> Link | None:
    """One link."""
    row = tx.one(_FIND, of_id=link_id)
    return None if row is None else _link(row)


def by_digest(tx: Transaction, digest: str) -> Link | None:
    """The link with that hash, whatever has become of it."""
    row = tx.one(_BY_DIGEST, of=digest)
    return None if row is None else _link(row)


def of_parent(tx: Transaction, parent_id: int) -> list[Link]:
    """Links of that parent that have not ended, the oldest first; some may have run out."""
    return [_link(row) for row in tx.all(_OF_PARENT, of_parent=parent_id)]


def of_companion(tx: Transaction, companion_id: int) -> list[Link]:
    """Links by which that person acts, or may yet, the oldest first; some may have run out."""
    return [_link(row) for row in tx.all(_OF_COMPANION, of_companion=companion_id)]


def between(tx: Transaction, parent_id: int, companion_id: int) -> Link | None:
    """The latest link between the two, whatever has become of it."""
    row = tx.one(_BETWEEN, of_parent=parent_id, of_companion=companion_id)
    return None if row is None else _link(row)


def ever(tx: Transaction, parent_id: int) -> list[int]:
    """Who acts for that parent or has ever acted for them, by id."""
    return [row.companion_id for row in tx.all(_EVER, of_parent=parent_id)]


def ever_for(tx: Transaction, companion_id: int) -> list[int]:
    """For whom that person acts or has ever acted."""
    return [row.parent_id for row in tx.all(_EVER_FOR, of_companion=companion_id)]


def agree(tx: Transaction, link: Link, companion_id: int, until: Instant) -> bool:
    """Whoever opened it agrees, and the parent has until then to say yes; False when somebody was quicker."""
    return tx.run(_AGREE, of_id=link.id, before="offered", by=companion_id, until=until) == 1


def begin(tx: Transaction, link: Link) -> bool:
    """The parent has said yes; False when it was not waiting for that."""
    return tx.run(_BEGIN, of_id=link.id, before="agreed", at=tx.now) == 1


def ask(tx: Transaction, link: Link) -> bool:
    """The parent is asked from now on whether it goes on; False when they are asked already, or it does not stand."""
    return tx.run(_ASK, of_id=link.id, at=tx.now) == 1


def go_on(tx: Transaction, link: Link) -> bool:
    """The parent says that it goes on; False when it does not stand."""
    return tx.run(_GO_ON, of_id=link.id) == 1


def end(tx: Transaction, link: Link) -> bool:
    """It is over; False when it was before."""
    return tx.run(_END, of_id=link.id, at=tx.now) == 1


def forget(tx: Transaction, person_id: int) -> None:
    """Forget all links of that person, on either side."""
    tx.run(_FORGET, of_person=person_id)
