"""A due date or a birth that is typed where it is asked for by taps: read back before it is kept, and never guessed."""

from bot.base import chats
from bot.base.messages import Button, Day, Screen, Text
from bot.checkins.typed.service import understand, understand_day
from bot.people.rules import Stage
from handlers.access import PARENT
from handlers.doors import Turn, typed
from handlers.people import stage
from handlers.screens import by_number, with_note

MEANT_MAX = 2


@typed(stage.TYPED["expecting"], who=PARENT)
def due(turn: Turn, said: str) -> Screen | None:
    """A due date."""
    return _said(turn, "expecting", said)


@typed(stage.TYPED["baby"], who=PARENT)
def born(turn: Turn, said: str) -> Screen | None:
    """The day of a birth."""
    return _said(turn, "baby", said)


def _said(turn: Turn, of: Stage, said: str) -> Screen | None:
    before = chats.current_screen(turn.tx, turn.person.id)
    button = None if before is None else by_number(before, said)
    if button is not None:
        door = next((door for door in stage.HANDLERS if door.tag == button.press), None)
        return None if door is None else door.do(turn, *button.args)
    days = _days(turn, of, said)
    if not days:
        return with_note(Text("people-date-unread"), stage.months(turn, of))
    if len(days) == 1:
        return stage.read_back.do(turn, of, days[0])
    rows = tuple(
        (Button(Text("people-which-date-button", day=Day(day)), stage.read_back.tag, of, day),)
        for day in days[:MEANT_MAX]
    )
    back = Button(Text("back-button"), "people.month", of, 0)
    return Screen(Text("people-which-date"), rows, back=back, expects=stage.TYPED[of])


def _days(turn: Turn, of: Stage, said: str) -> list[str]:
    """The days that may be meant, as ISO text: a birth was, a due date is to come. A figure alone is none."""
    if of == "baby":
        return [] if said.strip().isdecimal() else understand_day(turn.tx, turn.person, said)
    return list(understand(turn.tx, turn.person, said).days)


HANDLERS = (due, born)
