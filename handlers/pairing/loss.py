"""A loss told by the nurse, or by who acts for the parent. After one, the mentor is told only if the parent wants it,
and then by us, so that nobody has to find the words.
"""

from bot.base.messages import Button, Name, Screen, Text
from bot.base.outcome import MovedOn
from bot.pairing import service
from bot.pairing.store.pairings import Pairing
from bot.people import service as people
from handlers.access import ACTED_FOR, NURSE, PARENT
from handlers.doors import Turn, press
from handlers.people.change import after_loss
from handlers.people.home import HomePart
from handlers.screens import with_note


def loss_part(turn: Turn) -> tuple[Button, ...]:
    """For a parent who has a mentor: let them be told."""
    mentor = service.active(turn.tx, turn.person.id, "mentor")
    return (
        ()
        if mentor is None
        else (Button(Text("pairing-tell-loss-button", who=Name(mentor.helper_id)), "pairing.tell_loss"),)
    )


@press("pairing.tell_loss", who=PARENT)
def tell(turn: Turn) -> Screen:
    """The mentor is told, once."""
    mentor = service.tell_mentor_of_loss(turn.tx, turn.person)
    return with_note(Text("pairing-loss-told", who=Name(mentor.helper_id)), after_loss(turn))


def nurse_part(turn: Turn, pairing: Pairing) -> tuple[Button, ...]:
    """For the nurse of a parent who has told of no loss: let every stage clock stop."""
    if pairing.kind != "nurse" or pairing.helper_id != turn.person.id:
        return ()
    lost = people.get(turn.tx, pairing.parent_id).loss_at is not None
    return () if lost else (Button(Text("pairing-loss-button"), "pairing.ask_loss", pairing.id),)


def _hers(turn: Turn, pairing_id: int) -> Pairing:
    """The pairing, if this person is its nurse now."""
    pairing = service.load(turn.tx, turn.person, pairing_id)
    if pairing.state != "active" or pairing.kind != "nurse" or pairing.helper_id != turn.person.id:
        raise MovedOn(f"person {turn.person.id} is no nurse in pairing {pairing_id}")
    return pairing


@press("pairing.ask_loss", who=NURSE)
def ask(turn: Turn, pairing_id: int) -> Screen:
    """Whether it is this parent who has lost a baby: a thumb slips, and nobody should read of it by mistake."""
    pairing = _hers(turn, pairing_id)
    yes = Button(Text("pairing-loss-yes-button"), "pairing.loss", pairing.id)
    back = Button(Text("back-button"), "pairing.one", pairing.id)
    return Screen(Text("pairing-ask-loss", who=Name(pairing.parent_id)), ((yes,),), back=back)


@press("pairing.loss", who=NURSE)
def lost(turn: Turn, pairing_id: int) -> Screen:
    """Everything stops for the parent, who is written nothing: the words stand where they look next."""
    pairing = _hers(turn, pairing_id)
    people.loss(turn.tx, turn.person, pairing.parent_id)
    undo = Button(Text("people-loss-mistake-button"), "pairing.loss_undo", pairing.id)
    back = Button(Text("back-button"), "pairing.one", pairing.id)
    return Screen(Text("pairing-loss-kept", who=Name(pairing.parent_id)), ((undo,),), back=back)


@press("pairing.loss_undo", who=NURSE)
def undone(turn: Turn, pairing_id: int) -> Screen:
    """It was the wrong family, or a slip of the thumb."""
    pairing = _hers(turn, pairing_id)
    people.undo_loss(turn.tx, turn.person, pairing.parent_id)
    back = Button(Text("back-button"), "pairing.one", pairing.id)
    return Screen(Text("pairing-loss-undone", who=Name(pairing.parent_id)), back=back)


def acting_part(_turn: Turn) -> HomePart:
    """For who acts for a parent: the door to telling of a loss. It stays when one was told: that is the parent's."""
    return HomePart(buttons=(Button(Text("pairing-loss-button"), "pairing.ask_loss_for"),))


@press("pairing.ask_loss_for", who=ACTED_FOR, acting=True)
def ask_for(turn: Turn) -> Screen:
    """Whether the parent for whom they act has lost a baby."""
    yes = Button(Text("pairing-loss-yes-button"), "pairing.loss_for")
    return Screen(Text("pairing-ask-loss-for", who=Name(turn.person.id)), ((yes,),))


@press("pairing.loss_for", who=ACTED_FOR, acting=True)
def lost_for(turn: Turn) -> Screen:
    """Everything stops, and a person gets in touch with the parent, who alone takes it back: what was told before is
    not undone by somebody else, and looks no different from here.
    """
    people.loss(turn.tx, turn.person, turn.person.id)
    return Screen(Text("pairing-loss-for-kept", who=Name(turn.person.id)), kind="article")


HANDLERS = (tell, ask, lost, undone, ask_for, lost_for)
"""What can be done about a loss, and after one."""
