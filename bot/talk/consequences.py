"""What follows for lines when pairings end, and when people go, take a break or cannot be reached.

What waits is taken back, and whoever said it is told. Wired in `bot/app.py`.
"""

from bot.base.facts import PairingEnded, PersonErased, PersonPaused, PersonUnreachable, PhoneLocked
from bot.base.transaction import Transaction
from bot.pairing import service as pairings
from bot.talk import on_the_way, store, undecided


def pairing_ended(tx: Transaction, fact: PairingEnded) -> None:
    """The line is cut: nothing more is passed on."""
    take_back(tx, fact.pairing_id)


def person_away(tx: Transaction, fact: PersonPaused | PersonUnreachable) -> None:
    """Nothing reaches somebody who takes a break or cannot be reached."""
    for pairing in pairings.running(tx, fact.person_id):
        take_back(tx, pairing.id, to=fact.person_id)


def take_back(tx: Transaction, pairing_id: int, *, to: int | None = None) -> None:
    """Take back what waits on a line, in both directions or only what is for `to`."""
    for message in store.waiting(tx, pairing_id):
        if to in (None, message.to_id):
            on_the_way.give_up(tx, message)


def erased(tx: Transaction, fact: PersonErased) -> None:
    """Nothing is kept of what somebody said, or was told."""
    store.forget(tx, fact.person_id)


def phone_locked(tx: Transaction, fact: PhoneLocked) -> None:
    """Nothing more goes out from a lost phone, and no number of its chat is taken for one of the next."""
    for pairing in pairings.running(tx, fact.person_id):
        take_back(tx, pairing.id)
    store.forget_numbers(tx, fact.person_id)


FOLLOWS = (
    (PairingEnded, pairing_ended),
    (PersonPaused, person_away),
    (PersonUnreachable, person_away),
    (PersonErased, erased),
    (PhoneLocked, phone_locked),
)
RULES = ((undecided.RULE, undecided.lapse),)
