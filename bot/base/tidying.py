"""Once a day the house lets go of what it keeps for a while only: traces of updates, of what was written and said long
ago, and of timers and errands that are done.
"""

from sqlalchemy import bindparam, update

from bot.base import chats, inbox, timers
from bot.base.clock import DAY, FOREVER, Instant
from bot.base.errands import ERRANDS
from bot.base.outbox import OUTBOX
from bot.base.timers import TIMERS, Timer
from bot.base.transaction import Transaction

RULE = "base.tidy"
UPDATES_KEPT: Instant = 3 * DAY
"""Telegram repeats an update for a day; until then we must know it again."""
SAID_KEPT: Instant = 60 * DAY
"""So long a message can be opened from its plain line. Its row stays: a key is used once, for good."""
TIMERS_KEPT: Instant = 60 * DAY
"""And so long what errands there were."""

_FORGET_SAID = (
    update(OUTBOX)
    .where(
        OUTBOX.c.settled_at.is_not(None),
        OUTBOX.c.settled_at < bindparam("before"),
        OUTBOX.c.kind != "screen",  # one's own screens stand on the phone still, and say nothing that others told
        OUTBOX.c.body != "",
    )
    .values(body="")
)
_FORGET_TIMERS = TIMERS.delete().where(TIMERS.c.settled_at.is_not(None), TIMERS.c.settled_at < bindparam("before"))

_FORGET_ERRANDS = ERRANDS.delete().where(ERRANDS.c.settled_at.is_not(None), ERRANDS.c.settled_at < bindparam("before"))


def begin(tx: Transaction) -> None:
    """Put it on the timetable, unless it is there already."""
    if not timers.pending(tx, RULE):
        _next(tx, tx.now)


def tidy(tx: Transaction, timer: Timer) -> None:
    """The rule of "base.tidy"."""
    del timer
    inbox.forget(tx, tx.now - UPDATES_KEPT)
    chats.forget_old(tx)
    tx.run(_FORGET_SAID, before=tx.now - SAID_KEPT)
    for forget in (_FORGET_TIMERS, _FORGET_ERRANDS):
        tx.run(forget, before=tx.now - TIMERS_KEPT)
    _next(tx, tx.now + DAY)


def _next(tx: Transaction, at: Instant) -> None:
    timers.set_timer(tx, RULE, "house", at, late_limit=FOREVER)
