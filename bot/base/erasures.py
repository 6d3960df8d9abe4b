"""Who was erased. Kept for good, so that no key outlives its person and a restored backup is erased again. And which
keys that pass were let go: what they sealed is over.
"""

import logging
import sqlite3
from typing import Any

from sqlalchemy import select

from bot.base import tables
from bot.base.clock import MINUTE, Instant
from bot.base.keys import KeyRing
from bot.base.transaction import Transaction

log = logging.getLogger(__name__)

ERASED = "erased"
"""What is woken by an erasure: the keys are destroyed once it is on the disk."""

SWEEP_AGAIN: Instant = MINUTE
"""After so long what could not be destroyed is tried again."""

ERASURES = tables.table(
    "erasures",
    tables.key("person_id"),
    tables.instant("at", privacy="keep"),
    append_only=True,
)

PASSED = tables.table(
    "passed_keys",
    tables.key("owner"),
    tables.instant("at", privacy="keep"),
    append_only=True,
)

_NOTED = select(ERASURES.c.person_id).order_by(ERASURES.c.person_id)
_NOTED_SQL = "SELECT person_id FROM erasures ORDER BY person_id"
_PASSED_SQL = "SELECT owner FROM passed_keys ORDER BY owner"


def note(tx: Transaction, person_id: int) -> None:
    """That person is erased; their key is destroyed once this is on the disk."""
    tx.insert_new(ERASURES, person_id=person_id, at=tx.now)
    tx.wake(ERASED)


def let_go(tx: Transaction, owner: int) -> None:
    """What was sealed with that passing key is over; it is destroyed once this is on the disk."""
    tx.insert_new(PASSED, owner=owner, at=tx.now)
    tx.wake(ERASED)


def undone(tx: Transaction) -> list[int]:
    """People whose keys are destroyed and who are here all the same: a backup from before was restored. What is still
    to be done of earlier erasures, because the house went down in between, is done after this.
    """
    noted = {row.person_id for row in tx.all(_NOTED)}
    tx.wake(ERASED)
    return [person_id for person_id in tx.keys.destroyed() if person_id not in noted]


def destroy_keys(connection: sqlite3.Connection, keys: KeyRing, now: Instant) -> bool:
    """Destroy the keys of everybody erased, and those let go, and leave nothing of them in what the database keeps
    beside itself; whether that is done. Somebody who reads just now, or trouble with the disk, may be in the way: it is
    to be tried again.
    """
    try:
        destroy_noted(connection, keys, now)
        busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    except sqlite3.Error as error:
        log.error("the keys of people erased could not be destroyed yet: %s", error.sqlite_errorname)
        return False
    return not busy


def destroy_noted(connection: Any, keys: KeyRing, now: Instant) -> None:
    """Destroy the keys of everybody erased, and those let go, as they stand in the database behind `connection`, one of
    the engine's own. Its errors come through, and those of the store of keys.
    """
    done = set(keys.destroyed())
    for (person_id,) in connection.execute(_NOTED_SQL).fetchall():
        if person_id not in done:
            keys.destroy(person_id, now)
    for (owner,) in connection.execute(_PASSED_SQL).fetchall():
        if not keys.passing.is_destroyed(owner):
            keys.passing.destroy(owner, now)
