"""What check-ins put on the screen of a person one is paired with."""

from bot.base.messages import Button, Name, Text, When
from bot.checkins import asked_for, planning, service
from bot.checkins.store.agreements import Agreement
from bot.pairing.store.pairings import Pairing
from bot.people import companions
from bot.people import service as people
from handlers.checkins.booking import NEW, asked_line
from handlers.checkins.plans import expects
from handlers.doors import Turn
from handlers.people.home import HomePart


def person_part(turn: Turn, pairing: Pairing) -> HomePart:
    """The next meeting, and when the plan expects one; booking, telling of one that was, and the plan."""
    ahead, agreement = service.next_of(turn.tx, pairing), planning.of_pairing(turn.tx, pairing.id)
    asked = asked_for.waiting(turn.tx, pairing)
    lines = (
        *_who_acts(turn, pairing),
        *((Text("checkins-next-line", when=When(ahead.starts_at)),) if ahead else ()),
        *((asked_line(turn, pairing, asked),) if asked else ()),
        *(_plan_line(turn, agreement) if agreement else ()),
    )
    buttons = (
        Button(Text("checkins-book-button"), "checkins.book", pairing.id),
        *((Button(Text("checkins-next-button"), "checkins.one", ahead.id),) if ahead else ()),
        Button(Text("checkins-met-already-button"), "checkins.met_days", pairing.id, NEW, 0),
        *((_plan_button(turn, agreement),) if agreement else ()),
    )
    return HomePart(lines, buttons)


def _who_acts(turn: Turn, pairing: Pairing) -> tuple[Text, ...]:
    """For the nurse: who may act for that parent, and so sees when they meet."""
    if turn.person.id != pairing.helper_id or pairing.kind != "nurse":
        return ()
    parent = people.get(turn.tx, pairing.parent_id)
    links = [link for link in companions.of_parent(turn.tx, parent) if link.state == "stands"]
    return tuple(Text("people-companion-seen", who=Name(link.companion_id or 0)) for link in links)


def _plan_line(turn: Turn, agreement: Agreement) -> tuple[Text, ...]:
    if agreement.state == "proposed":
        mine = turn.person.id not in agreement.yes
        return (Text("checkins-plan-waits" if mine else "checkins-plan-waits-other"),)
    return expects(turn, agreement)


def _plan_button(turn: Turn, agreement: Agreement) -> Button:
    waits = agreement.state == "proposed" and turn.person.id not in agreement.yes
    label = Text("checkins-plan-answer-button" if waits else "checkins-plan-button")
    return Button(label, "checkins.plan", agreement.pairing_id)
