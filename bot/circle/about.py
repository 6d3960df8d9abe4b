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
    """What is shown of it, the button by which it opens, and all of it where that is more (`whole`), for the ballot."""

    text: Text
    see: Button | None = None
    whole: Text | None = None


Look = Callable[[Transaction, int], About | None]
Whom = Callable[[Transaction, int], int | None]
_looks: dict[str, Look] = {}
_whom: dict[str, Whom] = {}


def on(kind: str, look: Look, concerned: Whom | None = None) -> None:
    """Let `look(tx, id)` say what is shown of that kind; None where it is gone. `concerned(tx, id)` is the person it is
    about, who has no vote on it and is shown nothing of it.
    """
    _looks[kind] = look
    if concerned is not None:
        _whom[kind] = concerned


def whom(tx: Transaction, about: str | None) -> int | None:
    """The person something is about; None where it is about nobody."""
    if about is None:
        return None
    kind, of_id = rules.what_about(about)
    find = _whom.get(kind)
    return None if find is None else find(tx, of_id)


def is_kept_from(tx: Transaction, about: str | None, person_id: int) -> bool:
    """Whether something is about that very person."""
    return whom(tx, about) == person_id


def of(tx: Transaction, about: str) -> About:
    """What is shown of that: "application:12"."""
    kind, of_id = rules.what_about(about)
    look = _looks.get(kind)
    found = None if look is None else look(tx, of_id)
    return found or About(Text("circle-about-gone"))
