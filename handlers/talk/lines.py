"""Whom one writes to: the doors to each line, and the screen of the one that is open."""

from bot.base.messages import Button, Name, Screen, Text
from bot.pairing.store.pairings import Pairing
from bot.talk import messages, service, undecided
from handlers.access import JOINED
from handlers.choices import next_page, pages
from handlers.doors import Turn, press
from handlers.people.home import HomePart
from handlers.screens import HOME

EXPECTS = "talk.write:"
"""How what a talk screen expects begins; the pairing's id follows, so that it is bound to that one."""
PER_ROW = 2
WRITE = Button(Text("talk-write-button"), "talk.whom", 0)


def home_part(turn: Turn) -> HomePart:
    """The door to the only line there is, or to all of them; and what was sent and is for nobody yet."""
    found = service.lines(turn.tx, turn.person.id)
    count = len(undecided.waiting(turn.tx, turn.person))
    waiting = (Text("talk-home-undecided"),) if count and found else ()
    choose = (Button(Text("talk-choose-button"), "talk.choose", 0),) if waiting else ()
    doors = (_door(turn, found[0]),) if len(found) == 1 else (WRITE,) if found else ()
    return HomePart(waiting, (*choose, *doors))


def person_part(turn: Turn, pairing: Pairing) -> HomePart:
    """The door to the line with somebody one is paired with."""
    return HomePart(buttons=(_door(turn, pairing),))


def _door(turn: Turn, pairing: Pairing) -> Button:
    return messages.open_button(pairing.id, pairing.other(turn.person.id))


@press("talk.whom", who=JOINED)
def whom(turn: Turn, page: int) -> Screen:
    """To whom one would like to write."""
    found = service.lines(turn.tx, turn.person.id)
    buttons = [_door(turn, pairing) for pairing in found]
    more = Button(Text("more-button"), "talk.whom", next_page(page, len(buttons), PER_ROW))
    return Screen(Text("talk-whom" if found else "talk-nobody"), pages(buttons, page, more, per_row=PER_ROW), back=HOME)


@press("talk.open", who=JOINED)
def open_line(turn: Turn, pairing_id: int) -> Screen:
    """One writes to the other one of that line from now on."""
    pairing = service.line(turn.tx, turn.person, pairing_id)
    return talk_screen(turn, pairing, Text("talk-open", who=Name(pairing.other(turn.person.id))))


def talk_screen(turn: Turn, pairing: Pairing, text: Text) -> Screen:
    """The screen while which stands whatever is sent goes to the other one; why it does not, where it does not."""
    who = Name(pairing.other(turn.person.id))
    why = service.why_not(turn.tx, pairing, turn.person.id)
    if why is not None:
        return Screen(Text(f"talk-not-{why}", who=who), back=HOME)
    return Screen(text, back=HOME, expects=f"{EXPECTS}{pairing.id}")


def bound_to(screen: Screen | None) -> int | None:
    """The pairing whose talk screen that is; None when it is another one."""
    if screen is None or screen.expects is None or not screen.expects.startswith(EXPECTS):
        return None
    return int(screen.expects.removeprefix(EXPECTS))


HANDLERS = (whom, open_line)
