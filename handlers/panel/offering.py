"""The way to a panel from where something was told that was not right: an exchange, or a complaint."""

from collections.abc import Collection, Iterable

from bot.base.messages import Button, Name, Row, Text
from bot.panel import bringing
from handlers.access import MEMBER
from handlers.doors import Turn


def ways(turn: Turn, others: Collection[int], words: Iterable[str] = ()) -> Row:
    """A button for each of them with whom whoever looks could bring it; none where it is for a person to look at."""
    if not MEMBER.holds(turn.person):
        return ()
    found = bringing.offered(turn.tx, turn.person, others, words)
    return tuple(Button(Text("panel-offer-button", who=Name(one)), "panel.whom", one) for one in found)
