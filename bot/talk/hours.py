"""When what is said reaches somebody: quiet hours, a helper's hours of the week, and what they want to happen then."""

from collections.abc import Collection, Iterable

from bot.asks import by_day, holders
from bot.asks import service as asks
from bot.asks.rules import Ask
from bot.base import outbox
from bot.base.clock import MINUTE, Instant
from bot.base.outcome import MovedOn
from bot.base.transaction import Transaction
from bot.people import profiles
from bot.people import service as people
from bot.people.rules import Person
from bot.people.waking import at_work_from, quiet_until
from bot.safety import alarms
from bot.safety.service import NOW
from bot.talk import store
from bot.talk.store import wishes
from bot.talk.ties import Tie

HUSH: Instant = 15 * MINUTE
"""So long after two people have talked nothing comes that nobody asked for."""
CHOICES = ("wait", "silent")
PRESSING = (*alarms.KINDS.values(), NOW)
"""The kinds of asks on somebody's safety: while one is open what is said to them does not wait."""


def not_before(tx: Transaction, tie: Tie, to: int, at: Instant) -> Instant | None:
    """Until when what was said at that time to `to` is out of their hours; None within them. Both end before it comes:
    their quiet hours, and for the helper of a pairing the time in which they do not work.
    """
    person = people.get(tx, to)
    hours = profiles.hours_of(tx, to) if to == tie.helper_id else []
    then = at
    for _ in range(2):  # the next working hour may lie in quiet hours
        then = quiet_until(person, then) or then
        then = at_work_from(hours, person, then) or then
    return None if then == at else then


def out_of_hours(tx: Transaction, tie: Tie, to: int) -> Instant | None:
    """Until when what is said to `to` now would be out of their hours. None within them, and whatever the hour while
    somebody is called for them, while they look after the other one, and just after they wrote on that line.
    """
    then = not_before(tx, tie, to, tx.now)
    return None if then is None or is_pressing(tx, tie, to) or _wrote_lately(tx, tie, to) else then


def awake(tx: Transaction, found: Iterable[Person], *, but: Collection[int]) -> list[Person]:
    """Those of them, but for those ids, who are here and out of their quiet hours: whom it is true to name as there."""
    return [
        one for one in found if one.id not in but and holders.is_here(tx, one.id) and quiet_until(one, tx.now) is None
    ]


def is_pressing(tx: Transaction, tie: Tie, to: int) -> bool:
    """Whether an ask on the safety of `to` is open, or one on the other one's that `to` has and may be called for."""
    mine = (ask for ask in _called_for(tx, tie.other(to)) if ask.owner == to)
    return bool(_called_for(tx, to)) or any(by_day.waits_until(tx, ask, to) is None for ask in mine)


def _called_for(tx: Transaction, person_id: int) -> list[Ask]:
    found = (asks.waiting_for(tx, kind, f"person:{person_id}") for kind in PRESSING)
    return [ask for ask in found if ask is not None]


def _wrote_lately(tx: Transaction, tie: Tie, person_id: int) -> bool:
    said = store.last_two(tx, tie.id, person_id)
    return bool(said) and said[0].at + HUSH > tx.now


def waits_until(tx: Transaction, tie: Tie, to: int) -> tuple[Instant | None, bool]:
    """(until when what is said to `to` waits, whether it comes without a sound) now, as they want it."""
    then = out_of_hours(tx, tie, to)
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
