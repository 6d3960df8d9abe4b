"""Looking at a database file without touching it, also beside a bot that writes to it."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TypeVar

from bot.base import schema
from bot.base.chance import SystemChance
from bot.base.clock import SystemClock
from bot.base.facts import Consequences
from bot.base.keys import KeyRing
from bot.base.transaction import Transaction
from bot.base.usable import read_only, usable

T = TypeVar("T")

FAULTS_MAX = 20
ENGINE = sqlite3.sqlite_version
SOUND_ENGINES = ((3, 51, 3), (3, 50, 7), (3, 44, 6))
"""The first version of each line of SQLite in which several connections cannot damage a file's newest pages."""


def engine_is_sound(version: tuple[int, ...] = sqlite3.sqlite_version_info) -> bool:
    """Whether that version of SQLite is without the fault that can damage a file which several connections write."""
    return version >= SOUND_ENGINES[0] or any(version[:2] == sound[:2] and version >= sound for sound in SOUND_ENGINES)


def view(connection: sqlite3.Connection) -> Transaction:
    """A connection as services see one; nothing follows from what is told, and what is sealed stays so."""
    keys = KeyRing.in_memory()
    return Transaction(connection.cursor(), SystemClock().now(), SystemChance(), Consequences(), keys, set())


@contextmanager
def opened(file: Path) -> Iterator[sqlite3.Connection]:
    """A read-only connection. `DatabaseUnusable` when it is no database or is damaged."""
    with usable(file), closing(sqlite3.connect(read_only(file), uri=True, isolation_level=None)) as connection:
        connection.execute("PRAGMA query_only = ON")
        connection.execute("PRAGMA busy_timeout = 5000")
        yield connection


def look(file: Path, work: Callable[[Transaction], T]) -> T:
    """What `work` reads in one consistent view of `file`. `DatabaseUnusable` as in `opened`."""
    with opened(file) as connection:
        connection.execute("BEGIN")
        return work(view(connection))


def revision(file: Path) -> str | None:
    """The revision a file stands at, None when it is empty. `SchemaTooNew` when this program does not know it."""
    with opened(file) as connection:
        return schema.require_known(connection)


def faults(file: Path) -> list[str]:
    """What is wrong with a file as a database: damaged pages, broken rules, references that lead nowhere."""
    with opened(file) as connection:
        pages = [str(row[0]) for row in connection.execute(f"PRAGMA integrity_check({FAULTS_MAX})")]
        broken = connection.execute("PRAGMA foreign_key_check").fetchmany(FAULTS_MAX)
    return [said for said in pages if said != "ok"] + [f"a row of {row[0]} names a row of {row[2]}" for row in broken]
