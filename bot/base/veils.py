"""What lies behind neutral lines in the outbox: whether a row went out as one, and what comes after the tap."""

from sqlalchemy import bindparam, select, update

from bot.base.outbox import OUTBOX
from bot.base.transaction import Row, Transaction

_O = OUTBOX.c
_IS_VEILED = select(_O.veiled).where(_O.id == bindparam("of_id"))
_UNFOLD = (
    update(OUTBOX)
    .where(_O.state == "folded", _O.key >= bindparam("first"), _O.key < bindparam("beyond"))
    .values(state="waiting", kind=bindparam("as_kind"), not_before=bindparam("at"), settled_at=None)
)
_BLANK = update(OUTBOX).where(_O.id == bindparam("of_id")).values(body="")

_BLANK_WITHDRAWN = (
    update(OUTBOX)
    .where(_O.state == "withdrawn", _O.key >= bindparam("first"), _O.key < bindparam("beyond"))
    .values(body="")
)
_BLANK_ALL = (
    update(OUTBOX).where(_O.key >= bindparam("first"), _O.key < bindparam("beyond"), _O.body != "").values(body="")
)
_UNDER = select(OUTBOX).where(_O.key >= bindparam("first"), _O.key < bindparam("beyond"), _O.body != "").order_by(_O.id)


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


def blank_withdrawn(tx: Transaction, key_prefix: str) -> None:
    """Forget what was taken back under keys that start so."""
    tx.run(_BLANK_WITHDRAWN, first=key_prefix, beyond=key_prefix + "\U0010ffff")


def blank_all(tx: Transaction, key_prefix: str) -> None:
    """Forget what every row said, whatever became of it, under keys that start so."""
    tx.run(_BLANK_ALL, first=key_prefix, beyond=key_prefix + "\U0010ffff")


def kept_under(tx: Transaction, key_prefix: str) -> list[Row]:
    """Rows under keys that start so of which it is kept what they say. Their bodies are sealed."""
    return tx.all(_UNDER, first=key_prefix, beyond=key_prefix + "\U0010ffff")
