"""The file of the place: what stands in it, and asking a second person for it."""

from bot.base.messages import Button, Screen, Text
from bot.staff import exporting
from handlers.access import COORDINATOR
from handlers.doors import Turn, press
from handlers.staff import seconds
from handlers.staff.waiting import REST


@press("staff.export", who=COORDINATOR)
def export(_turn: Turn) -> Screen:
    """What stands in it, and what does not."""
    sure = Button(Text("staff-export-ask-button"), "staff.export_ask")
    return Screen(Text("staff-export"), ((sure,),), back=REST)


@press("staff.export_ask", who=COORDINATOR, sure=COORDINATOR)
def ask(turn: Turn) -> Screen:
    """A second person is asked; then it comes by itself."""
    return seconds.screen(turn, exporting.ask(turn.tx, turn.person))


HANDLERS = (export, ask)
