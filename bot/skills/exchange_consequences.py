"""What follows for exchanges when people go, take a break, are kept apart, or lose a baby. Wired in `bot/wiring`.

What is still to come is off, and the other one reads so, never why. What may have happened already is looked at by a
person, so that nobody loses what they gave because somebody else is not here to say so.
"""

from collections.abc import Callable
from typing import Any

from bot.base.clock import FOREVER
from bot.base.elsewhere import FreeAgain
from bot.base.facts import (
    CameApart,
    ClearanceChanged,
    Loss,
    PersonErased,
    PersonLeft,
    PersonPaused,
    PersonUnreachable,
)
from bot.base.transaction import Transaction
from bot.people import service as people
from bot.skills import exchange_after as after
from bot.skills import exchange_asks as asking
from bot.skills import exchange_messages as messages
from bot.skills import exchange_timing as timing
from bot.skills import exchanges, fits, fitting, taxonomy
from bot.skills.store import exchanges as store
from bot.skills.store.exchanges import Exchange


def came_apart(tx: Transaction, fact: CameApart) -> None:
    """Nothing is to come between the two any more, and neither is told by it who wanted so."""
    for one in store.live_of(tx, fact.person_id):
        if fact.other_id in one.both:
            _take_apart(tx, one, fact.person_id, tell=False)


def person_left(tx: Transaction, fact: PersonLeft) -> None:
    """What was to come with them is off."""
    for one in store.live_of(tx, fact.person_id):
        _take_apart(tx, one, fact.person_id, tell=True)


def loss(tx: Transaction, fact: Loss) -> None:
    """Nothing is asked of them now: what was to come is off, and the other one reads so, without why."""
    for one in store.live_of(tx, fact.person_id):
        _take_apart(tx, one, fact.person_id, tell=True)


def _take_apart(tx: Transaction, exchange: Exchange, by: int, *, tell: bool) -> None:
    """Off, where it is to come; else for a person to settle with who is still here; with nobody here it is over."""
    if exchanges.is_ahead(tx, exchange):
        exchanges.call_off(tx, exchange, by)
        return
    other = exchange.other(by)
    if people.get(tx, by).state != "active" and people.get(tx, other).state != "active":
        after.end(tx, exchange, "not_done", None)
        return
    timing.hush(tx, exchange, by)
    if not tell:
        timing.hush(tx, exchange, other)
    if people.get(tx, other).state == "active":
        asking.open_one(tx, exchange, asking.LIMIT if exchange.held else asking.QUIET, other)


def person_away(tx: Transaction, fact: PersonPaused | PersonUnreachable) -> None:
    """Nothing unasked is said to them. What was to be meanwhile has no time any more, and the other one reads so."""
    person = people.get(tx, fact.person_id)
    until = person.paused_until or 0 if isinstance(fact, PersonPaused) else FOREVER
    for one in store.live_of(tx, fact.person_id):
        messages.ask_no_more(tx, one, fact.person_id)
        if one.state == "booked" and one.starts_at is not None and tx.now < one.starts_at < until:
            _no_time(tx, one, one.other(fact.person_id))


def _no_time(tx: Transaction, exchange: Exchange, other: int) -> None:
    timing.clear(tx, exchange)
    store.unbook(tx, exchange)
    tx.tell(FreeAgain(other))
    without = store.find(tx, exchange.id) or exchange
    timing.set_for_none(tx, without)
    if timing.may_hear(tx, without, other):
        messages.tell(tx, without, other, "cannot")


def clearance_changed(tx: Transaction, fact: ClearanceChanged) -> None:
    """What they are not cleared for any more, they do not give."""
    giver = fits.someone(tx, fact.person_id)
    for one in store.live_of(tx, fact.person_id):
        kind = taxonomy.find(one.kind)
        if kind is None or one.giver_id != fact.person_id or not exchanges.is_ahead(tx, one):
            continue
        where = next((place for place in kind.where if place == one.spot), None)
        if not fitting.may(giver, kind.tier if where is None else taxonomy.tier_at(kind, where)):
            exchanges.call_off(tx, one, None)


def erased(tx: Transaction, fact: PersonErased) -> None:
    """Nothing is kept of what they said, gave or received; what may have happened, a person settles with the other
    one.
    """
    for one in store.live_of(tx, fact.person_id):
        _take_apart(tx, one, fact.person_id, tell=True)
    store.blank(tx, fact.person_id)


FOLLOWS: tuple[tuple[type, Callable[[Transaction, Any], None]], ...] = (
    (CameApart, came_apart),
    (PersonLeft, person_left),
    (PersonPaused, person_away),
    (PersonUnreachable, person_away),
    (ClearanceChanged, clearance_changed),
    (Loss, loss),
    (PersonErased, erased),
)
"""What follows from which fact, in order."""
