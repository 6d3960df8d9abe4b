"""An hour of the night that is coming, and how long until then: as people say both, in each language."""

from datetime import datetime

import pytest

from bot.base.clock import instant_of
from bot.checkins.typed.reading import read_time
from tests.checkins.test_typed import LONDON, NOON, read, told

TODAY, TOMORROW = "2026-11-26", "2026-11-27"


@pytest.mark.parametrize(
    ("words", "language", "times"),
    [
        ("tonight at 1", "en", [f"{TOMORROW} 01:00"]),
        ("tonight at half past one", "en", [f"{TOMORROW} 01:30"]),
        ("tonight 1am", "en", [f"{TOMORROW} 01:00"]),
        ("tonight at 12", "en", [f"{TOMORROW} 00:00"]),
        ("tonight at midnight", "en", [f"{TOMORROW} 00:00"]),
        ("tonight at 6", "en", [f"{TODAY} 18:00"]),
        ("tonight at 8", "en", [f"{TODAY} 20:00"]),
        ("tonight 20:30", "en", [f"{TODAY} 20:30"]),
        ("tonight at 4", "en", [f"{TODAY} 16:00", f"{TOMORROW} 04:00"]),
        ("tonight at 8 or 9", "en", [f"{TODAY} 20:00", f"{TODAY} 21:00"]),
        ("tonight at 15:00", "en", []),
        ("tomorrow at noon", "en", [f"{TOMORROW} 12:00"]),
        ("tomorrow at midnight", "en", [f"{TOMORROW} 00:00", "2026-11-28 00:00"]),
        ("tomorrow night at midnight", "en", [f"{TOMORROW} 00:00", "2026-11-28 00:00"]),
        ("tomorrow morning at noon", "en", []),
        ("esta noche a la 1", "es", [f"{TOMORROW} 01:00"]),
        ("esta noche a la una y media", "es", [f"{TOMORROW} 01:30"]),
        ("esta noche a las 8", "es", [f"{TODAY} 20:00"]),
        ("esta noche a medianoche", "es", [f"{TOMORROW} 00:00"]),
        ("الليلة الساعة 1", "ar", [f"{TOMORROW} 01:00"]),
        ("الليلة الساعة الواحدة والنصف", "ar", [f"{TOMORROW} 01:30"]),
        ("الليلة الساعة ٨", "ar", [f"{TODAY} 20:00"]),
        ("الليلة منتصف الليل", "ar", [f"{TOMORROW} 00:00"]),
    ],
)
def test_tonight_goes_on_past_midnight(words: str, language: str, times: list[str]) -> None:
    assert told(read(words, language)) == times


def test_tonight_typed_after_midnight_may_be_this_night_or_the_next_one() -> None:
    late = datetime(2026, 11, 26, 0, 30)
    for words, language in (("tonight at 1", "en"), ("esta noche a la 1", "es"), ("الليلة الساعة 1", "ar")):
        assert told(read(words, language, at=late)) == [f"{TODAY} 01:00", f"{TOMORROW} 01:00"], words


def test_the_hour_that_is_typed_after_tonight_is_one_of_tonight() -> None:
    hours = read("tonight").hours
    for words, time in (("1", f"{TOMORROW} 01:00"), ("8", f"{TODAY} 20:00"), ("12", f"{TOMORROW} 00:00")):
        found = read_time(words, ("en",), instant_of(NOON, LONDON), LONDON, TODAY, hours)
        assert told(found) == [time], words


@pytest.mark.parametrize(
    ("words", "language", "time"),
    [
        ("2 hours", "en", f"{TODAY} 14:00"),
        ("two hours please", "en", f"{TODAY} 14:00"),
        ("2 hrs", "en", f"{TODAY} 14:00"),
        ("in 2 hours", "en", f"{TODAY} 14:00"),
        ("an hour", "en", f"{TODAY} 13:00"),
        ("in 12 hours", "en", f"{TOMORROW} 00:00"),
        ("2 horas", "es", f"{TODAY} 14:00"),
        ("dos horas", "es", f"{TODAY} 14:00"),
        ("una hora", "es", f"{TODAY} 13:00"),
        ("dentro de 15 horas", "es", f"{TOMORROW} 03:00"),
        ("2 ساعة", "ar", f"{TODAY} 14:00"),
        ("ساعتان", "ar", f"{TODAY} 14:00"),
        ("ثلاث ساعات", "ar", f"{TODAY} 15:00"),
    ],
)
def test_a_few_hours_are_how_long_until_then(words: str, language: str, time: str) -> None:
    assert (read(words, language).why, told(read(words, language))) == ("time", [time])


@pytest.mark.parametrize(
    ("words", "language", "times"),
    [
        ("15 hours", "en", [f"{TODAY} 15:00", f"{TOMORROW} 15:00"]),
        ("12 horas", "es", [f"{TOMORROW} 00:00", f"{TOMORROW} 12:00", "2026-11-28 00:00"]),
        ("2h", "en", [f"{TODAY} 14:00", f"{TOMORROW} 02:00", f"{TOMORROW} 14:00"]),
        ("a las 2 horas", "es", [f"{TODAY} 14:00", f"{TOMORROW} 02:00", f"{TOMORROW} 14:00"]),
        ("tomorrow 2 hours", "en", [f"{TOMORROW} 02:00", f"{TOMORROW} 14:00"]),
        ("mañana 2 horas", "es", [f"{TOMORROW} 02:00", f"{TOMORROW} 14:00"]),
        ("الساعة 2", "ar", [f"{TODAY} 14:00", f"{TOMORROW} 02:00", f"{TOMORROW} 14:00"]),
    ],
)
def test_what_names_an_hour_of_the_day_stays_one(words: str, language: str, times: list[str]) -> None:
    assert told(read(words, language)) == times


def test_asked_for_the_hour_of_a_day_some_hours_are_an_hour_of_it() -> None:
    for words, language in (("2 hours", "en"), ("2 horas", "es")):
        assert told(read(words, language, day="2026-12-03")) == ["2026-12-03 02:00", "2026-12-03 14:00"]
