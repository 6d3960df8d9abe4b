"""What follows for lines when what binds two ends, and when people go, take a break or cannot be reached.

What waits is taken back, and whoever said it is told. Wired in `bot/wiring`.
"""

from bot.asks import service as asks
from bot.asks.rules import Reported
from bot.base import outbox, timers, veils
from bot.base.facts import (
    CameApart,
    ExchangeEnded,
    InTouch,
    PairingEnded,
    PersonErased,
    PersonPaused,
    PersonUnreachable,
    PhoneLocked,
)
from bot.base.transaction import Transaction
from bot.talk import keeping, messages, on_the_way, resting, store, ties, unanswered, undecided
from bot.talk.store import kept, wishes


def pairing_ended(tx: Transaction, fact: PairingEnded) -> None:
    """The line is cut: nothing more is passed on, and nobody waits for an answer."""
    tie = ties.of_pairing(tx, fact.pairing_id)
    if tie is None or tie.pairing is None:
        return
    if not ties.standing(tx, tie).is_on:
        take_back(tx, tie.id)
    unanswered.over(tx, tie.pairing, "not_needed")
    timers.cancel(tx, resting.RULE, tie.subject)
    asks.close_subject(tx, messages.UNREACHABLE, tie.subject, fact.helper_id, "not_needed")


def may_be_cut(tx: Transaction, fact: CameApart | Reported) -> None:
    """A line without a pairing is cut where two are kept apart, or somebody looks at what was told of them."""
    _cut(tx, fact.person_id, fact.other_id)


def exchange_ended(tx: Transaction, fact: ExchangeEnded) -> None:
    """What two agreed on is over: where nothing else binds them, and it did not happen, their line is cut."""
    _cut(tx, fact.giver_id, fact.receiver_id)


def _cut(tx: Transaction, one_id: int, other_id: int) -> None:
    """Nothing that waits on the line of those two goes any more, unless it is still on."""
    for tie in ties.agreed_of(tx, one_id):
        if tie.other(one_id) == other_id and not ties.standing(tx, tie).is_on:
            take_back(tx, tie.id)
            asks.close_subject(tx, messages.UNREACHABLE, tie.subject, one_id, "not_needed")


def person_away(tx: Transaction, fact: PersonPaused | PersonUnreachable) -> None:
    """Nothing reaches somebody who takes a break or cannot be reached: a coordinator hears of it, where something was
    said to them.
    """
    for tie in ties.lines(tx, fact.person_id):
        lost = take_back(tx, tie.id, to=fact.person_id)
        if lost and isinstance(fact, PersonUnreachable):
            messages.cannot_be_reached(tx, tie, fact.person_id)


def take_back(tx: Transaction, tie_id: int, *, to: int | None = None) -> int:
    """Take back what waits on a line, in both directions or only what is for `to`; how much."""
    lost = [one for one in store.waiting(tx, tie_id) if to in (None, one.to_id)]
    for message in lost:
        on_the_way.give_up(tx, message)
    return len(lost)


def erased(tx: Transaction, fact: PersonErased) -> None:
    """Nothing is kept of what somebody said, or was told; nor of it in what lies on the other one's way or phone."""
    for tie_id in store.talked_on(tx, fact.person_id):
        outbox.withdraw(tx, store.line_key(tie_id))
        veils.blank_all(tx, store.line_key(tie_id))
    kept.forget_person(tx, fact.person_id)
    store.forget(tx, fact.person_id)
    wishes.forget(tx, fact.person_id)


def phone_locked(tx: Transaction, fact: PhoneLocked) -> None:
    """Nothing more goes out from a lost phone, and no number of its chat is taken for one of the next."""
    for tie in ties.lines(tx, fact.person_id):
        take_back(tx, tie.id)
    store.forget_numbers(tx, fact.person_id)


FOLLOWS = (
    (PairingEnded, pairing_ended),
    (ExchangeEnded, exchange_ended),
    (CameApart, may_be_cut),
    (Reported, may_be_cut),
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
