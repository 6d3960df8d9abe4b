"""What became of many messages that belong together, in numbers."""

from sqlalchemy import bindparam, func, select

from bot.base.outbox import OUTBOX
from bot.base.transaction import Transaction

_TALLY = (
    select(OUTBOX.c.state, func.count().label("many"))
    .where(OUTBOX.c.key >= bindparam("first"), OUTBOX.c.key < bindparam("beyond"))
    .group_by(OUTBOX.c.state)
)


def of(tx: Transaction, key_prefix: str) -> dict[str, int]:
    """How many of whatever is under keys that start so are in each state of the outbox."""
    rows = tx.all(_TALLY, first=key_prefix, beyond=key_prefix + "\U0010ffff")
    return {row.state: row.many for row in rows}
