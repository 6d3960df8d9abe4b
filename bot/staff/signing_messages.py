"""What a coordinator reads of the web desk in chat."""

from bot.base import outbox
from bot.base.messages import Button, Screen, Text, When
from bot.base.transaction import Transaction

END = Button(Text("web-end-button"), "staff.web_end")


def signed_in(tx: Transaction, person_id: int, session_id: int) -> None:
    """Let a coordinator know that somebody signed in with their link, and how to end it."""
    screen = Screen(Text("web-signed-in", at=When(tx.now)), ((END,),), kind="notice")
    outbox.send(tx, person_id, screen, lane="urgent", key=f"web:{session_id}")
