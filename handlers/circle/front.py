"""Our circle: what each part of it has for this person, on one screen."""

from collections.abc import Callable

from bot.base.messages import Button, Lines, Screen, Text
from handlers.access import MEMBER
from handlers.choices import in_pairs
from handlers.doors import Turn, press
from handlers.people.home import HomePart
from handlers.screens import HOME

OPEN = Button(Text("circle-open-button"), "circle")

Contribute = Callable[[Turn], HomePart]
"""What one part has for whoever looks: lines to read and buttons, most wanted first."""
_parts: list[Contribute] = []
_lines: list[Callable[[Turn], tuple[Text, ...]]] = []


def furnish(parts: tuple[Contribute, ...]) -> None:
    """Let the circle's screen be made of these parts, in this order. Called once, where rooms are listed."""
    _parts[:] = parts


def furnish_home(lines: tuple[Callable[[Turn], tuple[Text, ...]], ...]) -> None:
    """Let these say on home what waits for somebody in the circle."""
    _lines[:] = lines


def home_part(turn: Turn) -> HomePart:
    """The door to it, for everybody who is not here only to act for somebody."""
    if not MEMBER.holds(turn.person):
        return HomePart()
    return HomePart(tuple(line for lines in _lines for line in lines(turn)), (OPEN,))


@press("circle", who=MEMBER)
def circle(turn: Turn) -> Screen:
    """What there is to decide and to do together."""
    return screen(turn)


@press("circle.more", who=MEMBER)
def more(turn: Turn, page: int) -> Screen:
    """The next of its buttons, where there are many."""
    return screen(turn, page)


def screen(turn: Turn, page: int = 0) -> Screen:
    """The circle as it is now."""
    found = [part(turn) for part in _parts]
    lines = tuple(line for part in found for line in part.lines) or (Text("circle-calm"),)
    buttons = [button for part in found for button in part.buttons]
    rows = in_pairs(buttons, page, lambda to: Button(Text("more-button"), "circle.more", to))
    return Screen(Text("circle", lines=Lines(lines)), rows, back=HOME)


HANDLERS = (circle, more)
