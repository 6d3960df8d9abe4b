"""What follows for opportunities as time goes by, and when people go, take a break, are kept apart or lose a baby."""

from bot.asks import service as asks
from bot.base.clock import FOREVER, Instant
from bot.base.facts import (
    CameApart,
    Loss,
    PersonBack,
    PersonErased,
    PersonLeft,
    PersonPaused,
    PersonUnreachable,
)
from bot.base.held import Record
from bot.base.messages import Duration, When
from bot.base.timers import Timer
from bot.base.transaction import Transaction
from bot.hours.jobs import JobOver
from bot.hours.opportunities import booking, hosting, messages, timing
from bot.hours.opportunities.store import opportunities as store
from bot.hours.opportunities.store import seats
from bot.hours.opportunities.store.opportunities import Opportunity
from bot.hours.opportunities.store.seats import Seat
from bot.people import service as people

FOLLOWING = {"ask": "nudge", "nudge": "no-reply"}
"""The question who was there, once more a day later, and then a coordinator finds out."""


def offer_due(tx: Transaction, timer: Timer) -> None:
    """The rule of "hours.offer": whoever has not said yes in time waits no more, and the place goes on to the next."""
    one = timing.of_timer(tx, timer)
    if one is None:
        return
    seat = None if timer.about is None else seats.of(tx, one.id, timer.about)
    if seat is not None and seat.state == "offered" and (seat.until or 0) <= tx.now:
        booking.give_back(tx, one, seat, seat.person_id, anyway=False)
        messages.tell(tx, one, "lapsed", seat.person_id, seat.turn)
    booking.fill(tx, one)


def course(tx: Transaction, timer: Timer) -> None:
    """The rule of "hours.opportunity": it begins, or has still no host, or its host is asked who was there."""
    one = timing.of_timer(tx, timer)
    if one is None:
        return
    if timer.subject.endswith(":start"):
        _begins(tx, one)
    elif timer.subject.endswith(":host"):
        _still_hostless(tx, one)
    elif one.is_job:
        tx.tell(JobOver(one.id))
    elif one.state == "open":
        _who_was_there(tx, one, timer.data["step"])


def _still_hostless(tx: Transaction, one: Opportunity) -> None:
    """Nobody was found in time to be host: it is off, so that nobody stands there alone."""
    if one.state == "open" and asks.waiting_for(tx, hosting.HOSTLESS, one.subject) is not None:
        hosting.call_off(tx, one, one.host_id)


def _begins(tx: Transaction, one: Opportunity) -> None:
    """One to which nobody said yes in time is off, and its host is told, but where somebody has talked with them; else
    nobody waits for a place any more.
    """
    if one.state == "asked":
        store.settle(tx, one, "cancelled")
        open_still = [
            asks.close_subject(tx, kind, one.subject, one.host_id, "not_needed") for kind in (hosting.ASK, hosting.TALK)
        ]
        if any(open_still) or not asks.ever(tx, hosting.TALK, one.subject):
            messages.tell(tx, one, "unanswered", one.host_id)
        return
    for seat in seats.in_turn(tx, one.id, "waiting", "offered"):
        booking.give_back(tx, one, seat, seat.person_id, anyway=False)
        if not timing.is_away(tx, seat.person_id) and not timing.is_spared(tx, seat.taken_at, seat.person_id):
            messages.tell(tx, one, "no-place", seat.person_id, seat.turn)


def _who_was_there(tx: Transaction, one: Opportunity, step: str) -> None:
    """Where nobody had a place it is settled; a host who is away is not asked, and a coordinator finds out."""
    host = people.get(tx, one.host_id)
    if not seats.in_turn(tx, one.id, "held"):
        store.settle(tx, one, "not_held")
        return
    if step == "no-reply" or timing.is_away(tx, host.id) or timing.is_spared(tx, one.starts_at, host.id):
        hosting.silent(tx, one)
        timing.look_whether_said(tx, one)
        return
    messages.ask_host(tx, one, step)
    timing.ask_tomorrow(tx, one, FOLLOWING[step])


# --- what follows from elsewhere ---


def person_left(tx: Transaction, fact: PersonLeft) -> None:
    """What they were host of is off, and their places are free for others; minutes return as far as it was in time."""
    _call_off(tx, fact.person_id, FOREVER)
    for one in _theirs(tx, fact.person_id):
        seat = seats.of(tx, one.id, fact.person_id)
        if booking.is_ahead(tx, one) and seat is not None:
            booking.give_back(tx, one, seat, fact.person_id, anyway=False)
            booking.fill(tx, one)


def _theirs(tx: Transaction, person_id: int) -> list[Opportunity]:
    """Where that person has a place, waits or is offered one, of what is not over."""
    return seats.theirs(tx, person_id, tx.now)


def _call_off(tx: Transaction, host_id: int, until: Instant) -> None:
    for one in store.hosted(tx, host_id, tx.now):
        if one.starts_at < until and not (one.is_job and _goes_on(tx, one)):
            hosting.call_off(tx, one, host_id)


def _goes_on(tx: Transaction, job: Opportunity) -> bool:
    """A job is the service's: where its host has gone a coordinator is. False where there is none."""
    others = (one for one in people.with_role(tx, job.place, "coordinator") if one.id != job.host_id)
    chosen = next((one.id for one in others if seats.of(tx, job.id, one.id) is None), None)
    if chosen is None:
        return False
    timing.clear(tx, job, job.host_id)
    after = store.rehost(tx, job, chosen)
    timing.set_for(tx, after, chosen)
    timing.begin(tx, after)
    timing.ask_after(tx, after)
    return True


def person_away(tx: Transaction, fact: PersonPaused | PersonUnreachable) -> None:
    """Where they were to be host meanwhile another is looked for, but at a job: any coordinator may be. A place is
    kept; one that is offered goes on.
    """
    until = people.get(tx, fact.person_id).paused_until or 0 if isinstance(fact, PersonPaused) else FOREVER
    for one in store.hosted(tx, fact.person_id, tx.now):
        if one.state == "open" and one.starts_at < until and not one.is_job:
            hosting.hostless(tx, one)
    _keep_nothing_for(tx, fact.person_id)


def _keep_nothing_for(tx: Transaction, person_id: int) -> None:
    for one in _theirs(tx, person_id):
        seat = seats.of(tx, one.id, person_id)
        if seat is not None and seat.state == "offered" and booking.is_ahead(tx, one):
            booking.withdraw_offer(tx, one, seat)


def person_back(tx: Transaction, fact: PersonBack) -> None:
    """They are here again, to be host, and to be offered what is free."""
    for one in store.hosted(tx, fact.person_id, tx.now):
        asks.close_subject(tx, hosting.HOSTLESS, one.subject, fact.person_id, "not_needed")
    for one in _theirs(tx, fact.person_id):
        booking.fill(tx, one)


def loss(tx: Transaction, fact: Loss) -> None:
    """Nothing is said of what they took up before; where they are host a coordinator looks for another."""
    for one in _theirs(tx, fact.person_id):
        timing.clear(tx, one, fact.person_id)
    _keep_nothing_for(tx, fact.person_id)
    for one in store.hosted(tx, fact.person_id, tx.now):
        if one.state == "open" and not one.is_job:
            hosting.hostless(tx, one)


def came_apart(tx: Transaction, fact: CameApart) -> None:
    """Where both would come, somebody sees to it; to neither is anything kept where the other is. Whoever would not be
    where the other one is host has their place no more, and its minutes again.
    """
    for one in _theirs(tx, fact.person_id):
        mine, other = (seats.of(tx, one.id, who) for who in (fact.person_id, fact.other_id))
        if not booking.is_ahead(tx, one) or mine is None:
            continue
        if one.host_id == fact.other_id:
            _need_not_come(tx, one, mine)
            continue
        if mine.state == "held" and other is not None and other.state == "held":
            hosting.together(tx, one)
        for seat in (mine, other):
            if seat is not None and seat.state == "offered":
                booking.withdraw_offer(tx, one, seat)
    for one in _theirs(tx, fact.other_id):
        seat = seats.of(tx, one.id, fact.other_id)
        if one.host_id == fact.person_id and booking.is_ahead(tx, one) and seat is not None and seat.state == "held":
            hosting.together(tx, one)


def _need_not_come(tx: Transaction, one: Opportunity, seat: Seat) -> None:
    had = seat.state == "held"
    booking.give_back(tx, one, seat, seat.person_id, anyway=True)
    if had:
        messages.tell(tx, one, "returned", seat.person_id, seat.turn)
    booking.fill(tx, one)


def erased(tx: Transaction, fact: PersonErased) -> None:
    """Nothing is kept of their words, nor of where they had a place."""
    store.blank(tx, fact.person_id)
    seats.forget(tx, fact.person_id)


def held(tx: Transaction, person_id: int) -> list[Record]:
    """Every opportunity in which that person has a place or waits for one, for "my data"."""
    return [
        {
            "at": When(one.starts_at),
            "state": seat.state,
            "minutes": Duration(one.minutes),
        }
        for one in seats.theirs(tx, person_id, 0)
        if (seat := seats.of(tx, one.id, person_id)) is not None
    ]


FOLLOWS = (
    (PersonLeft, person_left),
    (PersonPaused, person_away),
    (PersonUnreachable, person_away),
    (PersonBack, person_back),
    (Loss, loss),
    (CameApart, came_apart),
    (PersonErased, erased),
)
"""What follows from which fact."""
RULES = ((timing.REMINDER, timing.remind), (timing.OFFER, offer_due), (timing.COURSE, course))
"""What each rule of the timetable does."""
