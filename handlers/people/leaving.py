"""Pause first, leave second; both in a tap, both with a way back."""

from bot.base.clock import FOREVER
from bot.base.messages import Button, Row, Screen, Text
from bot.base.outcome import MovedOn
from bot.people import service as people
from bot.people.rules import PAUSES, UNPROMPTED_WEEKS, Person
from handlers.access import JOINED
from handlers.doors import Turn, press
from handlers.people.data import COMPLAIN, DATA

BACK = Button(Text("back-button"), "people.pause")


@press("people.pause", who=JOINED)
def pause(turn: Turn) -> Screen:
    leave = Button(Text("people-leave-button"), "people.leave")
    if _on_a_break(turn):
        back = Button(Text("people-come-back-button"), "people.come_back")
        return Screen(Text("people-paused"), ((back,), (leave, DATA)))
    lengths = tuple(Button(Text("people-pause-button", length=length), "people.pause_for", length) for length in PAUSES)
    rows: tuple[Row, ...] = (
        lengths[:2],
        (*lengths[2:], Button(Text("people-often-button"), "people.often")),
        (leave, DATA),
    )
    return Screen(Text("people-ask-pause"), rows, back=Button(Text("back-button"), "people.settings"))


def _on_a_break(turn: Turn) -> bool:
    return (turn.person.paused_until or 0) > turn.tx.now


@press("people.pause_for", who=JOINED)
def pause_for(turn: Turn, length: str) -> Screen:
    if length not in PAUSES:
        raise MovedOn("no such pause")
    people.pause(turn.tx, turn.person, min(FOREVER, turn.tx.now + PAUSES[length]))
    return Screen(Text("people-paused"), ((Button(Text("people-come-back-button"), "people.come_back"),),))


@press("people.come_back", who=JOINED)
def come_back(turn: Turn) -> Screen:
    people.come_back(turn.tx, turn.person)
    return Screen(Text("people-back-again"))


@press("people.leave", who=JOINED)
def ask_leave(turn: Turn) -> Screen:
    """A break first, unless they are on one."""
    pause_first = Button(Text("people-pause-button", length="month"), "people.pause_for", "month")
    leave = Button(Text("people-leave-now-button"), "people.leave_now")
    rows: tuple[Row, ...] = ((leave,),) if _on_a_break(turn) else ((pause_first,), (leave,))
    return Screen(Text("people-ask-leave"), rows, back=BACK)


@press("people.leave_now", who=JOINED)
def leave_now(turn: Turn) -> Screen:
    people.leave(turn.tx, turn.person)
    return Screen(Text("people-left"), ((Button(Text("people-join-again-button"), "people.begin"),), (DATA, COMPLAIN)))


@press("people.often", who=JOINED)
def often(turn: Turn) -> Screen:
    """How often something may come that they did not ask for."""
    return _often(turn.person)


def _often(person: Person) -> Screen:
    others = (count for count in UNPROMPTED_WEEKS if count != person.unprompted_week)
    rows = tuple((Button(Text("people-often-choice-button", count=n), "people.set_often", n),) for n in others)
    return Screen(Text("people-ask-often", count=person.unprompted_week), rows, back=BACK)


@press("people.set_often", who=JOINED)
def set_often(turn: Turn, count: int) -> Screen:
    return _often(people.choose_how_often(turn.tx, turn.person, count))


HANDLERS = (often, set_often, pause, pause_for, come_back, ask_leave, leave_now)
