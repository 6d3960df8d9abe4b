"""What was written to the outbox, for rehearsals and tests that look on. The bot itself needs none of it."""

from sqlalchemy import bindparam, func, select

from bot.base.outbox import OUTBOX, opened
from bot.base.transaction import Row, Transaction

_NEWEST = select(func.max(OUTBOX.c.id))
_SINCE = select(OUTBOX).where(OUTBOX.c.id > bindparam("after")).order_by(OUTBOX.c.id)


def newest(tx: Transaction) -> int:
    """The id of the row written last; 0 when there is none."""
    return int(tx.scalar(_NEWEST) or 0)


def since(tx: Transaction, outbox_id: int) -> list[Row]:
    """What was written after that row, in order."""
    return [opened(tx, row) for row in tx.all(_SINCE, after=outbox_id)]
