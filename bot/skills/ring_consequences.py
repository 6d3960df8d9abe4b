"""What follows for rings when people go, take a break, lose a baby or are kept apart. Nobody is told why.

A ring in which somebody's part is over is made whole with others. To what everybody said yes to already nothing follows
here: each leg is an exchange of its own.
"""

from collections.abc import Callable
from typing import Any

from bot.asks.rules import Reported
from bot.base.facts import (
    CameApart,
    CardChanged,
    ClearanceChanged,
    ConsentChanged,
    ExchangeEnded,
    Loss,
    PersonErased,
    PersonLeft,
    PersonPaused,
    PersonUnreachable,
)
from bot.base.transaction import Transaction
from bot.skills import ring_parts
from bot.skills.store import rings


def gone(tx: Transaction, fact: PersonLeft | PersonPaused | PersonUnreachable | Loss) -> None:
    """Their part is over, without a word."""
    _out(tx, fact.person_id)


def _out(tx: Transaction, person_id: int) -> None:
    part = rings.open_part(tx, person_id)
    if part is not None:
        ring_parts.over(tx, part, "let_go")
        ring = rings.find(tx, part.ring_id)
        if ring is not None:
            ring_parts.mend(tx, ring)


def look_again(tx: Transaction, fact: CameApart | Reported | ClearanceChanged | ConsentChanged | CardChanged) -> None:
    """Where they stand in a ring that may not be any more as it was told, it is made anew."""
    part = rings.open_part(tx, fact.person_id)
    ring = None if part is None else rings.find(tx, part.ring_id)
    if ring is not None and not ring_parts.fits_still(tx, ring):
        ring_parts.mend(tx, ring)


def exchange_ended(tx: Transaction, fact: ExchangeEnded) -> None:
    """One leg is over. No other is touched by it, and what did not come about may be looked for again."""
    word, _, rest = fact.came_from.partition(":")
    if word == "ring":
        rings.got(tx, int(rest.partition(":")[0]), fact.receiver_id)


def erased(tx: Transaction, fact: PersonErased) -> None:
    """Nothing is kept of it."""
    _out(tx, fact.person_id)
    rings.forget(tx, fact.person_id)


FOLLOWS: tuple[tuple[type, Callable[[Transaction, Any], None]], ...] = (
    (PersonLeft, gone),
    (PersonPaused, gone),
    (PersonUnreachable, gone),
    (Loss, gone),
    (CameApart, look_again),
    (Reported, look_again),
    (ClearanceChanged, look_again),
    (ConsentChanged, look_again),
    (CardChanged, look_again),
    (ExchangeEnded, exchange_ended),
    (PersonErased, erased),
)
"""What follows from each fact, in order."""
