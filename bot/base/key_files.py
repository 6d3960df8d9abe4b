"""Where the keys of a database are: a store of their own beside it, and the key that opens it."""

import contextlib
import sqlite3
from pathlib import Path

from bot.base.house_key import finish_rotation, key_in
from bot.base.keys import KeyRing, KeyTrouble
from bot.base.usable import read_only, usable


def _is_used(file: Path) -> bool:
    with contextlib.closing(sqlite3.connect(read_only(file), uri=True)) as connection:
        return connection.execute("SELECT 1 FROM audit LIMIT 1").fetchone() is not None


def key_store(file: Path) -> Path:
    """Where the keys of a database file are."""
    return Path(f"{file}.keys")


def key_file_of(file: Path, named: Path | None) -> Path:
    """Where the key of the house stands for that database file: where it was named, or else beside it."""
    return named or Path(f"{file}.key")


def keys_of(file: Path, house_key: bytes | Path | None = None) -> KeyRing:
    """The keys that belong to a database file, made for one in which nothing has happened yet. `KeyTrouble` when they
    are gone, or `house_key` does not open them.
    """
    store = key_store(file)
    if not store.exists() and _is_used(file):
        raise KeyTrouble(
            f"{store.name} is missing: the keys to what people told. Put it back beside the database, and start again."
        )
    if not isinstance(house_key, bytes):
        key_file = key_file_of(file, house_key)
        if store.exists():
            finish_rotation(key_file, store)
        house_key = key_in(key_file, make=not store.exists())
    return KeyRing.of_file(store, house_key)


def reading(file: Path, house_key: bytes | Path | None) -> KeyRing:
    """The keys that belong to a database file, only to be read. `KeyTrouble` when they or the key are not there, or do
    not fit.
    """
    store = key_store(file)
    if not store.exists():
        raise KeyTrouble(f"{store.name} is missing: the keys to what people told. Put it back beside the database.")
    if not isinstance(house_key, bytes):
        house_key = key_in(key_file_of(file, house_key), make=False)
    with usable(store):
        return KeyRing.reading(store, house_key)
