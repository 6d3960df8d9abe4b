"""What lies behind neutral lines in the outbox: whether a row went out as one, and what comes after the tap."""

from sqlalchemy import bindparam, select, update

from bot.base.outbox import OUTBOX
from bot.base.transaction import Transaction

_O = OUTBOX.c
_IS_VEILED = select(_O.veiled).where(_O.id == bindparam("of_id"))
_UNFOLD = (
    update(OUTBOX)
    .where(_O.state == "folded", _O.key >= bindparam("first"), _O.key < bindparam("beyond"))
    .values(state="waiting", kind=bindparam("as_kind"), not_before=bindparam("at"), settled_at=None)
)
_BLANK = update(OUTBOX).where(_O.id == bindparam("of_id")).values(body="")


def is_veiled(tx: Transaction, outbox_id: int) -> bool:
    """Whether it went out as one neutral line."""
    return bool(tx.scalar(_IS_VEILED, of_id=outbox_id))


def unfold(tx: Transaction, key_prefix: str, kind: str) -> int:
    """Send now, as rows of that kind, what was "folded" behind a neutral line under keys that start so; how many."""
    tx.wake("outbox")
    return tx.run(_UNFOLD, first=key_prefix, beyond=key_prefix + "\U0010ffff", as_kind=kind, at=tx.now)


def blank(tx: Transaction, outbox_id: int) -> None:
    """Forget what a row said, now that it was said or will not be."""
    tx.run(_BLANK, of_id=outbox_id)
