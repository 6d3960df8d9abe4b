"""What is on the timetable for an opportunity: reminders, the time to say yes to an offered place, its beginning, and
the question who was there.

Reminders are kept under its number and the person, so that whoever gives a place back takes theirs off.
"""

from datetime import time, timedelta

from bot.base import outbox, timers
from bot.base.clock import DAY, FOREVER, HOUR, MINUTE, Instant, days_on, instant_of, local
from bot.base.timers import Timer
from bot.base.transaction import Transaction
from bot.hours.opportunities import messages
from bot.hours.opportunities.store import opportunities as store
from bot.hours.opportunities.store import seats
from bot.hours.opportunities.store.opportunities import Opportunity
from bot.hours.opportunities.store.seats import Seat
from bot.people import service as people
from bot.people.rules import is_here

REMINDER = "hours.reminder"
OFFER = "hours.offer"
COURSE = "hours.opportunity"
BEFORE = {"72h": (3, 36 * HOUR), "24h": (1, 3 * HOUR)}
"""Days before by the wall clock, and how long before its beginning each is missed rather than said."""
ASK_AFTER: Instant = 15 * MINUTE
LOOK_AGAIN: Instant = 12 * HOUR
MORNING = time(10)
HOST_BY: Instant = 12 * HOUR
"""So long before it begins it has a host, or is off."""
AGAIN_DAYS = 14
"""Who was there and nobody has said: a coordinator is asked once more after so many days."""


def is_away(tx: Transaction, person_id: int) -> bool:
    """Whether nothing unasked is said to that person just now."""
    person = people.get(tx, person_id)
    return person.state != "active" or not is_here(person, tx.now)


def is_spared(tx: Transaction, since: Instant, person_id: int) -> bool:
    """Whether they have lost a baby since then: nothing is spoken of that they took up before."""
    lost_at = people.get(tx, person_id).loss_at
    return lost_at is not None and since <= lost_at


def set_for(tx: Transaction, one: Opportunity, person_id: int) -> None:
    """Put that person's reminders on the timetable."""
    zone = people.get(tx, person_id).zone
    for which, (days, before) in BEFORE.items():
        at = instant_of(local(one.starts_at, zone).replace(tzinfo=None) - timedelta(days=days), zone)
        limit = one.starts_at - before
        if at > tx.now:
            subject = f"{messages.key(one, person_id)}{which}"
            timers.set_timer(tx, REMINDER, subject, at, late_limit=limit, about=person_id, data={"until": limit})


def clear(tx: Transaction, one: Opportunity, person_id: int) -> None:
    """Take off the timetable what is that person's, and back from the outbox what is not yet sent."""
    timers.cancel(tx, REMINDER, messages.key(one, person_id))
    timers.cancel(tx, OFFER, messages.key(one, person_id))
    outbox.withdraw(tx, messages.key(one, person_id))


def clear_all(tx: Transaction, one: Opportunity) -> None:
    """Take everything of it off the timetable, and back what is not yet sent."""
    for rule in (REMINDER, OFFER, COURSE):
        timers.cancel(tx, rule, one.subject)
    outbox.withdraw(tx, one.subject)


def begin(tx: Transaction, one: Opportunity) -> None:
    """Put on the timetable when it begins."""
    timers.set_timer(tx, COURSE, f"{one.subject}start", one.starts_at, late_limit=FOREVER, about=one.host_id)


def ask_after(tx: Transaction, one: Opportunity) -> None:
    """Put on the timetable when its host is asked who was there."""
    _ask_at(tx, one, "ask", one.ends_at + ASK_AFTER)


def host_by(one: Opportunity) -> Instant:
    """By when another is found to be host."""
    return one.starts_at - HOST_BY


def look_for_host(tx: Transaction, one: Opportunity) -> None:
    """Put on the timetable by when another is found to be host."""
    timers.set_timer(tx, COURSE, f"{one.subject}host", host_by(one), late_limit=one.starts_at, about=one.host_id)


def look_whether_said(tx: Transaction, one: Opportunity) -> None:
    """Somebody finds out who was there: look again later whether it is said, however they have closed it."""
    _ask_at(tx, one, "no-reply", tx.now + AGAIN_DAYS * DAY)


def ask_tomorrow(tx: Transaction, one: Opportunity, step: str) -> None:
    """Let that step be taken tomorrow morning."""
    zone = people.get(tx, one.host_id).zone
    _ask_at(tx, one, step, days_on(tx.now, zone, 1, MORNING))


def _ask_at(tx: Transaction, one: Opportunity, step: str, at: Instant) -> None:
    subject = f"{one.subject}after"
    timers.set_timer(tx, COURSE, subject, at, late_limit=FOREVER, about=one.host_id, data={"step": step})


def offer_ends(tx: Transaction, one: Opportunity, seat: Seat, until: Instant) -> None:
    """Put on the timetable until when a place is kept for somebody."""
    subject = f"{messages.key(one, seat.person_id)}offer"
    timers.set_timer(tx, OFFER, subject, until, late_limit=FOREVER, about=seat.person_id)


def look_again(tx: Transaction, one: Opportunity) -> None:
    """A place is free, and nobody who waits can be asked just now: look once more in a while."""
    at = tx.now + LOOK_AGAIN
    if at < one.starts_at:
        timers.set_timer(tx, OFFER, f"{one.subject}look", at, late_limit=one.starts_at)


def of_timer(tx: Transaction, timer: Timer) -> Opportunity | None:
    """The opportunity that a timer is about; None when it is settled."""
    one = store.find(tx, int(timer.subject.split(":")[1]))
    return one if one is not None and one.state in ("asked", "open") else None


def remind(tx: Transaction, timer: Timer) -> None:
    """The rule of "hours.reminder". Nobody is reminded while they are away, or of what they took up before a loss."""
    one, to = of_timer(tx, timer), timer.about
    if one is None or to is None or one.state != "open" or is_away(tx, to):
        return
    seat = seats.of(tx, one.id, to)
    if to == one.host_id:
        if people.get(tx, to).loss_at is None:
            messages.remind(tx, one, None, to, timer.subject, timer.data["until"])
    elif seat is not None and seat.state == "held" and not is_spared(tx, seat.taken_at, to):
        messages.remind(tx, one, seat, to, timer.subject, timer.data["until"])
