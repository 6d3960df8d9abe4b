"""What stands in the messages of somebody's chat: of each the row of the outbox that was sent into it last."""

from dataclasses import dataclass

from sqlalchemy import and_, bindparam, func, or_, select

from bot.base.clock import Instant
from bot.base.outbox import LANES, OUTBOX
from bot.base.transaction import Transaction

_O = OUTBOX.c
_SENT = (
    select(_O.message_id, _O.kind, _O.lane, _O.settled_at, and_(_O.veiled == 1, _O.body != "").label("unopened"))
    .where(_O.person_id == bindparam("for_person"), _O.state == "sent", _O.message_id.is_not(None))
    .order_by(_O.id)
)
_SCREENS_AHEAD = (
    select(func.count())
    .select_from(OUTBOX)
    .where(
        _O.person_id == bindparam("for_person"),
        or_(_O.state == "waiting", _O.state == "sending"),
        _O.kind == "screen",
    )
)


@dataclass(frozen=True, slots=True)
class Standing:
    """What stands in one message: since when, whether it is a plain line that nobody has opened, and whether it is a
    screen that must reach somebody whatever they do next.
    """

    since: Instant
    unopened: bool
    lasting: bool


def of(tx: Transaction, person_id: int) -> dict[int, Standing]:
    """What stands in the messages of ours in that person's chat, by their number."""
    return {
        row.message_id: Standing(
            row.settled_at, bool(row.unopened), row.kind == "screen" and row.lane == LANES.index("urgent")
        )
        for row in tx.all(_SENT, for_person=person_id)
    }


def screen_is_ahead(tx: Transaction, person_id: int) -> bool:
    """Whether a screen of that person's own is still to reach them."""
    return bool(tx.scalar(_SCREENS_AHEAD, for_person=person_id))
