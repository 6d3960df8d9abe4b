"""Telling of a change: a birth, another date, a loss. One tap for a loss, no reason asked, and a way back."""

from bot.base.messages import Button, Row, Screen, Text
from bot.people import service as people
from handlers.access import PARENT
from handlers.doors import Turn, press

BACK = Button(Text("back-button"), "people.change")


@press("people.change", who=PARENT)
def change(turn: Turn) -> Screen:
    rows: tuple[Row, ...] = (
        (
            Button(Text("people-baby-here-button"), "people.month", "baby", 0),
            Button(Text("people-new-date-button"), "people.stage"),
        ),
        (Button(Text("people-loss-button"), "people.loss"),),
    )
    return _after_loss() if turn.person.loss_at is not None else Screen(Text("people-ask-change"), rows)


@press("people.loss", who=PARENT)
def loss(turn: Turn) -> Screen:
    people.loss(turn.tx, turn.person, turn.person.id)
    return _after_loss()


def _after_loss() -> Screen:
    rows: tuple[Row, ...] = (
        (Button(Text("people-loss-mistake-button"), "people.loss_undo"),),
        (Button(Text("people-loss-again-button"), "people.stage"),),
    )
    return Screen(Text("people-loss"), rows, kind="article")


@press("people.loss_undo", who=PARENT)
def undo(turn: Turn) -> Screen:
    people.undo_loss(turn.tx, turn.person)
    return Screen(Text("people-loss-undone"))


HANDLERS = (change, loss, undo)
