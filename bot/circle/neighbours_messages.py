"""What is said of circles of neighbours to those who would like one. Nobody is named."""

from bot.base import outbox
from bot.base.messages import Button, Screen, Text
from bot.base.transaction import Transaction
from bot.circle.neighbours_rules import Bounds
from bot.circle.store.neighbours import Near

OPEN = Button(Text("neighbours-button"), "near.mine")


def key(near: Near, person_id: int) -> str:
    """What is said to one person of it is kept under."""
    return f"{near.subject}{person_id}:"


def ask_text(near: Near, bounds: Bounds) -> Text:
    """What somebody is asked: how many, how near, and which language."""
    language = Text(f"places-language-{near.language}")
    return Text("neighbours-ask", most=bounds.most, minutes=bounds.farthest_minutes, language=language)


def answers(near: Near) -> tuple[Button, Button]:
    """By which somebody says yes, or not this one."""
    yes = Button(Text("neighbours-yes-button"), "near.answer", near.id, 1)
    return yes, Button(Text("neighbours-no-button"), "near.answer", near.id, 0)


def ask(tx: Transaction, near: Near, person_id: int, bounds: Bounds) -> None:
    """A circle could come together: would they like to be part?"""
    screen = Screen(ask_text(near, bounds), (answers(near),), kind="notice")
    outbox.send(tx, person_id, screen, lane="talk", key=f"{key(near, person_id)}ask")


def together(tx: Transaction, near: Near, person_id: int) -> None:
    """Enough have said yes."""
    screen = Screen(Text("neighbours-told-together"), ((OPEN,),), kind="notice")
    outbox.send(tx, person_id, screen, lane="talk", key=f"{key(near, person_id)}together")


def not_enough(tx: Transaction, near: Near, person_id: int) -> None:
    """Too few have, this time."""
    screen = Screen(Text("neighbours-told-not-enough"), kind="notice")
    outbox.send(tx, person_id, screen, lane="talk", key=f"{key(near, person_id)}over")
