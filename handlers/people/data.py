"""My data: to see everything that is held, and to have it erased."""

from bot.base import enclosures
from bot.base.enclosures import Form
from bot.base.messages import Button, Duration, Row, Screen, Text
from bot.base.outcome import MovedOn
from bot.hours import service as hours
from bot.safety import own_erasure
from handlers.access import ANYONE, STAFF
from handlers.doors import Turn, command, press
from handlers.people.looks import LOOKS
from handlers.screens import HOME

DATA = Button(Text("people-data-button"), "people.data")
COMPLAIN = Button(Text("complaints-button"), "complaints.begin")
FORMS: tuple[Form, ...] = ("page", "json")


def _screen(turn: Turn) -> Screen:
    if own_erasure.is_coming(turn.tx, turn.person.id):
        return _receipt(turn)
    files = tuple(Button(Text("people-data-send-button", form=form), "people.data_send", form) for form in FORMS)
    last = (Button(Text("people-erase-button"), "people.erase"), COMPLAIN)
    back = Button(Text("back-button"), "people.pause") if turn.person.state == "active" else HOME
    return Screen(Text("people-data"), (files, (LOOKS,), last), back=back)


@press("people.data", who=ANYONE)
def data(turn: Turn) -> Screen:
    """What is held of me, and what I can do with it."""
    return _screen(turn)


@command("data", who=ANYONE)
def data_typed(turn: Turn, _argument: str) -> Screen:
    """The same, typed."""
    return _screen(turn)


@press("people.data_send", who=ANYONE, sure=STAFF)
def send(turn: Turn, form: str) -> Screen:
    """The file, below."""
    asked = next((one for one in FORMS if one == form), None)
    if asked is None:
        raise MovedOn("no such form")
    enclosures.send_held(turn.tx, turn.person.id, asked, Screen(Text("people-data-file"), kind="notice"))
    return Screen(Text("people-data-sent"), back=DATA)


@press("people.erase", who=ANYONE)
def ask_erase(turn: Turn) -> Screen:
    """A break first, unless they have left; then what goes and what stays."""
    pause = Button(Text("people-pause-button", length="month"), "people.pause_for", "month")
    sure = Button(Text("people-erase-now-button"), "people.erase_now")
    rows: tuple[Row, ...] = ((pause,), (sure,)) if turn.person.state == "active" else ((sure,),)
    return Screen(Text("people-ask-erase"), rows, back=DATA, kind="article")


@press("people.erase_now", who=ANYONE, sure=STAFF)
def erase(turn: Turn) -> Screen:
    """They go, and read what goes with them and what stays."""
    if not own_erasure.is_coming(turn.tx, turn.person.id):
        own_erasure.begin(turn.tx, turn.person)
    return _receipt(turn)


def _receipt(turn: Turn) -> Screen:
    totals = hours.book(turn.tx, turn.person.id).totals
    text = Text("people-erasing", given=Duration(totals.given), received=Duration(totals.received))
    rows: tuple[Row, ...] = ((Button(Text("people-erase-undo-button"), "people.erase_undo"),),)
    return Screen(text, rows, back=HOME, kind="article", lasting=True)


@press("people.erase_undo", who=ANYONE)
def undo(turn: Turn) -> Screen:
    """Everything is kept after all."""
    own_erasure.undo(turn.tx, turn.person)
    again = Button(Text("people-join-again-button"), "people.begin")
    return Screen(Text("people-erase-undone"), ((again,), (DATA,)))


HANDLERS = (data, data_typed, send, ask_erase, erase, undo)
