"""A coordinator looks for somebody: who could be proposed, and proposing one of them. Nobody's yes is skipped."""

from bot.base.messages import Button, Lines, Name, Screen, Text
from bot.pairing import arrival, by_hand, service
from bot.pairing.by_hand import Why
from handlers.access import COORDINATOR
from handlers.choices import in_twos
from handlers.doors import Turn, press
from handlers.screens import HOME

SHOWN_MAX = 4
MORE_HANDS = (
    Button(Text("staff-invite-button"), "staff.invite"),
    Button(Text("staff-team-button"), "staff.team", 0),
)
"""What helps where nobody has room."""


@press("pairing.look", who=COORDINATOR)
def look(turn: Turn, search_id: int) -> Screen:
    """The best helpers for that parent, also those a little too far away or not free at the same time."""
    shown = by_hand.look(turn.tx, turn.person, search_id, SHOWN_MAX)
    found, why = shown.search, () if shown.why is None else (_why(shown.why, shown.search.parent_id),)
    if not shown.options:
        text = Text("pairing-look-none", who=Name(found.parent_id), kind=found.kind, why=Lines(why))
        return Screen(text, (MORE_HANDS,), back=HOME)
    helpers = [arrival.helper(turn.tx, option.helper_id, found.kind) for option in shown.options]
    lines = tuple(Text("pairing-look-line", who=Name(one.id), load=one.load, cap=one.cap) for one in helpers)
    buttons = [
        Button(Text("pairing-propose-button", who=Name(one.id)), "pairing.propose", search_id, one.id)
        for one in helpers
    ]
    rows = in_twos(buttons)
    text = Text("pairing-look", who=Name(found.parent_id), kind=found.kind, lines=Lines((*why, *lines)))
    return Screen(text, rows, back=HOME, kind="article")


def _why(why: Why, parent_id: int) -> Text:
    """Why nobody fits, so that it can be mended: never that anybody said no."""
    first = why.first_choice
    if first is None:
        return Text("pairing-why", rule=why.rule, who=Name(parent_id))
    if why.rule == "asked":
        return Text("pairing-why-asked", first=Name(first.id))
    return Text("pairing-why-full", first=Name(first.id), load=first.load, cap=first.cap)


@press("pairing.propose", who=COORDINATOR)
def propose(turn: Turn, search_id: int, helper_id: int) -> Screen:
    """Both are asked, in private."""
    pairing = by_hand.propose(turn.tx, turn.person, search_id, helper_id)
    text = Text("pairing-proposed", parent=Name(pairing.parent_id), helper=Name(pairing.helper_id))
    return Screen(text, back=HOME, kind="notice")


@press("pairing.replace", who=COORDINATOR, sure=COORDINATOR)
def replace(turn: Turn, pairing_id: int) -> Screen:
    """Somebody else is looked for, for a parent whose helper is away."""
    pairing = service.replace(turn.tx, turn.person, pairing_id)
    return Screen(Text("pairing-replaced", who=Name(pairing.parent_id)), back=HOME, kind="notice")


HANDLERS = (look, propose, replace)
"""What a coordinator can do for a parent who waits."""
