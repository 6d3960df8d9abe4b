"""A meeting for somebody's calendar, on request: under a neutral title, and the same entry again after it was moved."""

import tomllib
from functools import lru_cache

from bot.base import enclosures
from bot.base.enclosures import Document
from bot.base.messages import Screen, Text, When
from bot.base.transaction import Transaction
from bot.checkins.ics import FILE_NAME, MEDIA_TYPE, Entry, calendar_file
from bot.checkins.store.checkins import Checkin
from bot.checkins.store.groups import Group
from bot.people.rules import Person
from bot.people.words import WORDS


@lru_cache(maxsize=1)
def titles() -> dict[str, str]:
    """What a calendar entry is called, by language: it may stand where others look."""
    return dict(tomllib.loads(WORDS.read_text(encoding="utf-8"))["calendar"])


def send(tx: Transaction, person: Person, meeting: Checkin | Group) -> None:
    """Let the file reach that person, as the meeting is now: booked, moved or called off."""
    entry = Entry(
        uid=f"{'group' if isinstance(meeting, Group) else 'checkin'}-{meeting.id}@kith",
        starts_at=meeting.starts_at,
        minutes=meeting.minutes,
        sequence=meeting.sequence,
        title=titles()[person.language],
        cancelled=meeting.state == "cancelled",
    )
    content = calendar_file(entry, tx.now).decode()
    caption = Screen(Text("checkins-calendar-caption", when=When(meeting.starts_at)), kind="notice")
    enclosures.send_document(tx, person.id, Document(FILE_NAME, MEDIA_TYPE, content, caption))
