"""A family moves away, or stays after all."""

from bot.base.messages import Button, Name, Screen, Text
from bot.base.outcome import MovedOn
from bot.pairing import moving, service
from bot.pairing.store.pairings import Pairing
from handlers.access import COORDINATOR, JOINED
from handlers.doors import Turn, press
from handlers.pairing.answers import WAITING
from handlers.screens import HOME


def moves_button(turn: Turn, pairing: Pairing) -> tuple[Button, ...]:
    """The door to telling of a move; with a mentor one can go on from anywhere."""
    if pairing.kind != "nurse":
        return ()
    key = "pairing-i-move-button" if turn.person.id == pairing.parent_id else "pairing-they-move-button"
    return (Button(Text(key), "pairing.ask_moves", pairing.id),)


def _side(turn: Turn, pairing: Pairing) -> str:
    return "parent" if turn.person.id == pairing.parent_id else "other"


def _yes(turn: Turn, pairing: Pairing) -> Text:
    """Yes, with the name of whoever else will read of it."""
    if turn.person.id in (pairing.parent_id, pairing.helper_id):
        return Text("pairing-moves-yes-button", who=Name(pairing.other(turn.person.id)))
    return Text("pairing-moves-yes-both-button")


@press("pairing.ask_moves", who=JOINED)
def ask(turn: Turn, pairing_id: int) -> Screen:
    """What follows when a family moves away, before it does. Once it has, the parent reads why it is over, with the way
    back.
    """
    pairing = moving.concerning(turn.tx, turn.person, pairing_id)
    if moving.may_read_why(turn.tx, turn.person, pairing):
        return _why(turn, pairing)
    if pairing.state != "active":
        raise MovedOn(f"pairing {pairing_id} is {pairing.state}")
    text = Text(f"pairing-moving-{_side(turn, pairing)}", who=Name(pairing.parent_id), other=Name(pairing.helper_id))
    yes = Button(_yes(turn, pairing), "pairing.moves", pairing.id)
    mine = turn.person.id in (pairing.parent_id, pairing.helper_id)
    return Screen(text, ((yes,),), back=Button(Text("back-button"), "pairing.one", pairing.id) if mine else HOME)


@press("pairing.moves", who=JOINED, sure=COORDINATOR)
def away(turn: Turn, pairing_id: int) -> Screen:
    """It ends, and a coordinator sees to the rest."""
    pairing = moving.away(turn.tx, turn.person, pairing_id)
    side = _side(turn, pairing)
    label = Text("pairing-i-stay-button" if side == "parent" else "pairing-they-stay-button")
    text = Text(f"pairing-moved-{side}", who=Name(pairing.parent_id), other=Name(pairing.helper_id))
    return Screen(text, ((Button(label, "pairing.stays", pairing.id),),), back=HOME)


@press("pairing.stays", who=JOINED)
def stays(turn: Turn, pairing_id: int) -> Screen:
    """They stay after all: what follows from it."""
    pairing, follows = moving.stays(turn.tx, turn.person, pairing_id)
    text = Text(f"pairing-stays-{follows}", who=Name(pairing.parent_id), other=Name(pairing.helper_id))
    return Screen(text, ((WAITING,),) if service.to_answer(turn.tx, turn.person.id) else (), back=HOME, kind="notice")


def _why(turn: Turn, pairing: Pairing) -> Screen:
    stay = Button(Text("pairing-i-stay-button"), "pairing.stays", pairing.id)
    rows = ((stay,),) if moving.may_stay(turn.tx, turn.person, pairing) else ()
    return Screen(Text("pairing-moves-why", who=Name(pairing.helper_id)), rows, back=HOME)


HANDLERS = (ask, away, stays)
"""What can be done about a move."""
