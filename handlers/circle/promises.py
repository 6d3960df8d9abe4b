"""You said, we did: each thing that was decided, whose it is, and what has become of it."""

from bot.base.messages import Button, Lines, Name, Row, Screen, Text
from bot.base.outcome import MovedOn
from bot.circle import messages, promises
from bot.circle.store.promises import Promise
from handlers import flows
from handlers.access import MEMBER
from handlers.circle.agenda import open_each
from handlers.circle.front import OPEN
from handlers.doors import Turn, press, typed
from handlers.people.home import HomePart
from handlers.screens import with_note

PER_PAGE = 4
LIST = Button(Text("circle-promises-button"), "circle.promises", 0)
FORM = "circle.why"


def part(_turn: Turn) -> HomePart:
    """The door to it."""
    return HomePart(buttons=(LIST,))


@press("circle.promises", who=MEMBER)
def listed(turn: Turn, page: int) -> Screen:
    """What was decided, and what became of it."""
    found = promises.listed(turn.tx, turn.person)
    if not found:
        return Screen(Text("circle-no-promises"), back=OPEN)
    count = -(-len(found) // PER_PAGE)
    here = found[page % count * PER_PAGE :][:PER_PAGE]
    lines = tuple(_line(turn, number, one) for number, one in enumerate(here, 1))
    more = ((Button(Text("more-button"), "circle.promises", (page + 1) % count),),) if count > 1 else ()
    rows: tuple[Row, ...] = (open_each(here, "circle.promise"), *more)
    return Screen(Text("circle-promises", lines=Lines(lines)), rows, back=OPEN, kind="article")


def _line(turn: Turn, number: int, one: Promise) -> Text:
    what = messages.what(turn.tx, promises.item_of(turn.tx, one))
    return Text("circle-promise-line", number=number, what=what, stands=messages.stands(one))


@press("circle.promise", who=MEMBER)
def promise(turn: Turn, promise_id: int) -> Screen:
    """One of them."""
    return shown(turn, promises.look(turn.tx, turn.person, promise_id))


def shown(turn: Turn, one: Promise) -> Screen:
    """That one as it is now, and what can be done."""
    who = Text("circle-nobody-yet") if one.owner is None else Text("circle-done-by", who=Name(one.owner))
    text = Text(
        "circle-promise",
        what=messages.what(turn.tx, promises.item_of(turn.tx, one)),
        who=who,
        stands=messages.stands(one),
    )
    return Screen(text, _rows(turn, one), back=LIST)


def _rows(turn: Turn, one: Promise) -> tuple[Row, ...]:
    if one.state == "open":
        return ((Button(Text("circle-take-button"), "circle.take", one.id),),)
    if one.owner != turn.person.id or one.state not in ("promised", "doing"):
        return ()
    later = Button(Text("circle-other-day-button"), "circle.take", one.id)
    begun = later if one.state == "doing" else Button(Text("circle-begun-button"), "circle.begun", one.id)
    finished = Button(Text("circle-done-button"), "circle.done", one.id)
    will_not = Button(Text("circle-will-not-button"), "circle.will_not", one.id)
    return ((begun, finished), (will_not, Button(Text("circle-give-back-button"), "circle.give_back", one.id)))


def _to(one: Promise) -> Button:
    return Button(Text("back-button"), "circle.promise", one.id)


@press("circle.take", who=MEMBER)
def take(turn: Turn, promise_id: int) -> Screen:
    """By when?"""
    one = promises.look(turn.tx, turn.person, promise_id)
    if one.state not in ("open", "promised", "doing") or one.owner not in (None, turn.person.id):
        raise MovedOn(f"promise {promise_id} is {one.state}, of person {one.owner}")
    buttons = [
        Button(Text("circle-in-days-button", days=days), "circle.take_by", one.id, days) for days in promises.DAYS
    ]
    return Screen(Text("circle-ask-by"), (tuple(buttons[:2]), tuple(buttons[2:])), back=_to(one))


@press("circle.take_by", who=MEMBER)
def take_by(turn: Turn, promise_id: int, days: int) -> Screen:
    """In so many days."""
    return with_note(Text("circle-yours-now"), shown(turn, promises.take(turn.tx, turn.person, promise_id, days)))


@press("circle.begun", who=MEMBER)
def begun(turn: Turn, promise_id: int) -> Screen:
    """I have begun."""
    return shown(turn, promises.begin(turn.tx, turn.person, promise_id))


@press("circle.done", who=MEMBER)
def done(turn: Turn, promise_id: int) -> Screen:
    """It is done."""
    return with_note(Text("circle-thanks"), shown(turn, promises.done(turn.tx, turn.person, promise_id)))


@press("circle.give_back", who=MEMBER)
def give_back(turn: Turn, promise_id: int) -> Screen:
    """Somebody else may take it."""
    return with_note(Text("circle-given-back"), shown(turn, promises.give_back(turn.tx, turn.person, promise_id)))


@press("circle.will_not", who=MEMBER)
def will_not(turn: Turn, promise_id: int) -> Screen:
    """Why not?"""
    one = promises.look(turn.tx, turn.person, promise_id)
    flows.drop(turn, FORM)
    flows.keep(turn, FORM, promise=one.id)
    return Screen(Text("circle-ask-why"), back=_to(one), expects="circle.why")


@typed("circle.why", who=MEMBER)
def why(turn: Turn, words: str) -> Screen:
    """In their words."""
    form = flows.recall(turn, FORM)
    if not form:
        raise MovedOn("nobody was asked why")
    settled = promises.will_not(turn.tx, turn.person, form["promise"], words)
    flows.drop(turn, FORM)
    return with_note(Text("circle-thanks"), shown(turn, settled))


HANDLERS = (listed, promise, take, take_by, begun, done, give_back, will_not, why)
