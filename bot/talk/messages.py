"""What talk says to people about what they said: that it did not reach the other one, and why."""

from bot.base import outbox
from bot.base.messages import Button, Name, Screen, Text
from bot.base.transaction import Transaction
from bot.people import service as people
from bot.talk.store import Message


def open_button(pairing_id: int, to: int) -> Button:
    """The door to a line."""
    return Button(Text("talk-open-button", who=Name(to)), "talk.open", pairing_id)


def not_passed_on(tx: Transaction, message: Message) -> None:
    """Whoever said it reads that it did not arrive; once for all that was said at that time."""
    if people.get(tx, message.from_id).state != "active":
        return
    text = Text("talk-not-passed-on", who=Name(message.to_id))
    key = f"talk-lost:{message.pairing_id}:{message.from_id}:{tx.now}"
    outbox.send(tx, message.from_id, Screen(text, kind="notice"), lane="talk", key=key)
