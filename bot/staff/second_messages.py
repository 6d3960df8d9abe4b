"""What is said of something that waits for a second person: to whoever may agree, and to whoever asked for it."""

from bot.base import outbox
from bot.base.messages import Button, Name, Row, Screen, Text, When
from bot.base.transaction import Transaction
from bot.staff.store.seconds import Second


def _key(second: Second, word: str) -> str:
    return f"second:{second.id}:{word}"


def see(second: Second) -> Row:
    """The way to it."""
    return (Button(Text("staff-second-see-button"), "staff.second", second.id),)


def asked(tx: Transaction, to: int, second: Second, what: Text) -> None:
    """Let somebody who works here know that a colleague would like their yes."""
    text = Text("staff-second-asked", who=Name(second.asked_by), what=what, until=When(second.expires_at))
    screen = Screen(text, (see(second),), kind="notice")
    outbox.send(tx, to, screen, lane="talk", key=_key(second, f"asked:{to}"), not_after=second.expires_at)


def withdraw(tx: Transaction, second: Second) -> None:
    """It waits no more: nobody else is asked."""
    outbox.withdraw(tx, _key(second, "asked:"))


def agreed(tx: Transaction, to: int, second: Second, by: int, what: Text) -> None:
    """Let whoever asked know that it has happened."""
    _tell(tx, to, second, Text("staff-second-agreed", who=Name(by), what=what))


def declined(tx: Transaction, to: int, second: Second, by: int, what: Text) -> None:
    """Let whoever asked know that a colleague would rather not."""
    _tell(tx, to, second, Text("staff-second-declined", who=Name(by), what=what))


def over(tx: Transaction, to: int, second: Second, what: Text) -> None:
    """Let whoever asked know that nobody has agreed in time."""
    _tell(tx, to, second, Text("staff-second-over", what=what))


def alone(tx: Transaction, to: int, second: Second, what: Text) -> None:
    """Let whoever is alone here know that they may go on by themselves now."""
    _tell(tx, to, second, Text("staff-second-alone-now", what=what, until=When(second.expires_at)), see(second))


def _tell(tx: Transaction, to: int, second: Second, text: Text, *rows: Row) -> None:
    screen = Screen(text, rows, kind="notice")
    outbox.send(tx, to, screen, lane="talk", key=_key(second, f"told:{text.key}"))
