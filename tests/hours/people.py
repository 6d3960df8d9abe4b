"""The people of these tests, moved in at one place."""

from bot.base.transaction import Transaction
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
