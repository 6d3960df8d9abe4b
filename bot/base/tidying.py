"""Once a day the house lets go of what it keeps for a while only: traces of updates done, and of what people wrote."""

from bot.base import chats, inbox, timers
from bot.base.clock import DAY, FOREVER, Instant
from bot.base.timers import Timer
from bot.base.transaction import Transaction

RULE = "base.tidy"
UPDATES_KEPT: Instant = 3 * DAY
"""Telegram repeats an update for a day; until then we must know it again."""


def begin(tx: Transaction) -> None:
    """Put it on the timetable, unless it is there already."""
    if not timers.pending(tx, RULE):
        _next(tx, tx.now)


def tidy(tx: Transaction, timer: Timer) -> None:
    """The rule of "base.tidy"."""
    del timer
    inbox.forget(tx, tx.now - UPDATES_KEPT)
    chats.forget_old(tx)
    _next(tx, tx.now + DAY)


def _next(tx: Transaction, at: Instant) -> None:
    timers.set_timer(tx, RULE, "house", at, late_limit=FOREVER)
