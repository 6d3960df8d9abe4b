"""Telling of a change: a birth, another date, a loss. One tap for a loss, no reason asked, and a way back."""

from collections.abc import Callable

from bot.base.messages import Button, Row, Screen, Text
from bot.people import service as people
from bot.people.words import means_loss
from handlers.access import PARENT
from handlers.doors import Turn, command, press, watch

BACK = Button(Text("back-button"), "people.change")

LossPart = Callable[[Turn], tuple[Button, ...]]
_parts: list[LossPart] = []


def furnish(parts: tuple[LossPart, ...]) -> None:
    """Let these rooms add what else can be done after a loss. Called once, where rooms are listed."""
    _parts[:] = parts


@press("people.change", who=PARENT)
def change(turn: Turn) -> Screen:
    rows: tuple[Row, ...] = (
        (
            Button(Text("people-baby-here-button"), "people.month", "baby", 0),
            Button(Text("people-new-date-button"), "people.stage"),
        ),
        (Button(Text("people-loss-button"), "people.loss"),),
    )
    return after_loss(turn) if turn.person.loss_at is not None else Screen(Text("people-ask-change"), rows)


@command("loss", who=PARENT)
def loss_typed(turn: Turn, _argument: str) -> Screen:
    """From any screen: one tap from here."""
    return _ask_loss(turn)


@watch("people.loss", who=PARENT)
def loss_told(turn: Turn, words: str) -> Screen | None:
    """Told in a few plain words, wherever they were."""
    return _ask_loss(turn) if means_loss(words) else None


def _ask_loss(turn: Turn) -> Screen:
    if turn.person.loss_at is not None:
        return after_loss(turn)
    return Screen(Text("people-ask-loss"), ((Button(Text("people-loss-button"), "people.loss"),),))


@press("people.loss", who=PARENT)
def loss(turn: Turn) -> Screen:
    people.loss(turn.tx, turn.person, turn.person.id)
    return after_loss(turn)


def after_loss(turn: Turn) -> Screen:
    """What stands there after a loss, each time it is looked at: nothing is asked, and there is a way back."""
    more = tuple(button for part in _parts for button in part(turn))
    rows: tuple[Row, ...] = (
        *((more,) if more else ()),
        (Button(Text("people-loss-mistake-button"), "people.loss_undo"),),
        (Button(Text("people-loss-again-button"), "people.stage"),),
    )
    return Screen(Text("people-loss"), rows, kind="article")


@press("people.loss_undo", who=PARENT)
def undo(turn: Turn) -> Screen:
    people.undo_loss(turn.tx, turn.person, turn.person.id)
    return Screen(Text("people-loss-undone"))


HANDLERS = (change, loss_typed, loss_told, loss, undo)
