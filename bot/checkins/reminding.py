"""What is on the timetable for a check-in: two reminders for each of the two, and the question afterwards."""

from bot.base import outbox, timers
from bot.base.clock import Instant
from bot.base.timers import Timer
from bot.base.transaction import Transaction
from bot.checkins import messages, times, timetable
from bot.checkins.store import checkins
from bot.checkins.store.checkins import Checkin
from bot.checkins.timetable import Attending

REMINDER = "checkins.reminder"
AFTER = "checkins.after"
RULES = timetable.Rules(REMINDER, AFTER)


def attending(checkin: Checkin, person_id: int) -> Attending:
    """That person in it, as the timetable knows them."""
    key, whose = messages.key(checkin, person_id), f"{checkin.subject}{person_id}"
    return Attending(RULES, key, whose, person_id, checkin.starts_at, checkin.ends_at)


def set_all(tx: Transaction, checkin: Checkin) -> None:
    """Put the reminders of a booked meeting on the timetable, and the question afterwards, for both."""
    for person_id in checkin.both:
        timetable.set_all(tx, attending(checkin, person_id))


def ask_at(tx: Transaction, checkin: Checkin, person_id: int, step: times.Step, at: Instant) -> None:
    """Let that step of the question be taken with that person at that instant, however late it becomes."""
    timetable.ask_at(tx, attending(checkin, person_id), step, at)


def ask_in_the_morning(tx: Transaction, checkin: Checkin, person_id: int, step: times.Step) -> None:
    """Let it be taken tomorrow morning: one step a day."""
    timetable.ask_in_the_morning(tx, attending(checkin, person_id), step, tx.now)


def clear(tx: Transaction, checkin: Checkin) -> None:
    """Take everything of a check-in off the timetable, and back from the outbox what is not yet sent."""
    timetable.clear(tx, RULES, checkin.subject)


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
            timetable.ask_in_the_morning(tx, attending(checkin, person_id), timer.data["step"], until)


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
    if not any(timetable.is_away(tx, one) for one in checkin.both):
        messages.remind(tx, checkin, person_id, timer.subject, timer.data["until"])
