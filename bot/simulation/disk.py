"""What a crash cannot take: the database, in memory so that history is fast and repeats.

Whether a commit survives a kill of the machine is the database's own promise, and proven elsewhere with real kills;
here a commit that returned is kept and one that did not is gone. Temporary triggers note every change of state of an
inbox or outbox row, and what came out of its turn or time, in the same transaction, so that what was rolled back was
never noted.
"""

import hashlib
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from bot.base.chance import Chance
from bot.base.database import connect, create_tables, guard_connection
from bot.base.key_stores import SqliteKeys
from bot.base.keys import KEY_BYTES, KeyRing, new_key

_NOTES = (
    "CREATE TEMP TABLE noted (what TEXT, id INTEGER, state TEXT)",
    *(
        f"CREATE TEMP TRIGGER noted_{name} AFTER UPDATE OF state ON {name} WHEN NEW.state <> OLD.state "
        f"BEGIN INSERT INTO noted VALUES ('{name}', NEW.id, NEW.state); END"
        for name in ("inbox", "outbox")
    ),
    "CREATE TEMP TRIGGER noted_turn AFTER UPDATE OF state ON inbox WHEN NEW.state <> OLD.state AND EXISTS "
    "(SELECT 1 FROM inbox o WHERE o.state = 'waiting' AND o.sender = OLD.sender AND o.id < OLD.id) "
    "BEGIN INSERT INTO noted VALUES ('turn', NEW.id, NEW.state); END",
    "CREATE TEMP TRIGGER noted_time AFTER UPDATE OF state ON timers WHEN NEW.state = 'done' AND "
    "(NEW.settled_at > OLD.late_limit OR NEW.settled_at < OLD.due_at) "
    "BEGIN INSERT INTO noted VALUES ('time', NEW.id, NEW.state); END",
)
PAGES_MAX = 1_073_741_823
SPARED = 2
"""Empty pages that filling leaves, for the tree that holds it grows too."""


@dataclass(frozen=True, slots=True)
class Noted:
    """A row of that table ("inbox", "outbox") came into that state; or an update before its sender's earlier ones
    ("turn"), or a timer was done when it was not the time for it ("time").
    """

    what: str
    id: int
    state: str


class Disk:
    """One connection to the data, and one to the keys, that outlive every crash."""

    def __init__(self, chance: Chance) -> None:
        self._chance = chance
        self.connection = connect(":memory:", guarded=False)
        create_tables(self.connection)
        self.connection.execute("CREATE TABLE filling (room BLOB)")
        for statement in _NOTES:
            self.connection.execute(statement)
        guard_connection(self.connection)
        self._seen = 0
        self.full = False
        """Whether most of what is to be written finds no room."""
        self.when_freed: Callable[[], object] = lambda: None
        """Told when there is room again after there was none."""
        self._keys = sqlite3.connect(":memory:", isolation_level=None)
        self._passing = sqlite3.connect(":memory:", isolation_level=None)
        self._house_key = new_key()

    def keys(self) -> KeyRing:
        """The keys as one opening of the house has them; what was not kept before the last one went down is gone."""
        for store in (self._keys, self._passing):
            if store.in_transaction:
                store.execute("ROLLBACK")
        return KeyRing(SqliteKeys(self._keys), self._house_key, self._make_key, lambda: SqliteKeys(self._passing))

    def _make_key(self) -> bytes:
        """A key that is the same in every history of this seed: sealed values are found by their order in an index,
        and how full the disk is depends on it.
        """
        return hashlib.sha256(self._chance.token(KEY_BYTES).encode()).digest()

    def rows(self, sql: str, **params: Any) -> list[Any]:
        """A look at it, in plain SQL of our own."""
        return self.connection.execute(sql, params).fetchall()

    def passing_keys(self) -> set[int]:
        """Whose keys that pass are there: those of secret votes."""
        made = self._passing.execute("SELECT 1 FROM sqlite_master WHERE name = 'keys'").fetchone()
        return {row[0] for row in self._passing.execute("SELECT owner FROM keys")} if made else set()

    def noted_in_batch(self) -> int:
        """How many changes of an inbox row's state are noted and not yet taken."""
        return int(self.rows("SELECT count(*) FROM noted WHERE what = 'inbox'")[0][0])

    def take_notes(self) -> list[Noted]:
        """What changed its state since the last look, in order; only what was committed, asked between commits."""
        if self.connection.total_changes == self._seen:
            return []
        found = self.rows("SELECT what, id, state FROM noted ORDER BY rowid")
        if found:
            self.connection.execute("DELETE FROM noted")
        self._seen = self.connection.total_changes
        return [Noted(*row) for row in found]

    def fill(self) -> None:
        """Not one page more can be written, nor those that lay about empty."""
        pages, spare, size = (
            self.rows(f"PRAGMA {what}")[0][0] for what in ("page_count", "freelist_count", "page_size")
        )
        self._pages(pages)
        self.full = True
        self.rows("INSERT INTO filling VALUES (zeroblob(:room))", room=max(0, spare - SPARED) * (size - 4))

    def free(self) -> None:
        """There is room again."""
        self._pages(PAGES_MAX)
        self.rows("DELETE FROM filling")
        if self.full:
            self.full = False
            self.when_freed()

    def _pages(self, most: int) -> None:
        self.connection.set_authorizer(None)
        self.connection.execute(f"PRAGMA max_page_count = {most}")
        guard_connection(self.connection)

    def close(self) -> None:
        self.connection.close()
        self._keys.close()
