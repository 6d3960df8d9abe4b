"""Dates, times and numbers as people write them, in one language. Digits are the ones phones show: 0 to 9."""

from datetime import date, time
from functools import lru_cache

from babel import Locale, dates, numbers

from bot.base.clock import Instant, local
from bot.base.languages import LanguageInfo

_DATES_KEPT = 8_192
_NUMBERS_KEPT = 4_096
_HALF_A_YEAR = 183


def day_words(language: LanguageInfo, iso: str, now: Instant, zone: str, *, short: bool = False) -> str:
    """The date `iso` ("2026-11-24") with its weekday; with its year when that is not the reader's own at `now`."""
    return _day(language, date.fromisoformat(iso), local(now, zone).date(), short)


def when_words(language: LanguageInfo, instant: Instant, now: Instant, zone: str, *, short: bool = False) -> str:
    """The date and time that clocks in `zone` show at `instant`."""
    wall = local(instant, zone)
    day = _day(language, wall.date(), local(now, zone).date(), short)
    clock = _clock(language.locale, language.formats.time, wall.hour, wall.minute)
    joined = language.formats.date_and_time_short if short else language.formats.date_and_time
    return joined.format(date=day, time=clock)


def zone_words(language: LanguageInfo, zone: str) -> str:
    """Whose clocks that zone is ("Europe/London"), as people say it."""
    return str(dates.get_timezone_location(zone, locale=language.locale))


def number_words(locale: str, number: int) -> str:
    """A whole number with the language's own grouping."""
    return _number(locale, number) if abs(number) >= 1000 else str(number)


def hundredths_words(locale: str, number: int) -> str:
    """So many hundredths with two digits behind the language's own sign."""
    return str(numbers.format_decimal(number / 100, "0.00", locale=Locale.parse(locale), numbering_system="latn"))


def _day(language: LanguageInfo, day: date, today: date, short: bool) -> str:
    """A short one has no year within half a year: on a button there is no room, and only one day can be meant."""
    formats = language.formats
    if day.year != today.year and not (short and abs((day - today).days) < _HALF_A_YEAR):
        return _date(language.locale, formats.date_with_year, day)
    return _date(language.locale, formats.date_short if short else formats.date, day)


@lru_cache(maxsize=_DATES_KEPT)
def _date(locale: str, pattern: str, day: date) -> str:
    return dates.format_date(day, pattern, locale=locale)


@lru_cache(maxsize=_DATES_KEPT)
def _clock(locale: str, pattern: str, hour: int, minute: int) -> str:
    return dates.format_time(time(hour, minute), pattern, locale=locale)


@lru_cache(maxsize=_NUMBERS_KEPT)
def _number(locale: str, number: int) -> str:
    return str(numbers.format_decimal(number, locale=Locale.parse(locale), numbering_system="latn"))
