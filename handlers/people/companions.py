"""Somebody helps me: a link for one person, is it they, what they did for me, and ending it in one tap."""

from bot.base.clock import today
from bot.base.messages import Button, Day, Lines, Name, Row, Screen, Text, When
from bot.base.transaction import Row as Kept
from bot.people import companions, going_on
from bot.people.companions import COMPANIONS_MAX, LINK_DAYS, YES_DAYS
from bot.people.store.companions import Link
from bot.places import service as places
from handlers.access import PARENT
from handlers.doors import Turn, press
from handlers.links import start_link

LIST = Button(Text("people-companions-button"), "people.companions")
SEE = Button(Text("people-companions-see-button"), "people.companions")
BACK = Button(Text("back-button"), "people.companions")
DONE = {
    "checkins.booked": "booked",
    "checkins.moved": "moved",
    "checkins.cancelled": "cancelled",
    "asks.opened": "asked",
    "people.loss": "loss",
    "checkins.goal_read": "goal_read",
    "checkins.goal_cheered": "goal_cheered",
}
"""What somebody can do for another, by the audit's word."""


@press("people.companions", who=PARENT)
def all_of_them(turn: Turn) -> Screen:
    """Who acts for me, and what they may do."""
    return _all(turn)


def _all(turn: Turn) -> Screen:
    links = companions.of_parent(turn.tx, turn.person)
    lines = tuple(_line(turn, link) for link in links) or (Text("people-companions-nobody"),)
    rows = [_row(turn, link) for link in links if link.companion_id is not None]
    offered = next((link for link in links if link.state == "offered"), None)
    make = Button(Text("people-companion-link-button"), "people.companion_link")
    off = () if offered is None else (Button(Text("people-companion-link-off-button"), *_end(offered)),)
    if len(links) < COMPANIONS_MAX or offered is not None:
        rows.append((make, *off))
    text = Text("people-companions", lines=Lines(lines))
    return Screen(text, tuple(rows), back=Button(Text("back-button"), "people.consents"), kind="article")


def _line(turn: Turn, link: Link) -> Text:
    if link.companion_id is None:
        return Text("people-companion-line-offered", by=When(link.expires_at))
    who = Name(link.companion_id)
    if link.state == "agreed":
        return Text("people-companion-line-agreed", who=who)
    if going_on.rests(turn.tx, link):
        return Text("people-companion-line-rests", who=who)
    return Text("people-companion-line", who=who, since=Day(today(link.began_at or 0, turn.person.zone)))


def _row(turn: Turn, link: Link) -> Row:
    """What can be done with one of them; ending it is one tap from here."""
    who = Name(link.companion_id or 0)
    if link.state == "agreed":
        yes = Button(Text("people-companion-yes-button", who=who), "people.companion_yes", link.id)
        return yes, Button(Text("people-companion-no-button"), *_end(link))
    end = Button(Text("people-companion-end-button", who=who), *_end(link))
    if going_on.is_asked(turn.tx, link):
        return Button(Text("people-companion-go-on-button", who=who), "people.companion_go_on", link.id), end
    return Button(Text("people-companion-done-button", who=who), "people.companion_done", link.id), end


def _end(link: Link) -> tuple[str, int]:
    return "people.companion_end", link.id


@press("people.companion_link", who=PARENT)
def make_link(turn: Turn) -> Screen:
    """The link, to be given to one person; an earlier one that nobody opened is no more."""
    link = start_link(companions.offer(turn.tx, turn.person))
    return Screen(Text("people-companion-link", link=link, days=LINK_DAYS), back=BACK, kind="article")


@press("people.companion_yes", who=PARENT)
def yes(turn: Turn, link_id: int) -> Screen:
    """It is they."""
    companions.confirm(turn.tx, turn.person, link_id)
    return _all(turn)


@press("people.companion_end", who=PARENT)
def end(turn: Turn, link_id: int) -> Screen:
    """It is over, at once. The screen says no more of it than how things are now."""
    companions.end(turn.tx, turn.person, link_id)
    return _all(turn)


@press("people.companion_go_on", who=PARENT)
def go_on(turn: Turn, link_id: int) -> Screen:
    """It goes on."""
    companions.go_on(turn.tx, turn.person, link_id)
    return _all(turn)


@press("people.companion_done", who=PARENT)
def done(turn: Turn, link_id: int) -> Screen:
    """What they did for me lately."""
    link, kept = companions.done(turn.tx, turn.person, link_id)
    lines = tuple(_done(line) for line in kept if line.action in DONE) or (Text("people-companion-done-nothing"),)
    who = Name(link.companion_id or 0)
    end_it = Button(Text("people-companion-end-button", who=who), *_end(link))
    return Screen(Text("people-companion-done", who=who, lines=Lines(lines)), ((end_it,),), back=BACK, kind="article")


def _done(line: Kept) -> Text:
    return Text("people-companion-done-line", when=When(line.at), what=DONE[line.action])


# --- joining by such a link ---


def about(turn: Turn) -> Screen:
    """What Kith is, what acting for somebody is and is not, and agreeing to it."""
    age = places.place(turn.person.place).consent_alone_from
    rows: tuple[Row, ...] = ((Button(Text("people-agree-button"), "people.agree"),),)
    back = Button(Text("back-button"), "people.begin")
    return Screen(Text("people-companion-about", age=age), rows, back=back, kind="article")


def join(turn: Turn, code: str) -> Screen:
    """They have agreed, and the parent is asked whether it is they."""
    companions.accept(turn.tx, turn.person, code)
    return Screen(Text("people-companion-agreed", days=YES_DAYS))


HANDLERS = (all_of_them, make_link, yes, end, go_on, done)
