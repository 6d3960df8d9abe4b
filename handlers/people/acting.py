"""Acting for somebody: the screen from which a companion does what a parent lets them do, and ending it."""

from collections.abc import Callable

from bot.base.messages import Button, Lines, Name, Screen, Text
from bot.people import companions
from handlers import acting
from handlers.access import COMPANION
from handlers.choices import MORE, in_pairs
from handlers.doors import Turn, press
from handlers.people import home
from handlers.people.home import HomePart
from handlers.screens import HOME, with_note

ActingPart = Callable[[Turn], HomePart]
_parts: list[ActingPart] = []


def furnish(parts: tuple[ActingPart, ...]) -> None:
    """Let these rooms add what a companion can see and do for a parent. Called once, where rooms are listed."""
    _parts[:] = parts


def home_part(turn: Turn) -> HomePart:
    """For companions: whom they act for."""
    if "companion" not in turn.person.roles:
        return HomePart()
    parents = companions.acted_for(turn.tx, turn.person)
    return HomePart(buttons=tuple(Button(_label(parent), "people.act", parent) for parent in parents))


def _label(parent_id: int) -> Text:
    return Text("people-acting-button", who=Name(parent_id))


@press("people.act", who=COMPANION)
def act(turn: Turn, parent_id: int) -> Screen:
    """What can be done for that parent. Everything that is pressed here says in whose name."""
    return _act(turn, parent_id, 0)


@press("people.act_more", who=COMPANION)
def act_more(turn: Turn, parent_id: int, page: int) -> Screen:
    """What else can be done for them, where it does not fit beneath one screen."""
    return _act(turn, parent_id, page)


def _act(turn: Turn, parent_id: int, page: int) -> Screen:
    acted = acting.turn_for(turn, str(parent_id))
    found = [part(acted) for part in _parts]
    lines = tuple(line for part in found for line in part.lines) or (Text("people-acting-calm"),)
    stop = Button(Text("people-acting-stop-button"), "people.stop_acting", parent_id)
    buttons = [*(button.acting_for(parent_id) for part in found for button in part.buttons), stop]
    rows = in_pairs(buttons, page, lambda then: Button(MORE, "people.act_more", parent_id, then))
    text = Text("people-acting-home", who=Name(parent_id), lines=Lines(lines))
    return Screen(text, rows, back=HOME, kind="article")


@press("people.stop_acting", who=COMPANION)
def stop(turn: Turn, parent_id: int) -> Screen:
    """At once; whom they acted for is told."""
    companions.stop(turn.tx, turn.person, parent_id)
    return with_note(Text("people-acting-stopped", who=Name(parent_id)), home.screen(turn, 0))


HANDLERS = (act, act_more, stop)
