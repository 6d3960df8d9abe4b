"""Chats that Telegram asked to leave alone for a while: kept, so that a restart does not forget it."""

from sqlalchemy import bindparam, select, update

from bot.base import tables
from bot.base.clock import Instant
from bot.base.transaction import Transaction

CHAT_WAITS = tables.table(
    "chat_waits",
    tables.key("person_id"),
    tables.instant("until", privacy="keep"),
)

_WAITS = select(CHAT_WAITS).where(CHAT_WAITS.c.until > bindparam("at"))
_MOVE_WAIT = update(CHAT_WAITS).where(CHAT_WAITS.c.person_id == bindparam("for_person")).values(until=bindparam("then"))


def now(tx: Transaction) -> dict[int, Instant]:
    """Chats that Telegram asked to leave alone, and until when."""
    return {row.person_id: row.until for row in tx.all(_WAITS, at=tx.now)}


def hold(tx: Transaction, person_id: int, until: Instant) -> None:
    """Leave one chat alone until then, also after a restart."""
    if not tx.run(_MOVE_WAIT, for_person=person_id, then=until):
        tx.insert(CHAT_WAITS, person_id=person_id, until=until)
