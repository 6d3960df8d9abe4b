"""What follows for panels when people go, are called for, come apart, lose a baby, or take a break.

Wired in `bot/wiring`. Whoever is one of the two ends it; who sits or leads is followed by another. Nobody reads why.
"""

from collections.abc import Callable
from typing import Any

from bot.asks import service as asks
from bot.asks.rules import Reported
from bot.base import outbox, timers
from bot.base.clock import DAY
from bot.base.facts import (
    AskClosed,
    CameApart,
    HelperReady,
    Loss,
    ParentReady,
    PersonErased,
    PersonLeft,
    PersonPaused,
    PersonUnreachable,
    UrgentAsk,
)
from bot.base.timers import Timer
from bot.base.transaction import Transaction
from bot.panel import bringing, drawn, messages, rules, service, sitting, timing
from bot.panel.store import matters, said, seats
from bot.panel.store.matters import Matter
from bot.panel.store.seats import Seat
from bot.people import service as people

INVITE = "panel.invite"
"""The rule by which somebody is asked, once, whether they would sit on panels."""
INVITE_AFTER = 30 * DAY
INVITE_LATE = 7 * DAY


def _own(tx: Transaction, person_id: int) -> list[Matter]:
    """Those of the person that are open."""
    return [one for one in matters.of(tx, person_id) if one.state != "over"]


def person_left(tx: Transaction, fact: PersonLeft) -> None:
    """Theirs are over, and the other one reads that a coordinator is there for them; another sits or leads instead."""
    for matter in _own(tx, fact.person_id):
        _without(tx, matter, fact.person_id)
    _others(tx, fact.person_id)
    timers.cancel(tx, INVITE, f"person:{fact.person_id}:")


def _without(tx: Transaction, matter: Matter, gone: int) -> None:
    other = matter.other(gone)
    knew = other == matter.from_id or (matter.asked_at is not None and matter.state != "asked")
    told = [one for one in service.members(tx, matter) if one != gone and (one != other or knew)]
    if knew:
        service.open_ask(tx, matter, service.TALK, other, told=True)
    if service.end(tx, matter, "left", gone):
        for one in told:
            messages.ends_with_a_talk(tx, matter, one)


def _others(tx: Transaction, person_id: int) -> None:
    """Another sits where that person would, and another leads."""
    for seat in seats.of_person(tx, person_id):
        _without_juror(tx, service.load(tx, seat.matter_id), seat)
    for matter in matters.led_by(tx, person_id):
        drawn.without_facilitator(tx, matter)


def _without_juror(tx: Transaction, matter: Matter, seat: Seat) -> None:
    """That one does not sit: another is asked, or once it sits it goes on with one fewer."""
    if matter.state in rules.BEFORE_SITTING:
        drawn.replace(tx, matter, seat, "gone")
        timing.settle(tx, service.load(tx, matter.id))
    else:
        seats.answer(tx, seat, "gone")
        _fewer(tx, matter)


def _fewer(tx: Transaction, matter: Matter) -> None:
    """One juror fewer sits: what the others have agreed may be agreed by all now. With none it ends."""
    if not service.jurors(tx, matter) and matter.state == "sitting":
        service.to_coordinator(tx, matter)
    elif matter.state == "sitting":
        sitting.agreed_by_all(tx, matter)


def away(tx: Transaction, fact: PersonPaused | PersonUnreachable) -> None:
    """Whoever is away is not waited for as a juror or to lead; one of the two is, and where nothing comes of it, who
    leads looks.
    """
    _others(tx, fact.person_id)


def loss(tx: Transaction, fact: Loss) -> None:
    """Nobody asks anything of them now: theirs go to a coordinator, and another sits or leads."""
    for matter in _own(tx, fact.person_id):
        service.to_coordinator(tx, matter)
    outbox.withdraw(tx, f"panel-sitter:{fact.person_id}:")
    timers.cancel(tx, INVITE, f"person:{fact.person_id}:")
    _others(tx, fact.person_id)


def urgent(tx: Transaction, fact: UrgentAsk) -> None:
    """Somebody is called for about one of the two: from here a person sees to it, not a panel. A juror is let go."""
    for matter in _own(tx, fact.person_id):
        service.to_coordinator(tx, matter)
    _others(tx, fact.person_id)


def came_apart(tx: Transaction, fact: CameApart | Reported) -> None:
    """The two of a matter are kept from each other: they do not sit at one table. Nor does whoever else is kept from
    one of the two sit or lead.
    """
    both = {fact.person_id, fact.other_id}
    for matter in _own(tx, fact.person_id):
        if set(matter.both) == both:
            service.to_coordinator(tx, matter)
    for one in both:
        for seat in seats.of_person(tx, one):
            matter = service.load(tx, seat.matter_id)
            if both & set(matter.both):
                _without_juror(tx, matter, seat)
        for matter in matters.led_by(tx, one):
            if both & set(matter.both):
                drawn.without_facilitator(tx, matter)


def erased(tx: Transaction, fact: PersonErased) -> None:
    """Nothing they said is kept, nor what they would; what was to be put right between two is of both, and goes too."""
    for matter in matters.of(tx, fact.person_id):
        if matter.state != "over":
            _without(tx, matter, fact.person_id)
        said.clear(tx, matter.id, repairs_too=True)
    _others(tx, fact.person_id)
    said.forget(tx, fact.person_id)
    seats.forget(tx, fact.person_id)


def ask_closed(tx: Transaction, fact: AskClosed) -> None:
    """A coordinator has closed, by hand, the ask whether it is safe: then they have talked instead. One that only said
    that it stands still: it is looked at again where it does so further.
    """
    if fact.kind not in (service.LOOK, service.QUIET):
        return
    matter = matters.find(tx, int(fact.subject.split(":")[1]))
    if matter is None or matter.state == "over" or asks.waiting_for(tx, fact.kind, fact.subject) is not None:
        return
    if fact.kind == service.LOOK:
        service.to_coordinator(tx, matter, fact.by)
    else:
        service.moved(tx, matter)


def is_here(tx: Transaction, fact: ParentReady | HelperReady) -> None:
    """After a while they are asked, once, whether they would sit."""
    if seats.wish(tx, fact.person_id) == "unasked" and not timers.pending(tx, INVITE, f"person:{fact.person_id}:"):
        at = tx.now + INVITE_AFTER
        subject = f"person:{fact.person_id}:"
        timers.set_timer(tx, INVITE, subject, at, late_limit=at + INVITE_LATE, about=fact.person_id)


def ask_to_sit(tx: Transaction, timer: Timer) -> None:
    """The rule of "panel.invite"."""
    person = None if timer.about is None else people.find(tx, timer.about)
    if person is None or not rules.may_take_part(person) or person.loss_at is not None:
        return
    if seats.wish(tx, person.id) == "unasked":
        seats.say(tx, person.id, "asked")
        messages.invite(tx, person.id)


FOLLOWS: tuple[tuple[type, Callable[[Transaction, Any], None]], ...] = (
    (PersonLeft, person_left),
    (PersonPaused, away),
    (PersonUnreachable, away),
    (Loss, loss),
    (UrgentAsk, urgent),
    (CameApart, came_apart),
    (Reported, came_apart),
    (PersonErased, erased),
    (AskClosed, ask_closed),
    (ParentReady, is_here),
    (HelperReady, is_here),
)
"""What follows from which fact."""
RULES = (
    (service.SILENCE, bringing.silence),
    (service.DRAW, drawn.due),
    (service.BEGIN, timing.begin),
    (service.STILL, service.still),
    (service.FORGET, service.forget),
    (INVITE, ask_to_sit),
)
"""What each rule of the timetable does."""
