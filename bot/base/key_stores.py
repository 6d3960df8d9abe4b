"""Where wrapped keys lie: what is asked of such a store, and the one that is a SQLite file or lives in memory.

`bot/base/keys_elsewhere.py` has the one on PostgreSQL.
"""

import sqlite3
from collections.abc import Callable
from typing import Protocol

_TABLES = (
    "CREATE TABLE IF NOT EXISTS keys (owner INTEGER PRIMARY KEY, wrapped BLOB NOT NULL) STRICT",
    "CREATE TABLE IF NOT EXISTS destroyed (owner INTEGER PRIMARY KEY, at INTEGER NOT NULL) STRICT",
)


class KeyStore(Protocol):
    """Wrapped keys by their owners, and whose were destroyed."""

    errors: tuple[type[Exception], ...]
    """What it raises where it refuses."""

    def find(self, owner: int) -> bytes | None:
        """The wrapped key of that owner."""

    def add(self, owner: int, wrapped: bytes) -> bytes:
        """Keep a new one; the one that stands there then: somebody else may have been faster."""

    def keep(self) -> None:
        """What was added is on the disk from here on."""

    def undo(self) -> None:
        """What was added and not kept is gone."""

    def destroy(self, owner: int, at: int) -> None:
        """That owner has no key and never gets one again; kept at once."""

    def is_destroyed(self, owner: int) -> bool:
        """Whether that owner's key was destroyed."""

    def destroyed(self) -> list[int]:
        """Everybody whose key was destroyed."""

    def every(self) -> list[tuple[int, bytes]]:
        """All wrapped keys."""

    def change(self, wrap: Callable[[int, bytes], bytes]) -> int:
        """Put what `wrap` makes of each in its place, all or none; how many."""

    def close(self) -> None:
        """Let go of the store."""


class SqliteKeys:
    """A store behind a connection of its own."""

    errors: tuple[type[Exception], ...] = (sqlite3.Error,)

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        for table in _TABLES:
            connection.execute(table)

    def find(self, owner: int) -> bytes | None:
        row = self.connection.execute("SELECT wrapped FROM keys WHERE owner = ?", (owner,)).fetchone()
        return None if row is None else bytes(row[0])

    def add(self, owner: int, wrapped: bytes) -> bytes:
        self._begin()
        self.connection.execute("INSERT INTO keys VALUES (?, ?)", (owner, wrapped))
        return wrapped

    def _begin(self) -> None:
        if not self.connection.in_transaction:
            self.connection.execute("BEGIN IMMEDIATE")

    def keep(self) -> None:
        if self.connection.in_transaction:
            self.connection.execute("COMMIT")

    def undo(self) -> None:
        if self.connection.in_transaction:
            self.connection.execute("ROLLBACK")

    def destroy(self, owner: int, at: int) -> None:
        self._begin()
        self.connection.execute("DELETE FROM keys WHERE owner = ?", (owner,))
        self.connection.execute("INSERT OR IGNORE INTO destroyed VALUES (?, ?)", (owner, at))

    def is_destroyed(self, owner: int) -> bool:
        return self.connection.execute("SELECT 1 FROM destroyed WHERE owner = ?", (owner,)).fetchone() is not None

    def destroyed(self) -> list[int]:
        return [row[0] for row in self.connection.execute("SELECT owner FROM destroyed ORDER BY owner")]

    def every(self) -> list[tuple[int, bytes]]:
        return self.connection.execute("SELECT owner, wrapped FROM keys").fetchall()

    def change(self, wrap: Callable[[int, bytes], bytes]) -> int:
        rows = [(wrap(owner, wrapped), owner) for owner, wrapped in self.every()]
        self._begin()
        self.connection.executemany("UPDATE keys SET wrapped = ? WHERE owner = ?", rows)
        return len(rows)

    def close(self) -> None:
        self.connection.close()
