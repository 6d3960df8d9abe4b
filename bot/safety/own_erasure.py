"""Somebody erases themselves: silent at once, gone soon after, once the receipt is on their phone.

Whoever is looked for is not made unknown meanwhile. That waits until a person has closed what waits; after a day it is
enough that somebody is on it. Whoever called for somebody and called it off themselves is waited for a day as well: it
may have been another hand.
"""

from bot.asks import service as asks
from bot.base import audit, timers
from bot.base.clock import DAY, FOREVER, HOUR, MINUTE, Instant
from bot.base.outcome import MovedOn
from bot.base.timers import Timer
from bot.base.transaction import Transaction
from bot.people import erasing, privacy
from bot.people import service as people
from bot.people.rules import Person
from bot.safety import service

RULE = "people.erase"
SOON: Instant = 10 * MINUTE
"""So long it can be taken back: a slip of the finger, or a phone in somebody else's hand."""
LOOK_AGAIN: Instant = HOUR
HELD_MAX: Instant = DAY
CALLED_OFF: Instant = DAY
"""So long a call that they called off themselves still counts."""


def begin(tx: Transaction, person: Person) -> None:
    """They go now: nothing is said any more, their chat is cleared, and in ten minutes everything is erased."""
    people.leave(tx, person)
    privacy.hide(tx, person)
    data = {"latest": tx.now + HELD_MAX}
    timers.set_timer(tx, RULE, _subject(person.id), tx.now + SOON, late_limit=FOREVER, about=person.id, data=data)
    audit.record(tx, person.id, "people.erasure_asked", person.id)


def is_coming(tx: Transaction, person_id: int) -> bool:
    """Whether that person is about to be erased."""
    return bool(timers.pending(tx, RULE, _subject(person_id)))


def undo(tx: Transaction, person: Person) -> None:
    """They keep what is held of them after all; they have left, and may come again. `MovedOn` when it is not coming."""
    if not is_coming(tx, person.id):
        raise MovedOn(f"person {person.id} is not being erased")
    timers.cancel(tx, RULE, _subject(person.id))
    audit.record(tx, person.id, "people.erasure_undone", person.id)


def due(tx: Transaction, timer: Timer) -> None:
    """The rule of "people.erase". Whoever has joined again meanwhile wanted to stay."""
    person_id = int(timer.subject.split(":")[1])
    person = people.find(tx, person_id)
    if person is None or not person.chat_id or person.state == "active":
        return
    if _waits(tx, person_id, timer.data["latest"]):
        at = tx.now + LOOK_AGAIN
        timers.set_timer(tx, RULE, timer.subject, at, late_limit=FOREVER, about=person_id, data=timer.data)
        return
    erasing.erase(tx, person_id, by=person_id)


def _waits(tx: Transaction, person_id: int, latest: Instant) -> bool:
    """Whether somebody looks for them still: until `latest` in any case, after it while nobody is on it."""
    looked_for = [
        ask
        for ask in asks.concerning(tx, person_id)
        if ask.about == person_id and (ask.guarded or ask.kind in (service.EMERGENCY, service.NOW))
    ]
    if looked_for:
        return tx.now < latest or all(ask.state != "acknowledged" for ask in looked_for)
    return asks.called_off(tx, service.NOW, f"person:{person_id}", tx.now - CALLED_OFF)


def _subject(person_id: int) -> str:
    return f"person:{person_id}:"
