"""A time that one of two asks the other for: nobody is booked into a time to which they have not agreed.

The helper is asked as for anything somebody waits for: an ask, which a coordinator has after them. A parent is asked by
a message. Where no yes comes in time, whoever asked is told so.
"""

from bot.asks import service as asks
from bot.base import audit, outbox, timers
from bot.base.clock import DAY, FOREVER, Instant
from bot.base.facts import PersonErased
from bot.base.messages import Button, Name, Row, Screen, Text, When
from bot.base.timers import Timer
from bot.base.transaction import Transaction
from bot.checkins import free
from bot.checkins.store import asked_times, checkins
from bot.checkins.store.asked_times import AskedTime
from bot.checkins.store.checkins import Checkin
from bot.pairing import service as pairings
from bot.pairing.store.pairings import Pairing
from bot.people.rules import Person

ASK = "checkins.asked-time"
"""The kind of the ask by which a helper is asked for a time."""
RULE = "checkins.asked_time"
"""The rule by which a time to which nobody said yes is let go."""
WAITS: Instant = 2 * DAY
"""So long a parent is waited for; then whoever asked hears that there is no answer yet."""


def ask(tx: Transaction, person: Person, pairing: Pairing, moving: Checkin | None, starts_at: Instant) -> AskedTime:
    """Ask the other one for that time, in place of any that was asked for before."""
    settle(tx, pairing.id, "replaced", person.id)
    made = asked_times.add(tx, pairing, moving, starts_at, person.id)
    until = starts_at
    if person.id == pairing.parent_id:
        what = Text("checkins-ask-asked-time", who=Name(person.id), other=Name(pairing.helper_id), when=When(starts_at))
        asks.open(
            tx, ASK, about=person.id, asked_by=person.id, subject=pairing.subject, what=what, rows=(answers(made),)
        )
    else:
        until = min(starts_at, tx.now + WAITS)
        text = Text("checkins-told-asked", other=Name(person.id), when=When(starts_at))
        screen = Screen(text, (answers(made),), kind="notice")
        outbox.send(tx, pairing.parent_id, screen, lane="talk", key=f"{made.subject}asked", not_after=starts_at)
        pairings.contact_made(tx, pairing.id, person.id)
    timers.set_timer(tx, RULE, made.subject, until, late_limit=FOREVER, about=person.id)
    audit.record(tx, person.actor, "checkins.asked-time", pairing.parent_id, str(made.id))
    return made


def answers(wanted: AskedTime) -> Row:
    """Yes, or another time."""
    return (
        Button(Text("checkins-asked-yes-button"), "checkins.asked_yes", wanted.id),
        Button(Text("checkins-asked-other-button"), "checkins.asked_other", wanted.id),
    )


def waiting(tx: Transaction, pairing: Pairing) -> AskedTime | None:
    """The time that still waits for a yes in that pairing; none where whoever asked has taken the ask back since."""
    found = asked_times.waiting(tx, pairing.id)
    if found is None or found.starts_at <= tx.now:
        return None
    taken_back = found.asked_by == pairing.parent_id and asks.waiting_for(tx, ASK, pairing.subject) is None
    return None if taken_back else found


def is_taken(tx: Transaction, pairing: Pairing, wanted: AskedTime) -> bool:
    """Whether that time is not free any more."""
    moving = None if wanted.checkin_id is None else checkins.find(tx, wanted.checkin_id)
    return free.fit(tx, pairing, wanted.starts_at, moving) == "taken"


def settle(tx: Transaction, pairing_id: int, state: asked_times.State, by: int) -> None:
    """What was asked for in that pairing waits no longer, by the act of person `by`."""
    asks.close_subject(tx, ASK, f"pairing:{pairing_id}:", by, "sorted")
    found = asked_times.waiting(tx, pairing_id)
    if found is not None and asked_times.settle(tx, found, state):
        timers.cancel(tx, RULE, found.subject)
        outbox.withdraw(tx, found.subject)


def not_to_move(tx: Transaction, checkin: Checkin, by: int) -> None:
    """That meeting is off: nobody is asked for another time for it."""
    found = asked_times.waiting(tx, checkin.pairing_id)
    if found is not None and found.checkin_id == checkin.id:
        settle(tx, checkin.pairing_id, "withdrawn", by)


def lapse(tx: Transaction, timer: Timer) -> None:
    """The rule of "checkins.asked_time": no yes came in time, and whoever asked reads so. An ask stays as it is."""
    _, pairing_id, _, wanted_id, _ = timer.subject.split(":")
    found, pairing = asked_times.find(tx, int(wanted_id)), pairings.find(tx, int(pairing_id))
    if found is None or pairing is None or found.asked_by is None or not asked_times.settle(tx, found, "lapsed"):
        return
    outbox.withdraw(tx, found.subject)
    other = Name(pairing.other(found.asked_by))
    text = Text("checkins-told-no-yes", other=other, when=When(found.starts_at))
    again = Button(Text("checkins-another-button"), "checkins.book", pairing.id)
    screen = Screen(text, ((again,),), kind="notice")
    outbox.send(tx, found.asked_by, screen, lane="talk", key=f"{found.subject}no-yes")


def erased(tx: Transaction, fact: PersonErased) -> None:
    """Nothing is kept of who asked for a time."""
    asked_times.blank(tx, fact.person_id)
