"""The timers of a check-in: two reminders for each of the two, and the question afterwards.

They are rows with the check-in's number and sequence in their subject, so that those of a time that is no more are
taken off in the transaction that moves it.
"""

from bot.base import outbox, timers
from bot.base.clock import FOREVER, Instant
from bot.base.timers import Timer
from bot.base.transaction import Transaction
from bot.checkins import messages, times
from bot.checkins.store import checkins, reminder_wishes
from bot.checkins.store.checkins import Checkin
from bot.checkins.times import Waking
from bot.people import service as people
from bot.people.rules import is_here

REMINDER = "checkins.reminder"
AFTER = "checkins.after"


def waking(tx: Transaction, person_id: int) -> Waking:
    """When that person is awake, as they are now."""
    person = people.get(tx, person_id)
    return Waking(person.zone, person.quiet_from, person.quiet_to)


def is_away(tx: Transaction, person_id: int) -> bool:
    """Whether that person takes a break just now or cannot be reached: nothing unasked is said to them."""
    person = people.get(tx, person_id)
    return person.state != "active" or not is_here(person, tx.now)


def set_all(tx: Transaction, checkin: Checkin) -> None:
    """Put the reminders of a booked meeting on the timetable, and the question afterwards, for both."""
    for person_id in checkin.both:
        _set_reminders(tx, checkin, person_id, two_hours=likes_two_hours(tx, person_id))
        ask_at(tx, checkin, person_id, "ask", times.first_question(checkin.ends_at, waking(tx, person_id)))


def _set_reminders(tx: Transaction, checkin: Checkin, person_id: int, *, two_hours: bool, others: bool = True) -> None:
    whose, awake = f"{checkin.subject}{person_id}", waking(tx, person_id)
    for one in times.reminders(checkin.starts_at, tx.now, awake, whose=whose, two_hours=two_hours):
        if others or one.which == "2h":
            subject = f"{messages.key(checkin, person_id)}{one.which}"
            data = {"until": one.late_limit}
            timers.set_timer(tx, REMINDER, subject, one.due_at, late_limit=one.late_limit, about=person_id, data=data)


def likes_two_hours(tx: Transaction, person_id: int) -> bool:
    """Whether that person likes one more reminder, two hours before."""
    return reminder_wishes.two_hours(tx, person_id)


def two_hours(tx: Transaction, checkin: Checkin, person_id: int, *, wanted: bool) -> None:
    """Put that one reminder of a booked meeting on that person's timetable, or take it off."""
    if wanted:
        _set_reminders(tx, checkin, person_id, two_hours=True, others=False)
        return
    subject = f"{messages.key(checkin, person_id)}2h"
    timers.cancel(tx, REMINDER, subject)
    outbox.withdraw(tx, subject)


def ask_at(tx: Transaction, checkin: Checkin, person_id: int, step: times.Step, at: int) -> None:
    """Let that step of the question be taken with that person at that instant, however late it becomes."""
    subject = messages.key(checkin, person_id)
    timers.set_timer(tx, AFTER, subject, at, late_limit=FOREVER, about=person_id, data={"step": step})


def clear(tx: Transaction, checkin: Checkin) -> None:
    """Take everything of a check-in off the timetable, and back from the outbox what is not yet sent."""
    for rule in (REMINDER, AFTER):
        timers.cancel(tx, rule, checkin.subject)
    outbox.withdraw(tx, checkin.subject)


def hush(tx: Transaction, checkin: Checkin, person_id: int) -> None:
    """Take back what is not yet sent to one of the two unasked."""
    outbox.withdraw(tx, messages.key(checkin, person_id))


def answered(tx: Transaction, checkin: Checkin, person_id: int) -> None:
    """That person has answered: they are asked no further."""
    timers.cancel(tx, AFTER, messages.key(checkin, person_id))
    hush(tx, checkin, person_id)


def hold(tx: Transaction, checkin: Checkin, until: Instant) -> None:
    """Nobody is asked further what became of a meeting before the morning after then, each from the same step on."""
    for person_id in checkin.both:
        hush(tx, checkin, person_id)
        for timer in timers.pending(tx, AFTER, messages.key(checkin, person_id)):
            ask_at(tx, checkin, person_id, timer.data["step"], times.next_morning(until, waking(tx, person_id)))


def of_timer(tx: Transaction, timer: Timer) -> tuple[Checkin, int] | None:
    """The check-in and the person a timer is about; None when it has been moved or settled since."""
    _, number, sequence, person_id, _ = timer.subject.split(":", 4)
    checkin = checkins.find(tx, int(number))
    if checkin is None or checkin.state not in ("booked", "told") or checkin.sequence != int(sequence):
        return None
    return checkin, int(person_id)


def remind(tx: Transaction, timer: Timer) -> None:
    """The rule of "checkins.reminder". Nobody is promised to somebody who is away; a person looks to that."""
    found = of_timer(tx, timer)
    if found is None:
        return
    checkin, person_id = found
    if not any(is_away(tx, one) for one in checkin.both):
        messages.remind(tx, checkin, person_id, timer.subject, timer.data["until"])
