"""Opportunities on the phone: a place in two taps, given back, waited for or handed on; and the host's side."""

from bot.base.messages import Button, Duration, Screen, Text, When
from bot.base.outcome import MovedOn
from bot.hours.opportunities import booking, handing, hosting, messages
from bot.hours.opportunities.rules import WHO
from bot.hours.opportunities.store import seats
from bot.hours.opportunities.store.opportunities import Opportunity
from handlers import flows
from handlers.access import COORDINATOR, MEMBER, STAFF
from handlers.doors import Turn, press, typed
from handlers.hours.board import BOARD, CODE, board, one_screen, taken_note
from handlers.people.home import HomePart
from handlers.screens import with_note

TOLD = "hours.code"
"""The form in which a code stands while its yes is waited for."""


def home_part(turn: Turn) -> HomePart:
    """The next opportunity that is theirs, and the door to all."""
    if not MEMBER.holds(turn.person):
        return HomePart()
    ahead = [one for one in seats.theirs(turn.tx, turn.person.id, turn.tx.now) if _is_expected(turn, one)]
    lines = tuple((one.starts_at, Text("hours-home-line", when=When(one.starts_at))) for one in ahead[:1])
    return HomePart((), (BOARD,), lines)


def _is_expected(turn: Turn, one: Opportunity) -> bool:
    seat = seats.of(turn.tx, one.id, turn.person.id)
    return not one.is_job and booking.is_ahead(turn.tx, one) and seat is not None and seat.state == "held"


@press("hours.opportunities", who=MEMBER)
def listed(turn: Turn, page: int) -> Screen:
    """All that is ahead."""
    return board(turn, page)


@press("hours.opportunity", who=MEMBER)
def one(turn: Turn, opportunity_id: int) -> Screen:
    """One of them."""
    return _now(turn, opportunity_id)


def _now(turn: Turn, opportunity_id: int) -> Screen:
    return one_screen(turn, booking.view(turn.tx, turn.person, opportunity_id))


@press("hours.take", who=MEMBER)
def take(turn: Turn, opportunity_id: int, turn_then: int) -> Screen:
    """A place; where somebody was quicker, a turn for one can be had."""
    seat = booking.take(turn.tx, turn.person, opportunity_id, turn_then)
    note = Text("hours-quicker") if seat is None else taken_note(turn)
    return with_note(note, _now(turn, opportunity_id))


@press("hours.wait", who=MEMBER)
def wait(turn: Turn, opportunity_id: int, turn_then: int) -> Screen:
    """A turn for a place; a place at once, where one has become free."""
    seat = booking.wait(turn.tx, turn.person, opportunity_id, turn_then)
    note = taken_note(turn) if seat.state == "held" else Text("hours-waiting-noted")
    return with_note(note, _now(turn, opportunity_id))


@press("hours.leave", who=MEMBER)
def leave(turn: Turn, opportunity_id: int, turn_then: int) -> Screen:
    """The place back; where its minutes would stay, that is said before."""
    found = booking.view(turn.tx, turn.person, opportunity_id)
    seat = seats.of(turn.tx, found.id, turn.person.id)
    if seat is not None and (seat.state, seat.turn) == ("held", turn_then) and not booking.returns(turn.tx, found):
        yes = Button(Text("hours-leave-late-button"), "hours.leave_late", found.id, turn_then)
        hand = Button(Text("hours-hand-button"), "hours.hand", found.id, turn_then)
        text = Text("hours-leave-late", when=When(found.starts_at), minutes=Duration(found.minutes))
        return Screen(text, ((hand,), (yes,)), back=Button(Text("back-button"), "hours.opportunity", found.id))
    return _left(turn, opportunity_id, turn_then)


@press("hours.leave_late", who=MEMBER)
def leave_late(turn: Turn, opportunity_id: int, turn_then: int) -> Screen:
    """The place back, though its minutes stay."""
    return _left(turn, opportunity_id, turn_then)


def _left(turn: Turn, opportunity_id: int, turn_then: int) -> Screen:
    booking.leave(turn.tx, turn.person, opportunity_id, turn_then)
    return with_note(Text("hours-left"), board(turn, 0))


# --- handed on ---


@press("hours.hand", who=MEMBER)
def hand(turn: Turn, opportunity_id: int, turn_then: int) -> Screen:
    """A code, to be told to whoever may have the place."""
    code = handing.hand_on(turn.tx, turn.person, opportunity_id, turn_then)
    back = Button(Text("back-button"), "hours.opportunity", opportunity_id)
    return Screen(Text("hours-hand", code=code), back=back)


@typed(CODE, who=MEMBER)
def code_told(turn: Turn, words: str) -> Screen:
    """A code that somebody told: what it is for, before anything happens."""
    found, seat = handing.told(turn.tx, turn.person, words)
    flows.drop(turn, TOLD)
    flows.keep(turn, TOLD, words=words)
    yes = Button(Text("hours-offer-yes-button"), "hours.take_over", seat.id)
    text = Text(
        "hours-handed",
        title=messages.title(found),
        when=When(found.starts_at),
        minutes=Duration(found.minutes),
    )
    return Screen(text, ((yes,),), back=BOARD)


@press("hours.take_over", who=MEMBER)
def take_over(turn: Turn, handed_id: int) -> Screen:
    """Yes to a place that somebody handed on."""
    words = flows.recall(turn, TOLD).get("words")
    if words is None:
        raise MovedOn("no code was told")
    found = handing.take_over(turn.tx, turn.person, words, handed_id)
    return with_note(taken_note(turn), _now(turn, found.id))


# --- the host's side ---


@press("hours.agree", who=COORDINATOR, sure=STAFF)
def agree(turn: Turn, opportunity_id: int) -> Screen:
    """A coordinator says yes to what somebody would like to put up."""
    return with_note(Text("hours-agreed"), one_screen(turn, hosting.agree(turn.tx, turn.person, opportunity_id)))


@press("hours.not_so", who=COORDINATOR)
def not_so(turn: Turn, opportunity_id: int) -> Screen:
    """A coordinator would rather talk about it first."""
    return one_screen(turn, hosting.decline(turn.tx, turn.person, opportunity_id))


@press("hours.off", who=MEMBER)
def off(turn: Turn, opportunity_id: int) -> Screen:
    """Really call it off?"""
    found = booking.view(turn.tx, turn.person, opportunity_id)
    if not hosting.may_call_off(turn.person, found) or found.starts_at <= turn.tx.now:
        raise MovedOn(f"opportunity {opportunity_id} is not to be called off")
    yes = Button(Text("hours-off-now-button"), "hours.off_now", found.id)
    back = Button(Text("back-button"), "hours.opportunity", found.id)
    return Screen(Text("hours-off", when=When(found.starts_at)), ((yes,),), back=back)


@press("hours.off_now", who=MEMBER)
def off_now(turn: Turn, opportunity_id: int) -> Screen:
    """Called off; everybody is told, and all minutes return."""
    return one_screen(turn, hosting.cancel(turn.tx, turn.person, opportunity_id))


@press("hours.names", who=MEMBER)
def names(turn: Turn, opportunity_id: int, page: int) -> Screen:
    """More of those who had a place."""
    return one_screen(turn, booking.view(turn.tx, turn.person, opportunity_id), page)


@press("hours.came", who=MEMBER)
def came(turn: Turn, came_seat_id: int, was: int) -> Screen:
    """That one was there, or was not."""
    return one_screen(turn, hosting.tick(turn.tx, turn.person, came_seat_id, was=bool(was)))


@press("hours.done", who=MEMBER)
def done(turn: Turn, opportunity_id: int, who: str) -> Screen:
    """It is said who was there."""
    for known in WHO:
        if known == who:
            return one_screen(turn, hosting.write_down(turn.tx, turn.person, opportunity_id, known))
    raise MovedOn("nobody is counted so")


HANDLERS = (
    *(listed, one, take, wait, leave, leave_late, hand, code_told, take_over),
    *(agree, not_so, off, off_now, names, came, done),
)
