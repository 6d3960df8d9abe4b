"""What a person's meetings say in "my data"."""

from bot.base.held import Record
from bot.base.messages import Name, When
from bot.base.transaction import Transaction
from bot.checkins.store import checkins, seats


def records(tx: Transaction, person_id: int) -> list[Record]:
    """With whom that person met or was to meet, when, and what became of it."""
    return [
        {"with": Name(one.other(person_id)), "starts_at": When(one.starts_at), "meeting": one.state}
        for one in checkins.every(tx, person_id)
    ]


def places(tx: Transaction, person_id: int) -> list[Record]:
    """Meetings for several in which they have or had a place, or wait for one: with which host, when, and what became
    of it.
    """
    return [
        {"with": Name(group.helper_id), "starts_at": When(group.starts_at), "seat": seat.state, "meeting": group.state}
        for group in seats.groups_of(tx, person_id, 0)
        if (seat := seats.of(tx, group.id, person_id)) is not None
    ]
