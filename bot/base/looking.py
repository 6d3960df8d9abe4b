"""Looking at a database file without touching it, also beside a bot that writes to it."""

import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import Select, column, select, table

from bot.base import schema
from bot.base.tables import metadata
from bot.base.transaction import Transaction
from bot.base.viewing import opened

_MADE: Select[Any, Any, Any] = select(column("type"), column("name"), column("sql")).select_from(table("sqlite_master"))

FAULTS_MAX = 20
ENGINE = sqlite3.sqlite_version
SOUND_ENGINES = ((3, 51, 3), (3, 50, 7), (3, 44, 6))
"""The first version of each line of SQLite in which several connections cannot damage a file's newest pages."""


def engine_is_sound(version: tuple[int, ...] = sqlite3.sqlite_version_info) -> bool:
    """Whether that version of SQLite is without the fault that can damage a file which several connections write."""
    return version >= SOUND_ENGINES[0] or any(version[:2] == sound[:2] and version >= sound for sound in SOUND_ENGINES)


def revision(file: Path) -> str | None:
    """The revision a file stands at, None when it is empty. `SchemaTooNew` when this program does not know it."""
    with opened(file) as connection:
        return schema.require_known(schema.revision(connection))


def faults(file: Path) -> list[str]:
    """What is wrong with a file as a database: damaged pages, broken rules, references that lead nowhere."""
    with opened(file) as connection:
        pages = [str(row[0]) for row in connection.execute(f"PRAGMA integrity_check({FAULTS_MAX})")]
        broken = connection.execute("PRAGMA foreign_key_check").fetchmany(FAULTS_MAX)
    return [said for said in pages if said != "ok"] + [f"a row of {row[0]} names a row of {row[2]}" for row in broken]


def counts(file: Path) -> dict[str, int]:
    """How many rows each table of a file has."""
    with opened(file) as connection:
        names = [str(row[0]) for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {name: int(connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]) for name in names}


def guards_missing(tx: Transaction) -> list[str]:
    """Triggers of the house that are gone from the file, or are not what they were; of tables that are there."""
    made = tx.all(_MADE)
    tables = {row.name for row in made if row.type == "table"}
    found = {" ".join(row.sql.split()) for row in made if row.type == "trigger"}
    due = (
        guard
        for name in sorted(tables & set(metadata.tables))
        for guard in metadata.tables[name].info.get("triggers", ())
    )
    return [guard.split()[2] for guard in due if " ".join(guard.split()) not in found]
