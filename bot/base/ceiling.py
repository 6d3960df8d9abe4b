"""The ceiling over everything that nobody asked for: one message a day, and as many a week as the person likes.

It is looked at in one place, in the moment of sending, whatever room a message comes from. What the person asked for,
or a meeting, pairing or exchange they said yes to, is not counted; nor is talk, nor what keeps somebody safe.
"""

from collections.abc import Sequence
from datetime import datetime, time, timedelta

from sqlalchemy import bindparam, or_, select

from bot.base.clock import DAY, Instant, instant_of, local
from bot.base.outbox import OUTBOX
from bot.base.transaction import Row, Transaction

DAYS = 7
LOOKED_BACK: Instant = (DAYS + 1) * DAY
"""Seven whole days by anybody's clock."""
_MAY_HAVE_ARRIVED = or_(
    OUTBOX.c.message_id.is_not(None),
    (OUTBOX.c.state == "waiting") & (OUTBOX.c.attempts > 0),
    *(OUTBOX.c.state == state for state in ("sending", "recalled", "dropped")),
)
_CAME = select(OUTBOX.c.settled_at).where(
    OUTBOX.c.person_id == bindparam("for_person"),
    OUTBOX.c.unprompted == 1,
    OUTBOX.c.id != bindparam("but"),
    or_(OUTBOX.c.settled_at.is_(None), OUTBOX.c.settled_at > bindparam("since")),
    _MAY_HAVE_ARRIVED,
)


def until(tx: Transaction, row: Row, zone: str, a_week: int) -> Instant | None:
    """Until when that row of the outbox must wait, for a person in `zone` who likes so many a week; None when it need
    not.
    """
    found = tx.all(_CAME, for_person=row.person_id, but=row.id, since=tx.now - LOOKED_BACK)
    return free_again([tx.now if came.settled_at is None else came.settled_at for came in found], zone, a_week, tx.now)


def free_again(came: Sequence[Instant], zone: str, a_week: int, now: Instant) -> Instant | None:
    """When there is room again after messages that `came` then: midnight of the first day that has none, and with the
    six days before it fewer than `a_week`; None when there is room now.
    """
    today = local(now, zone).date()
    days = sorted(local(at, zone).date() for at in came)
    week = [day for day in days if day > today - timedelta(days=DAYS)]
    free = today
    if today in days:
        free = today + timedelta(days=1)
    if len(week) >= a_week:
        free = max(free, week[-a_week] + timedelta(days=DAYS))
    return None if free == today else instant_of(datetime.combine(free, time()), zone)
