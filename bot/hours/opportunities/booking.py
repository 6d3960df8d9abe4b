"""Places in an opportunity: taken, given back and waited for. Minutes go with the place, in the same transaction.

Whoever gives one back makes room for the first who waits: it is kept for them for a stated time, and only their yes
takes it. Silence lets it go on to the next. Nobody takes one at a time at which they are to be elsewhere.
"""

from bot.base import audit, elsewhere
from bot.base.elsewhere import FreeAgain, Span
from bot.base.outcome import MovedOn, Refused
from bot.base.transaction import Transaction
from bot.hours import calm
from bot.hours import service as hours
from bot.hours.opportunities import messages, rules, timing
from bot.hours.opportunities.store import opportunities as store
from bot.hours.opportunities.store import seats
from bot.hours.opportunities.store.opportunities import Opportunity
from bot.hours.opportunities.store.seats import Seat
from bot.people import profiles
from bot.people import service as people
from bot.people.rules import Person, is_here
from bot.people.waking import silent_until

ROOM = "opportunities"


def booked_by(tx: Transaction, person_id: int) -> list[Span]:
    """From when to when that person has a place or is host, for what is booked in other rooms."""
    return seats.booked(tx, person_id, tx.now)


def is_elsewhere(tx: Transaction, person_id: int, span: Span, but: int = 0) -> bool:
    """Whether that person has anything else in that time; opportunity `but` left out."""
    taken = (*seats.booked(tx, person_id, tx.now, but), *elsewhere.spans(tx, ROOM, person_id))
    return any(begin < span[1] and span[0] < end for begin, end in taken)


def check_free(tx: Transaction, person_id: int, span: Span, but: int = 0) -> None:
    """`Refused` where they have anything else in that time: they may move that first."""
    if is_elsewhere(tx, person_id, span, but):
        raise Refused("hours-elsewhere", f"person {person_id} is elsewhere then")


def is_ahead(tx: Transaction, one: Opportunity) -> bool:
    """Whether it is put up and still to come."""
    return one.state == "open" and one.starts_at > tx.now


def open_to(tx: Transaction, person: Person, one: Opportunity) -> bool:
    """Whether that person may come: a member of the place who is not kept apart from its host."""
    if person.state != "active" or person.is_guest or person.acting is not None or person.awaits is not None:
        return False
    if person.place != one.place or person.id == one.host_id:
        return False
    return one.host_id not in profiles.apart_from(tx, person.id)


def view(tx: Transaction, person: Person, opportunity_id: int) -> Opportunity:
    """One, for its host, a coordinator of the place, whoever has or had a place, and whom it is open to. `MovedOn` for
    anybody else.
    """
    one = store.find(tx, opportunity_id)
    if one is None or person.acting is not None or one.place != person.place:
        raise MovedOn(f"there is no opportunity {opportunity_id} for person {person.id}")
    if person.id == one.host_id or "coordinator" in person.roles:
        return one
    seat = seats.of(tx, one.id, person.id)
    if seat is not None and seat.state == "held" and person.state == "active":
        return one  # also where its host keeps apart from them: else they could not give it back
    if one.state not in ("asked", "declined") and open_to(tx, person, one) and (seat is not None or is_ahead(tx, one)):
        return one
    raise MovedOn(f"opportunity {opportunity_id} is not open to person {person.id}")


def listed(tx: Transaction, person: Person, *, jobs: bool = False) -> list[Opportunity]:
    """What waits for that person to say who was there; and what is ahead and they may come to, are host of, or as
    coordinator have to look at; the soonest first. Either what is on, or the `jobs` of the place.
    """
    ahead = [one for one in store.ahead_at(tx, person.place) if one.is_job == jobs]
    coordinates = "coordinator" in person.roles
    hosted = store.hosted(tx, person.id, 0)
    over = [one for one in hosted if one.is_job == jobs and one.state == "open" and one.starts_at <= tx.now]
    return over + [
        one
        for one in ahead
        if one.host_id == person.id or coordinates or (one.state == "open" and open_to(tx, person, one))
    ]


def _ahead(tx: Transaction, person: Person, opportunity_id: int) -> Opportunity:
    one = view(tx, person, opportunity_id)
    if not is_ahead(tx, one):
        raise MovedOn(f"opportunity {opportunity_id} is not ahead")
    return one


def _taken(tx: Transaction, one: Opportunity) -> list[Seat]:
    return seats.in_turn(tx, one.id, "held", "offered")


def meets_somebody_apart(tx: Transaction, person_id: int, one: Opportunity, but: int = 0) -> bool:
    """Whether somebody has a place, or is offered one, from whom that person is kept apart; person `but` left out."""
    apart = profiles.apart_from(tx, person_id)
    return bool(apart) and any(seat.person_id in apart and seat.person_id != but for seat in _taken(tx, one))


def places_left(tx: Transaction, person_id: int, one: Opportunity) -> int:
    """How many places are left for that person; to whom meets somebody apart it is full, and nobody is told why."""
    if meets_somebody_apart(tx, person_id, one):
        return 0
    return max(0, one.room - len(_taken(tx, one)))


def take(tx: Transaction, person: Person, opportunity_id: int, turn: int) -> Seat | None:
    """A place for that person, its minutes with it; None when there is none. `turn` is theirs when the button was
    shown (0: they had none). Taken twice is taken once.

    `Refused` when its minutes would lead past a limit, or they have something else then; `MovedOn` when it is over, or
    has changed.
    """
    one = _ahead(tx, person, opportunity_id)
    seat = seats.of(tx, one.id, person.id)
    if seat is not None and seat.state == "held":
        return seat
    if (seat.turn if seat is not None else 0) != turn or not open_to(tx, person, one):
        raise MovedOn(f"person {person.id} had another turn in opportunity {opportunity_id}")
    is_offered = seat is not None and seat.state == "offered"
    if not is_offered and places_left(tx, person.id, one) == 0:
        return None
    return hold(tx, one, seats.row_of(tx, one.id, person.id))


def hold(tx: Transaction, one: Opportunity, seat: Seat) -> Seat:
    """Let whoever that seat is have a place now. Minutes of one they gave back late are not kept twice; those of a job
    are kept once it is done. `Refused` where they have something else then.
    """
    check_free(tx, seat.person_id, (one.starts_at, one.ends_at), one.id)
    turn = seats.next_turn(tx, one.id)
    with tx.whole():
        if not seat.paid_turn and not one.is_job:
            hand, side = hours.account_of(tx, seat.person_id), hours.side_of(tx, seat.person_id, one.place)
            hours.post(tx, rules.seat_transfer(seat.id, turn, one.minutes, hand, side, hours.pot(tx, one.place)))
        if not seats.put(tx, seat, "held", turn, seat.paid_turn or turn):
            raise MovedOn(f"seat {seat.id} changed meanwhile")
    timing.clear(tx, one, seat.person_id)
    timing.set_for(tx, one, seat.person_id)
    audit.record(tx, seat.person_id, "hours.place_taken", seat.person_id, str(one.id))
    return _again(tx, seat)


def _again(tx: Transaction, seat: Seat) -> Seat:
    return seats.find_seat(tx, seat.id) or seat


def wait(tx: Transaction, person: Person, opportunity_id: int, turn: int) -> Seat:
    """A turn for a place; a place at once where one has become free. As for `take`."""
    before = seats.of(tx, opportunity_id, person.id)
    if before is not None and before.state == "waiting":
        return before
    taken = take(tx, person, opportunity_id, turn)
    if taken is not None:
        return taken
    seat = seats.row_of(tx, opportunity_id, person.id)
    seats.put(tx, seat, "waiting", seats.next_turn(tx, opportunity_id), seat.paid_turn)
    audit.record(tx, person.id, "hours.place_waited", person.id, str(opportunity_id))
    fill(tx, view(tx, person, opportunity_id))
    return _again(tx, seat)


def returns(tx: Transaction, one: Opportunity) -> bool:
    """Whether the minutes of a place that is given back now return."""
    return tx.now <= one.returns_until


def leave(tx: Transaction, person: Person, opportunity_id: int, turn: int) -> Opportunity:
    """Their place is free for others, or they wait no longer; it. Left twice is left once. Minutes return until the
    stated time. `MovedOn` when it is over, or has changed.
    """
    one = _ahead(tx, person, opportunity_id)
    seat = seats.of(tx, one.id, person.id)
    if seat is None or seat.turn != turn:
        raise MovedOn(f"person {person.id} has another turn in opportunity {opportunity_id}")
    give_back(tx, one, seat, person.id, anyway=False)
    fill(tx, one)
    return one


def give_back(tx: Transaction, one: Opportunity, seat: Seat, by: int, *, anyway: bool) -> bool:
    """They have no place and wait for none, by the act of person `by`; `anyway` returns minutes also late. Whether
    they had one or waited.
    """
    if seat.state == "left":
        return False
    _give_back(tx, one, seat, by, anyway=anyway)
    tx.tell(FreeAgain(seat.person_id))
    return True


def _give_back(tx: Transaction, one: Opportunity, seat: Seat, by: int, *, anyway: bool) -> None:
    paid = seat.paid_turn
    if seat.state == "held" and (anyway or returns(tx, one)):
        hours.take_back(tx, rules.evidence(seat.id, paid), by)
        paid = 0
    if not seats.put(tx, seat, "left", seat.turn, paid):
        raise MovedOn(f"seat {seat.id} changed meanwhile")
    timing.clear(tx, one, seat.person_id)
    audit.record(tx, by, "hours.place_left", seat.person_id, str(one.id))


def swap(tx: Transaction, one: tuple[Opportunity, Seat], other: tuple[Opportunity, Seat], by: int) -> None:
    """Whoever has the one place has the other from now on, by the act of person `by`. What follows where somebody is
    free again follows once both have it: nothing comes between. `Refused` where they have something else then.
    """
    both = (one, other)
    with tx.whole():
        for opportunity, seat in both:
            _give_back(tx, opportunity, seat, by, anyway=True)
        for (opportunity, _), (_, seat) in zip(both, reversed(both), strict=True):
            hold(tx, opportunity, seats.row_of(tx, opportunity.id, seat.person_id))
    for _, seat in both:
        tx.tell(FreeAgain(seat.person_id))
    for opportunity, _ in both:
        fill(tx, opportunity)


# --- the line ---


def fill(tx: Transaction, one: Opportunity) -> None:
    """Whoever waits first and can be asked is offered what is free, until a stated time."""
    while is_ahead(tx, one) and len(_taken(tx, one)) < one.room:
        waiting = seats.in_turn(tx, one.id, "waiting")
        chosen = next((seat for seat in waiting if can_be_offered(tx, seat, one)), None)
        if chosen is None:
            if waiting:
                timing.look_again(tx, one)
            return
        _offer(tx, one, chosen)


def can_be_offered(tx: Transaction, seat: Seat, one: Opportunity) -> bool:
    """Whether a place can be kept for somebody who waits: here, not in need, with time to answer, apart from nobody
    there; and not where they have lost a baby since they began to wait.
    """
    person = people.get(tx, seat.person_id)
    if not is_here(person, tx.now) or not open_to(tx, person, one) or calm.is_in_need(tx, person.id):
        return False
    if timing.is_spared(tx, seat.taken_at, person.id) or meets_somebody_apart(tx, person.id, one):
        return False
    return rules.offer_until(silent_until(person, tx.now) or tx.now, one.starts_at) is not None


def _offer(tx: Transaction, one: Opportunity, seat: Seat) -> None:
    person = people.get(tx, seat.person_id)
    until = rules.offer_until(silent_until(person, tx.now) or tx.now, one.starts_at)
    if until is None or not seats.put(tx, seat, "offered", seat.turn, seat.paid_turn, until):
        raise MovedOn(f"seat {seat.id} changed meanwhile")
    timing.offer_ends(tx, one, seat, until)
    messages.offer(tx, one, _again(tx, seat), until)


def withdraw_offer(tx: Transaction, one: Opportunity, seat: Seat) -> None:
    """A place is not kept for them now: they wait on, where they were in the line."""
    if seats.put(tx, seat, "waiting", seat.turn, seat.paid_turn):
        timing.clear(tx, one, seat.person_id)
        fill(tx, one)
