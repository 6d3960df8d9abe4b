"""Months of a place: what is told is told of whole ones, once each, when all of it can have been written down."""

from dataclasses import dataclass
from datetime import date, datetime, time

from bot.base.clock import DAY, Instant, add_months, instant_of, local
from bot.places.rules import Place

SETTLES = 7 * DAY
"""So long after a month has ended people may still say what they gave and received in it."""
YEARS = (1970, date.max.year)
"""From the first year until before the second one a month can lie."""
TOLD_AT = time(6, 0)
"""What the place's clock shows when a month is told of."""


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """One month, such as 2026-11."""

    year: int
    month: int

    @classmethod
    def of(cls, text: str) -> "Month":
        """The month written so. `ValueError` where it is none, or so far off that not all of it has instants."""
        day = date.fromisoformat(f"{text}-01")
        if not YEARS[0] <= day.year < YEARS[1]:
            raise ValueError(f"there is nothing to tell of {text}")
        return cls(day.year, day.month)

    @classmethod
    def at(cls, instant: Instant, zone: str) -> "Month":
        """The month that the clocks there show."""
        wall = local(instant, zone)
        return cls(wall.year, wall.month)

    def __str__(self) -> str:
        return f"{self.year:04}-{self.month:02}"

    def on(self, months: int) -> "Month":
        """So many months later, or earlier."""
        day = add_months(date(self.year, self.month, 1), months)
        return Month(day.year, day.month)

    def begins(self, zone: str, clock: time = time()) -> Instant:
        """Its first moment there, or that time on its first day."""
        return instant_of(datetime.combine(date(self.year, self.month, 1), clock), zone)


def tells_at(place: Place, month: Month) -> Instant:
    """When that month can be told of."""
    return month.on(1).begins(place.zone, TOLD_AT) + SETTLES


def newest(place: Place, now: Instant) -> Month:
    """The newest month that can be told of."""
    this = Month.at(now, place.zone)
    return next(month for back in (1, 2) if tells_at(place, month := this.on(-back)) <= now)
