"""Multi-step forms: answers given so far, kept in the database, so that a restart or a lost screen loses none.

They are kept with whoever typed them: a companion's are not mixed with those of the parent for whom they act.
"""

from typing import Any

from bot.base import chats
from handlers.doors import Turn


def keep(turn: Turn, name: str, **data: Any) -> None:
    """Add these answers to the person's form `name`."""
    chats.keep_flow(turn.tx, turn.person.actor, name, {**recall(turn, name), **data})


def recall(turn: Turn, name: str) -> dict[str, Any]:
    """The answers given so far; empty when there are none."""
    return chats.recall_flow(turn.tx, turn.person.actor, name)


def drop(turn: Turn, name: str) -> None:
    """Forget the form."""
    chats.drop_flow(turn.tx, turn.person.actor, name)
