"""What Telegram brought, kept before anything is done with it.

The whole batch is stored in one transaction and only then confirmed to Telegram, so that a kill loses nothing. An
update is known by its id and a digest of its content: ids may start again lower, and the same id with other content is
a new update. A body is sealed, and blanked once done; id and digest stay to know it by if it comes again.
"""

import hashlib
import json
from typing import Any

from sqlalchemy import UniqueConstraint, bindparam, exists, func, select, update

from bot.base import tables
from bot.base.clock import Instant
from bot.base.keys import HOUSE
from bot.base.transaction import Row, Transaction

ATTEMPTS_MAX = 3
WHOLE_MAX = 2**63 - 1
"""No number in the database is larger; Telegram's are far smaller."""
NO_UPDATE = -1
"""The id under which there stands what is no update at all."""

INBOX = tables.table(
    "inbox",
    tables.key(),
    tables.whole("update_id", privacy="keep"),
    tables.text("digest", privacy="keep"),
    tables.whole("sender", privacy="erase", optional=True),
    tables.text("body", privacy="erase"),
    tables.instant("received_at", privacy="keep"),
    tables.text("state", privacy="keep", default="waiting"),
    tables.whole("attempts", privacy="keep", default=0),
    UniqueConstraint("update_id", "digest"),
)
tables.index(INBOX, "id", where="state = 'waiting'", name="waiting")
tables.index(INBOX, "received_at", where="state = 'done'", name="done")

_WAITING = select(INBOX).where(INBOX.c.state == "waiting").order_by(INBOX.c.id).limit(bindparam("most"))
_BEFORE = INBOX.alias()
_IS_NEXT = ~exists().where(_BEFORE.c.state == "waiting", _BEFORE.c.sender == INBOX.c.sender, _BEFORE.c.id < INBOX.c.id)
"""Nothing of whoever sent it waits that came before it."""
_STANDS_NEXT = select(INBOX.c.id).where(INBOX.c.id == bindparam("of_id"), _IS_NEXT)
_LEFT = (
    select(INBOX)
    .where(INBOX.c.state == "waiting", INBOX.c.received_at <= bindparam("until"), _IS_NEXT)
    .order_by(INBOX.c.id)
    .limit(bindparam("most"))
)
_MORE_OF = select(INBOX.c.id).where(INBOX.c.state == "waiting", INBOX.c.sender == bindparam("of_sender")).limit(1)
_FINISH = (
    update(INBOX)
    .where(INBOX.c.id == bindparam("of_id"), INBOX.c.state == "waiting")
    .values(state="done", body="", sender=None)
)
_TRY = (
    update(INBOX)
    .where(INBOX.c.id == bindparam("of_id"), INBOX.c.state == "waiting")
    .values(attempts=INBOX.c.attempts + 1)
)
_ATTEMPTS = select(INBOX.c.attempts).where(INBOX.c.id == bindparam("of_id"))
_QUARANTINE = (
    update(INBOX).where(INBOX.c.id == bindparam("of_id"), INBOX.c.state == "waiting").values(state="quarantined")
)
_COUNT = select(func.count()).select_from(INBOX).where(INBOX.c.state == bindparam("for_state"))
_OLDEST = select(func.min(INBOX.c.received_at)).where(INBOX.c.state == "waiting")
_FORGET_SENDER = (
    update(INBOX).where(INBOX.c.sender == bindparam("of_sender")).values(state="done", body="", sender=None)
)
_FORGET = INBOX.delete().where(INBOX.c.state == "done", INBOX.c.received_at < bindparam("before"))


def keep(tx: Transaction, raw: dict[str, Any], sender: int | None) -> int | None:
    """Store one update as Telegram sent it; the row's id, or None when it is here already."""
    body = json.dumps(raw, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    digest = hashlib.sha256(body.encode("utf-8", "surrogatepass")).hexdigest()
    new = tx.insert_new(
        INBOX,
        update_id=raw["update_id"],
        digest=digest,
        sender=sender,
        body=tx.keys.seal(HOUSE, body),
        received_at=tx.now,
    )
    return tx.last_id if new else None


def waiting(tx: Transaction, most: int = 1_000) -> list[Row]:
    """Updates nobody has handled yet, oldest first."""
    return [_opened(tx, row) for row in tx.all(_WAITING, most=most)]


def _opened(tx: Transaction, row: Row) -> Row:
    return row._replace(body=tx.keys.unseal(HOUSE, row.body))


def left(tx: Transaction, until: Instant, most: int = 100) -> list[Row]:
    """Updates that came by then and nobody has handled, of each person the first; oldest first."""
    return [_opened(tx, row) for row in tx.all(_LEFT, until=until, most=most)]


def is_next(tx: Transaction, inbox_id: int) -> bool:
    """Whether nothing waits that the same person sent before it."""
    return tx.one(_STANDS_NEXT, of_id=inbox_id) is not None


def has_more(tx: Transaction, sender: int | None) -> bool:
    """Whether anything of that person waits."""
    return sender is not None and tx.one(_MORE_OF, of_sender=sender) is not None


def finish(tx: Transaction, inbox_id: int) -> bool:
    """Mark it handled and forget its content; False when that was done before."""
    return tx.run(_FINISH, of_id=inbox_id) == 1


def failed(tx: Transaction, inbox_id: int) -> bool:
    """Count a try that broke; True when it is now set aside, for a person to look at, so that others go on. False, too,
    where somebody else has handled it meanwhile.
    """
    if not tx.run(_TRY, of_id=inbox_id) or tx.scalar(_ATTEMPTS, of_id=inbox_id) < ATTEMPTS_MAX:
        return False
    tx.run(_QUARANTINE, of_id=inbox_id)
    return True


def set_aside(tx: Transaction, inbox_id: int) -> bool:
    """Keep what cannot be read at all, without trying again; False when that was done before."""
    return tx.run(_QUARANTINE, of_id=inbox_id) == 1


def set_aside_broken(tx: Transaction, body: bytes) -> None:
    """Note that something came which nobody can keep as an update, to be seen by a person. By its digest alone: it
    cannot be told whose it is, and so could never be erased with them.
    """
    digest = hashlib.sha256(body).hexdigest()
    more = {"body": "", "received_at": tx.now, "state": "quarantined"}
    tx.insert_new(INBOX, update_id=NO_UPDATE, digest=digest, **more)


def count(tx: Transaction, state: str) -> int:
    """How many are "waiting", "done" or "quarantined"."""
    return int(tx.scalar(_COUNT, for_state=state))


def oldest_waiting(tx: Transaction) -> Instant | None:
    """When the update came that has waited longest to be handled; None when none waits."""
    found = tx.scalar(_OLDEST)
    return None if found is None else int(found)


def forget_sender(tx: Transaction, sender: int) -> None:
    """Forget what that Telegram user sent and nobody has handled, or nobody could read."""
    tx.run(_FORGET_SENDER, of_sender=sender)


def forget(tx: Transaction, before: Instant) -> int:
    """Drop the traces of updates handled before that time: Telegram repeats nothing older than a day."""
    return tx.run(_FORGET, before=before)
