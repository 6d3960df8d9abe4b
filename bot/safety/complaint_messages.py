"""What complaints say to those who did not just act."""

from bot.asks.rules import Ask
from bot.base import outbox
from bot.base.clock import Instant
from bot.base.messages import Button, Name, Row, Screen, Text, When
from bot.base.outbox import Lane
from bot.base.transaction import Transaction
from bot.people import service as people
from bot.places import service as places
from bot.safety.store import Line


def deeds(ask: Ask) -> tuple[Row, ...]:
    """What whoever is called can do about a complaint: read it first."""
    return ((Button(Text("complaints-read-button"), "complaints.read", ask.id, 0),),)


def outside(ask: Ask) -> Text:
    """Who looks at it from outside the service."""
    line = places.place(ask.place).complaints.outside
    return Text("asks-number", name=line.name, number=line.number)


def where_it_is(ask: Ask, answer: Line | None, answer_by: Instant) -> Text:
    """Who was asked, who has read it or answered; the truth where nobody here can look at it."""
    if ask.state == "closed":
        return Text("complaints-closed")
    if answer is not None:
        return Text("complaints-answered-on", who=Name(answer.by), at=When(answer.at))
    if ask.owner is None:
        return Text("complaints-nobody", outside=outside(ask))
    if ask.acknowledged_at is not None:
        return Text("complaints-read", who=Name(ask.owner), at=When(ask.acknowledged_at), by=When(answer_by))
    return Text("complaints-asked", who=Name(ask.owner), by=When(answer_by))


def rows(ask: Ask, answer: Line | None) -> tuple[Row, ...]:
    """What whoever complains can do about it."""
    if ask.state == "closed":
        return ()
    more = Button(Text("complaints-more-button"), "complaints.more", ask.id)
    if answer is None:
        return ((more, Button(Text("complaints-not-needed-button"), "complaints.content", ask.id)),)
    content = Button(Text("complaints-content-button"), "complaints.content", ask.id)
    return ((content,), (Button(Text("complaints-not-content-button"), "complaints.not_content", ask.id),), (more,))


def where(tx: Transaction, ask: Ask, answer: Line | None, answer_by: Instant) -> None:
    """Let whoever complains know where it is."""
    text = Text("complaints-where", note=where_it_is(ask, answer, answer_by))
    _send(tx, ask, Screen(text, rows(ask, answer), kind="notice"), "where")


def answered(tx: Transaction, ask: Ask, words: str, by: int) -> None:
    """Let whoever complains read the answer."""
    line = Line(by, "answer", words, tx.now)
    text = Text("complaints-answered", who=Name(by), words=words, outside=outside(ask))
    _send(tx, ask, Screen(text, rows(ask, line), kind="article"), f"answer:{tx.now}")


def late(tx: Transaction, ask: Ask) -> None:
    """Let whoever complains know that the answer they were promised has not come."""
    _send(tx, ask, Screen(Text("complaints-late", outside=outside(ask)), rows(ask, None), kind="notice"), "late")


def closed(tx: Transaction, ask: Ask) -> None:
    """Let whoever complains know that it was closed, for they said nothing more."""
    _send(tx, ask, Screen(Text("complaints-closed-quiet", outside=outside(ask)), kind="notice"), "closed")


def _send(tx: Transaction, ask: Ask, screen: Screen, word: str) -> None:
    outbox.send(tx, ask.about, screen, lane=_lane(tx, ask), key=f"complaint:{ask.id}:{word}:{ask.version}")


def _lane(tx: Transaction, ask: Ask) -> Lane:
    """Whoever has left is written to only of what they asked for that cannot wait; of this they wait for an answer."""
    return "urgent" if people.get(tx, ask.about).state == "left" else "talk"
