"""Invites: single-use codes, kept only as hashes."""

from sqlalchemy import UniqueConstraint, bindparam, func, select, update

from bot.base import tables
from bot.base.clock import Instant
from bot.base.transaction import Row, Transaction

INVITES = tables.table(
    "invites",
    tables.key(),
    tables.text("digest", privacy="keep"),
    tables.text("role", privacy="keep"),
    tables.text("place", privacy="keep"),
    tables.whole("made_by", privacy="keep", optional=True),
    tables.instant("made_at", privacy="keep"),
    tables.instant("expires_at", privacy="keep"),
    tables.instant("used_at", privacy="keep", optional=True),
    tables.whole("used_by", privacy="keep", optional=True),
    tables.whole("for_person", privacy="keep", optional=True),
    UniqueConstraint("digest"),
)

_FIND = select(INVITES).where(
    INVITES.c.digest == bindparam("of"), INVITES.c.used_at.is_(None), INVITES.c.expires_at > bindparam("at")
)
_USE = (
    update(INVITES)
    .where(INVITES.c.id == bindparam("of_id"), INVITES.c.used_at.is_(None), INVITES.c.expires_at > bindparam("at"))
    .values(used_at=bindparam("at"), used_by=bindparam("by"))
)
_OPEN_CLAIM = (INVITES.c.made_by.is_(None), INVITES.c.used_at.is_(None), INVITES.c.expires_at > bindparam("at"))
_END_CLAIMS = update(INVITES).where(*_OPEN_CLAIM).values(expires_at=bindparam("at"))
_END_RETURNS = (
    update(INVITES)
    .where(
        INVITES.c.for_person == bindparam("of_person"),
        INVITES.c.used_at.is_(None),
        INVITES.c.expires_at > bindparam("at"),
    )
    .values(expires_at=bindparam("at"))
)
_COUNT_CLAIMS = select(func.count()).select_from(INVITES).where(*_OPEN_CLAIM)


def add(
    tx: Transaction,
    digest: str,
    role: str,
    place: str,
    made_by: int | None,
    expires_at: Instant,
    *,
    for_person: int | None = None,
) -> None:
    """Keep one invite; `for_person` when somebody who was here comes back by it."""
    tx.insert(
        INVITES,
        digest=digest,
        role=role,
        place=place,
        made_by=made_by,
        made_at=tx.now,
        expires_at=expires_at,
        for_person=for_person,
    )


def open_one(tx: Transaction, digest: str) -> Row | None:
    """The invite with that hash, if it can still be used."""
    return tx.one(_FIND, of=digest, at=tx.now)


def use(tx: Transaction, invite_id: int, by: int) -> bool:
    """Use it up; False when somebody was quicker or it has run out."""
    return tx.run(_USE, of_id=invite_id, at=tx.now, by=by) == 1


def end_claims(tx: Transaction) -> int:
    """Let claims made in the terminal before run out now."""
    return tx.run(_END_CLAIMS, at=tx.now)


def open_claims(tx: Transaction) -> int:
    """How many claims made in the terminal can still be used."""
    return int(tx.scalar(_COUNT_CLAIMS, at=tx.now))


def end_returns(tx: Transaction, person_id: int) -> int:
    """Let earlier links by which that person could come back run out now."""
    return tx.run(_END_RETURNS, of_person=person_id, at=tx.now)
