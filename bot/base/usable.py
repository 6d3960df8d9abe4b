"""Whether a file can be used as a database, and what to do where it cannot."""

import contextlib
import errno
import sqlite3
from collections.abc import Iterator
from pathlib import Path


class DatabaseUnusable(sqlite3.DatabaseError):
    """The file cannot be used as Kith's database; the sentence says what to do. `damaged`: the file itself, or what it
    lies on, is not well, and a backup would help.
    """

    damaged = False


DAMAGE = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_IOERR})


_WHAT_TO_DO = {
    sqlite3.SQLITE_FULL: "has no room to grow: the disk is full. Make room, then try again.",
    sqlite3.SQLITE_NOTADB: "is no database. Name another file in DATABASE_URL, or bring back a backup: restore FILE.",
    sqlite3.SQLITE_CORRUPT: "is damaged. Bring back a backup: python -m bot restore FILE. The damaged file is kept.",
    sqlite3.SQLITE_READONLY: "cannot be written. See who owns it and its folder, and run Kith as that user.",
    sqlite3.SQLITE_CANTOPEN: "cannot be opened. See that its folder is there and who owns it.",
    sqlite3.SQLITE_IOERR: "cannot be read or written: the disk refuses. See that it has room and is well.",
    sqlite3.SQLITE_BUSY: "is held by another program. Close that, then try again.",
}


@contextlib.contextmanager
def usable(file: Path) -> Iterator[None]:
    """What goes wrong with `file` in this block and is nobody's mistake in the program becomes `DatabaseUnusable`."""
    try:
        yield
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
        what = _WHAT_TO_DO[sqlite3.SQLITE_FULL if full else sqlite3.SQLITE_CANTOPEN]
        raise DatabaseUnusable(f"{file.name} {what} ({error.strerror})") from error
    except Exception as error:
        cause = getattr(error, "orig", error)  # SQLAlchemy wraps what the engine says
        code = getattr(cause, "sqlite_errorcode", None)
        if isinstance(cause, UnicodeDecodeError) or (isinstance(cause, sqlite3.OperationalError) and code is None):
            code = sqlite3.SQLITE_CORRUPT  # Python cannot read what the engine gives it: letters that are none
        told = None if code is None else _WHAT_TO_DO.get(code & 0xFF)
        if told is None or code is None:
            raise
        unusable = DatabaseUnusable(f"{file.name} {told}")
        unusable.damaged = code & 0xFF in DAMAGE
        raise unusable from error


def damaged(file: Path) -> DatabaseUnusable:
    """What is to be said of a file that turned out to be damaged while it was used."""
    unusable = DatabaseUnusable(f"{file.name} {_WHAT_TO_DO[sqlite3.SQLITE_CORRUPT]}")
    unusable.damaged = True
    return unusable


def read_only(file: Path) -> str:
    """The address under which SQLite opens `file` for reading only."""
    return f"{file.absolute().as_uri()}?mode=ro"
