"""What typed words come to: one time, two or three that may be meant, or none; never a guess."""

import subprocess
import sys
from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.base.clock import DAY, instant_of, local
from bot.checkins.typed.days import Asked, days
from bot.checkins.typed.pieces import take_apart
from bot.checkins.typed.reading import AHEAD, LETTERS_MAX, READINGS_MAX, Reading, read_day, read_time
from bot.checkins.typed.vocabulary import vocabulary

LONDON = "Europe/London"
NOON = datetime(2026, 11, 26, 12)
"""A Thursday."""


def read(words: str, *languages: str, at: datetime = NOON, zone: str = LONDON, day: str | None = None) -> Reading:
    return read_time(words, languages or ("en",), instant_of(at, zone), zone, day)


def told(reading: Reading, zone: str = LONDON) -> list[str]:
    """The times that were understood, on that zone's clocks."""
    return [f"{local(one, zone):%Y-%m-%d %H:%M}" for one in reading.times]


@pytest.mark.parametrize(
    ("words", "language", "time"),
    [
        ("tomorrow 3pm", "en", "2026-11-27 15:00"),
        ("Tomorrow, 3 p.m.", "en", "2026-11-27 15:00"),
        ("next Tuesday 10:30", "en", "2026-12-01 10:30"),
        ("next Tuesday at half past ten in the morning", "en", "2026-12-01 10:30"),
        ("quarter to one tomorrow afternoon", "en", "2026-11-27 12:45"),
        ("tonight at 8", "en", "2026-11-26 20:00"),
        ("tomorrow noon", "en", "2026-11-27 12:00"),
        ("12am tomorrow", "en", "2026-11-27 00:00"),
        ("tomorrow 15h30", "en", "2026-11-27 15:30"),
        ("3 December 14:00", "en", "2026-12-03 14:00"),
        ("Dec 3rd, 2pm", "en", "2026-12-03 14:00"),
        ("Thursday the 3rd at 14:00", "en", "2026-12-03 14:00"),
        ("4 December 3pm", "en", "2026-12-04 15:00"),
        ("3.12. 14:00", "en", "2026-12-03 14:00"),
        ("3.12 14:00", "en", "2026-12-03 14:00"),
        ("2026-12-03 14:00", "en", "2026-12-03 14:00"),
        ("28/1 10:00", "en", "2027-01-28 10:00"),
        ("in 2 hours", "en", "2026-11-26 14:00"),
        ("in 15 h", "en", "2026-11-27 03:00"),
        ("in half an hour", "en", "2026-11-26 12:30"),
        ("tonight at 12", "en", "2026-11-27 00:00"),
        ("esta noche a las 12", "es", "2026-11-27 00:00"),
        ("in 3 days at 4pm", "en", "2026-11-29 16:00"),
        ("in a week at 10:30", "en", "2026-12-03 10:30"),
        ("the day after tomorrow 11am", "en", "2026-11-28 11:00"),
        ("Friday 4pm 🙂", "en", "2026-11-27 16:00"),
        ("mañana a las 15:00", "es", "2026-11-27 15:00"),
        ("manana a las 15:00", "es", "2026-11-27 15:00"),
        ("mañana por la mañana a las 10", "es", "2026-11-27 10:00"),
        ("el martes que viene a las 10:30", "es", "2026-12-01 10:30"),
        ("pasado mañana a las 3 de la tarde", "es", "2026-11-28 15:00"),
        ("el 3 de diciembre a las 2 y cuarto de la tarde", "es", "2026-12-03 14:15"),
        ("dentro de dos horas", "es", "2026-11-26 14:00"),
        ("غداً الساعة 15:00", "ar", "2026-11-27 15:00"),
        ("غدا الساعة ٣ مساء", "ar", "2026-11-27 15:00"),
        ("يوم الثلاثاء الساعة ١٠:٣٠", "ar", "2026-12-01 10:30"),
        ("بعد ساعتين", "ar", "2026-11-26 14:00"),
        ("٣ كانون الأول الساعة ١٤:٠٠", "ar", "2026-12-03 14:00"),
        ("३.१२. १४:००", "en", "2026-12-03 14:00"),
    ],
)
def test_a_time_that_can_mean_only_one_is_that_one(words: str, language: str, time: str) -> None:
    assert (read(words, language).why, told(read(words, language))) == ("time", [time])


@pytest.mark.parametrize(
    ("words", "language", "times"),
    [
        ("tomorrow at 3", "en", ["2026-11-27 03:00", "2026-11-27 15:00"]),
        ("tomorrow 3:30", "en", ["2026-11-27 03:30", "2026-11-27 15:30"]),
        ("next Tuesday at half past ten", "en", ["2026-12-01 10:30", "2026-12-01 22:30"]),
        ("tomorrow midnight", "en", ["2026-11-27 00:00", "2026-11-28 00:00"]),
        ("Friday 12 midnight", "en", ["2026-11-27 00:00", "2026-11-28 00:00"]),
        ("Friday night at 12", "en", ["2026-11-27 00:00", "2026-11-28 00:00"]),
        ("Friday night at 1am", "en", ["2026-11-27 01:00", "2026-11-28 01:00"]),
        ("tomorrow night at 1", "en", ["2026-11-27 01:00", "2026-11-28 01:00"]),
        ("1 at night", "en", ["2026-11-27 01:00", "2026-11-28 01:00"]),
        ("viernes a las 12 de la noche", "es", ["2026-11-27 00:00", "2026-11-28 00:00"]),
        ("الجمعة 12 ليلا", "ar", ["2026-11-27 00:00", "2026-11-28 00:00"]),
        ("الجمعة 12 مساء", "ar", ["2026-11-27 12:00", "2026-11-28 00:00"]),
        ("Friday 3pm or 4pm", "en", ["2026-11-27 15:00", "2026-11-27 16:00"]),
        ("Friday 3 or 4pm", "en", ["2026-11-27 03:00", "2026-11-27 15:00", "2026-11-27 16:00"]),
        ("tomorrow afternoon at 3 or 4", "en", ["2026-11-27 15:00", "2026-11-27 16:00"]),
        ("03/04 14:00", "en", ["2027-03-04 14:00", "2027-04-03 14:00"]),
        ("Thursday 15:00", "en", ["2026-11-26 15:00", "2026-12-03 15:00"]),
        ("next Friday 10:00", "en", ["2026-11-27 10:00", "2026-12-04 10:00"]),
        ("Saturday 3 December 10:00", "en", ["2026-11-28 10:00", "2026-12-03 10:00"]),
        ("tomorrow 3pm or Monday 4pm", "en", ["2026-11-27 15:00", "2026-11-30 16:00"]),
        ("3pm", "en", ["2026-11-26 15:00", "2026-11-27 15:00"]),
        ("15h", "en", ["2026-11-26 15:00", "2026-11-27 15:00"]),
        ("15 hrs", "en", ["2026-11-26 15:00", "2026-11-27 15:00"]),
        ("15h", "es", ["2026-11-26 15:00", "2026-11-27 15:00"]),
        ("15 h", "es", ["2026-11-26 15:00", "2026-11-27 15:00"]),
        ("15 horas", "es", ["2026-11-26 15:00", "2026-11-27 15:00"]),
        ("20", "en", ["2026-11-26 20:00", "2026-11-27 20:00"]),
        ("11:00", "en", ["2026-11-27 11:00", "2026-11-28 11:00"]),
        ("3", "en", ["2026-11-26 15:00", "2026-11-27 03:00", "2026-11-27 15:00"]),
        ("mañana a las 3", "es", ["2026-11-27 03:00", "2026-11-27 15:00"]),
        ("غدا الساعة ٣", "ar", ["2026-11-27 03:00", "2026-11-27 15:00"]),
    ],
)
def test_a_time_that_can_mean_two_is_both_and_nobody_chooses_for_you(
    words: str, language: str, times: list[str]
) -> None:
    assert (read(words, language).why, told(read(words, language))) == ("which", times)


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("yesterday 3pm", "past"),
        ("today 9am", "past"),
        ("3 December 2020 10:00", "past"),
        ("3 December 2028 10:00", "far"),
        ("in 100 weeks at 10:30", "far"),
        ("31/12/9999 midnight", "far"),
        ("0001-01-01 00:00", "past"),
        ("Friday in 2 weeks 10am", "unread"),
        ("today Friday 10:00", "unread"),
        ("tomorrow Monday 10:00", "unread"),
        ("Friday 26 November 2026 10:00", "unread"),
        ("Friday 4.12.2027 10:00", "unread"),
        ("Friday 4.12.2027", "unread"),
        ("3pm or Friday 4pm", "unread"),
        ("in 2 hours or 4pm", "unread"),
        ("Friday or 4pm", "unread"),
        ("tomorrow 25:00", "unread"),
        ("tomorrow 24:00", "unread"),
        ("31 November 10:00", "unread"),
        ("30.2. 10:00", "unread"),
        ("99/99 10:00", "unread"),
        ("Thursday 3", "unread"),
        ("03/04 at 3", "unread"),
        ("3.12", "unread"),
        ("tomorrow 3pm 4pm", "unread"),
        ("tomorrow week 10am", "unread"),
        ("monday week 10am", "unread"),
        ("tomorrow 1500", "unread"),
        ("next week", "unread"),
        ("december", "unread"),
        ("now", "unread"),
        ("can we meet tomorrow at 3pm?", "unread"),
        ("3.12.20265 10:00", "unread"),
        ("tomorrow 15:00 in the morning", "unread"),
        ("I feel very alone", "unread"),
        ("😀😀", "unread"),
        ("٪", "unread"),
        ("", "unread"),
        ("tomorrow 3pm " + "x" * LETTERS_MAX, "unread"),
    ],
)
def test_what_is_no_time_is_said_to_be_none(words: str, why: str) -> None:
    assert read(words).why == why


@pytest.mark.parametrize(
    ("words", "days", "hours"),
    [
        ("tomorrow", ("2026-11-27",), None),
        ("3 December", ("2026-12-03",), None),
        ("Friday afternoon", ("2026-11-27",), range(12, 21)),
        ("03/04", ("2027-03-04", "2027-04-03"), None),
    ],
)
def test_a_day_without_an_hour_is_that_day(words: str, days: tuple[str, ...], hours: range | None) -> None:
    found = read(words)
    assert (found.why, found.days) == ("hour" if len(days) == 1 else "day", days)
    assert found.hours == (None if hours is None else frozenset(hours))


def test_an_hour_is_of_the_day_that_was_asked_of() -> None:
    assert told(read("3pm", day="2026-12-03")) == ["2026-12-03 15:00"]
    assert told(read("half past ten", day="2026-12-03")) == ["2026-12-03 10:30", "2026-12-03 22:30"]
    assert told(read("Friday 3pm", day="2026-12-03")) == ["2026-11-27 15:00"]
    for words, language in (("15h", "en"), ("15 hrs", "en"), ("15h", "es"), ("15 h", "es"), ("15 horas", "es")):
        assert told(read(words, language, day="2026-12-03")) == ["2026-12-03 15:00"], words


def test_an_hour_is_in_the_part_of_the_day_that_was_named_before() -> None:
    night, afternoon = read("Friday night").hours, read("Friday afternoon").hours
    for words, hours, times in (
        ("12", night, ["2026-11-27 00:00"]),
        ("8", night, ["2026-11-26 20:00"]),
        ("1am", night, ["2026-11-27 01:00"]),
        ("3", afternoon, ["2026-11-26 15:00"]),
        ("3 or 4", afternoon, ["2026-11-26 15:00", "2026-11-26 16:00"]),
        ("10pm", afternoon, ["2026-11-26 22:00"]),
        ("tomorrow 10am", afternoon, ["2026-11-27 10:00"]),
    ):
        found = read_time(words, ("en",), instant_of(NOON, LONDON), LONDON, "2026-11-26", hours)
        assert told(found) == times, words


def test_how_long_until_then_is_told_only_with_an_in_where_a_day_was_asked_of() -> None:
    assert told(read("30 minutes")) == ["2026-11-26 12:30"]
    assert read("30 minutes", day="2026-12-03").why == "unread"
    assert told(read("in 30 minutes", day="2026-12-03")) == ["2026-11-26 12:30"]


def test_each_language_a_person_has_is_understood_and_no_other() -> None:
    assert told(read("tomorrow 3pm", "es", "en")) == ["2026-11-27 15:00"]
    assert read("tomorrow 3pm", "es").why == "unread"
    assert read("tomorrow 3pm", "xx", "../en").why == "unread"


def test_a_night_that_skips_an_hour_or_has_it_twice_is_asked_about() -> None:
    spring, autumn = datetime(2027, 3, 27, 12), datetime(2027, 10, 30, 12)
    assert read("tomorrow 01:30", at=spring).why == "skipped"
    assert read("tomorrow 01:30", at=autumn).why == "twice"
    assert told(read("tomorrow 02:30", at=spring)) == ["2027-03-28 02:30"]
    assert told(read("in 14 hours", at=spring)) == ["2027-03-28 03:00"]


def test_days_that_were_are_read_backwards() -> None:
    now = instant_of(NOON, LONDON)
    for words, found in (
        ("yesterday", ["2026-11-25"]),
        ("last Friday", ["2026-11-20"]),
        ("Friday", ["2026-11-20"]),
        ("3 days ago", ["2026-11-23"]),
        ("20 November", ["2026-11-20"]),
        ("20.11.", ["2026-11-20"]),
        ("yesterday 3pm", ["2026-11-25"]),
        ("Thursday", ["2026-11-19", "2026-11-26"]),
        ("nothing of the kind", []),
    ):
        assert read_day(words, ("en",), now, LONDON) == found, words
    assert read_day("Friday 24.11.", ("en",), now, LONDON) == []
    assert read_day("hace 2 días", ("es",), now, LONDON) == ["2026-11-24"]
    assert read_day("أول أمس", ("ar",), now, LONDON) == ["2026-11-24"]


def test_a_word_that_the_library_passes_over_makes_it_no_day() -> None:
    known = vocabulary("en")
    assert known is not None
    asked = Asked(NOON)
    assert days(take_apart("tomorrow", known), known, asked) != []
    for words in ("tomorrow week", "tomorrow today", "3 tomorrow", "december 3 december"):
        assert days(take_apart(words, known), known, asked) == [], words


def test_the_library_is_loaded_by_the_first_time_that_is_typed_or_beforehand() -> None:
    program = (
        "import sys; from bot.checkins.typed import service; was = 'dateparser' in sys.modules; service.get_ready(); "
        "print(was, 'dateparser.data.date_translation_data.ar' in sys.modules)"
    )
    assert subprocess.check_output([sys.executable, "-c", program], text=True).split() == ["False", "True"]


SAID = ["tomorrow", "3", "at", "pm", "half past", "next", "Friday", "in", "2", "hours", "december", "3.12.", "03/04"]
SAID += ["31/12/9999", "9999-12-31", "0001-01-01", "midnight", "23:00", "h", "night", "مساء", "today"]
SAID += ["14:00", "or", "noon", "غدا", "الساعة", "٣", "mañana", "a las", "y media", "30", "99:99", "ago", "😀", "week"]
TEXTS = st.text(max_size=LETTERS_MAX + 5) | st.lists(st.sampled_from(SAID), max_size=8).map(" ".join)
NOWS = st.datetimes(datetime(2026, 1, 1), datetime(2040, 12, 31))
ZONES = st.sampled_from([LONDON, "America/Santiago", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Apia"])
ENDS = [
    "31/12/9999 midnight",
    "31/12/9999 23:00",
    "9999-12-31 23:00",
    "1/1/9000 00:00",
    "0001-01-01 00:00",
    "0001-01-01",
]


@pytest.mark.parametrize("words", ENDS)
@pytest.mark.parametrize("zone", ["America/New_York", "Asia/Kathmandu", LONDON])
def test_days_at_either_end_of_all_calendars_are_over_or_too_far(words: str, zone: str) -> None:
    assert read(words, zone=zone).why == ("past" if words.startswith("0001") else "far")
    assert read_day(words, ("en", "es", "ar"), instant_of(NOON, zone), zone) != []


@settings(deadline=None)
@given(words=TEXTS, at=NOWS, zone=ZONES)
def test_no_text_makes_it_fail_and_what_it_reads_is_ahead_and_shown_by_clocks(
    words: str, at: datetime, zone: str
) -> None:
    now = instant_of(at, zone)
    found = read_time(words, ("en", "es", "ar"), now, zone)
    assert len(found.times) + len(found.days) <= READINGS_MAX
    assert (len(found.times) == 1) == (found.why == "time")
    assert all(now < one <= now + AHEAD for one in found.times)
    today = local(now, zone).date().isoformat()
    assert all(today <= day <= local(now + AHEAD + DAY, zone).date().isoformat() for day in found.days)
    read_day(words, ("en", "es", "ar"), now, zone)
