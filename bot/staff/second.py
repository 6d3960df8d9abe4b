"""What could do most harm needs a second person who works here: one asks for it, another one agrees, and only then it
happens, once, in that transaction. One way for all of it.

Whoever asks never agrees to their own, and neither does whom it is about, nor somebody who came, or came back on
another phone, less than a day ago: that could be the same person with a second phone. Alone at their place they are
told so, and may say once more that they mean it when a longer while has passed; that is in the audit.
"""

from collections.abc import Callable
from dataclasses import dataclass

from bot.base import audit, timers
from bot.base.clock import DAY, FOREVER, Instant
from bot.base.messages import Text, When
from bot.base.outcome import MovedOn, Refused
from bot.base.timers import Timer
from bot.base.transaction import Transaction
from bot.people import service as people
from bot.people.rules import STAFF_ROLES, Person, is_here
from bot.staff import second_messages as messages
from bot.staff.store import seconds as store
from bot.staff.store.seconds import Second

RULE = "staff.second"
"""The rule of what nobody has agreed to in time, and of when somebody who is alone may go on."""
WITHIN: Instant = 3 * DAY
"""So long it waits for a second person."""
ALONE_AFTER: Instant = DAY
"""Whoever is alone here waits so long before they may go on."""
SETTLED: Instant = DAY
"""Who has been here, and on this phone, for less than this does not count as another person."""


@dataclass(frozen=True, slots=True)
class Kind:
    """What may be asked for: what it is in words, and `do`, with the person who asked for it and the id of who agreed.
    `MovedOn` or `Refused` from `do` undoes the yes. `undo`: it does not happen.
    """

    what: Callable[[Transaction, Second], Text]
    do: Callable[[Transaction, Second, Person, int], None]
    undo: Callable[[Transaction, Second], None] | None = None


_kinds: dict[str, Kind] = {}


def on(name: str, kind: Kind) -> None:
    """Let that kind of thing need a second person."""
    _kinds[name] = kind


def what(tx: Transaction, second: Second) -> Text:
    """What was asked for, in words."""
    return _kinds[second.kind].what(tx, second)


def find(tx: Transaction, actor: Person, second_id: int) -> Second:
    """One of the actor's place. `MovedOn` for any other, for who does not work here, and for whom it is about."""
    second = store.find(tx, second_id)
    known = second is not None and second.place == actor.place and second.about != actor.id
    if second is None or not known or not _works_here(actor, actor.place):
        raise MovedOn(f"second {second_id} is not for person {actor.id}")
    return second


def ask(tx: Transaction, actor: Person, kind: str, *, given: str = "", about: int | None = None) -> Second:
    """A coordinator asks for it; whoever may agree is told. The same that waits already is that one. `MovedOn` for who
    does not coordinate, and of oneself.
    """
    if "coordinator" not in actor.roles or actor.state != "active" or actor.id == about:
        raise MovedOn(f"person {actor.id} does not ask for {kind} about person {about}")
    added = store.add(tx, actor.place, kind, given, about, actor.id, tx.now + WITHIN)
    if added is None:
        return next(one for one in store.waiting(tx, actor.place) if (one.kind, one.given) == (kind, given))
    second = find(tx, actor, added)
    audit.record(tx, actor.id, "staff.second_asked", about, f"{second.id} {kind}")
    others = others_here(tx, second)
    at = second.expires_at if others else tx.now + ALONE_AFTER
    timers.set_timer(tx, RULE, _subject(second), at, late_limit=FOREVER)
    for other in others:
        messages.asked(tx, other.id, second, what(tx, second))
    return second


def _subject(second: Second) -> str:
    return f"second:{second.id}:"


def _works_here(person: Person, place: str) -> bool:
    working = person.state == "active" and not person.roles.isdisjoint(STAFF_ROLES)
    return working and person.place == place


def _since(tx: Transaction, person_id: int) -> Instant:
    """Since when somebody works here on the phone on which they are now."""
    lines = (*audit.history(tx, person_id, "people.phone_back"), *audit.history(tx, person_id, "people.role_given"))
    given = [line.at for line in lines if line.action == "people.phone_back" or line.detail in STAFF_ROLES]
    return max(given, default=0)


def _is_another(tx: Transaction, second: Second, person: Person) -> bool:
    """Whether that person works here and is surely neither who asks, nor whom it is about."""
    if not _works_here(person, second.place) or person.id in (second.asked_by, second.about):
        return False
    return _since(tx, person.id) + SETTLED <= tx.now


def others_here(tx: Transaction, second: Second) -> list[Person]:
    """Who could agree to it now: other coordinators, and where there is none, nurses."""
    for role in ("coordinator", "nurse"):
        found = people.with_role(tx, second.place, role)
        if others := [one for one in found if _is_another(tx, second, one) and is_here(one, tx.now)]:
            return others
    return []


def alone_from(tx: Transaction, second: Second) -> Instant | None:
    """From when whoever asked may go on by themselves; None while there is somebody else to agree."""
    return None if others_here(tx, second) else second.asked_at + ALONE_AFTER


def may_answer(tx: Transaction, actor: Person, second: Second) -> bool:
    """Whether that person may agree to it now."""
    if second.state != "waiting" or tx.now > second.expires_at:
        return False
    if actor.id != second.asked_by:
        return _is_another(tx, second, actor)
    at = alone_from(tx, second)
    return "coordinator" in actor.roles and at is not None and at <= tx.now


def agree(tx: Transaction, actor: Person, second_id: int) -> Second:
    """A second person agrees, and it happens now. Agreed to twice, it happens once. `Refused` with the reason for
    whoever may not; `MovedOn` where it waits no more, or whoever asked coordinates no more.
    """
    second = find(tx, actor, second_id)
    if second.state == "done":
        return second
    if not may_answer(tx, actor, second):
        _refuse(tx, actor, second)
    asker = people.get(tx, second.asked_by)
    if not _works_here(asker, second.place) or "coordinator" not in asker.roles:
        raise MovedOn(f"person {asker.id} does not coordinate any more")
    _settle(tx, second, "done", actor.id)
    how = "staff.second_alone" if actor.id == asker.id else "staff.second_agreed"
    audit.record(tx, actor.id, how, second.about, f"{second.id} {second.kind}")
    _kinds[second.kind].do(tx, second, asker, actor.id)
    if actor.id != asker.id:
        messages.agreed(tx, asker.id, second, actor.id, what(tx, second))
    return find(tx, actor, second_id)


def _refuse(tx: Transaction, actor: Person, second: Second) -> None:
    if second.state != "waiting" or tx.now > second.expires_at:
        raise MovedOn(f"second {second.id} is {second.state}")
    if actor.id != second.asked_by:
        raise Refused("staff-second-too-new", f"person {actor.id} has been here for less than a day")
    at = alone_from(tx, second)
    if at is None:
        raise Refused("staff-second-yourself", f"person {actor.id} asked for second {second.id}")
    raise Refused("staff-second-alone", f"person {actor.id} is alone, and waits", at=When(at))


def decline(tx: Transaction, actor: Person, second_id: int) -> Second:
    """A second person says no, or whoever asked takes it back: it does not happen. `MovedOn` where it waits no more."""
    second = find(tx, actor, second_id)
    own = actor.id == second.asked_by
    if not own and not _is_another(tx, second, actor):
        raise MovedOn(f"second {second.id} is not for person {actor.id}")
    state: store.State = "taken_back" if own else "declined"
    if second.state == state:
        return second
    if second.state != "waiting":
        raise MovedOn(f"second {second.id} is {second.state}")
    _settle(tx, second, state, actor.id)
    audit.record(tx, actor.id, f"staff.second_{state}", second.about, f"{second.id} {second.kind}")
    _undo(tx, second)
    if not own:
        messages.declined(tx, second.asked_by, second, actor.id, what(tx, second))
    return find(tx, actor, second_id)


def take_back(tx: Transaction, actor: Person, kind: str, given: str) -> None:
    """By that person's act it is asked for no more: nobody needs to agree to it."""
    for one in store.waiting(tx, actor.place):
        if (one.kind, one.given) == (kind, given):
            _settle(tx, one, "taken_back", actor.id)
            audit.record(tx, actor.id, "staff.second_taken_back", one.about, f"{one.id} {one.kind}")


def _undo(tx: Transaction, second: Second) -> None:
    undo = _kinds[second.kind].undo
    if undo is not None:
        undo(tx, second)


def _settle(tx: Transaction, second: Second, state: store.State, by: int | None) -> None:
    if not store.settle(tx, second, state, by):
        raise MovedOn(f"second {second.id} waits no more")
    timers.cancel(tx, RULE, _subject(second))
    messages.withdraw(tx, second)


def waiting(tx: Transaction, actor: Person) -> list[Second]:
    """What that person asked for and still waits, and what they may agree to; the first asked first."""
    found = [one for one in store.waiting(tx, actor.place) if tx.now <= one.expires_at]
    return [one for one in found if actor.id == one.asked_by or may_answer(tx, actor, one)]


def due(tx: Transaction, timer: Timer) -> None:
    """The rule of "staff.second": nobody has agreed in time, and it does not happen; or nobody else is here, and
    whoever asked reads that they may go on.
    """
    second = store.find(tx, int(timer.subject.split(":")[1]))
    if second is None or second.state != "waiting":
        return
    if tx.now < second.expires_at:
        timers.set_timer(tx, RULE, _subject(second), second.expires_at, late_limit=FOREVER)
        if not others_here(tx, second):
            messages.alone(tx, second.asked_by, second, what(tx, second))
        return
    told = what(tx, second)
    _settle(tx, second, "over", None)
    audit.record(tx, None, "staff.second_over", second.about, f"{second.id} {second.kind}")
    _undo(tx, second)
    messages.over(tx, second.asked_by, second, told)
