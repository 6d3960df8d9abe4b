"""What is on the timetable for one person in a meeting, of two or of several: reminders, and the question afterwards.

Each is a row with the meeting's number and sequence in its subject, so that those of a time that is no more are taken
off in the transaction that moves it.
"""

from dataclasses import dataclass

from bot.base import outbox, timers
from bot.base.clock import FOREVER, Instant
from bot.base.transaction import Transaction
from bot.checkins import times
from bot.checkins.store import reminder_wishes
from bot.checkins.times import Step, Waking
from bot.people import service as people
from bot.people.rules import is_here
from bot.places import service as places


@dataclass(frozen=True, slots=True)
class Rules:
    """What the timers of one kind of meeting are called."""

    reminder: str
    after: str


@dataclass(frozen=True, slots=True)
class Attending:
    """One person in one meeting: `key` names the meeting, the time it has now and the person; `whose` the meeting and
    the person alone. Instants in microseconds UTC.
    """

    rules: Rules
    key: str
    whose: str
    person_id: int
    starts_at: Instant
    ends_at: Instant


def waking(tx: Transaction, person_id: int) -> Waking:
    """When that person is awake, as they are now."""
    person = people.get(tx, person_id)
    return Waking(person.zone, person.quiet_from, person.quiet_to, places.place(person.place).morning)


def is_away(tx: Transaction, person_id: int) -> bool:
    """Whether that person takes a break just now or cannot be reached: nothing unasked is said to them."""
    person = people.get(tx, person_id)
    return person.state != "active" or not is_here(person, tx.now)


def likes_two_hours(tx: Transaction, person_id: int) -> bool:
    """Whether that person likes one more reminder, two hours before."""
    return reminder_wishes.two_hours(tx, person_id)


def set_all(tx: Transaction, attending: Attending) -> None:
    """Put their reminders on the timetable, and the question afterwards."""
    _set_reminders(tx, attending, two_hours=likes_two_hours(tx, attending.person_id))
    ask_at(tx, attending, "ask", times.first_question(attending.ends_at, waking(tx, attending.person_id)))


def _set_reminders(tx: Transaction, attending: Attending, *, two_hours: bool, others: bool = True) -> None:
    awake = waking(tx, attending.person_id)
    for one in times.reminders(attending.starts_at, tx.now, awake, whose=attending.whose, two_hours=two_hours):
        if others or one.which == "2h":
            subject, limit = f"{attending.key}{one.which}", one.late_limit
            data = {"until": limit}
            timers.set_timer(
                tx,
                attending.rules.reminder,
                subject,
                one.due_at,
                late_limit=limit,
                about=attending.person_id,
                data=data,
            )


def two_hours(tx: Transaction, attending: Attending, *, wanted: bool) -> None:
    """Put that one reminder on their timetable, or take it off."""
    if wanted:
        _set_reminders(tx, attending, two_hours=True, others=False)
        return
    subject = f"{attending.key}2h"
    timers.cancel(tx, attending.rules.reminder, subject)
    outbox.withdraw(tx, subject)


def ask_at(tx: Transaction, attending: Attending, step: Step, at: Instant) -> None:
    """Let that step of the question be taken with them at that instant, however late it becomes."""
    timers.set_timer(
        tx, attending.rules.after, attending.key, at, late_limit=FOREVER, about=attending.person_id, data={"step": step}
    )


def ask_in_the_morning(tx: Transaction, attending: Attending, step: Step, after: Instant) -> None:
    """Let it be taken on the morning after that instant."""
    ask_at(tx, attending, step, times.next_morning(after, waking(tx, attending.person_id)))


def clear(tx: Transaction, rules: Rules, under: str) -> None:
    """Take off the timetable whatever is kept under `under`, and back from the outbox what is not yet sent."""
    for rule in (rules.reminder, rules.after):
        timers.cancel(tx, rule, under)
    outbox.withdraw(tx, under)
