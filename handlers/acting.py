"""Acting for somebody: a companion presses a button, or types where a screen asks for it, in a parent's name, and reads
the parent's screen under a heading.

A door says by `acting=True` that it may be used so; no other one opens. Its handler and its service are given the
parent as the person, who acts in `person.acting`, and everything that is recorded or told names `person.actor`. On the
way out the buttons that are not for a companion are taken off, and the others carry the parent's id, as does what the
screen expects to be typed: the next press or word looks anew whether they may.
"""

import contextlib
from collections.abc import Iterator
from dataclasses import replace

from bot.base.messages import Button, LinkButton, Name, Row, Screen, Text
from bot.base.outcome import MovedOn, Refused
from bot.people import companions
from bot.people.rules import Person
from handlers.doors import Doors, Turn, whole
from handlers.presses import named


def turn_for(turn: Turn, raw_id: str) -> Turn:
    """The turn with the person acted for in the place of who acts. `Refused` when they may not."""
    parent = companions.acting_for(turn.tx, turn.person, whole("a name", raw_id))
    return Turn(turn.tx, parent, turn.incoming)


@contextlib.contextmanager
def headed(raw_id: str) -> Iterator[None]:
    """A kind no while acting says for whom it was done, too."""
    try:
        yield
    except MovedOn:
        raise
    except Refused as refused:
        if refused.text.key != companions.OVER:
            refused.text = _heading(int(raw_id), refused.text)
        raise


def home(parent_id: int) -> Button:
    """The screen from which somebody acts for that parent, as where Back leads."""
    return Button(Text("back-button"), "people.act", parent_id)


def shown(doors: Doors, parent: Person, screen: Screen) -> Screen:
    """A parent's screen as whoever acts for them sees it."""
    rows = tuple(tuple(button for button in row if _is_for(doors, button)) for row in screen.rows)
    back = screen.back if screen.back is not None and _is_for(doors, screen.back) else None
    return replace(
        screen,
        text=_heading(parent.id, screen.text),
        rows=tuple(_named(row, parent.id) for row in rows if row),
        back=home(parent.id) if back is None else back.acting_for(parent.id),
        expects=_expected(doors, screen, parent.id),
    )


def _expected(doors: Doors, screen: Screen, parent_id: int) -> str | None:
    door = None if screen.expects is None else doors.typed.get(screen.expects)
    return named(door.tag, parent_id) if door is not None and door.acting else None


def _is_for(doors: Doors, button: Button | LinkButton) -> bool:
    return isinstance(button, Button) and button.press in doors.presses and doors.presses[button.press].acting


def _named(row: Row, parent_id: int) -> Row:
    return tuple(button.acting_for(parent_id) if isinstance(button, Button) else button for button in row)


def _heading(parent_id: int, rest: Text) -> Text:
    return Text("people-acting", who=Name(parent_id), rest=rest)
