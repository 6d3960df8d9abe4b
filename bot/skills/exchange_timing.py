"""What is on the timetable for an exchange: a reminder the day before, the question afterwards, one nudge, and then a
person who looks. Kept under its number and sequence, so that those of a time that is no more are taken off with it.
"""

from datetime import time

from bot.asks import holders
from bot.base import outbox, timers
from bot.base.clock import DAY, FOREVER, HOUR, Instant, days_on, local
from bot.base.timers import Timer
from bot.base.transaction import Transaction
from bot.people import service as people
from bot.people.rules import is_here
from bot.skills import exchange_asks as asking
from bot.skills import exchange_messages as messages
from bot.skills import exchange_rules as rules
from bot.skills.store import exchanges
from bot.skills.store.exchanges import Exchange

RULE = "skills.exchange"
"""The rule that looks after one exchange."""
MORNING = time(10)
ASKED_AFTER: Instant = HOUR
"""So long after its end both are asked how it went."""
LOOKED_AT_DAYS = 3
"""So many mornings after it a person looks where not both have answered: a question, a nudge, and a day to answer."""
AGAIN_DAYS = 14
"""And again so many days later, for as long as nobody knows what became of it."""
EVERYBODY = 0
"""Stands for nobody in particular in a timer's subject."""


def _subject(exchange: Exchange, person_id: int, step: str) -> str:
    return f"{exchange.subject}{exchange.sequence}:{person_id}:{step}"


def _set(tx: Transaction, exchange: Exchange, person_id: int, step: str, at: Instant, limit: Instant = FOREVER) -> None:
    about = person_id or exchange.receiver_id
    timers.set_timer(tx, RULE, _subject(exchange, person_id, step), max(at, tx.now), late_limit=limit, about=about)


def set_for_time(tx: Transaction, exchange: Exchange) -> None:
    """It has a time: a reminder for both, the question, and a person who looks if they do not answer."""
    if exchange.starts_at is None or exchange.ends_at is None:
        return
    for person_id in exchange.both:
        zone = people.get(tx, person_id).zone
        wall = local(exchange.starts_at, zone)
        before = days_on(exchange.starts_at, zone, -1, wall.time())
        if before > tx.now:
            _set(tx, exchange, person_id, "remind", before, exchange.starts_at - HOUR)
        _set(tx, exchange, person_id, "ask", exchange.ends_at + ASKED_AFTER)
    _look(tx, exchange, exchange.ends_at, LOOKED_AT_DAYS)


def set_for_none(tx: Transaction, exchange: Exchange) -> None:
    """It has no time yet: both are reminded once, and then a person asks."""
    _set(tx, exchange, EVERYBODY, "no-time", tx.now + rules.NO_TIME_REMINDED)
    _set(tx, exchange, EVERYBODY, "untimed", tx.now + rules.NO_TIME_ASKED)


def _look(tx: Transaction, exchange: Exchange, after: Instant, days: int) -> None:
    zone = people.get(tx, exchange.receiver_id).zone
    _set(tx, exchange, EVERYBODY, "look", days_on(max(after, tx.now), zone, days, MORNING))


def said(tx: Transaction, exchange: Exchange, by: int) -> None:
    """One of the two has answered: they are asked no more, the other one is nudged tomorrow, and a person looks soon,
    counted from the first answer.
    """
    timers.cancel(tx, RULE, f"{exchange.subject}{exchange.sequence}:{by}:")
    other = exchange.other(by)
    timers.cancel(tx, RULE, _subject(exchange, other, "ask"))
    timers.cancel(tx, RULE, _subject(exchange, EVERYBODY, "no-time"))
    timers.cancel(tx, RULE, _subject(exchange, EVERYBODY, "untimed"))
    _set(tx, exchange, other, "nudge", days_on(tx.now, people.get(tx, other).zone, 1, MORNING))
    if not timers.pending(tx, RULE, _subject(exchange, EVERYBODY, "look")):
        _look(tx, exchange, tx.now, LOOKED_AT_DAYS)


def clear(tx: Transaction, exchange: Exchange) -> None:
    """Take all of it off the timetable, and back what is not yet sent."""
    timers.cancel(tx, RULE, exchange.subject)
    outbox.withdraw(tx, exchange.subject)


def look_again(tx: Transaction, exchange: Exchange) -> None:
    """A person looks again, if it is still not settled by then."""
    _set(tx, exchange, EVERYBODY, "look", tx.now + AGAIN_DAYS * DAY)


def hush(tx: Transaction, exchange: Exchange, person_id: int) -> None:
    """Nothing more of it is said to that person; a person looks all the same."""
    timers.cancel(tx, RULE, f"{exchange.subject}{exchange.sequence}:{person_id}:")
    messages.ask_no_more(tx, exchange, person_id)


def may_hear(tx: Transaction, exchange: Exchange, person_id: int) -> bool:
    """Whether that person is told what becomes of it: not who has gone, or has lost a baby since; nor of what was
    before a loss and somebody else tells of now. Whoever takes a break reads it afterwards.
    """
    person = people.get(tx, person_id)
    since = exchange.agreed_at
    if exchange.told_by not in (None, person_id) and exchange.happened_at is not None:
        since = exchange.happened_at
    return person.state == "active" and (person.loss_at is None or person.loss_at < since)


def is_spared(tx: Transaction, exchange: Exchange, person_id: int) -> bool:
    """Whether nothing is asked of that person, and nothing said of the other one: they are away, kept apart from the
    other, for good or for now, or hear nothing of it at all.
    """
    away = not is_here(people.get(tx, person_id), tx.now)
    apart = exchange.other(person_id) in holders.apart_from(tx, person_id)
    return away or apart or not may_hear(tx, exchange, person_id)


def due(tx: Transaction, timer: Timer) -> None:
    """The rule of "skills.exchange"."""
    _, number, sequence, person, step = timer.subject.split(":")
    exchange = exchanges.find(tx, int(number))
    if exchange is None or not exchange.is_live or exchange.sequence != int(sequence):
        return
    if step in ("look", "untimed"):
        _let_somebody_look(tx, exchange, step)
    elif step == "no-time":
        _no_time_yet(tx, exchange)
    else:
        _say(tx, exchange, int(person), step)


def _say(tx: Transaction, exchange: Exchange, person_id: int, step: str) -> None:
    spared = is_spared(tx, exchange, person_id)
    if step == "remind":
        if exchange.state == "booked" and not spared:
            messages.remind(tx, exchange, person_id, (exchange.starts_at or tx.now) - HOUR)
        return
    if exchange.held or _has_answered(exchange, person_id):
        return
    tomorrow = days_on(tx.now, people.get(tx, person_id).zone, 1, MORNING)
    if step == "nudge" and messages.is_on_its_way(tx, exchange, person_id):
        _set(tx, exchange, person_id, "nudge", tomorrow)
        return
    if not spared:
        unasked = exchange.told_by == exchange.other(person_id)
        (messages.told_of if unasked else messages.ask)(tx, exchange, person_id, step)
    if step == "ask":
        _set(tx, exchange, person_id, "nudge", tomorrow)


def _has_answered(exchange: Exchange, person_id: int) -> bool:
    """Whether they have said how it went, and nothing else than the other one."""
    mine, other = exchange.said.get(person_id), exchange.said.get(exchange.other(person_id))
    return mine is not None and other in (None, mine)


def _no_time_yet(tx: Transaction, exchange: Exchange) -> None:
    if exchange.state == "agreed" and (exchange.asked_at or 0) <= tx.now:
        for person_id in exchange.both:
            if not is_spared(tx, exchange, person_id):
                messages.tell(tx, exchange, person_id, "untimed")


def _let_somebody_look(tx: Transaction, exchange: Exchange, step: str) -> None:
    """Silence is never a yes: a person asks. And again later, if nobody has found out by then."""
    here = [one for one in exchange.both if people.get(tx, one).state == "active"] or exchange.both
    about = next((one for one in here if one not in exchange.said), here[0])
    if step == "untimed":
        if exchange.state == "agreed":
            asking.open_one(tx, exchange, asking.UNTIMED, about)
    elif exchange.held:
        asking.open_one(tx, exchange, asking.LIMIT, here[0])
    else:
        differ = len(exchange.said) == len(exchange.both)
        asking.open_one(tx, exchange, asking.DIFFER if differ else asking.QUIET, about)
    _set(tx, exchange, EVERYBODY, step, tx.now + AGAIN_DAYS * DAY)
