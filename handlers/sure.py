"""Doors behind which most harm could be done with somebody else's phone: the PIN is asked for first, in one place.

What was pressed is kept meanwhile, and is gone on with once the PIN was told.
"""

from typing import Any

from bot.base.clock import MINUTE, Instant
from bot.base.messages import Button, Screen, Text, When
from bot.base.outcome import MovedOn, Refused
from bot.people import pins
from handlers import flows
from handlers.doors import Door, Doors, Turn
from handlers.presses import decode, encode
from handlers.screens import HOME, with_note

FORM = "people.sure"
ASK, CHOOSE, AGAIN = "people.pin", "people.pin_choose", "people.pin_again"
"""What a screen expects that asks for a PIN, for a new one, and for the new one once more."""
WAITS_FOR: Instant = 10 * MINUTE
"""So long what was pressed is gone on with."""

_doors: list[Doors] = []


def furnish(doors: Doors) -> None:
    """Know where to go on. Called once, where rooms are listed."""
    _doors[:] = [doors]


def asked(turn: Turn, door: Door, *args: int | str) -> Screen | None:
    """The PIN, where it is asked for before that door opens; None where it opens."""
    if door.sure is None or not door.sure.holds(turn.person) or not pins.is_asked(turn.tx, turn.person):
        return None
    flows.drop(turn, FORM)
    flows.keep(turn, FORM, press=encode(Button(Text(door.tag), door.tag, *args)), at=turn.tx.now)
    return question(turn)


def question(turn: Turn) -> Screen:
    """The PIN, a new one where there is none, or until when none is taken."""
    until = pins.locked_until(turn.tx, turn.person.id)
    if until is not None:
        return Screen(Text("people-pin-locked", until=When(until)), back=HOME)
    if pins.is_set(turn.tx, turn.person.id):
        return Screen(Text("people-pin-ask"), back=HOME, expects=ASK)
    return Screen(Text("people-pin-choose", count=pins.LENGTH_MIN), back=HOME, expects=CHOOSE)


def go_on(turn: Turn) -> Screen | None:
    """What was pressed before the PIN was asked for. That it is refused does not undo that the PIN was told."""
    form = flows.recall(turn, FORM)
    flows.drop(turn, FORM)
    if not form or form["at"] + WAITS_FOR < turn.tx.now:
        return with_note(Text("people-pin-late"), _home(turn))
    try:
        with turn.tx.whole():
            return _through(turn, form)
    except MovedOn as refused:
        return with_note(refused.text, _home(turn))
    except Refused as refused:
        return Screen(refused.text, back=HOME)


def _through(turn: Turn, form: dict[str, Any]) -> Screen | None:
    tag, raw = decode(form["press"])
    door = _doors[0].presses.get(tag)
    if door is None or not door.opens_to(turn.person):
        raise MovedOn(f"{tag} does not open any more")
    return door.do(turn, *door.read(raw))


def _home(turn: Turn) -> Screen:
    home = _doors[0].presses[HOME.press].do(turn)
    if home is None:
        raise LookupError("home shows nothing")
    return home
