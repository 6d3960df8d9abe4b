"""Whoever has given much is gently asked to receive: it is those who always give that tire.

At most once in four weeks, under the ceiling over everything that nobody asked for, and never while somebody is in
need, after a loss, or away.
"""

from datetime import time

from bot.base import outbox, timers
from bot.base.clock import DAY, FOREVER, Instant, days_on, today
from bot.base.messages import Button, Screen, Text
from bot.base.timers import Timer
from bot.base.transaction import Transaction
from bot.hours import calm, rules, store
from bot.hours.rules import Transfer
from bot.people import service as people

RULE = "hours.nudge"
AGAIN_DAYS = 28
LATER_DAYS = 7
MORNING = time(10)
GOOD_FOR: Instant = 14 * DAY
PURPOSE = "contact"
QUIET_KINDS = frozenset({"checkin", "group"})
"""What leaves every balance where it was."""
SEE = Button(Text("hours-on-button"), "hours.opportunities", 0)
HELP = Button(Text("hours-help-button"), "skills.ask", "need", 0)


def _subject(person_id: int) -> str:
    return f"person:{person_id}:nudge"


def look(tx: Transaction, transfer: Transfer) -> None:
    """What follows when somebody gave: beyond the soft limit they are asked one of the next mornings."""
    if transfer.kind in QUIET_KINDS:
        return
    person_id = store.person_of(tx, transfer.from_account)
    if person_id is None or timers.pending(tx, RULE, _subject(person_id)):
        return
    if rules.nudge(store.balance(tx, transfer.from_account)) == "receive":
        _wake(tx, person_id, 1)


def _wake(tx: Transaction, person_id: int, days: int) -> None:
    at = days_on(tx.now, people.get(tx, person_id).zone, days, MORNING)
    timers.set_timer(tx, RULE, _subject(person_id), at, late_limit=FOREVER, about=person_id)


def due(tx: Transaction, timer: Timer) -> None:
    """The rule of "hours.nudge": ask, where it is still so and may be, and look again later."""
    person = None if timer.about is None else people.find(tx, timer.about)
    account = None if person is None else store.account_of(tx, person.id)
    if person is None or account is None or person.state != "active":
        return
    if rules.nudge(store.balance(tx, account.id)) != "receive":
        return
    if not calm.may_be_asked(tx, person):
        _wake(tx, person.id, LATER_DAYS)
        return
    outbox.send(
        tx,
        person.id,
        Screen(Text("hours-nudge-told"), ((SEE, HELP),), kind="notice"),
        lane="bulk",
        key=f"{_subject(person.id)}:{today(tx.now, person.zone)}",
        not_after=tx.now + GOOD_FOR,
        purpose=PURPOSE,
        unprompted=True,
    )
    _wake(tx, person.id, AGAIN_DAYS)


def take_back(tx: Transaction, person_id: int) -> None:
    """Nothing of it is said to them now."""
    outbox.withdraw(tx, _subject(person_id))


def forget(tx: Transaction, person_id: int) -> None:
    """They are not asked any more."""
    timers.cancel(tx, RULE, _subject(person_id))
    take_back(tx, person_id)
