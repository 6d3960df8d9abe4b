"""How far the house is behind: what waits to be handled, to be sent and to be done, as numbers alone. For whoever
watches the machine; nothing in it is about anybody.
"""

from dataclasses import dataclass

from sqlalchemy import bindparam, func, select

from bot.base.clock import SECOND, Instant
from bot.base.inbox import INBOX
from bot.base.outbox import LANES, OUTBOX
from bot.base.timers import TIMERS
from bot.base.transaction import Transaction

_INBOX = select(func.count().label("many"), func.min(INBOX.c.received_at).label("oldest")).where(
    INBOX.c.state == "waiting"
)
_OUTBOX = (
    select(OUTBOX.c.lane, func.count().label("many"), func.min(OUTBOX.c.not_before).label("oldest"))
    .where(OUTBOX.c.state == "waiting", OUTBOX.c.not_before <= bindparam("at"))
    .group_by(OUTBOX.c.lane)
)
_TIMERS = select(func.count().label("many"), func.min(TIMERS.c.due_at).label("oldest")).where(
    TIMERS.c.state == "waiting", TIMERS.c.due_at <= bindparam("at")
)


@dataclass(frozen=True, slots=True)
class Waiting:
    """How many wait whose time has come, and for how many whole seconds the first of them has."""

    count: int = 0
    seconds: int = 0


@dataclass(frozen=True, slots=True)
class Pulse:
    """What waits: updates to be handled, messages to be sent by lane, timers to be done."""

    inbox: Waiting
    outbox: dict[str, Waiting]
    timers: Waiting

    @property
    def sending(self) -> Waiting:
        """What waits to be sent but in bulk, which takes the time it takes."""
        lanes = [waiting for lane, waiting in self.outbox.items() if lane != "bulk"]
        return Waiting(sum(one.count for one in lanes), max(one.seconds for one in lanes))


def take(tx: Transaction) -> Pulse:
    """The pulse now."""
    (came,), (due,) = tx.all(_INBOX), tx.all(_TIMERS, at=tx.now)
    lanes = {row.lane: row for row in tx.all(_OUTBOX, at=tx.now)}
    outbox: dict[str, Waiting] = {
        name: _waiting(tx, lanes[number].many, lanes[number].oldest) if number in lanes else Waiting()
        for number, name in enumerate(LANES)
    }
    return Pulse(_waiting(tx, came.many, came.oldest), outbox, _waiting(tx, due.many, due.oldest))


def _waiting(tx: Transaction, count: int, oldest: Instant | None) -> Waiting:
    return Waiting(int(count), 0 if oldest is None else max(0, tx.now - int(oldest)) // SECOND)
