"""Taking messages of ours away from phones by the key under which they were sent, whoever has them."""

from sqlalchemy import bindparam, select

from bot.base import chats, outbox
from bot.base.outbox import OUTBOX
from bot.base.transaction import Transaction

_SENT = select(OUTBOX.c.person_id, OUTBOX.c.message_id, OUTBOX.c.settled_at).where(
    OUTBOX.c.key >= bindparam("first"),
    OUTBOX.c.key < bindparam("beyond"),
    OUTBOX.c.message_id.is_not(None),
    OUTBOX.c.state == "sent",
)


def take_away(tx: Transaction, key_prefix: str) -> None:
    """Take back what waits under keys that start so, and away what has come: deleted, or made blank where it is too old
    for that.
    """
    young: dict[int, list[int]] = {}
    old: dict[int, list[int]] = {}
    for row in tx.all(_SENT, first=key_prefix, beyond=key_prefix + "\U0010ffff"):
        found = young if chats.is_young(row.settled_at, tx.now) else old
        found.setdefault(row.person_id, []).append(row.message_id)
        chats.take(tx, row.person_id, [row.message_id])
    outbox.withdraw(tx, key_prefix)
    for person_id, message_ids in young.items():
        outbox.ask_telegram(tx, person_id, "remove", message_ids)
    for person_id, message_ids in old.items():
        outbox.ask_telegram(tx, person_id, "blank", message_ids)
