"""The calendar file: neutral, with one id for good and a growing sequence number."""

from datetime import datetime, timedelta

from icalendar import Calendar

from bot.base.clock import instant_of
from bot.checkins.ics import Entry, calendar_file

AT = instant_of(datetime(2026, 11, 24, 10), "Europe/London")


def event(entry: Entry):
    calendar = Calendar.from_ical(calendar_file(entry, AT))
    return calendar, calendar.walk("VEVENT")[0]


def test_a_booking_is_an_event_with_a_neutral_title():
    calendar, found = event(Entry("checkin-12@kith", AT, 60, 0, "Appointment"))
    assert (found["UID"], found["SUMMARY"], found["SEQUENCE"]) == ("checkin-12@kith", "Appointment", 0)
    assert found.decoded("DTEND") - found.decoded("DTSTART") == timedelta(hours=1)
    assert (calendar["METHOD"], found["STATUS"], found["CLASS"]) == ("PUBLISH", "CONFIRMED", "PRIVATE")


def test_a_move_keeps_the_id_and_a_cancellation_says_so():
    _, moved = event(Entry("checkin-12@kith", AT, 60, 1, "Appointment"))
    calendar, gone = event(Entry("checkin-12@kith", AT, 60, 2, "Appointment", cancelled=True))
    assert moved["UID"] == gone["UID"]
    assert moved["SEQUENCE"] < gone["SEQUENCE"]
    assert (calendar["METHOD"], gone["STATUS"]) == ("CANCEL", "CANCELLED")


def test_the_file_is_utf8_with_crlf_and_folds_a_long_title_between_characters():
    made = calendar_file(Entry("checkin-1@kith", AT, 30, 0, "موعد ✓ " * 20), AT)
    assert made.startswith(b"BEGIN:VCALENDAR\r\n")
    assert all(len(line) <= 75 for line in made.split(b"\r\n"))
    assert Calendar.from_ical(made.decode()).walk("VEVENT")[0]["SUMMARY"] == "موعد ✓ " * 20
