"""A time that one of two asks the other for: nobody is booked into a time to which they have not agreed.

The helper is asked as for anything somebody waits for: an ask, which a coordinator has after them. A parent is asked by
a message. Where no yes comes in time, whoever asked is told so.
"""

from typing import Literal

from bot.asks import service as asks
from bot.base import audit, outbox, timers
from bot.base.clock import DAY, FOREVER, Instant
from bot.base.facts import AskClosed, PersonErased
from bot.base.messages import Button, Name, Row, Screen, Text, When
from bot.base.outcome import Refused
from bot.base.timers import Timer
from bot.base.transaction import Transaction
from bot.checkins import asking, free, reminding, timetable
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
    """Ask the other one for that time, in place of any that was asked for before. `Refused` where a parent would read
    of it only once it is over, for nothing is said in their quiet hours.
    """
    read_at = timetable.waking(tx, pairing.parent_id).next_awake(tx.now)
    if person.id != pairing.parent_id and read_at >= starts_at:
        raise Refused("checkins-asked-too-late", "read only once it is over", other=Name(pairing.parent_id))
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
    if moving is not None and moving.starts_at <= tx.now:
        reminding.hold(tx, moving, until)
        asking.close_about(tx, moving, person.id, person.id, asking.NO_REPLY)
    audit.record(tx, person.actor, "checkins.asked-time", pairing.parent_id, str(made.id))
    return made


def answers(wanted: AskedTime) -> Row:
    """Yes, or another time."""
    return (
        Button(Text("checkins-asked-yes-button"), "checkins.asked_yes", wanted.id),
        Button(Text("checkins-asked-other-button"), "checkins.asked_other", wanted.id),
    )


def waiting(tx: Transaction, pairing: Pairing) -> AskedTime | None:
    """The time that still waits for a yes in that pairing."""
    found = asked_times.waiting(tx, pairing.id)
    return None if found is None or found.starts_at <= tx.now else found


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
        _go_on_asking(tx, found)


def _go_on_asking(tx: Transaction, wanted: AskedTime) -> None:
    """Where a meeting that is over was to move and has not, both are asked further what became of it."""
    checkin = None if wanted.checkin_id is None else checkins.find(tx, wanted.checkin_id)
    if checkin is not None and checkin.sequence == wanted.sequence and checkin.starts_at <= tx.now:
        reminding.hold(tx, checkin, tx.now)


def at_a_new_time(tx: Transaction, checkin: Checkin, state: asked_times.State, by: int) -> None:
    """That meeting has a new time: the one that was asked for, for it or for a new one as it is, waits no longer. What
    was asked for of another meeting still waits.
    """
    found = asked_times.waiting(tx, checkin.pairing_id)
    if found is None or found.checkin_id == (checkin.id if checkin.sequence else None):
        settle(tx, checkin.pairing_id, state, by)


def not_to_move(tx: Transaction, checkin: Checkin, by: int) -> AskedTime | None:
    """That meeting is off, or was held: nobody is asked for another time for it; the one that was asked for."""
    found = asked_times.waiting(tx, checkin.pairing_id)
    if found is None or found.checkin_id != checkin.id:
        return None
    settle(tx, checkin.pairing_id, "withdrawn", by)
    return found


def stays(tx: Transaction, checkin: Checkin, by: int) -> None:
    """What became of that meeting is known, or one of the two says that they met: it does not move to the time that
    was asked for, and whoever asked reads so, unless it is they who say it.
    """
    found = not_to_move(tx, checkin, by)
    if found is not None:
        tell_off(tx, found, by)


def tell_off(tx: Transaction, wanted: AskedTime, by: int) -> None:
    """Let whoever asked know that nothing is booked for that time, unless it is by their own act."""
    pairing = pairings.find(tx, wanted.pairing_id)
    if pairing is None or wanted.asked_by in (None, by):
        return
    _tell(tx, pairing, wanted, "not-then")


def _tell(tx: Transaction, pairing: Pairing, wanted: AskedTime, word: Literal["no-yes", "not-then"]) -> None:
    if wanted.asked_by is None:
        return
    text = Text(f"checkins-told-{word}", other=Name(pairing.other(wanted.asked_by)), when=When(wanted.starts_at))
    again = Button(Text("checkins-another-button"), "checkins.book", pairing.id)
    screen = Screen(text, ((again,),), kind="notice")
    outbox.send(tx, wanted.asked_by, screen, lane="talk", key=f"{wanted.subject}{word}")


def closed(tx: Transaction, fact: AskClosed) -> None:
    """Somebody closes the ask without a yes: whoever asked takes it back; of anybody else's act they read at once, and
    of nothing that would be sorted, for nothing is booked.
    """
    if fact.kind != ASK:
        return
    found = asked_times.waiting(tx, int(fact.subject.split(":")[1]))
    if found is not None:
        settle(tx, found.pairing_id, "withdrawn", fact.by)
        asks.told_otherwise(tx, fact.ask_id)
        tell_off(tx, found, fact.by)


def lapse(tx: Transaction, timer: Timer) -> None:
    """The rule of "checkins.asked_time": no yes came in time, and whoever asked reads so. An ask stays as it is."""
    _, pairing_id, _, wanted_id, _ = timer.subject.split(":")
    found, pairing = asked_times.find(tx, int(wanted_id)), pairings.find(tx, int(pairing_id))
    if found is None or pairing is None or not asked_times.settle(tx, found, "lapsed"):
        return
    outbox.withdraw(tx, found.subject)
    _tell(tx, pairing, found, "no-yes")


def erased(tx: Transaction, fact: PersonErased) -> None:
    """Nothing is kept of who asked for a time."""
    asked_times.blank(tx, fact.person_id)
