"""What is on: the board of opportunities, one of them as it is for whoever looks, and who was there."""

from bot.base.clock import MINUTE
from bot.base.messages import Button, Duration, Lines, Name, Row, Screen, Text, When
from bot.base.outcome import MovedOn
from bot.hours import rules as books
from bot.hours import service as hours
from bot.hours.opportunities import booking, hosting, messages
from bot.hours.opportunities.rules import Who
from bot.hours.opportunities.store import seats
from bot.hours.opportunities.store.opportunities import Opportunity
from bot.hours.opportunities.store.seats import Seat
from handlers.choices import PER_ROW, ROWS, next_page, pages
from handlers.doors import Turn
from handlers.screens import HOME

BOARD = Button(Text("hours-on-button"), "hours.opportunities", 0)
NEW = Button(Text("hours-new-button"), "hours.new")
CODE = "hours.code"
"""What is typed on the board: the code of a place that somebody handed on."""


def board(turn: Turn, page: int) -> Screen:
    """Everything that is ahead and open to this person, a button each."""
    shown = booking.listed(turn.tx, turn.person)
    buttons = [
        Button(Text("checkins-slot-button", when=When(one.starts_at)), "hours.opportunity", one.id) for one in shown
    ]
    size = PER_ROW * ROWS
    start = page % max(1, -(-len(shown) // size)) * size
    lines = tuple(_in_list(turn, one) for one in shown[start : start + size])
    more = Button(Text("more-button"), "hours.opportunities", next_page(page, len(buttons)))
    pot = Button(Text("hours-pot-button"), "hours.pot")
    text = Text("hours-board", lines=Lines(lines)) if shown else Text("hours-board-empty")
    return Screen(text, pages(buttons, page, more, NEW, pot), back=HOME, kind="article", expects=CODE)


def _in_list(turn: Turn, one: Opportunity) -> Text:
    seat = seats.of(turn.tx, one.id, turn.person.id)
    if one.state == "asked":
        word = "asked"
    elif one.host_id == turn.person.id:
        word = "host"
    else:
        word = "open" if seat is None or seat.state == "left" else seat.state
    return Text(
        "hours-item", when=When(one.starts_at), title=messages.title(one), minutes=Duration(one.minutes), word=word
    )


def one_screen(turn: Turn, one: Opportunity, page: int = 0) -> Screen:
    """One of them, as it is now for this person. `MovedOn` for a job, which has screens of its own."""
    if one.is_job:
        raise MovedOn(f"opportunity {one.id} is a job")
    if one.state in ("cancelled", "declined"):
        return Screen(Text(f"hours-{one.state}", when=When(one.starts_at)), back=BOARD)
    writes = hosting.may_call_off(turn.person, one)
    if one.starts_at <= turn.tx.now:
        return _who_was_there(turn, one, page) if writes else _over(turn, one)
    return _ahead(turn, one)


def _ahead(turn: Turn, one: Opportunity) -> Screen:
    seat = seats.of(turn.tx, one.id, turn.person.id)
    left = booking.places_left(turn.tx, turn.person.id, one)
    text = Text(
        "hours-opportunity",
        title=messages.title(one),
        who=Name(one.host_id),
        when=When(one.starts_at),
        long=Duration((one.ends_at - one.starts_at) // MINUTE),
        where=_where(one),
        minutes=Duration(one.minutes),
        left=left,
        room=one.room,
        mine=_mine(turn, one, seat, left),
    )
    return Screen(text, tuple(_rows(turn, one, seat, left)), back=BOARD, kind="article")


def _where(one: Opportunity) -> Text:
    where = one.draft.whereabouts
    return Text("hours-where-line", where=where) if where else Text("hours-where-unsaid")


def _mine(turn: Turn, one: Opportunity, seat: Seat | None, left: int) -> Text:
    """What of it is this person's, and until when minutes return."""
    if one.state == "asked":
        return Text("hours-mine-asked")
    if one.host_id == turn.person.id:
        return Text("hours-mine-host")
    word = "open" if seat is None or seat.state == "left" else seat.state
    if word == "offered" and seat is not None:
        return Text("hours-mine-offered", until=When(seat.until or one.starts_at))
    if word == "waiting":
        return Text("hours-mine-waiting")
    if word == "open" and not left:
        return Text("hours-mine-full")
    returns = "yes" if booking.returns(turn.tx, one) else "no"
    return Text(f"hours-mine-{word}", until=When(one.returns_until), returns=returns)


def _rows(turn: Turn, one: Opportunity, seat: Seat | None, left: int) -> list[Row]:
    own: Row = ()
    if one.state == "open" and one.host_id != turn.person.id and not turn.person.is_guest:
        own = _own(one, seat, left)
    rows = [own] if own else []
    if one.state == "asked" and "coordinator" in turn.person.roles:
        yes = Button(Text("hours-agree-button"), "hours.agree", one.id)
        rows.append((yes, Button(Text("hours-not-so-button"), "hours.not_so", one.id)))
    if hosting.may_call_off(turn.person, one):
        rows.append((Button(Text("hours-off-button"), "hours.off", one.id),))
    return rows


def _own(one: Opportunity, seat: Seat | None, left: int) -> Row:
    """What can be done with a place of one's own."""
    turn = seat.turn if seat is not None else 0
    if seat is not None and seat.state == "held":
        return (Button(Text("hours-hand-button"), "hours.hand", one.id, turn), messages.leave(one, seat))
    if seat is not None and seat.state == "offered":
        return (Button(Text("hours-offer-yes-button"), "hours.take", one.id, turn), messages.leave(one, seat))
    if seat is not None and seat.state == "waiting":
        quit_line = Button(Text("hours-wait-no-more-button"), "hours.leave", one.id, turn)
        return (messages.take(one, turn), quit_line) if left else (quit_line,)
    return (messages.take(one, turn) if left else Button(Text("hours-wait-button"), "hours.wait", one.id, turn),)


def taken_note(turn: Turn) -> Text:
    """What is said when a place is theirs; softly also that they have received much."""
    if books.nudge(hours.balance(turn.tx, turn.person.id)) == "give":
        return Text("hours-taken-much")
    return Text("hours-taken")


# --- when it has begun ---


def _over(turn: Turn, one: Opportunity) -> Screen:
    """For whoever had a place: until it is said who was there they were, and then only if it says so."""
    seat = seats.of(turn.tx, one.id, turn.person.id)
    had = seat is not None and seat.state == "held" and one.state != "not_held" and (seat.came or one.state == "open")
    return Screen(Text("hours-over-yours" if had else "hours-over", when=When(one.starts_at)), back=BOARD)


def _who_was_there(turn: Turn, one: Opportunity, page: int) -> Screen:
    """For its host and a coordinator: a tap for each who was there, one for all, one where it did not take place."""
    held = hosting.names(turn.tx, one)
    if one.state != "open" or not held:
        came = sum(seat.came for seat in held)
        return Screen(Text("hours-who-came-noted", when=When(one.starts_at), came=came), back=BOARD)
    buttons = [_tick(seat) for seat in held]
    more = Button(Text("more-button"), "hours.names", one.id, next_page(page, len(buttons)))
    words: tuple[Who, ...] = ("ticked",) if any(seat.came for seat in held) else ("all", "nobody")
    done = tuple(Button(Text(f"hours-done-{word}-button"), "hours.done", one.id, word) for word in words)
    return Screen(Text("hours-who-was", when=When(one.starts_at)), pages(buttons, page, more, *done), back=BOARD)


def _tick(seat: Seat) -> Button:
    label = Text("hours-name-button", who=Name(seat.person_id), on="yes" if seat.came else "no")
    return Button(label, "hours.came", seat.id, 0 if seat.came else 1)
