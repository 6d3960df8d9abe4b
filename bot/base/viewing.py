"""One consistent view of a database file, read beside whoever writes to it."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TypeVar

from bot.base import running
from bot.base.chance import SystemChance
from bot.base.clock import Instant, SystemClock
from bot.base.consequences import Consequences
from bot.base.keys import KeyRing
from bot.base.transaction import Transaction
from bot.base.usable import read_only, usable

T = TypeVar("T")


def view(connection: sqlite3.Connection, keys: KeyRing | None = None, now: Instant | None = None) -> Transaction:
    """A connection as services see one; nothing follows from what is told. Without `keys` what is sealed stays so."""
    at = SystemClock().now() if now is None else now
    return Transaction(connection.cursor(), at, SystemChance(), Consequences(), keys or KeyRing.in_memory(), set())


@contextmanager
def opened(file: Path) -> Iterator[sqlite3.Connection]:
    """A read-only connection. `DatabaseUnusable` when it is no database or is damaged."""
    with usable(file), closing(sqlite3.connect(read_only(file), uri=True, isolation_level=None)) as connection:
        connection.execute("PRAGMA query_only = ON")
        connection.execute("PRAGMA busy_timeout = 5000")
        yield connection


def look(file: Path, work: Callable[[Transaction], T], keys: KeyRing | None = None, now: Instant | None = None) -> T:
    """What `work` reads in one consistent view of `file`, with these `keys`. `DatabaseUnusable` as in `opened`."""
    with opened(file) as connection:
        connection.execute("BEGIN")
        tx = view(connection, keys, now)
        with running.runs(tx):
            return work(tx)
