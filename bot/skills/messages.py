"""What the skills room says, and the names of what people give."""

from collections.abc import Sequence

from bot.base import outbox
from bot.base.messages import Button, Lines, Screen, Text
from bot.base.transaction import Transaction
from bot.skills.store import Card

MINE = Button(Text("skills-see-button"), "skills.mine", 0)
KEEP_ALL = Button(Text("skills-keep-all-button"), "skills.keep_all")
LINES_MAX = 8


def name(kind_id: str) -> Text:
    """What a kind is called."""
    return Text(f"skills-kind-{kind_id}")


def windows(codes: Sequence[str]) -> Lines:
    """Windows of the week, a line each."""
    return Lines(tuple(Text("skills-window-line", choice=code) for code in codes))


def ends_soon(tx: Transaction, person_id: int, cards: Sequence[Card], key: str) -> None:
    """Some of what they offer or need ends in three days. They put it up themselves, and it asks for a word, so it
    does not count as unprompted.
    """
    lines = [Text("skills-ends-line", side=card.side, what=name(card.kind)) for card in cards[:LINES_MAX]]
    if len(cards) > LINES_MAX:
        lines.append(Text("skills-more-line", count=len(cards) - LINES_MAX))
    screen = Screen(Text("skills-ends-soon", lines=Lines(tuple(lines))), ((KEEP_ALL, MINE),), kind="notice")
    outbox.send(tx, person_id, screen, lane="reminder", key=key)
