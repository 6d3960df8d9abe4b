"""The thank-you, for whoever would like to see it."""

from bot.base.messages import Name, Screen, Text
from bot.checkins import thanks as service
from bot.pairing import words
from bot.pairing.messages import PEOPLE
from handlers.access import JOINED
from handlers.doors import Turn, press
from handlers.screens import HOME


@press("checkins.thanks", who=JOINED)
def thanks(turn: Turn, pairing_id: int) -> Screen:
    """The picture comes beneath."""
    pairing = service.show(turn.tx, turn.person, pairing_id)
    other = Name(pairing.other(turn.person.id))
    say = tuple((button,) for button in words.buttons(turn.tx, pairing, turn.person.id))
    return Screen(Text("checkins-thanks-sent", who=other), (*say, (PEOPLE,)), back=HOME)


HANDLERS = (thanks,)
"""What can be seen after an ending."""
