"""What whoever acts for a parent sees of the parent's meetings, and the doors to booking and changing them."""

from bot.base.messages import Button, Name, Text, When
from bot.checkins import acting, planning, service
from bot.checkins.store.checkins import Checkin
from bot.pairing import service as pairings
from handlers.checkins.plans import expects
from handlers.doors import Turn
from handlers.people.home import HomePart


def acting_part(turn: Turn) -> HomePart:
    """The next meetings, and when the plan expects one; booking with whoever walks with the parent."""
    ahead = service.ahead(turn.tx, turn.person)
    running = [one for one in pairings.running(turn.tx, turn.person.id) if acting.may_know(turn.person, one)]
    with_whom = sorted({one.helper_id for one in running})
    agreements = [found for one in running if (found := planning.of_pairing(turn.tx, one.id)) is not None]
    lines = (
        *(_line(one) for helper in with_whom for one in [one for one in ahead if one.helper_id == helper][:1]),
        *(line for agreement in agreements for line in expects(turn, agreement)),
    )
    books = [Button(_label(one.helper_id), "checkins.book", one.id) for one in running]
    see = (Button(Text("checkins-acting-list-button"), "checkins.list", 0),) if ahead else ()
    return HomePart(lines, (*books, *see))


def _line(checkin: Checkin) -> Text:
    return Text(
        "checkins-acting-line",
        who=Name(checkin.parent_id),
        other=Name(checkin.helper_id),
        when=When(checkin.starts_at),
    )


def _label(helper_id: int) -> Text:
    return Text("checkins-acting-book-button", who=Name(helper_id))
