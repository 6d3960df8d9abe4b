"""Names of people as whoever helps here reads them: two of the same name get a word more, by which to tell them apart.

For a helper the families they walk with count always, so that each is called the same wherever they read of them; and
whoever stands on the same screen. The word is the area, where it is the reader's to know and no other's of them; else a
number that is theirs on every screen, whoever else stands there, and stays when another goes.
"""

from collections import Counter
from collections.abc import Callable, Iterator

from bot.base.messages import Lines, Name, Screen, Text, Value
from bot.base.transaction import Transaction
from bot.pairing import service as pairings
from bot.people import service as people
from bot.people.rules import HELPER_ROLES, Person
from bot.places import service as places
from handlers.access import TEAM

AREA_LETTERS = 10
"""So much is said of where somebody lives: a button has little room."""


def of(tx: Transaction, reader: Person, screen: Screen | None) -> Callable[[int], str]:
    """The word by which that reader tells each person apart on that screen, or without one in a message; "" where
    nobody else is called so.
    """
    shown = set() if screen is None else set(_ids(screen))
    told: dict[int, str] | None = None

    def word(person_id: int) -> str:
        nonlocal told
        if person_id == reader.id or not TEAM.holds(reader):
            return ""
        if told is None:
            told = _told_apart(tx, reader, shown | {person_id})
        return told.get(person_id, "")

    return word


def _ids(screen: Screen) -> Iterator[int]:
    yield from _in(screen.text)
    for row in screen.rows:
        for button in row:
            yield from _in(button.label)


def _in(value: Value) -> Iterator[int]:
    match value:
        case Name(person_id):
            yield person_id
        case Text():
            for _, inner in value.items:
                yield from _in(inner)
        case Lines(items):
            for item in items:
                yield from _in(item)


def _told_apart(tx: Transaction, reader: Person, shown: set[int]) -> dict[int, str]:
    """The words of those who share their name with another of them."""
    families = _families(tx, reader)
    by_name: dict[str, list[int]] = {}
    for person_id in sorted((shown | families) - {reader.id}):
        by_name.setdefault(people.display_name(tx, person_id).strip().casefold(), []).append(person_id)
    found: dict[int, str] = {}
    for same in by_name.values():
        if len(same) > 1:
            areas = _areas(tx, reader, same, families)
            told = Counter(areas.values())
            alone = {person_id: area for person_id, area in areas.items() if told[area] == 1}
            found.update((person_id, alone.get(person_id, str(person_id))) for person_id in same)
    return found


def _families(tx: Transaction, reader: Person) -> set[int]:
    if reader.roles.isdisjoint(HELPER_ROLES):
        return set()
    return {one.parent_id for one in pairings.running(tx, reader.id) if one.helper_id == reader.id}


def _areas(tx: Transaction, reader: Person, same: list[int], families: set[int]) -> dict[int, str]:
    """Where those live of whom that is for the reader, in a word."""
    here = places.place(reader.place)
    found = {}
    for person in (people.get(tx, person_id) for person_id in same):
        area = here.area(person.area)
        known = person.id in families or ("coordinator" in reader.roles and person.place == reader.place)
        if area is not None and known:
            found[person.id] = _cut(area.name, AREA_LETTERS)
    return found


def _cut(words: str, letters: int) -> str:
    return words if len(words) <= letters else words[: letters - 1].rstrip() + "…"
