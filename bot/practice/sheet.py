"""What is to be proof-read: of all screens a crawl has seen, as few as show every text in every form it takes."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.base.messages import Lines, Screen, Text, Value
from bot.base.text_files import Entry, read_texts, variables
from bot.practice.crawl import Found, Seen
from bot.practice.steps import told
from handlers.screens import options, shared_row

ROOMS = ("people", "safety", "pairing", "checkins", "asks", "hours", "staff", "places", "base")
"""In the order in which somebody meets them; a room that is not named here comes behind."""
WORD_LETTERS_MAX = 20
"""A longer word among a text's values was typed or drawn, and chooses no form."""
CHOICE = "choice"
"""A value of that name is worded once for all texts: shown anywhere, it is shown."""
EXAMPLE = "Ana"
STANDING = ("parent", "mentor", "nurse", "coordinator", "applicant", "candidate", "joining", "left")

Form = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Shown:
    """One screen to be read: its key, the marks of its texts, who sees it, and one way to come there."""

    screen: Screen
    key: str
    marks: tuple[str, ...]
    who: tuple[str, ...]
    way: str


@dataclass(frozen=True, slots=True)
class Room:
    """One room's screens, and those of its texts that stood on no screen."""

    name: str
    shown: tuple[Shown, ...]
    alone: tuple[Text, ...]


def rooms(found: Found, source: Path) -> tuple[Room, ...]:
    """What was found, room by room. `source` is the folder of the language that texts are translated from."""
    entries = {entry.key: entry for entry in read_texts(source).entries}
    room_of = {key: Path(entry.file).stem for key, entry in entries.items()}
    chosen = list(_chosen(found))
    said = {form[0] for seen in chosen for form in _forms(seen.screen)}
    alone = [_example(entry, entries) for key, entry in entries.items() if key not in said]
    standing = _standing(found)
    shown = _together([_shown(found, seen, entries, standing) for seen in chosen])
    names = {room_of[key] for key in (*(one.key for one in shown), *(text.key for text in alone))}
    return tuple(
        Room(
            name,
            tuple(one for one in shown if room_of[one.key] == name),
            tuple(one for one in alone if room_of[one.key] == name),
        )
        for name in sorted(names, key=lambda name: (ROOMS.index(name) if name in ROOMS else len(ROOMS), name))
    )


def _together(shown: list[Shown]) -> list[Shown]:
    """Screens of one key beside each other, the keys in the order in which they first come."""
    first = {one.key: place for place, one in reversed(list(enumerate(shown)))}
    return sorted(shown, key=lambda one: first[one.key])


def _chosen(found: Found) -> Iterator[Seen]:
    """The screens that show something no earlier one has shown, those with the shortest way first."""
    known: set[Form] = set()
    for seen in sorted(found.seen, key=lambda seen: len(seen.steps)):
        forms = set(_forms(seen.screen))
        if not forms <= known:
            known |= forms
            yield seen


def _forms(screen: Screen) -> Iterator[Form]:
    """Each text of a screen with the values that choose between its forms."""
    yield from _forms_of(screen.text)
    for button in (*options(screen), *shared_row(screen)):
        yield from _forms_of(button.label)


def _forms_of(value: Value) -> Iterator[Form]:
    if isinstance(value, Lines):
        for item in value.items:
            yield from _forms_of(item)
    elif isinstance(value, Text):
        yield (value.key,)
        for name, inner in value.items:
            yield (CHOICE if name == CHOICE else value.key, name, _choosing(inner))
            yield from _forms_of(inner)


def _choosing(value: Value) -> object:
    """What a value can choose by: a word, or whether there is none, one or more."""
    if isinstance(value, int):
        return min(value, 2)
    if isinstance(value, str) and len(value) <= WORD_LETTERS_MAX:
        return re.sub(r"\d+", "0", value)
    return type(value).__name__


def _shown(found: Found, seen: Seen, entries: Mapping[str, Entry], standing: Mapping[Form, set[str]]) -> Shown:
    marks = {mark for key, *more in _forms(seen.screen) if not more for mark in entries[str(key)].marks}
    who = standing[_outline(seen.screen)]
    way = told(found.names, seen.steps)
    return Shown(seen.screen, main_key(seen.screen.text), tuple(sorted(marks)), tuple(sorted(who, key=_rank)), way)


def main_key(text: Text) -> str:
    """The key a screen goes by: beneath the note that stands above it, unless the note is what is new."""
    rest = text.values.get("rest")
    note = text.values.get("note")
    if text.key == "home-with-note" and isinstance(rest, Text) and isinstance(note, Text):
        return main_key(note)
    return text.key


def _outline(screen: Screen) -> Form:
    return (main_key(screen.text), *(button.label.key for button in options(screen)))


def _standing(found: Found) -> dict[Form, set[str]]:
    """Who sees screens of each outline. Somebody of many roles counts where nobody of one does."""
    alone: dict[Form, set[str]] = {}
    among: dict[Form, set[str]] = {}
    for seen in found.seen:
        words = {word for word in seen.state if word in STANDING}
        (alone if len(words) == 1 else among).setdefault(_outline(seen.screen), set()).update(words)
    return {**among, **alone}


def _rank(word: str) -> int:
    return STANDING.index(word)


def _example(entry: Entry, entries: Mapping[str, Entry]) -> Text:
    """A text by itself, with an example for every value that any text has."""
    names = {name for one in entries.values() for name in variables(one)}
    return Text(entry.key, **dict.fromkeys(names, EXAMPLE))
