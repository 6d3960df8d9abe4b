"""What follows for rings when people go, take a break, lose a baby or are kept apart. Nobody is told why.

A ring in which somebody's part is over is made whole with others. To what everybody said yes to already nothing follows
here: each leg is an exchange of its own.
"""

from collections.abc import Callable
from typing import Any

from bot.base.facts import (
    CameApart,
    ClearanceChanged,
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
        _mend(tx, part.ring_id)


def _mend(tx: Transaction, ring_id: int) -> None:
    ring = rings.find(tx, ring_id)
    if ring is not None:
        ring_parts.mend(tx, ring)


def came_apart(tx: Transaction, fact: CameApart) -> None:
    """Two who are kept apart are not brought together: where both stand in one ring it is made anew."""
    one, other = (rings.open_part(tx, person_id) for person_id in (fact.person_id, fact.other_id))
    if one is not None and other is not None and one.ring_id == other.ring_id:
        _mend(tx, one.ring_id)


def clearance_changed(tx: Transaction, fact: ClearanceChanged) -> None:
    """What they would give may be nothing that they may do now: the best is looked for anew."""
    part = rings.open_part(tx, fact.person_id)
    if part is not None and part.terms.gives is not None:
        _mend(tx, part.ring_id)


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
    (CameApart, came_apart),
    (ClearanceChanged, clearance_changed),
    (ExchangeEnded, exchange_ended),
    (PersonErased, erased),
)
"""What follows from each fact, in order."""
