"""Home: what each room has for this person, and the way back to it from everywhere."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from bot.base.clock import Instant
from bot.base.messages import Button, Lines, Name, Screen, Text
from bot.people import service as people
from handlers.access import ANYONE, JOINED
from handlers.choices import in_twos
from handlers.doors import Turn, command, press

BUTTONS_MAX = 6


@dataclass(frozen=True, slots=True)
class HomePart:
    """What one room puts on home: lines to read and buttons, most wanted first; and what is `ahead`, with when: of all
    rooms together that stands by date, where the first of them would.
    """

    lines: tuple[Text, ...] = ()
    buttons: tuple[Button, ...] = ()
    ahead: tuple[tuple[Instant, Text], ...] = ()


Contribute = Callable[[Turn], HomePart]
_parts: list[Contribute] = []


def furnish(parts: tuple[Contribute, ...]) -> None:
    """Let home be made of these parts, in this order. Called once, where rooms are listed."""
    _parts[:] = parts


@press("home", who=ANYONE)
def home(turn: Turn) -> Screen:
    return screen(turn, 0)


@press("home.more", who=JOINED)
def more(turn: Turn, page: int) -> Screen:
    return screen(turn, page)


@command("home", who=ANYONE)
def home_command(turn: Turn, _argument: str) -> Screen:
    return screen(turn, 0)


@command("help", who=ANYONE)
def help_command(turn: Turn, _argument: str) -> Screen:
    return screen(turn, 0)


def screen(turn: Turn, page: int) -> Screen:
    """Home for those who are here, as they are now; the first step for those who are not yet."""
    turn = Turn(turn.tx, people.get(turn.tx, turn.person.id), turn.incoming)
    if turn.person.state != "active":
        from handlers.people.joining import first_screen

        return first_screen(turn)
    found = [part(turn) for part in _parts]
    lines = tuple(_lines(found)) or (Text("home-calm"),)
    buttons = [button for part in found for button in part.buttons]
    shown = _page(buttons, page)
    rows = in_twos(shown)
    return Screen(Text("home", name=Name(turn.person.id), lines=Lines(lines)), rows)


def _lines(found: list[HomePart]) -> Iterator[Text]:
    """Lines of all parts in their order, what is ahead by date."""
    ahead = sorted((one for part in found for one in part.ahead), key=lambda one: one[0])
    for part in found:
        yield from part.lines
        if part.ahead:
            yield from (line for _, line in ahead)
            ahead = []


def _page(buttons: list[Button], page: int) -> list[Button]:
    if len(buttons) <= BUTTONS_MAX:
        return buttons
    size = BUTTONS_MAX - 1
    count = -(-len(buttons) // size)
    here = page % count
    return [*buttons[here * size :][:size], Button(Text("more-button"), "home.more", (here + 1) % count)]


HANDLERS = (home, more, home_command, help_command)
