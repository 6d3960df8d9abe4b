"""A place handed on: whoever has it gets a code to pass on in any way they like, and another member who tells it and
says yes has the place. Its minutes go with it, also where it is too late for them to return otherwise.
"""

from bot.base import audit
from bot.base.outcome import MovedOn, Refused
from bot.base.transaction import Transaction
from bot.hours import service as hours
from bot.hours.opportunities import booking, messages, rules
from bot.hours.opportunities.store import opportunities as store
from bot.hours.opportunities.store import seats
from bot.hours.opportunities.store.opportunities import Opportunity
from bot.hours.opportunities.store.seats import Seat
from bot.people import invites
from bot.people.rules import Person

LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ2346789"
"""None that is easily taken for another."""
CODE_LETTERS = 8


def hand_on(tx: Transaction, person: Person, opportunity_id: int, turn: int) -> str:
    """A new code for that person's place, told once; one told before is worth nothing now. `MovedOn` when they have
    none.
    """
    one = booking.view(tx, person, opportunity_id)
    seat = seats.of(tx, one.id, person.id)
    if not booking.is_ahead(tx, one) or seat is None or seat.state != "held" or seat.turn != turn:
        raise MovedOn(f"person {person.id} has no place in opportunity {opportunity_id} to hand on")
    code = "".join(LETTERS[tx.random.below(len(LETTERS))] for _ in range(CODE_LETTERS))
    seats.keep_code(tx, seat, invites.digest(code))
    audit.record(tx, person.id, "hours.place_handed", person.id, str(one.id))
    return code


def told(tx: Transaction, person: Person, words: str, *, job: bool = False) -> tuple[Opportunity, Seat]:
    """What a code leads to: a place in what is on, or a `job`. `Refused`, in the same words, for one that is unknown,
    used, or not for that person.
    """
    seat = seats.by_code(tx, invites.digest("".join(words.split()).upper()))
    one = None if seat is None else store.find(tx, seat.opportunity_id)
    if seat is None or one is None or one.is_job != job or not _may_have(tx, person, one):
        raise Refused("hours-code-unknown", "a code that cannot be used")
    return one, seat


def _may_have(tx: Transaction, person: Person, one: Opportunity) -> bool:
    if not booking.is_ahead(tx, one) or not booking.open_to(tx, person, one):
        return False
    own = seats.of(tx, one.id, person.id)
    if own is not None and own.state == "held":
        return False
    return not booking.meets_somebody_apart(tx, person.id, one)


def take_over(tx: Transaction, person: Person, words: str, seat_id: int, *, job: bool = False) -> Opportunity:
    """The place is that person's by their yes, and the minutes of whoever had it return. Taken over twice is once.

    `Refused` when its minutes would lead past a limit, or the code leads nowhere now.
    """
    before = seats.find_seat(tx, seat_id)
    if before is not None and _has_it(tx, person, before):
        return booking.view(tx, person, before.opportunity_id)
    one, seat = told(tx, person, words, job=job)
    if seat.id != seat_id:
        raise MovedOn(f"that code is not for seat {seat_id}")
    with tx.whole():
        booking.give_back(tx, one, seat, person.id, anyway=True)
        booking.hold(tx, one, seats.row_of(tx, one.id, person.id))
    messages.tell(tx, one, "handed", seat.person_id, seat.turn)
    booking.fill(tx, one)
    return one


def _has_it(tx: Transaction, person: Person, seat: Seat) -> bool:
    own = seats.of(tx, seat.opportunity_id, person.id)
    return seat.state == "left" and own is not None and own.state == "held"


def returned(tx: Transaction, one: Opportunity, by: int) -> None:
    """It will not be, or was not: all minutes of it return, also those of places that were given back late."""
    for seat in seats.in_turn(tx, one.id, "held", "offered", "waiting", "left"):
        if seat.paid_turn:
            hours.take_back(tx, rules.evidence(seat.id, seat.paid_turn), by)
            if seat.state == "held":
                seats.put(tx, seat, "left", seat.turn, 0)
            else:
                seats.unpaid(tx, seat)
