"""What somebody may read of words that others wrote, looked up when a message is sent: each room knows its own."""

from bot.base.messages import Value, Words
from bot.base.transaction import Transaction
from bot.checkins import steps_shown
from bot.circle import messages as circle
from bot.evidence import stories
from bot.panel import words as panel
from bot.people.rules import Person


def readable(tx: Transaction, reader: Person, what: Words) -> Value:
    """What `reader` may read of it just now."""
    if what.kind in panel.KINDS:
        return panel.readable(tx, reader, what)
    if what.kind.startswith(stories.KIND):
        return stories.readable(tx, reader, what)
    read = circle.readable if what.kind.startswith(circle.KINDS) else steps_shown.readable
    return read(tx, reader, what)
