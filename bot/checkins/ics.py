"""A check-in as a calendar file: a neutral title, one id for good, a sequence number that grows."""

from dataclasses import dataclass
from datetime import UTC
from typing import TYPE_CHECKING

from bot.base.clock import MINUTE, Instant, local

if TYPE_CHECKING:
    from icalendar import Event

MEDIA_TYPE = "text/calendar"
FILE_NAME = "kith.ics"


@dataclass(frozen=True, slots=True)
class Entry:
    """What a calendar is told of a meeting. `uid` is its own for good. `title` is neutral: calendars are shown on
    shared screens.
    """

    uid: str
    starts_at: Instant
    minutes: int
    sequence: int
    title: str
    cancelled: bool = False


def calendar_file(entry: Entry, now: Instant) -> bytes:
    """The calendar file in UTF-8 with the line ends of RFC 5545. Times are in UTC, so that no zone is guessed."""
    from icalendar import Calendar  # slow to load, and many a day nobody asks for a file

    calendar = Calendar()
    calendar.add("prodid", "-//Kith//Check-ins//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "CANCEL" if entry.cancelled else "PUBLISH")
    calendar.add_component(_event(entry, now))
    return bytes(calendar.to_ical())


def _event(entry: Entry, now: Instant) -> "Event":
    from icalendar import Event

    event = Event()
    event.add("uid", entry.uid)
    event.add("sequence", entry.sequence)
    event.add("dtstamp", local(now, "UTC").astimezone(UTC))
    event.add("dtstart", local(entry.starts_at, "UTC").astimezone(UTC))
    event.add("dtend", local(entry.starts_at + entry.minutes * MINUTE, "UTC").astimezone(UTC))
    event.add("summary", entry.title)
    event.add("status", "CANCELLED" if entry.cancelled else "CONFIRMED")
    event.add("class", "PRIVATE")
    return event
