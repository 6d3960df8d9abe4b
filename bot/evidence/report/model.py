"""What a report holds: figures of whole months, as they were told once and for good. No true count is in it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TypeVar

from bot.base.clock import Instant
from bot.evidence.disclosure import Told
from bot.evidence.figures import Kind, Part, Unit
from bot.evidence.months import Month

T = TypeVar("T")

HIDDEN = Told("beside")
"""What is told of something of which nothing was kept."""
MONTHS_OF_QUARTER = 3
PERCENT_FROM = 40
"""Of fewer no share in per cent is worked out: of rounded numbers it could be far from the true one."""
PERCENT_STEP = 5


@dataclass(frozen=True, slots=True)
class Period:
    """One whole month, such as "2026-10", or one quarter of them, such as "2026-Q3"."""

    months: tuple[Month, ...]

    @classmethod
    def of(cls, text: str) -> "Period":
        """The period written so. `ValueError` where it is none."""
        year, found, quarter = text.partition("-Q")
        if not found:
            return cls((Month.of(text),))
        if quarter not in ("1", "2", "3", "4"):
            raise ValueError(f"there is no quarter {quarter}")
        first = Month.of(f"{year}-{(int(quarter) - 1) * MONTHS_OF_QUARTER + 1:02}")
        return cls(tuple(first.on(later) for later in range(MONTHS_OF_QUARTER)))

    def __str__(self) -> str:
        first = self.months[0]
        if len(self.months) == 1:
            return str(first)
        return f"{first.year:04}-Q{(first.month + 2) // MONTHS_OF_QUARTER}"


@dataclass(frozen=True, slots=True)
class Line:
    """What was told of one figure in one month. `values` stand for the percentiles `at`, the one of an index for no
    percentile, and that of what is held against something for whether it was reached (1) or not (0). Of minutes hours
    are told. `whole` is what the denominator is called: lines with the same one have the same.
    """

    month: Month
    name: str
    part: Part
    kind: Kind
    unit: Unit
    split: tuple[str, ...] = ()
    whole: str = ""
    number: Told = HIDDEN
    of: Told = HIDDEN
    missing: Told = HIDDEN
    values: tuple[Told, ...] = ()
    at: tuple[int, ...] = ()

    @property
    def percent(self) -> int | None:
        """The share in per cent, from what is told of both sides; None where that is too little to say one."""
        number, of = self.number.number, self.of.number
        if number is None or of is None or of < PERCENT_FROM:
            return None
        return min(100, (200 * number + of * PERCENT_STEP) // (2 * of * PERCENT_STEP) * PERCENT_STEP)


@dataclass(frozen=True, slots=True)
class MonthTold:
    """One month of a report: when it was told, what counts the place hid then (those under `below`), and its lines in
    the order of the figures.
    """

    month: Month
    at: Instant
    below: int
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Chosen:
    """What has changed most for somebody, in their own words, chosen by members; `by` only where they wish to be named.
    Printed, it says no words.
    """

    words: str = field(repr=False)
    by: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Report:
    """What was told of a place in a period; and of stories those that may be in a report today."""

    place: str
    place_name: str
    zone: str
    period: Period
    months: tuple[MonthTold, ...]
    stories: tuple[Chosen, ...] = ()

    @property
    def at(self) -> Instant:
        """When the last of it was told."""
        return max(month.at for month in self.months)

    @property
    def below(self) -> int:
        """Counts under it are not told."""
        return max(month.below for month in self.months)

    def parts(self) -> Iterator[tuple[Part, list[tuple[str, list[Line]]]]]:
        """(part, its figures by name with their lines in all months): in the order in which they were told."""
        lines = [line for month in self.months for line in month.lines]
        for part in _first_seen(line.part for line in lines):
            here = [line for line in lines if line.part == part]
            names = _first_seen(line.name for line in here)
            yield part, [(name, [line for line in here if line.name == name]) for name in names]


def _first_seen(found: Iterable[T]) -> list[T]:
    return list(dict.fromkeys(found))
