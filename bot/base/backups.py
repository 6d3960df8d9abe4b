"""Copies of the database as single files, and putting one back in its place. Never half of anything under a final name.

A copy is made beside a running bot; putting one back needs the file for itself.
"""

import os
import re
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from bot.base import outbox, sealed_files, viewing
from bot.base.clock import Instant, local
from bot.base.database import connect
from bot.base.keys import KeyTrouble
from bot.base.usable import usable

NAME = re.compile(r"kith-(\d{8}T\d{6})Z(?:-\d+)?\.db(?:\.sealed)?")
SEALED = ".sealed"
"""How the name of a backup ends that only BACKUP_KEY opens."""
BESIDE = ("-wal", "-journal", "-shm")
"""What SQLite keeps beside a database in use: its newest pages, its former ones, and the way to them."""


def copy(file: Path, target: Path) -> None:
    """Copy a database, in use or not, as it is at one moment into the new file `target`, for its owner only. It is on
    the disk on return. `DatabaseUnusable` when either cannot be read or written.
    """
    with usable(target):
        os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    with viewing.opened(file) as source, usable(target), closing(sqlite3.connect(target)) as made:
        source.backup(made)
        made.execute("PRAGMA journal_mode = DELETE")  # one file, with nothing beside it
    _settle(target)


def _settle(path: Path) -> None:
    """Have the system put a file, or a folder's list of files, on the disk."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def drafted(target: Path) -> Iterator[Path]:
    """A name to write to, for a file that is to appear as `target` whole or not at all; taken away when that fails."""
    partial = target.with_name(f".{target.name}.partial")
    partial.unlink(missing_ok=True)
    try:
        yield partial
    finally:
        for name in (partial.name, *(f"{partial.name}{end}" for end in BESIDE)):
            partial.with_name(name).unlink(missing_ok=True)


def put(partial: Path, target: Path) -> None:
    """Let a finished file appear under its name, for good."""
    os.replace(partial, target)
    _settle(target.parent)


def name_for(now: Instant, folder: Path, *, sealed: bool = False) -> Path:
    """A name for a backup made now; not one that is taken."""
    stamp = f"kith-{local(now, 'UTC'):%Y%m%dT%H%M%SZ}"
    taken = sum(1 for path in listed(folder) if path.name.startswith(stamp))
    name = f"{stamp}-{taken + 1}.db" if taken else f"{stamp}.db"
    return folder / (f"{name}{SEALED}" if sealed else name)


def listed(folder: Path) -> list[Path]:
    """The backups in a folder, newest first."""
    found = [path for path in folder.glob("kith-*") if NAME.fullmatch(path.name)]
    return sorted(found, key=lambda path: (made_at(path), path.stat().st_mtime_ns), reverse=True)


@contextmanager
def plain(backup: Path, key: bytes | None) -> Iterator[Path]:
    """A backup as a database file to look at: itself, or what is sealed in it, for as long as the block runs.
    `KeyTrouble` when it is sealed and `key` does not open it.
    """
    if not backup.name.endswith(SEALED):
        yield backup
        return
    if key is None:
        raise KeyTrouble(f"{backup.name} is sealed: put the key with which it was made into BACKUP_KEY.")
    with tempfile.TemporaryDirectory() as folder:
        opened = Path(folder) / backup.name.removesuffix(SEALED)
        sealed_files.unseal(backup, opened, key)
        yield opened


def made_at(backup: Path) -> datetime:
    """When a backup was made, by its name."""
    named = NAME.fullmatch(backup.name)
    assert named is not None
    return datetime.strptime(named[1], "%Y%m%dT%H%M%S").replace(tzinfo=UTC)


def keep_newest(folder: Path, count: int) -> list[Path]:
    """Remove all backups of a folder but the newest `count`; those removed."""
    old = listed(folder)[count:]
    for path in old:
        path.unlink(missing_ok=True)
    return old


def doubt(file: Path) -> None:
    """Before a backup is used again: whatever waits in it to be sent may have been sent since, and is marked so."""
    with usable(file), closing(connect(str(file), guarded=False)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        outbox.doubt_all(viewing.view(connection))
        connection.execute("COMMIT")
        connection.execute("PRAGMA journal_mode = DELETE")
    _settle(file)


def swap(partial: Path, file: Path, aside: Path) -> bool:
    """Put the finished `partial` in the place of the database `file`, whose lock must be held; what was there is kept
    as `aside`. Whether anything was. At every moment there is a whole database under the name.
    """
    if not file.exists():
        put(partial, file)
        return False
    with suppress(sqlite3.Error), closing(connect(str(file), guarded=False)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")  # what stands beside it goes into it
    for end in BESIDE:  # still there only when it is damaged: it stays with its file and never meets another
        beside = file.with_name(f"{file.name}{end}")
        if beside.exists():
            os.replace(beside, aside.with_name(f"{aside.name}{end}"))
    _keep(file, aside)
    put(partial, file)
    return True


def _keep(file: Path, aside: Path) -> None:
    """A second name for the same file; where the disk knows no such thing, a copy."""
    try:
        os.link(file, aside)
    except OSError:
        shutil.copy2(file, aside)
        _settle(aside)
