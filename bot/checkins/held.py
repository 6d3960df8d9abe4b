"""What a person's meetings say in "my data"."""

from bot.base.held import Record
from bot.base.messages import Name, When
from bot.base.transaction import Transaction
from bot.checkins.store import checkins


def records(tx: Transaction, person_id: int) -> list[Record]:
    """With whom that person met or was to meet, when, and what became of it."""
    return [
        {"with": Name(one.other(person_id)), "starts_at": When(one.starts_at), "meeting": one.state}
        for one in checkins.every(tx, person_id)
    ]
