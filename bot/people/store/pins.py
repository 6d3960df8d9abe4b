"""The PINs of those who work here, as a slow salted hash and nothing else, and when each was last told rightly."""

from sqlalchemy import bindparam, select, update

from bot.base import tables
from bot.base.clock import Instant
from bot.base.transaction import Row, Transaction

PINS = tables.table(
    "pins",
    tables.key("person_id"),
    tables.text("proof", privacy="erase", holds="sealed"),
    tables.whole("tries", privacy="keep", default=0),
    tables.instant("locked_until", privacy="keep", default=0),
    tables.instant("told_at", privacy="keep", default=0),
)

_P = PINS.c
_OF = select(PINS).where(_P.person_id == bindparam("of_id"))
_RIGHT = update(PINS).where(_P.person_id == bindparam("of_id")).values(tries=0, told_at=bindparam("at"))
_WRONG = update(PINS).where(_P.person_id == bindparam("of_id")).values(tries=bindparam("now_are"))
_LOCK = update(PINS).where(_P.person_id == bindparam("of_id")).values(tries=0, told_at=0, locked_until=bindparam("to"))
_FORGET = PINS.delete().where(_P.person_id == bindparam("of_id"))


def of(tx: Transaction, person_id: int) -> Row | None:
    """The row of person_id, proof (readable), tries, locked_until, told_at."""
    row = tx.one(_OF, of_id=person_id)
    return None if row is None else row._replace(proof=tx.keys.unseal(person_id, row.proof))


def keep(tx: Transaction, person_id: int, proof: str) -> None:
    """Keep a new one, told just now."""
    tx.insert(PINS, person_id=person_id, proof=tx.keys.seal(person_id, proof), told_at=tx.now)


def right(tx: Transaction, person_id: int) -> None:
    """It was told rightly just now."""
    tx.run(_RIGHT, of_id=person_id, at=tx.now)


def wrong(tx: Transaction, person_id: int, tries: int) -> None:
    """It was told wrongly so many times by now."""
    tx.run(_WRONG, of_id=person_id, now_are=tries)


def lock(tx: Transaction, person_id: int, until: Instant) -> None:
    """Take no try until then, and let no proof stand."""
    tx.run(_LOCK, of_id=person_id, to=until)


def forget(tx: Transaction, person_id: int) -> bool:
    """Forget it; False when there was none."""
    return tx.run(_FORGET, of_id=person_id) == 1
