"""What no place may fall below, and reading it from a place's file."""

from dataclasses import dataclass

from bot.places.toml_reader import Table


@dataclass(frozen=True, slots=True)
class Standard:
    """What no place may fall below."""

    first_contact_hours: int
    visits_kept_percent: int
    asks_answered_percent: int
    nurse_minutes_a_month: int
    hide_below: int


def read_standard(table: Table) -> Standard:
    """The standard; `TomlProblem` where a figure is missing or makes no sense."""
    standard = Standard(
        first_contact_hours=table.whole("first_contact_hours", 1, 14 * 24),
        visits_kept_percent=table.whole("visits_kept_percent", 0, 100),
        asks_answered_percent=table.whole("asks_answered_percent", 0, 100),
        nurse_minutes_a_month=table.whole("nurse_minutes_a_month", 0, 31 * 24 * 60),
        hide_below=table.whole("hide_below", 0, 100),
    )
    table.done()
    return standard
