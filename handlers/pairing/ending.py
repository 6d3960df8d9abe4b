"""A good ending on the phone: asking for it, answering in private, taking more time, and saying that one has talked."""

from bot.base.messages import Button, Name, Row, Screen, Text
from bot.pairing import ending as endings
from bot.pairing import ending_messages as messages
from bot.pairing import ending_times as times
from bot.pairing.messages import PEOPLE
from bot.pairing.store.endings import Ending
from bot.pairing.store.pairings import Pairing
from handlers.access import JOINED, TEAM
from handlers.doors import Turn, press
from handlers.screens import HOME


def ending_button(turn: Turn, pairing: Pairing) -> Button:
    """The way to a good ending, on the screen where one may also end it at once."""
    _, ending = endings.of_pairing(turn.tx, turn.person, pairing.id)
    if ending.state == "ahead":
        return Button(Text("pairing-ending-prepare-button"), "pairing.ending", pairing.id)
    return messages.see(ending)


def ending_lines(turn: Turn, pairing: Pairing) -> tuple[Text, ...]:
    """Where the ending stands, on the screen of the person; nothing while it lies ahead."""
    _, ending = endings.of_pairing(turn.tx, turn.person, pairing.id)
    match ending.state:
        case "asking":
            answered = turn.person.id in ending.says
            return (Text("pairing-ending-line-answered" if answered else "pairing-ending-line-asking"),)
        case "talking":
            return (Text("pairing-ending-line-talking"),)
        case "agreed":
            return (Text("pairing-ending-line-agreed", goodbye=messages.day(ending)),)
    return ()


@press("pairing.ending", who=JOINED)
def ending(turn: Turn, pairing_id: int) -> Screen:
    """The good ending, as it stands now."""
    return _ending(turn, *endings.of_pairing(turn.tx, turn.person, pairing_id))


def _ending(turn: Turn, pairing: Pairing, found: Ending) -> Screen:
    back = Button(Text("back-button"), "pairing.ask_change", pairing.id)
    match found.state:
        case "asking":
            return _asking(turn, pairing, found)
        case "talking":
            return messages.outcome(found, "talk", turn.person.id)
        case "agreed":
            more = endings.may_do(turn.tx, pairing, found, turn.person.id)
            return messages.outcome(found, "agreed", turn.person.id, more)
    weeks = times.place_rules(turn.tx, pairing).prepare_weeks
    start = Button(Text("pairing-ending-start-button"), "pairing.ending_start", pairing.id)
    text = Text("pairing-ending-about", who=Name(found.other(turn.person.id)), weeks=weeks)
    return Screen(text, ((start,),), back=back)


def _asking(turn: Turn, pairing: Pairing, found: Ending) -> Screen:
    if turn.person.id not in found.says:
        return messages.question(turn.tx, pairing, found, turn.person.id)
    other = Button(Text("pairing-ending-other-button"), "pairing.ending_anew", pairing.id)
    return _kept(turn, found, (other,))


def _kept(turn: Turn, found: Ending, *rows: Row) -> Screen:
    who = Name(found.other(turn.person.id))
    return Screen(Text("pairing-ending-kept", who=who), (*rows, (PEOPLE,)), back=HOME, kind="notice")


@press("pairing.ending_anew", who=JOINED)
def anew(turn: Turn, pairing_id: int) -> Screen:
    """The question once more, for somebody who would answer in another way."""
    pairing, found = endings.of_pairing(turn.tx, turn.person, pairing_id)
    if found.state != "asking":
        return _ending(turn, pairing, found)
    return messages.question(turn.tx, pairing, found, turn.person.id)


@press("pairing.ending_start", who=JOINED)
def start(turn: Turn, pairing_id: int) -> Screen:
    """Both are asked now; whoever asked for it answers first. Where it is too soon, a helper reads that it is kept, so
    that they cannot tell why.
    """
    found = endings.start(turn.tx, turn.person, pairing_id)
    if found.state == "ahead":
        return _kept(turn, found)
    pairing, _ = endings.of_pairing(turn.tx, turn.person, pairing_id)
    return _ending(turn, pairing, found)


@press("pairing.ending_say", who=JOINED)
def say(turn: Turn, pairing_id: int, round_: int, answer: str) -> Screen:
    """An answer, kept in private; or what has come of both."""
    found = endings.say(turn.tx, turn.person, pairing_id, round_, answer)
    pairing, _ = endings.of_pairing(turn.tx, turn.person, pairing_id)
    if found.state == "ahead":
        return messages.outcome(found, "go-on", turn.person.id)
    return _ending(turn, pairing, found)


@press("pairing.ending_wait", who=JOINED)
def wait(turn: Turn, pairing_id: int, round_: int) -> Screen:
    """More time after all: no day is kept any more."""
    return messages.outcome(endings.wait(turn.tx, turn.person, pairing_id, round_), "go-on", turn.person.id)


@press("pairing.ending_talked", who=TEAM)
def talked(turn: Turn, pairing_id: int) -> Screen:
    """They have talked: both are asked anew."""
    found = endings.talked(turn.tx, turn.person, pairing_id)
    return Screen(Text("pairing-ending-talked", who=Name(found.parent_id)), back=HOME, kind="notice")


HANDLERS = (ending, anew, start, say, wait, talked)
"""What can be done about a good ending."""
