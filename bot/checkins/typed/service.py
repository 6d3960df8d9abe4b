"""What a person means by the words they typed: in the languages they have, on their own clock."""

from collections.abc import Sequence

from bot.base.transaction import Transaction
from bot.checkins.typed.days import load
from bot.checkins.typed.reading import Reading, read_day, read_time
from bot.checkins.typed.vocabulary import vocabulary
from bot.people import profiles
from bot.people import service as people
from bot.people.rules import LANGUAGES, Person


def get_ready() -> None:
    """Load what is slow to load, for every language that people can choose."""
    for known in filter(None, map(vocabulary, LANGUAGES)):
        load(known)


def understand(
    tx: Transaction, person: Person, words: str, day: str = "", hours: Sequence[int] | None = None
) -> Reading:
    """A time to meet; of `day` (ISO text), where they were asked only for the hour, and within `hours`, where the part
    of the day was named before.
    """
    part, reader = None if hours is None else frozenset(hours), _who_typed(tx, person)
    return read_time(words, _languages(tx, reader), tx.now, reader.zone, day or None, part)


def understand_day(tx: Transaction, person: Person, words: str) -> list[str]:
    """The days that were, or may be meant, as ISO text."""
    return read_day(words, _languages(tx, person), tx.now, person.zone)


def _who_typed(tx: Transaction, person: Person) -> Person:
    """They themselves, or whoever acts for them: the words are of that language, and of that clock."""
    return person if person.acting is None else people.get(tx, person.actor)


def _languages(tx: Transaction, person: Person) -> tuple[str, ...]:
    """The language they read first, then those they have told they speak."""
    return tuple(dict.fromkeys((person.language, *profiles.chosen(tx, person.id, "speaks"))))
