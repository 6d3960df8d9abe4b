"""What an item is about, where it is about something: a word for it, and the button that opens it.

A room says so for its own kind ("application"), wired in `bot/wiring/holding.py`.
"""

from collections.abc import Callable
from dataclasses import dataclass

from bot.base.messages import Button, Text
from bot.base.transaction import Transaction
from bot.circle import rules


@dataclass(frozen=True, slots=True)
class About:
    """What is shown of it, and the button by which it opens."""

    text: Text
    see: Button | None = None


Look = Callable[[Transaction, int], About | None]
_looks: dict[str, Look] = {}


def on(kind: str, look: Look) -> None:
    """Let `look(tx, id)` say what is shown of that kind; None where it is gone."""
    _looks[kind] = look


def of(tx: Transaction, about: str) -> About:
    """What is shown of that: "application:12"."""
    kind, of_id = rules.what_about(about)
    look = _looks.get(kind)
    found = None if look is None else look(tx, of_id)
    return found or About(Text("circle-about-gone"))
