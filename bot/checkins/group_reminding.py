"""The timers of a meeting for several: two reminders for each who comes, and the question afterwards.

Kept as those of a check-in are: under its number, its sequence and the person, so that whoever leaves takes theirs off.
"""

from bot.base import outbox, timers
from bot.base.clock import FOREVER
from bot.base.timers import Timer
from bot.base.transaction import Transaction
from bot.checkins import group_messages, reminding, times
from bot.checkins.store import groups, seats
from bot.checkins.store.groups import Group

REMINDER = "checkins.group-reminder"
AFTER = "checkins.group-after"


def set_for(tx: Transaction, group: Group, person_id: int) -> None:
    """Put that person's reminders on the timetable, and the question afterwards."""
    _set_reminders(tx, group, person_id, two_hours=reminding.likes_two_hours(tx, person_id))
    ask_at(tx, group, person_id, "ask", times.first_question(group.ends_at, reminding.waking(tx, person_id)))


def _set_reminders(tx: Transaction, group: Group, person_id: int, *, two_hours: bool, others: bool = True) -> None:
    whose, awake = f"{group.subject}{person_id}", reminding.waking(tx, person_id)
    for one in times.reminders(group.starts_at, tx.now, awake, whose=whose, two_hours=two_hours):
        if others or one.which == "2h":
            data, limit = {"until": one.late_limit}, one.late_limit
            subject = f"{group_messages.key(group, person_id)}{one.which}"
            timers.set_timer(tx, REMINDER, subject, one.due_at, late_limit=limit, about=person_id, data=data)


def two_hours(tx: Transaction, group: Group, person_id: int, *, wanted: bool) -> None:
    """Put that one reminder of it on that person's timetable, or take it off."""
    if wanted:
        _set_reminders(tx, group, person_id, two_hours=True, others=False)
        return
    subject = f"{group_messages.key(group, person_id)}2h"
    timers.cancel(tx, REMINDER, subject)
    outbox.withdraw(tx, subject)


def ask_at(tx: Transaction, group: Group, person_id: int, step: times.Step, at: int) -> None:
    """Let that step of the question be taken with that person at that instant, however late it becomes."""
    subject = group_messages.key(group, person_id)
    timers.set_timer(tx, AFTER, subject, at, late_limit=FOREVER, about=person_id, data={"step": step})


def clear(tx: Transaction, group: Group, person_id: int) -> None:
    """Take that person's part of it off the timetable, and back from the outbox what is not yet sent."""
    _off(tx, group_messages.key(group, person_id))


def clear_all(tx: Transaction, group: Group) -> None:
    """Take all that belongs to the time it has off the timetable, and back what is not yet sent of it."""
    _off(tx, f"{group.subject}{group.sequence}:")
    group_messages.take_back_news(tx, group)


def _off(tx: Transaction, under: str) -> None:
    for rule in (REMINDER, AFTER):
        timers.cancel(tx, rule, under)
    outbox.withdraw(tx, under)


def of_timer(tx: Transaction, timer: Timer) -> tuple[Group, int] | None:
    """The meeting and the person a timer is about; None when it has been moved or called off, or they have left."""
    _, number, sequence, person_id, _ = timer.subject.split(":", 4)
    group, who = groups.find(tx, int(number)), int(person_id)
    if group is None or group.state == "cancelled" or group.sequence != int(sequence):
        return None
    if who == group.helper_id:
        return group, who
    seat = seats.of(tx, group.id, who)
    return (group, who) if seat is not None and seat.state == "held" else None


def remind(tx: Transaction, timer: Timer) -> None:
    """The rule of "checkins.group-reminder". Nobody is reminded while they are away, nor of a host who is."""
    found = of_timer(tx, timer)
    if found is None:
        return
    group, person_id = found
    if any(reminding.is_away(tx, one) for one in (person_id, group.helper_id)):
        return
    held = seats.in_turn(tx, group.id, "held")
    coming = {group.helper_id: group.helper_coming, **{seat.parent_id: seat.coming for seat in held}}
    until = timer.data["until"]
    group_messages.remind(tx, group, person_id, timer.subject, until, has_said=coming[person_id], taken=len(held))
