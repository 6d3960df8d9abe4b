"""What somebody hears once people have decided about them."""

from bot.base import outbox
from bot.base.messages import Button, Day, Name, Screen, Text
from bot.base.transaction import Transaction


def admitted(tx: Transaction, person_id: int) -> None:
    """Welcome to a new mentor, with the first thing to tell."""
    rows = ((Button(Text("staff-see-my-work-button"), "staff.work", person_id),),)
    outbox.send(tx, person_id, Screen(Text("staff-admitted"), rows, kind="notice"), lane="talk")


def not_now(tx: Transaction, person_id: int, by: int) -> None:
    """Thanks, and whom to talk with."""
    outbox.send(tx, person_id, Screen(Text("staff-not-now", who=Name(by)), kind="notice"), lane="talk")


def agreed_for(tx: Transaction, person_id: int, by: int) -> None:
    """A young person may join in: people are looked for now."""
    outbox.send(tx, person_id, Screen(Text("staff-agreed-for", who=Name(by)), kind="notice"), lane="talk")


def cleared(tx: Transaction, person_id: int, by: int, tier: str, until: str) -> None:
    """Let a helper know what they are cleared for now, and until when."""
    text = Text("staff-cleared", who=Name(by), tier=Text("staff-tier", tier=tier), until=Day(until))
    outbox.send(tx, person_id, Screen(text, kind="notice"), lane="talk")


def uncleared(tx: Transaction, person_id: int, by: int) -> None:
    """Let a helper know that they are not cleared any more."""
    outbox.send(tx, person_id, Screen(Text("staff-uncleared", who=Name(by)), kind="notice"), lane="talk")
