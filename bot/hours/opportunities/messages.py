"""What is said of opportunities to people who did not just ask. No message names who else comes, nor what it is: the
time tells enough, and the rest stands on the screen it opens.
"""

from typing import Literal

from bot.base import outbox
from bot.base.clock import Instant
from bot.base.messages import Button, Duration, Row, Screen, Text, When
from bot.base.transaction import Transaction
from bot.hours.opportunities.store.opportunities import Opportunity
from bot.hours.opportunities.store.seats import Seat
from bot.people import service as people

PURPOSE = "contact"
News = Literal["open", "declined", "unanswered", "off", "off-host", "lapsed", "handed", "returned", "no-place"]
"""Put up now; not like this; nobody answered in time; called off, for who comes and for its host; an offered place went
on; a place was handed on; it is given back for who would not come; the line is over.
"""


def key(one: Opportunity, person_id: int) -> str:
    """What is said to one person of it is kept under."""
    return f"{one.subject}{person_id}:"


def title(one: Opportunity) -> str | Text:
    """What it is: one of a few words, or the host's own."""
    if one.is_job:
        return Text("jobs-kind", kind=one.draft.job)
    return one.draft.title or Text("hours-topic", topic=one.draft.topic)


def see(one: Opportunity) -> Button:
    """The button that opens it."""
    return Button(Text("hours-see-button"), "jobs.one" if one.is_job else "hours.opportunity", one.id)


def _words(one: Opportunity) -> str:
    """How the keys begin of what is said of it: a job is spoken of in words of its own."""
    return "jobs" if one.is_job else "hours"


def take(one: Opportunity, turn: int) -> Button:
    """The button that takes a place."""
    return Button(Text(f"{_words(one)}-take-button"), f"{_words(one)}.take", one.id, turn)


def leave(one: Opportunity, seat: Seat) -> Button:
    """The button that gives a place back, or a turn for one."""
    label = "hours-cannot-button" if seat.state == "held" else "hours-not-now-button"
    return Button(Text(label), f"{_words(one)}.leave", one.id, seat.turn)


def tell(tx: Transaction, one: Opportunity, word: News, to: int, turn: int = 0) -> None:
    """Let somebody know what has become of it, or of their place."""
    if people.get(tx, to).state != "active":
        return
    rows: tuple[Row, ...] = ((see(one),),) if word in ("open", "lapsed") else ()
    text = Text(f"{_words(one)}-told-{word}", when=When(one.starts_at))
    outbox.send(tx, to, Screen(text, rows, kind="notice"), lane="talk", key=f"{key(one, to)}{word}:{turn}")


def offer(tx: Transaction, one: Opportunity, seat: Seat, until: Instant) -> None:
    """A place is free for whoever waited first, until then."""
    text = Text(f"{_words(one)}-offer", when=When(one.starts_at), until=When(until), minutes=Duration(one.minutes))
    yes = Button(Text("hours-offer-yes-button"), f"{_words(one)}.take", one.id, seat.turn)
    screen = Screen(text, ((yes, leave(one, seat)), (see(one),)), kind="notice")
    once = f"{key(one, seat.person_id)}offer:{seat.turn}"
    outbox.send(tx, seat.person_id, screen, lane="talk", key=once, not_after=until)


def remind(tx: Transaction, one: Opportunity, seat: Seat | None, to: int, once: str, until: Instant) -> None:
    """What is kept for somebody with a place; for its host (no seat) that it is on."""
    if seat is None:
        screen = Screen(Text(f"{_words(one)}-reminder-host", when=When(one.starts_at)), ((see(one),),), kind="notice")
    else:
        text = Text(f"{_words(one)}-reminder", when=When(one.starts_at))
        screen = Screen(text, ((see(one), leave(one, seat)),), kind="notice")
    outbox.send(tx, to, screen, lane="reminder", key=once, not_after=until, purpose=PURPOSE)


def ask_host(tx: Transaction, one: Opportunity, step: str) -> None:
    """Ask the host who was there; `step` says how often it was asked before."""
    text = Text(f"hours-who-{step}", when=When(one.starts_at))
    screen = Screen(text, ((Button(Text("hours-who-button"), "hours.opportunity", one.id),),), kind="notice")
    once = f"{key(one, one.host_id)}{step}"
    outbox.send(tx, one.host_id, screen, lane="reminder", key=once, purpose=PURPOSE)
