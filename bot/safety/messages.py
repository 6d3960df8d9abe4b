"""What safety says to those who did not just ask."""

from bot.asks.rules import Ask
from bot.base import outbox
from bot.base.messages import Button, Name, Screen, Text
from bot.base.transaction import Transaction
from bot.people import messages as people_messages
from bot.people.store.companions import Link


def call_asked(tx: Transaction, ask: Ask, link: Link | None) -> None:
    """Let a parent know that whoever acts for them has asked that somebody calls."""
    if link is None or link.companion_id is None:
        return
    off = (Button(Text("safety-call-off-button"), "asks.never_mind", ask.id),)
    text = Text("safety-call-told", who=Name(link.companion_id))
    screen = Screen(text, (off, people_messages.stop(link, link.companion_id)), kind="notice")
    outbox.send(tx, ask.about, screen, lane="talk", key=f"ask:{ask.id}:told")
