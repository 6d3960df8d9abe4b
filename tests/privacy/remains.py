"""What the house holds of one person, and whether anything of that is left in its files."""

import sqlite3
from pathlib import Path

from bot.base.drafting import ours
from bot.base.keys import KeyRing
from bot.base.tables import PERSON_COLUMNS, metadata


def rows_of(person_id: int) -> list[tuple[str, str]]:
    """(table, condition) of every row that is somebody's own."""
    found = [("persons", f"id = {person_id}")]
    for table in metadata.sorted_tables:
        owners = [name for name in PERSON_COLUMNS if name in table.columns]
        if owners and table.name not in ("accounts", "erasures") and ours(table, table.name, "table", False, None):
            found.append((table.name, " OR ".join(f"{name} = {person_id}" for name in owners)))
    return found


def sealed_of(connection: sqlite3.Connection, keys: KeyRing, person_id: int) -> set[bytes]:
    """Every sealed text that is kept of that person, and their wrapped key, as the bytes that stand in the files."""
    found: set[bytes] = {keys._store.find(person_id)}
    for table, condition in rows_of(person_id):
        for row in connection.execute(f"SELECT * FROM {table} WHERE {condition}"):
            found |= {value.encode() for value in row if isinstance(value, str) and _is_sealed(keys, person_id, value)}
    return found


def _is_sealed(keys: KeyRing, person_id: int, value: str) -> bool:
    for unseal in (keys.unseal, keys.unseal_same):
        try:
            unseal(person_id, value)
        except Exception:  # whatever it is: it was not sealed so
            continue
        return True
    return False


def still_there(folder: Path, sealed: set[bytes]) -> set[str]:
    """Files of a folder in which any of those bytes stand."""
    files = [file for file in folder.rglob("*") if file.is_file()]
    return {file.name for file in files if any(value in file.read_bytes() for value in sealed)}
