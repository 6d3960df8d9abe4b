"""A goal is brought up again on a day, only where its parent has asked for that.

She asked for it herself, so the ceiling over what nobody asked for does not count it.
"""

from datetime import date, timedelta

from bot.base import audit, outbox, timers
from bot.base.clock import FOREVER, HOUR, Instant, local
from bot.base.outcome import MovedOn
from bot.base.timers import Timer
from bot.base.transaction import Transaction
from bot.checkins import steps_messages as messages
from bot.checkins.store import steps as store
from bot.checkins.store.steps import Goal
from bot.checkins.timetable import is_away, waking
from bot.people.rules import Person

RULE = "checkins.goal_reminder"
DAYS_AHEAD = 7
GOOD_FOR: Instant = 8 * HOUR
"""A reminder for a day is of no use on the next."""


def days(tx: Transaction, person: Person) -> list[date]:
    """The days on which she can be reminded: each of the coming week, or of the week after her break; none where nobody
    knows when that ends.
    """
    away_until = max(tx.now, person.paused_until or 0)
    if away_until >= FOREVER:
        return []
    last = local(away_until, person.zone).date()
    return [last + timedelta(days=ahead) for ahead in range(1, DAYS_AHEAD + 1)]


def ask(tx: Transaction, person: Person, goal: Goal, day: date) -> None:
    """Remind her of that goal in the morning of that day, in place of another one. `MovedOn` for a day that is not
    offered, and where there is nothing to be reminded of.
    """
    if day not in days(tx, person) or goal.state != "open" or goal.is_done:
        raise MovedOn(f"goal {goal.id} cannot be brought up then")
    outbox.withdraw(tx, _key(goal))
    at = waking(tx, person.id).on_morning_of(day)
    timers.set_timer(tx, RULE, goal.subject, at, late_limit=at + GOOD_FOR, about=person.id)
    audit.record(tx, person.id, "checkins.goal_reminder", person.id, str(goal.id))


def _key(goal: Goal) -> str:
    return f"{goal.subject}remind:"


def stop(tx: Transaction, goal: Goal) -> None:
    """Nobody reminds her of it."""
    timers.cancel(tx, RULE, goal.subject)
    outbox.withdraw(tx, _key(goal))


def asked_for(tx: Transaction, goal: Goal) -> Instant | None:
    """When she will be reminded of it; None when she did not ask for that."""
    return next((timer.due_at for timer in timers.pending(tx, RULE, goal.subject)), None)


def due(tx: Transaction, timer: Timer) -> None:
    """The rule of "checkins.goal_reminder". Whoever takes a break meanwhile is left in peace."""
    goal = store.find(tx, int(timer.subject.split(":")[1]))
    if goal is not None and goal.state == "open" and not goal.is_done and not is_away(tx, goal.person_id):
        messages.remind(tx, goal, f"{_key(goal)}{timer.due_at}", timer.due_at + GOOD_FOR)
