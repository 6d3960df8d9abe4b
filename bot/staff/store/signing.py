"""The web desk's one-time links and sessions: kept only as hashes, and only for as long as they hold."""

from dataclasses import dataclass

from sqlalchemy import UniqueConstraint, bindparam, select, update

from bot.base import tables
from bot.base.clock import Instant
from bot.base.transaction import Transaction

LINKS = tables.table(
    "staff_web_links",
    tables.key(),
    tables.reference("person_id", "persons.id", privacy="keep"),
    tables.text("digest", privacy="erase"),
    tables.instant("expires_at", privacy="erase"),
    UniqueConstraint("digest"),
)
tables.index(LINKS, "person_id", name="person")

SESSIONS = tables.table(
    "staff_web_sessions",
    tables.key(),
    tables.reference("person_id", "persons.id", privacy="keep"),
    tables.text("digest", privacy="erase"),
    tables.instant("began_at", privacy="export"),
    tables.instant("seen_at", privacy="export"),
    UniqueConstraint("digest"),
)
tables.index(SESSIONS, "person_id", name="person")
tables.index(SESSIONS, "began_at", name="began")

_L, _S = LINKS.c, SESSIONS.c
_WHOSE_LINK = select(_L.person_id).where(_L.digest == bindparam("of_digest"), _L.expires_at > bindparam("at"))
_USE = LINKS.delete().where(_L.digest == bindparam("of_digest"), _L.expires_at > bindparam("at"))
_DROP_LINKS = LINKS.delete().where(_L.person_id == bindparam("of_person"))
_FIND = select(SESSIONS).where(_S.digest == bindparam("of_digest"))
_SEEN = update(SESSIONS).where(_S.digest == bindparam("of_digest")).values(seen_at=bindparam("at"))
_END = SESSIONS.delete().where(_S.digest == bindparam("of_digest"))
_END_ALL = SESSIONS.delete().where(_S.person_id == bindparam("of_person"))
_OF = select(_S.id, _S.person_id, _S.began_at, _S.seen_at).where(_S.person_id == bindparam("of_person"))
_FORGET = SESSIONS.delete().where(_S.began_at < bindparam("before"))


@dataclass(frozen=True, slots=True)
class Session:
    """Somebody signed in with a browser: who, since when, and when they were last seen there."""

    id: int
    person_id: int
    began_at: Instant
    seen_at: Instant


def add_link(tx: Transaction, person_id: int, digest: str, expires_at: Instant) -> None:
    """Keep one link; others of that person hold no longer."""
    drop_links(tx, person_id)
    tx.insert(LINKS, person_id=person_id, digest=digest, expires_at=expires_at)


def whose_link(tx: Transaction, digest: str) -> int | None:
    """Whose link that is, while it can be used."""
    found = tx.scalar(_WHOSE_LINK, of_digest=digest, at=tx.now)
    return None if found is None else int(found)


def use_link(tx: Transaction, digest: str) -> bool:
    """Use it up; False when somebody was quicker or it has run out."""
    return tx.run(_USE, of_digest=digest, at=tx.now) == 1


def drop_links(tx: Transaction, person_id: int) -> int:
    """No link of that person holds any more; how many did."""
    return tx.run(_DROP_LINKS, of_person=person_id)


def open_session(tx: Transaction, person_id: int, digest: str) -> int:
    """Keep a session that begins now; its id."""
    return tx.insert(SESSIONS, person_id=person_id, digest=digest, began_at=tx.now, seen_at=tx.now)


def find(tx: Transaction, digest: str) -> Session | None:
    """The session with that hash, whether or not it still holds."""
    row = tx.one(_FIND, of_digest=digest)
    return None if row is None else Session(row.id, row.person_id, row.began_at, row.seen_at)


def of(tx: Transaction, person_id: int) -> list[Session]:
    """Every session kept of that person."""
    return [Session(*row) for row in tx.all(_OF, of_person=person_id)]


def seen(tx: Transaction, digest: str) -> None:
    """Whoever is signed in there was seen now."""
    tx.run(_SEEN, of_digest=digest, at=tx.now)


def end(tx: Transaction, digest: str) -> bool:
    """Forget that session; False when there is none."""
    return tx.run(_END, of_digest=digest) == 1


def end_all(tx: Transaction, person_id: int) -> int:
    """Forget every session of that person; how many there were."""
    return tx.run(_END_ALL, of_person=person_id)


def forget(tx: Transaction, before: Instant) -> None:
    """Forget sessions that began before that instant."""
    tx.run(_FORGET, before=before)
