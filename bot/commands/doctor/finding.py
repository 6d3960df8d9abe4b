"""What the doctor finds."""

from dataclasses import dataclass
from typing import Literal

State = Literal["well", "warning", "wrong"]


@dataclass(frozen=True, slots=True)
class Finding:
    """What was looked at, how it is, and what to do where that is not well."""

    what: str
    state: State
    how: str
    to_do: str = ""


def well(what: str, how: str) -> Finding:
    """Nothing to do."""
    return Finding(what, "well", how)


def warning(what: str, how: str, to_do: str) -> Finding:
    """It works, but somebody should look."""
    return Finding(what, "warning", how, to_do)


def wrong(what: str, how: str, to_do: str) -> Finding:
    """It does not work, or will not for long."""
    return Finding(what, "wrong", how, to_do)
