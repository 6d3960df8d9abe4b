"""Yes, or not now: in private, and nobody ever reads a no."""

from bot.base.messages import Button, Screen, Text, When
from bot.pairing import messages, service
from bot.pairing.messages import PEOPLE
from bot.pairing.store.pairings import Pairing
from handlers.access import JOINED
from handlers.doors import Turn, press
from handlers.screens import HOME, with_note

WAITING = Button(Text("pairing-waiting-button"), "pairing.waiting")


@press("pairing.waiting", who=JOINED)
def waiting(turn: Turn) -> Screen:
    """What waits for this person's answer."""
    return first_waiting(turn)


def first_waiting(turn: Turn) -> Screen:
    """The proposal that has waited longest for this person's answer."""
    found = service.to_answer(turn.tx, turn.person.id)
    if not found:
        return Screen(Text("pairing-nothing-waits"), ((PEOPLE,),), back=HOME)
    return _proposal(turn, found[0])


def _proposal(turn: Turn, pairing: Pairing) -> Screen:
    return messages.proposal(turn.tx, pairing, service.side_of(pairing, turn.person.id))


@press("pairing.yes", who=JOINED)
def say_yes(turn: Turn, pairing_id: int) -> Screen:
    """Yes: kept in private until the other one has said so too."""
    pairing = service.accept(turn.tx, turn.person, pairing_id)
    if pairing.state == "active":
        hello = service.may_say_hello(turn.tx, pairing.parent_id)
        side = service.side_of(pairing, turn.person.id)
        return messages.together(pairing, side, service.first_contact(turn.tx, pairing), hello)
    if pairing.state == "withdrawn":
        return after(turn, pairing, Text("pairing-thanks"))
    side = service.side_of(pairing, turn.person.id)
    return Screen(Text("pairing-yes-kept", side=side, by=When(pairing.due_at)), _more(turn), back=HOME, kind="notice")


@press("pairing.no", who=JOINED)
def say_not_now(turn: Turn, pairing_id: int) -> Screen:
    """Not now: the other one is not told, and the next best is asked."""
    return after(turn, service.decline(turn.tx, turn.person, pairing_id), Text("pairing-thanks"))


def after(turn: Turn, pairing: Pairing, note: Text) -> Screen:
    """What follows a pairing that is no more: the next proposal for a parent, or that we look on."""
    if turn.person.id == pairing.helper_id:
        return Screen(Text("pairing-thanks-helper"), _more(turn), back=HOME, kind="notice")
    following = [one for one in service.to_answer(turn.tx, turn.person.id) if one.kind == pairing.kind]
    if following:
        return with_note(note, _proposal(turn, following[0]))
    return messages.still_looking(pairing.kind)


def _more(turn: Turn) -> tuple[tuple[Button, ...], ...]:
    return ((WAITING,),) if service.to_answer(turn.tx, turn.person.id) else ()


HANDLERS = (waiting, say_yes, say_not_now)
"""What can be answered."""
