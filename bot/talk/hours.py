"""When what is said reaches somebody: quiet hours, a helper's hours of the week, and what they want to happen then."""

from bot.base import outbox
from bot.base.clock import MINUTE, Instant
from bot.base.outcome import MovedOn
from bot.base.transaction import Transaction
from bot.pairing.store.pairings import Pairing
from bot.people import profiles
from bot.people import service as people
from bot.people.rules import Person
from bot.people.waking import at_work_from, quiet_until
from bot.talk import store
from bot.talk.store import wishes

HUSH: Instant = 15 * MINUTE
"""So long after two people have talked nothing comes that nobody asked for."""
CHOICES = ("wait", "silent")


def not_before(tx: Transaction, pairing: Pairing, to: int, at: Instant) -> Instant | None:
    """Until when what was said at that time to `to` is out of their hours; None within them. Both end before it comes:
    their quiet hours, and for the helper of that pairing the time in which they do not work.
    """
    person = people.get(tx, to)
    hours = profiles.hours_of(tx, to) if to == pairing.helper_id else []
    then = at
    for _ in range(2):  # the next working hour may lie in quiet hours
        then = quiet_until(person, then) or then
        then = at_work_from(hours, person, then) or then
    return None if then == at else then


def waits_until(tx: Transaction, pairing: Pairing, to: int) -> tuple[Instant | None, bool]:
    """(until when what is said to `to` waits, whether it comes without a sound) now, as they want it."""
    then = not_before(tx, pairing, to, tx.now)
    silent = then is not None and wishes.nights(tx, to) == "silent"
    return (None if silent else then), silent


def choose(tx: Transaction, person: Person, choice: str) -> None:
    """Out of that person's hours what is said to them "wait"s, or comes "silent"; what waits is looked at again."""
    if choice not in CHOICES:
        raise MovedOn("no such choice")
    wishes.set_nights(tx, person.id, choice)
    outbox.look_again(tx, person.id)


def hush_until(tx: Transaction, person_id: int) -> Instant | None:
    """Until when somebody talks with somebody, so that all that nobody asked for waits."""
    last = store.last_of(tx, person_id)
    return None if last is None or last + HUSH <= tx.now else last + HUSH
