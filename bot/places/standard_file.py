"""What no place may fall below: the common minimum of all places, and what a place promises beyond it."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from bot.places.toml_reader import Table

NAME = "standard.toml"
FILE = Path(__file__).resolve().parents[2] / "content" / NAME
"""The common minimum."""


@dataclass(frozen=True, slots=True)
class Standard:
    """What is promised to everybody: a first contact within so many hours at most, of all else at least so much."""

    first_contact_hours: int
    visits_kept_percent: int
    asks_answered_percent: int
    nurse_minutes_a_month: int
    hide_below: int


LOOSEST = Standard(
    first_contact_hours=14 * 24,
    visits_kept_percent=0,
    asks_answered_percent=0,
    nurse_minutes_a_month=0,
    hide_below=0,
)
"""What the common minimum itself may not fall below."""


@lru_cache(maxsize=1)
def common_standard() -> Standard:
    """What no place may promise less than: each is measured against it, so that places can be compared.

    `TomlProblem` where its file is wrong.
    """
    return _within(Table.read(f"content/{NAME}", FILE.read_text("utf-8")), LOOSEST)


def read_standard(table: Table) -> Standard:
    """A place's own; `TomlProblem` where a figure is missing, makes no sense or promises less than the common one."""
    return _within(table, common_standard())


def _within(table: Table, least: Standard) -> Standard:
    standard = Standard(
        first_contact_hours=table.whole("first_contact_hours", 1, least.first_contact_hours),
        visits_kept_percent=table.whole("visits_kept_percent", least.visits_kept_percent, 100),
        asks_answered_percent=table.whole("asks_answered_percent", least.asks_answered_percent, 100),
        nurse_minutes_a_month=table.whole("nurse_minutes_a_month", least.nurse_minutes_a_month, 31 * 24 * 60),
        hide_below=table.whole("hide_below", least.hide_below, 100),
    )
    table.done()
    return standard
