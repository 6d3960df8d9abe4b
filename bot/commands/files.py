"""What is given on the command line, read once: a file of words, and how long something may take."""

import math
from pathlib import Path

from bot.commands.command import Wrong


def words(file: Path) -> str:
    """What stands in the file."""
    try:
        return file.read_text(encoding="utf-8")
    except OSError as error:
        raise Wrong(f"{file} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise Wrong(f"{file} is not text in UTF-8.") from error


def some_seconds(seconds: float | None) -> float | None:
    """As they are, if they are some."""
    if seconds is not None and not (math.isfinite(seconds) and seconds > 0):
        raise Wrong("--seconds must be a number above 0.")
    return seconds
