"""What is on the timetable for a meeting for several: two reminders for each who comes, and the question afterwards.

Kept under its number, its sequence and the person, so that whoever leaves takes theirs off. After a loss nobody is
spoken to of what is about little ones, but for who took a place in it since.
"""

from bot.base.timers import Timer
from bot.base.transaction import Transaction
from bot.checkins import group_messages, times, timetable
from bot.checkins.store import groups, seats
from bot.checkins.store.groups import Group
from bot.checkins.store.seats import Seat
from bot.checkins.timetable import Attending
from bot.people import service as people

REMINDER = "checkins.group-reminder"
AFTER = "checkins.group-after"
RULES = timetable.Rules(REMINDER, AFTER)


def attending(group: Group, person_id: int) -> Attending:
    """That person in it, as the timetable knows them."""
    key, whose = group_messages.key(group, person_id), f"{group.subject}{person_id}"
    return Attending(RULES, key, whose, person_id, group.starts_at, group.ends_at)


def is_spared(tx: Transaction, group: Group, seat: Seat) -> bool:
    """Whether nothing unasked is said of it to whom that seat is: it is about little ones, and since they took it they
    have lost a baby.
    """
    lost_at = people.get(tx, seat.parent_id).loss_at
    return lost_at is not None and group.is_with_little_ones and seat.taken_at <= lost_at


def set_for_host(tx: Transaction, group: Group) -> None:
    """Put the host's reminders on the timetable, and the question who was there."""
    timetable.set_all(tx, attending(group, group.helper_id))


def set_for(tx: Transaction, group: Group, seat: Seat) -> None:
    """Put a parent's reminders on the timetable, and the question afterwards."""
    if not is_spared(tx, group, seat):
        timetable.set_all(tx, attending(group, seat.parent_id))


def ask_soon(tx: Transaction, group: Group, person_id: int) -> None:
    """Let that parent be asked in a little while, when they are awake."""
    timetable.ask_at(
        tx, attending(group, person_id), "ask", times.first_question(tx.now, timetable.waking(tx, person_id))
    )


def ask_in_the_morning(tx: Transaction, group: Group, person_id: int, step: times.Step) -> None:
    """Let that step of the question be taken with that person tomorrow morning."""
    timetable.ask_in_the_morning(tx, attending(group, person_id), step, tx.now)


def clear(tx: Transaction, group: Group, person_id: int) -> None:
    """Take that person's part of it off the timetable, and back from the outbox what is not yet sent."""
    timetable.clear(tx, RULES, group_messages.key(group, person_id))


def clear_all(tx: Transaction, group: Group) -> None:
    """Take all that belongs to the time it has off the timetable, and back what is not yet sent of it."""
    timetable.clear(tx, RULES, f"{group.subject}{group.sequence}:")
    group_messages.take_back_news(tx, group)


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
    if any(timetable.is_away(tx, one) for one in (person_id, group.helper_id)):
        return
    held = seats.in_turn(tx, group.id, "held")
    coming = {group.helper_id: group.helper_coming, **{seat.parent_id: seat.coming for seat in held}}
    until = timer.data["until"]
    group_messages.remind(tx, group, person_id, timer.subject, until, has_said=coming[person_id], taken=len(held))
