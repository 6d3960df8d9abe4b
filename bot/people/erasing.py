"""Erasing somebody: everything held of them goes, and their key with it. What others gave and received still adds up.

Ids stay where others' records need them, as a number that leads to nobody.
"""

from bot.base import audit, chats, erasures, inbox, outbox
from bot.base.facts import PersonErased
from bot.base.keys import KeyTrouble
from bot.base.transaction import Transaction
from bot.people import companions, service
from bot.people.store import consents, limits, mentorships, persons, pins, profiles, removals


def erase(tx: Transaction, person_id: int, *, by: int | None = None) -> None:
    """Erase that person for good. `by` is who does it, None for Kith itself. `LookupError` when there is no such id."""
    person = service.get(tx, person_id)
    service.leave(tx, person)
    tx.tell(PersonErased(person_id))
    inbox.forget_sender(tx, person.chat_id)
    outbox.forget(tx, person_id)
    chats.forget(tx, person_id)
    profiles.forget(tx, person_id)
    limits.forget(tx, person_id)
    mentorships.forget(tx, person_id)
    pins.forget(tx, person_id)
    consents.forget(tx, person_id)
    companions.forget(tx, person_id)
    removals.forget(tx, person_id)
    persons.forget(tx, person_id)
    audit.record(tx, by, "people.erased", person_id)
    erasures.note(tx, person_id)


def recover(tx: Transaction) -> list[int]:
    """When the house opens: whoever was erased since the backup that was restored is erased again; who.

    Of those who came after it nothing is known but their keys: nobody new gets their numbers, for such a key is
    another's, or destroyed for good. `KeyTrouble` when the keys are older than the data: people could not be read.
    """
    if older := set(persons.sealed(tx)) - tx.keys.owners() - set(tx.keys.destroyed()):
        raise KeyTrouble(
            f"The file of keys is older than the data: it has no key for {len(older)} people. "
            "Put the newest copy of it back beside the database."
        )
    persons.number_beyond(tx, max({*tx.keys.owners(), *tx.keys.destroyed()}))
    again = [person_id for person_id in erasures.undone(tx) if service.find(tx, person_id) is not None]
    for person_id in again:
        erase(tx, person_id)
    return again
