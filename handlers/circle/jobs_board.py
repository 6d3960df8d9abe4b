"""Jobs of the service's own, as they are for whoever looks: the list of them, one, and who did it."""

from bot.base.clock import MINUTE
from bot.base.messages import Button, Duration, Lines, Name, Row, Screen, Text, When
from bot.circle import jobs, jobs_after, jobs_messages, jobs_swaps, recruiting
from bot.circle.store import jobs as store
from bot.circle.store.jobs import Done
from bot.hours.opportunities import booking, hosting, messages
from bot.hours.opportunities.store import seats
from bot.hours.opportunities.store.opportunities import Opportunity
from bot.hours.opportunities.store.seats import Seat
from handlers.choices import PER_ROW, ROWS, next_page, pages
from handlers.doors import Turn
from handlers.screens import HOME

JOBS = Button(Text("jobs-button"), "jobs.list", 0)
NEW = Button(Text("jobs-new-button"), "jobs.new")
CODE = "jobs.code"
"""What is typed under the list: the code of a job that somebody handed on."""


def board(turn: Turn, page: int) -> Screen:
    """All jobs that are ahead and open to this person, a button each."""
    shown = jobs.listed(turn.tx, turn.person)
    buttons = [Button(Text("checkins-slot-button", when=When(one.starts_at)), "jobs.one", one.id) for one in shown]
    size = PER_ROW * ROWS
    start = page % max(1, -(-len(shown) // size)) * size
    lines = tuple(_in_list(turn, one) for one in shown[start : start + size])
    more = Button(Text("more-button"), "jobs.list", next_page(page, len(buttons)))
    extra = (NEW,) if jobs.may_put_up(turn.tx, turn.person) else ()
    text = Text("jobs-board", lines=Lines(lines)) if shown else Text("jobs-board-empty")
    return Screen(text, pages(buttons, page, more, *extra), back=HOME, kind="article", expects=CODE)


def _in_list(turn: Turn, one: Opportunity) -> Text:
    seat = seats.of(turn.tx, one.id, turn.person.id)
    word: str = "open" if seat is None or seat.state == "left" else seat.state
    if one.starts_at <= turn.tx.now:
        word = "over"
    long = Duration((one.ends_at - one.starts_at) // MINUTE)
    return Text("jobs-item", when=When(one.starts_at), title=title(turn, one), long=long, word=word)


def one_screen(turn: Turn, one: Opportunity, page: int = 0) -> Screen:
    """One of them, as it is now for this person."""
    if one.state in ("cancelled", "declined"):
        return Screen(Text("jobs-cancelled", when=When(one.starts_at)), back=JOBS)
    if one.starts_at <= turn.tx.now:
        return _after(turn, one, page)
    seat = seats.of(turn.tx, one.id, turn.person.id)
    left = booking.places_left(turn.tx, turn.person.id, one)
    text = Text(
        "jobs-one",
        title=title(turn, one),
        who=Name(one.host_id),
        when=When(one.starts_at),
        long=Duration((one.ends_at - one.starts_at) // MINUTE),
        where=_where(one),
        left=left,
        room=one.room,
        mine=_mine(turn, one, seat, left),
    )
    return Screen(text, tuple(_rows(turn, one, seat, left)), back=JOBS, kind="article")


def title(turn: Turn, one: Opportunity) -> str | Text:
    """What it is: who is met there, where somebody is."""
    return recruiting.title(turn.tx, one) or messages.title(one)


def _where(one: Opportunity) -> Text:
    where = one.draft.whereabouts
    return Text("hours-where-line", where=where) if where else Text("hours-where-unsaid")


def _mine(turn: Turn, one: Opportunity, seat: Seat | None, left: int) -> Text:
    if one.host_id == turn.person.id:
        return Text("jobs-mine-host")
    if seat is not None and seat.state == "offered":
        return Text("jobs-mine-offered", until=When(seat.until or one.starts_at))
    if seat is not None and seat.state == "held" and (swap := jobs_swaps.asking(turn.tx, turn.person, one.id)):
        return Text("jobs-mine-swap", until=When(swap.until))
    if seat is not None and seat.state != "left":
        return Text(f"jobs-mine-{seat.state}")
    return Text("jobs-mine-open" if left else "jobs-mine-full")


def _rows(turn: Turn, one: Opportunity, seat: Seat | None, left: int) -> list[Row]:
    rows: list[Row] = []
    if one.state == "open" and one.host_id != turn.person.id:
        rows.append(_own(one, seat, left))
        rows += _swaps(turn, one, seat)
    if hosting.may_call_off(turn.person, one):
        rows.append((Button(Text("hours-off-button"), "jobs.off", one.id),))
    return rows


def _own(one: Opportunity, seat: Seat | None, left: int) -> Row:
    """What can be done with a part of one's own in it."""
    if seat is None or seat.state == "left":
        turn = seat.turn if seat is not None else 0
        return (messages.take(one, turn) if left else Button(Text("jobs-wait-button"), "jobs.wait", one.id, turn),)
    if seat.state == "waiting":
        quit_line = Button(Text("hours-wait-no-more-button"), "jobs.leave", one.id, seat.turn)
        return (messages.take(one, seat.turn), quit_line) if left else (quit_line,)
    if seat.state == "offered":
        return (messages.take(one, seat.turn), messages.leave(one, seat))
    return (Button(Text("hours-hand-button"), "jobs.hand", one.id, seat.turn), messages.leave(one, seat))


def _swaps(turn: Turn, one: Opportunity, seat: Seat | None) -> list[Row]:
    """By which a job that is theirs is swapped: asked for, or by somebody else's wish."""
    if seat is None or seat.state != "held":
        return []
    swap = jobs_swaps.asking(turn.tx, turn.person, one.id)
    if swap is not None:
        return [(Button(Text("jobs-swap-off-button"), "jobs.swap_off", swap.id),)]
    asked = [each for each in jobs_swaps.asked(turn.tx, turn.person) if each.other_job_id == one.id]
    if asked:
        return [(jobs_messages.see_swap(asked[0]),)]
    return [(Button(Text("jobs-swap-button"), "jobs.swap", one.id, 0),)]


# --- when it is over ---


def _after(turn: Turn, one: Opportunity, page: int) -> Screen:
    """What is still to be said of it by this person: of themselves, and of those whom they can confirm."""
    everybody = store.of_job(turn.tx, one.id) if one.state == "open" else []
    mine = next((done for done in everybody if done.person_id == turn.person.id), None)
    others = [done for done in everybody if _can_say(turn, one, done)]
    if mine is not None and not mine.own and not mine.came_to:
        return Screen(Text("jobs-how", when=When(one.starts_at)), (jobs_messages.said_buttons(mine),), back=JOBS)
    if others:
        return _who_did(turn, one, others, page)
    return Screen(Text("jobs-over", when=When(one.starts_at), word=_word(one, mine)), back=JOBS)


def _can_say(turn: Turn, one: Opportunity, done: Done) -> bool:
    """Whether this person still has something to say of that one: once each, but where a person finds out."""
    if done.came_to or not jobs_after.may_confirm(turn.person, one, done):
        return False
    return not done.other or ("coordinator" in turn.person.roles and jobs_after.is_asked(turn.tx, one))


def _who_did(turn: Turn, one: Opportunity, others: list[Done], page: int) -> Screen:
    finds_out = "coordinator" in turn.person.roles and jobs_after.is_asked(turn.tx, one)
    tag = "jobs.found" if finds_out else "jobs.was"
    buttons = [
        Button(Text(f"jobs-who-{word}-button", who=Name(done.person_id)), tag, done.id, did)
        for done in others
        for word, did in (("did", 1), ("did-not", 0))
    ]
    more = Button(Text("more-button"), "jobs.names", one.id, next_page(page, len(buttons)))
    key = "jobs-find-out" if finds_out else "jobs-who"
    return Screen(Text(key, when=When(one.starts_at)), pages(buttons, page, more), back=JOBS)


def _word(one: Opportunity, mine: Done | None) -> str:
    """What is said of it once nothing is left to say."""
    if mine is None:
        return "noted"
    return "waits" if one.state == "open" and not mine.came_to else "thanks"
