"""After a loss: the mentor is told only if the parent wants it, and then by us: nobody has to find the words."""

from bot.base.messages import Button, Name, Screen, Text
from bot.pairing import service
from handlers.access import PARENT
from handlers.doors import Turn, press
from handlers.people.change import after_loss
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


HANDLERS = (tell,)
"""What can be done after a loss."""
