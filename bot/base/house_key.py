"""The key of the house: a small file that nobody else may read, and putting another key in its place."""

import base64
import os
from contextlib import closing
from pathlib import Path

from bot.base.keys import KEY_BYTES, KeyRing, KeyTrouble, new_key


def read_key(text: str) -> bytes:
    """A key of the house from its base64 text. `KeyTrouble` when it is none."""
    try:
        key = base64.b64decode(text.strip(), validate=True)
    except ValueError:
        key = b""
    if len(key) != KEY_BYTES:
        raise KeyTrouble(f"That is not a key: it should be {KEY_BYTES} bytes in base64. Put the right key file back.")
    return key


def key_in(file: Path, *, make: bool) -> bytes:
    """The key of the house in `file`; a new one, readable for its owner only, where there is none and `make` is set.

    `KeyTrouble` when there is none and none may be made: what it sealed would be lost.
    """
    if file.exists():
        return read_key(file.read_text(encoding="utf-8"))
    if not make:
        raise KeyTrouble(f"The key file {file.name} is missing. Put it back: without it nothing sealed can be read.")
    file.parent.mkdir(parents=True, exist_ok=True)
    return _write_new(file)


def _write_new(file: Path) -> bytes:
    key = new_key()
    handle = os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with closing(os.fdopen(handle, "w", encoding="utf-8")) as out:
        out.write(base64.b64encode(key).decode() + "\n")
        out.flush()
        os.fsync(out.fileno())
    _settle(file.parent)
    return key


def _settle(folder: Path) -> None:
    """Have the system put the names of a folder's files on the disk: a key without its name is lost."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def rotate(key_file: Path, store: Path) -> int:
    """Put a new key of the house in the place of that in `key_file`, and wrap every key in `store` with it; how many.

    Both files must be nobody else's meanwhile. Cut short at any point, the next try goes on from there, and so does the
    next opening of the house. `KeyTrouble` when either is missing.
    """
    if not store.exists():
        raise KeyTrouble(f"{store.name} is missing: there are no keys to wrap. Put it back, then try again.")
    finish_rotation(key_file, store)
    ring = KeyRing.of_file(store, key_in(key_file, make=False))
    try:
        count = ring.rewrap(_write_new(_fresh(key_file)))
    finally:
        ring.close()
    _put_in_place(key_file)
    return count


def finish_rotation(key_file: Path, store: Path) -> None:
    """After a change of the key that was cut short: keep whichever of the two keys the others are wrapped with."""
    fresh = _fresh(key_file)
    if not fresh.exists():
        return
    try:
        KeyRing.of_file(store, key_in(fresh, make=False)).close()
    except KeyTrouble:  # they were not wrapped anew, or it was not even written whole
        fresh.unlink()
    else:
        _put_in_place(key_file)


def _fresh(key_file: Path) -> Path:
    return key_file.with_name(f"{key_file.name}.new")


def _put_in_place(key_file: Path) -> None:
    os.replace(_fresh(key_file), key_file)
    _settle(key_file.parent)
