"""What reached somebody lately, as it was said."""

from sqlalchemy import bindparam, or_, select

from bot.base.outbox import OUTBOX, opened
from bot.base.transaction import Row, Transaction

_O = OUTBOX.c
_LATELY = (
    select(OUTBOX)
    .where(
        _O.person_id == bindparam("for_person"),
        _O.state == "sent",
        or_(_O.kind == "screen", _O.kind == "message"),
        _O.body != "",
    )
    .order_by(_O.id.desc())
    .limit(bindparam("most"))
)


def said_to(tx: Transaction, person_id: int, most: int) -> list[Row]:
    """The latest screens and messages that reached that person, the newest first."""
    return [opened(tx, row) for row in tx.all(_LATELY, for_person=person_id, most=most)]
