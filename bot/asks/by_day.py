"""What is looked at by day: what worries, where nobody seems to be in danger now. Out of the hours of the place nobody
is called for it but who is on duty at that hour; whoever else has it is called when the place opens.
"""

from bot.asks import store
from bot.asks.holders import holders, is_here
from bot.asks.rules import Ask
from bot.base.clock import MINUTE, Instant
from bot.base.transaction import Transaction
from bot.places import service as places
from bot.places.rules import is_open, next_open

WATCH = "on_watch"
"""The role of who is on duty just now, by hand or by the rota: no coordinator in their stead."""


def on_watch(tx: Transaction, ask: Ask) -> list[int]:
    """Who may be called for it now whatever the hour."""
    return [person_id for person_id in holders(tx, WATCH, ask) if is_here(tx, person_id)]


def is_closed(tx: Transaction, ask: Ask) -> bool:
    """Whether it has to wait for the hours of its place now."""
    return ask.by_day and not is_open(places.place(ask.place), tx.now)


def opens_at(tx: Transaction, ask: Ask, to: int, at: Instant) -> Instant:
    """When at that time or later that person may be called or told of it."""
    if not ask.by_day or to in on_watch(tx, ask):
        return at
    return next_open(places.place(ask.place), at)


def waits_until(tx: Transaction, ask: Ask, to: int) -> Instant | None:
    """Until when nobody calls that person for it; None when they may be called now."""
    opens = opens_at(tx, ask, to, tx.now)
    return opens if opens > tx.now else None


def is_put_off(tx: Transaction, before: Ask, after: Ask) -> bool:
    """Whether it waits for the day now, with somebody or until a time that whoever asked does not know yet."""
    return sleeps(tx, after) and (before.owner, before.due_at) != (after.owner, after.due_at)


def sleeps(tx: Transaction, ask: Ask) -> bool:
    """Whether its owner is called only when it is due: whoever was called already has a note of that at the beginning
    of their time.
    """
    if not ask.by_day or ask.state != "open" or ask.owner is None:
        return False
    began = ask.due_at - ask.steps[ask.step].minutes * MINUTE
    return not store.was_called_at(tx, ask.id, ask.owner, began)
