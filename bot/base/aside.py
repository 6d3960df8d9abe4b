"""What Telegram brings while the database cannot be used: kept in a file beside it, sealed, until it can.

A line for each update, on the disk before it is confirmed to Telegram, which forgets after a day. When the house opens
the updates go the way all others go; one that is taken twice is known by its id and digest, as ever.
"""

import json
import os
from pathlib import Path
from typing import Any, BinaryIO

from bot.base.keys import HOUSE, KeyRing


def aside_of(file: Path) -> Path:
    """Where updates are kept aside for that database file."""
    return Path(f"{file}.aside")


def keep(file: Path, keys: KeyRing, batch: list[dict[str, Any]]) -> None:
    """Keep these updates beside the database `file`; on return they are on the disk. `OSError` when it refuses."""
    lines = [keys.seal(HOUSE, json.dumps(raw)) + "\n" for raw in batch]
    handle = os.open(aside_of(file), os.O_CREAT | os.O_RDWR, 0o600)
    with os.fdopen(handle, "r+b") as out:
        _go_to_the_end(out)
        out.write("".join(lines).encode("ascii"))
        out.flush()
        os.fsync(out.fileno())


def _go_to_the_end(out: BinaryIO) -> None:
    """Behind the last whole line: one that was cut short would make the next one unreadable, too."""
    if out.seek(0, os.SEEK_END) == 0:
        return
    out.seek(-1, os.SEEK_END)
    if out.read() != b"\n":
        out.seek(0)
        out.seek(out.read().rfind(b"\n") + 1)
        out.truncate()


def kept(file: Path, keys: KeyRing) -> list[dict[str, Any]]:
    """The updates kept aside for that database file, oldest first. A line cut short was never confirmed, and comes
    again from Telegram.
    """
    path = aside_of(file)
    lines = path.read_text(encoding="ascii").splitlines(keepends=True) if path.exists() else []
    return [json.loads(keys.unseal(HOUSE, line.strip())) for line in lines if line.endswith("\n")]


def forget(file: Path) -> None:
    """All of them are in the database now."""
    aside_of(file).unlink(missing_ok=True)
