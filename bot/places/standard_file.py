"""Reading from a place's file what no place may fall below."""

from bot.places.rules import Standard
from bot.places.toml_reader import Table


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
