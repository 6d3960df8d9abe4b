"""An opportunity as its host has it: put up, with a coordinator's yes where they are none; called off; who came."""

from bot.asks import service as asks
from bot.base import audit
from bot.base.clock import DAY
from bot.base.elsewhere import FreeAgain
from bot.base.messages import Button, Name, Text, When
from bot.base.names import clean_words
from bot.base.outcome import MovedOn, Refused
from bot.base.transaction import Transaction
from bot.hours import service as hours
from bot.hours.jobs import JobOff
from bot.hours.opportunities import booking, handing, messages, rules, timing
from bot.hours.opportunities.rules import Who
from bot.hours.opportunities.store import opportunities as store
from bot.hours.opportunities.store import seats
from bot.hours.opportunities.store.opportunities import Draft, Opportunity
from bot.hours.opportunities.store.seats import Seat
from bot.people.rules import Person

ASK = "hours.opportunity"
TALK = "hours.talk"
SILENT = "hours.silent"
HOSTLESS = "hours.hostless"
TOGETHER = "hours.together"
COORDINATORS = ("coordinator",)
LOOK_MINUTES = 24 * 60
AHEAD_DAYS = 366


def read_words(typed: str) -> str:
    """What is kept of own words. `Refused` when they are too many or none."""
    own = clean_words(typed)
    if not 0 < len(own) <= rules.LETTERS_MAX:
        raise Refused("hours-words-length", f"{len(own)} letters", most=rules.LETTERS_MAX)
    return own


def put_up(tx: Transaction, host: Person, draft: Draft) -> Opportunity:
    """A new one: open at once from a coordinator, else when a coordinator has said yes. One of theirs that begins at
    that time already is that one. A job is open at once: who may put up one is settled before, and they need not be
    there.

    `Refused` when it begins too soon, they have so many ahead, or something else then; `MovedOn` for what nobody
    offers.
    """
    _check(draft)
    is_job = bool(draft.job)
    ahead = [one for one in store.hosted(tx, host.id, tx.now) if one.is_job == is_job]
    known = next((one for one in ahead if (one.starts_at, one.draft.job) == (draft.starts_at, draft.job)), None)
    if known is not None:
        return known
    if not tx.now + rules.SOONEST <= draft.starts_at <= tx.now + AHEAD_DAYS * DAY:
        raise Refused("hours-too-soon", "an opportunity that begins too soon, or too far ahead")
    if len(ahead) >= (rules.JOBS_AHEAD_MAX if is_job else rules.AHEAD_MAX):
        raise Refused("hours-enough", f"person {host.id} has {len(ahead)} opportunities ahead")
    if not is_job:
        booking.check_free(tx, host.id, (draft.starts_at, draft.ends_at))
    returns = rules.returns_until(draft.starts_at, tx.now)
    at_once = is_job or "coordinator" in host.roles
    one = store.add(tx, host.id, host.place, draft, "open" if at_once else "asked", returns)
    timing.begin(tx, one)
    if at_once:
        _opened(tx, one)
    else:
        _ask(tx, one)
    audit.record(tx, host.id, "hours.opportunity_put_up", host.id, str(one.id))
    return one


def _check(draft: Draft) -> None:
    lasted = rules.lasts(draft.starts_at, draft.ends_at)
    costs, lengths = ((lasted,), rules.JOB_LENGTHS) if draft.job else (rules.COSTS, rules.LENGTHS)
    known = draft.topic in rules.TOPICS and draft.minutes in costs and lasted in lengths
    if (
        not known
        or not rules.ROOM_MIN <= draft.room <= rules.ROOM_MAX
        or (draft.topic == "own" and not draft.title and not draft.job)
    ):
        raise MovedOn("no such opportunity can be put up")


def _opened(tx: Transaction, one: Opportunity) -> None:
    timing.set_for(tx, one, one.host_id)
    timing.ask_after(tx, one)


def _ask(tx: Transaction, one: Opportunity) -> None:
    _open_ask(tx, one, ASK, "hours-ask-opportunity", asked_by=one.host_id)


def _open_ask(tx: Transaction, one: Opportunity, kind: str, key: str, asked_by: int | None = None, **more: When) -> int:
    return asks.open(
        tx,
        kind,
        about=one.host_id,
        asked_by=asked_by,
        subject=one.subject,
        steps=COORDINATORS,
        clock_minutes=LOOK_MINUTES,
        what=Text(key, who=Name(one.host_id), when=When(one.starts_at), **more),
        rows=((Button(Text("hours-see-button"), "hours.opportunity", one.id),),),
    )


def hostless(tx: Transaction, one: Opportunity) -> None:
    """Somebody looks whether another can be host. Where it begins too soon for that, it is off."""
    if timing.host_by(one) <= tx.now:
        call_off(tx, one, one.host_id)
        return
    _open_ask(tx, one, HOSTLESS, "hours-ask-hostless", until=When(timing.host_by(one)))
    timing.look_for_host(tx, one)


def together(tx: Transaction, one: Opportunity) -> None:
    """Two who are kept apart would both come: somebody sees to it."""
    _open_ask(tx, one, TOGETHER, "hours-ask-together")


def silent(tx: Transaction, one: Opportunity) -> None:
    """The host has not said who was there: somebody finds out."""
    _open_ask(tx, one, SILENT, "hours-ask-silent")


def _asked(tx: Transaction, by: Person, opportunity_id: int) -> Opportunity:
    one = booking.view(tx, by, opportunity_id)
    if "coordinator" not in by.roles or one.starts_at <= tx.now:
        raise MovedOn(f"opportunity {opportunity_id} is not person {by.id}'s to answer")
    return one


def agree(tx: Transaction, by: Person, opportunity_id: int) -> Opportunity:
    """A coordinator says yes: it is put up, and its host is told. Said twice it is said once."""
    one = _asked(tx, by, opportunity_id)
    if one.state == "open":
        return one
    if not store.agree(tx, one):
        raise MovedOn(f"opportunity {opportunity_id} is {one.state}")
    now = booking.view(tx, by, opportunity_id)
    _opened(tx, now)
    for kind in (ASK, TALK):
        asks.close_subject(tx, kind, one.subject, by.id, "sorted")
    messages.tell(tx, now, "open", one.host_id)
    audit.record(tx, by.id, "hours.opportunity_agreed", one.host_id, str(one.id))
    return now


def decline(tx: Transaction, by: Person, opportunity_id: int) -> Opportunity:
    """A coordinator would like to talk about it first; its host is told so. It waits for that talk, which is the
    coordinator's to have, and may be agreed to afterwards.
    """
    one = _asked(tx, by, opportunity_id)
    if one.state != "asked":
        raise MovedOn(f"opportunity {opportunity_id} is {one.state}")
    if asks.waiting_for(tx, TALK, one.subject) is not None:
        return one
    asks.close_subject(tx, ASK, one.subject, by.id, "sorted")
    talk = asks.load(tx, _open_ask(tx, one, TALK, "hours-ask-talk"))
    if asks.may_act(tx, talk, by.id):
        asks.acknowledge(tx, talk.id, by.id)
    messages.tell(tx, one, "declined", one.host_id)
    audit.record(tx, by.id, "hours.opportunity_declined", one.host_id, str(one.id))
    return one


def may_call_off(person: Person, one: Opportunity) -> bool:
    """Its host, or a coordinator of the place."""
    return person.id == one.host_id or ("coordinator" in person.roles and person.place == one.place)


def cancel(tx: Transaction, by: Person, opportunity_id: int) -> Opportunity:
    """It will not be: everybody of it is told, and all minutes return. Called off already, it stays so."""
    one = booking.view(tx, by, opportunity_id)
    if not may_call_off(by, one):
        raise MovedOn(f"opportunity {opportunity_id} is not person {by.id}'s to call off")
    if one.state != "cancelled":
        if one.starts_at <= tx.now:
            raise MovedOn(f"opportunity {opportunity_id} has begun")
        call_off(tx, one, by.id)
    return booking.view(tx, by, opportunity_id)


def call_off(tx: Transaction, one: Opportunity, by: int) -> None:
    """Call it off, whoever's act that is."""
    came = seats.in_turn(tx, one.id, "held", "offered", "waiting")
    if not store.settle(tx, one, "cancelled"):
        raise MovedOn(f"opportunity {one.id} is {one.state}")
    timing.clear_all(tx, one)
    handing.returned(tx, one, by)
    for seat in came:
        messages.tell(tx, one, "off", seat.person_id)
    if by != one.host_id:
        messages.tell(tx, one, "off-host", one.host_id)
    for person_id in (one.host_id, *(seat.person_id for seat in came)):
        tx.tell(FreeAgain(person_id))
    for kind in (ASK, TALK, HOSTLESS, TOGETHER):
        asks.close_subject(tx, kind, one.subject, by, "not_needed")
    audit.record(tx, by, "hours.opportunity_cancelled", one.host_id, str(one.id))
    if one.is_job:
        tx.tell(JobOff(one.id))


# --- who was there ---


def _begun(tx: Transaction, person: Person, opportunity_id: int) -> Opportunity:
    one = booking.view(tx, person, opportunity_id)
    if not may_call_off(person, one) or one.starts_at > tx.now or one.state not in ("open", "held", "not_held"):
        raise MovedOn(f"who came to opportunity {opportunity_id} is not person {person.id}'s to write down")
    return one


def tick(tx: Transaction, person: Person, seat_id: int, *, was: bool) -> Opportunity:
    """They were there, or were not. `MovedOn` when it is written down already."""
    seat = seats.find_seat(tx, seat_id)
    if seat is None or seat.state != "held":
        raise MovedOn(f"seat {seat_id} is nobody's")
    one = _begun(tx, person, seat.opportunity_id)
    if one.state != "open":
        raise MovedOn(f"opportunity {one.id} is written down already")
    seats.came(tx, seat, was=was)
    return one


def write_down(tx: Transaction, person: Person, opportunity_id: int, who: Who) -> Opportunity:
    """It is said who was there: those ticked, all with a place, or that it did not take place; then all minutes return.
    Written down already, it stays. The host's own time goes in the book.
    """
    one = _begun(tx, person, opportunity_id)
    if one.state != "open":
        return one
    held = seats.in_turn(tx, one.id, "held")
    for seat in held if who == "all" else ():
        seats.came(tx, seat, was=True)
    was_held = who != "nobody" and bool(held)
    timing.clear_all(tx, one)
    if not was_held:
        handing.returned(tx, one, person.id)
    store.settle(tx, one, "held" if was_held else "not_held")
    if was_held:
        _host_gave(tx, one)
    asks.close_subject(tx, SILENT, one.subject, person.id, "sorted")
    audit.record(tx, person.id, "hours.opportunity_over", one.host_id, str(one.id))
    return booking.view(tx, person, opportunity_id)


def _host_gave(tx: Transaction, one: Opportunity) -> None:
    host = hours.hand_of(tx, one.host_id)
    lasted = rules.host_minutes(one.starts_at, one.ends_at)
    if host is not None:
        side, pot = hours.side_of(tx, one.host_id, one.place, lasted), hours.pot(tx, one.place)
        hours.post_between(tx, rules.host_transfer(one.id, lasted, host, side, pot), one.place, one.starts_at)


def names(tx: Transaction, one: Opportunity) -> list[Seat]:
    """Who has a place, the earliest first: for its host, and a coordinator."""
    return seats.in_turn(tx, one.id, "held")
