"""What a coordinator is asked to do about an application, for as long as it is not done."""

from bot.asks import service as asks
from bot.base.messages import Button, Name, Text
from bot.base.transaction import Transaction
from bot.circle.store.recruiting import Application

NAMED = "circle.named"
VOTED = "circle.voted"
"""Kinds of asks: two people were named, and wait to be asked; the circle has voted."""
LOOK_MINUTES = 24 * 60


def named(tx: Transaction, application: Application) -> None:
    """Whom we may ask about them is known: both are to be asked, and a meeting to be set."""
    _open(tx, application, NAMED, Text("recruit-ask-named", who=Name(application.person_id)))


def voted(tx: Transaction, application: Application, came_to: str) -> None:
    """The circle has voted: somebody answers them, or lets it be voted on again."""
    _open(tx, application, VOTED, Text("recruit-ask-voted", who=Name(application.person_id), came_to=came_to))


def done(tx: Transaction, application: Application, by: int, *kinds: str) -> None:
    """What was asked for is done, and nobody is called for it any more."""
    for kind in kinds:
        asks.close_subject(tx, kind, _subject(application), by, "sorted")


def _open(tx: Transaction, application: Application, kind: str, what: Text) -> None:
    see = Button(Text("recruit-see-button"), "recruit.one", application.person_id)
    asks.open(
        tx,
        kind,
        about=application.person_id,
        subject=_subject(application),
        steps=("coordinator",),
        clock_minutes=LOOK_MINUTES,
        what=what,
        rows=((see,),),
    )


def _subject(application: Application) -> str:
    return f"{application.about}:"
