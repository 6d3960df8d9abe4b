"""The people of these tests, moved in at one place."""

from bot.base.transaction import Transaction
from bot.hours import service
from bot.hours.rules import Transfer
from bot.people.store import persons

ANA, SAM, RUTH, MO = 1, 2, 3, 4


def move_in(tx: Transaction) -> None:
    for name, role in (("Ana", "parent"), ("Sam", "parent"), ("Ruth", "nurse"), ("Mo", "mentor")):
        person_id = persons.add(
            tx,
            name,
            language="en",
            zone="Europe/London",
            state="active",
            place="merevale",
            met_at=tx.now,
        )
        persons.add_role(tx, person_id, role)


def gift(tx: Transaction, giver: int, receiver: int, minutes: int, key: str, *, limited: bool = True) -> bool:
    """One person gives another some minutes."""
    source, target = service.account_of(tx, giver), service.account_of(tx, receiver)
    return service.post(tx, Transfer(source, target, minutes, "gift", key, key, source, target, limited))


def settle(tx: Transaction) -> None:
    """Three gifts, the last of which was taken back, and two pots."""
    move_in(tx)
    gift(tx, ANA, SAM, 30, "a", limited=False)
    gift(tx, SAM, MO, 30, "b", limited=False)
    gift(tx, MO, ANA, 30, "c", limited=False)
    service.take_back(tx, "c", by=ANA)
    service.pot(tx, "elsewhere")
    service.pot(tx, "merevale")
