"""What follows for lines when pairings end, and when people go, take a break or cannot be reached.

What waits is taken back, and whoever said it is told. Wired in `bot/wiring`.
"""

from bot.asks import service as asks
from bot.base import outbox, timers, veils
from bot.base.facts import InTouch, PairingEnded, PersonErased, PersonPaused, PersonUnreachable, PhoneLocked
from bot.base.transaction import Transaction
from bot.pairing import service as pairings
from bot.talk import keeping, messages, on_the_way, resting, store, unanswered, undecided
from bot.talk.store import kept, wishes


def pairing_ended(tx: Transaction, fact: PairingEnded) -> None:
    """The line is cut: nothing more is passed on, and nobody waits for an answer."""
    take_back(tx, fact.pairing_id)
    pairing = pairings.find(tx, fact.pairing_id)
    if pairing is not None:
        unanswered.over(tx, pairing, "not_needed")
        timers.cancel(tx, resting.RULE, pairing.subject)
        asks.close_subject(tx, messages.UNREACHABLE, pairing.subject, pairing.helper_id, "not_needed")


def person_away(tx: Transaction, fact: PersonPaused | PersonUnreachable) -> None:
    """Nothing reaches somebody who takes a break or cannot be reached: a coordinator hears of it, where something was
    said to them.
    """
    for pairing in pairings.running(tx, fact.person_id):
        lost = take_back(tx, pairing.id, to=fact.person_id)
        if lost and isinstance(fact, PersonUnreachable):
            messages.cannot_be_reached(tx, pairing, fact.person_id)


def take_back(tx: Transaction, pairing_id: int, *, to: int | None = None) -> int:
    """Take back what waits on a line, in both directions or only what is for `to`; how much."""
    lost = [one for one in store.waiting(tx, pairing_id) if to in (None, one.to_id)]
    for message in lost:
        on_the_way.give_up(tx, message)
    return len(lost)


def erased(tx: Transaction, fact: PersonErased) -> None:
    """Nothing is kept of what somebody said, or was told; nor of it in what lies on the other one's way or phone."""
    for pairing_id in store.talked_on(tx, fact.person_id):
        outbox.withdraw(tx, store.line_key(pairing_id))
        veils.blank_all(tx, store.line_key(pairing_id))
    kept.forget_person(tx, fact.person_id)
    store.forget(tx, fact.person_id)
    wishes.forget(tx, fact.person_id)


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
    (InTouch, unanswered.in_touch),
)
RULES = (
    (undecided.RULE, undecided.lapse),
    (unanswered.RULE, unanswered.due),
    (resting.RULE, resting.due),
    (keeping.RULE, keeping.due),
)
