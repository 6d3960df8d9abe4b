"""The mark beside a database file from which everybody has moved to a server: two Kiths on two copies of one house
would both answer the same people.
"""

import os
from contextlib import closing
from pathlib import Path

from bot.base.clock import Instant, local

MOVED = (
    "{file} was moved to a PostgreSQL database ({when}), and people are answered from there: set DATABASE_URL to it. "
    "Only where that move did not come to its end, or nobody is to be answered from there any more, remove {mark} and "
    "try again."
)


def mark_of(file: Path) -> Path:
    """Where the mark of that database file stands."""
    return Path(f"{file}.moved")


def told(file: Path) -> str | None:
    """What is to be said of a file that was moved; None of any other."""
    mark = mark_of(file)
    if not mark.exists():
        return None
    when = mark.read_text(encoding="utf-8").strip()
    return MOVED.format(file=file.name, when=when, mark=mark.name)


def mark(file: Path, now: Instant) -> None:
    """From here on nobody serves that file; on the disk on return."""
    handle = os.open(mark_of(file), os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
    with closing(os.fdopen(handle, "w", encoding="utf-8")) as out:
        out.write(f"{local(now, 'UTC'):%Y-%m-%d %H:%M} UTC\n")
        out.flush()
        os.fsync(out.fileno())
    folder = os.open(file.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
