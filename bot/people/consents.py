"""What each person agreed to: a record for each purpose, with its text's version and its time. Each ends alone."""

from bot.base import audit
from bot.base.facts import ConsentChanged
from bot.base.outcome import MovedOn, Refused
from bot.base.transaction import Transaction
from bot.people.rules import (
    COMPANION,
    CONSENT_VERSION,
    PURPOSES,
    PURPOSES_AT_JOINING,
    PURPOSES_OF_COMPANIONS,
    Person,
)
from bot.people.store import consents as store
from bot.people.store import persons

TEXTS = frozenset({"people-about", "people-consents", "people-who-sees"})
"""What people read when they agree."""


def stands(tx: Transaction, person_id: int, purpose: str) -> bool:
    """Whether that person's consent for `purpose` stands."""
    return store.stands(tx, person_id, purpose)


def who(tx: Transaction, purpose: str, place: str) -> list[int]:
    """Ids of those at a place whose consent for `purpose` stands, in order."""
    return store.who(tx, purpose, place)


def begin(tx: Transaction, person_id: int, *, by: int, role: str | None = None) -> None:
    """Record what somebody agrees to by joining in that role; `by` when another had to agree for them."""
    for purpose in PURPOSES_OF_COMPANIONS if role == COMPANION else PURPOSES_AT_JOINING:
        _give(tx, person_id, purpose, by)


def toggle(tx: Transaction, person: Person, purpose: str) -> bool:
    """Give one consent or withdraw it; whether it stands now. `Refused` while another has yet to agree for them."""
    if purpose not in PURPOSES:
        raise MovedOn("no such consent")
    if stands(tx, person.id, purpose):
        withdraw(tx, person, purpose)
        return False
    give(tx, person, purpose)
    return True


def give(tx: Transaction, person: Person, purpose: str) -> None:
    """Record a consent for one purpose. `Refused` while somebody else has yet to agree for them."""
    if person.awaits is not None:
        raise Refused("people-younger-wait", f"person {person.id} waits for somebody's agreement")
    _give(tx, person.id, purpose, person.id)


def _give(tx: Transaction, person_id: int, purpose: str, by: int) -> None:
    store.give(tx, person_id, purpose, CONSENT_VERSION)
    audit.record(tx, by, "people.consent_given", person_id, purpose)
    tx.tell(ConsentChanged(person_id, purpose))


def withdraw(tx: Transaction, person: Person, purpose: str) -> None:
    """End a consent, alone; everything else stays."""
    if store.withdraw(tx, person.id, purpose):
        audit.record(tx, person.id, "people.consent_withdrawn", person.id, purpose)
        tx.tell(ConsentChanged(person.id, purpose))


def to_review(tx: Transaction, person: Person) -> bool:
    """Whether they are to be asked again: their stage has changed since, or the words have."""
    asked_again = person.review_since
    return any(
        row.version != CONSENT_VERSION or (asked_again is not None and row.given_at < asked_again)
        for row in store.standing(tx, person.id)
    )


def ask_again(tx: Transaction, person_id: int) -> None:
    """What they agreed to is said otherwise now: they are asked to look again."""
    persons.change(tx, person_id, review_since=tx.now)


def keep(tx: Transaction, person: Person) -> None:
    """They looked again and leave it as it is: each standing consent is recorded anew, to the words of today."""
    for purpose in PURPOSES:
        if store.withdraw(tx, person.id, purpose):
            store.give(tx, person.id, purpose, CONSENT_VERSION)
            audit.record(tx, person.id, "people.consent_kept", person.id, purpose)
