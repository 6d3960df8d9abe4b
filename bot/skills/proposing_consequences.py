"""What follows for those who are asked, and for needs that are looked for, when people go, rest, lose a baby, are kept
apart, or are cleared for less. Nobody is bothered with what may not be any more. Wired in `bot/wiring`.
"""

from collections.abc import Callable
from typing import Any

from bot.asks.rules import Reported
from bot.base import outbox
from bot.base.facts import (
    CameApart,
    CardChanged,
    ClearanceChanged,
    ConsentChanged,
    ExchangeEnded,
    HelperReady,
    Loss,
    ParentReady,
    PersonBack,
    PersonErased,
    PersonLeft,
    PersonPaused,
    PersonUnreachable,
)
from bot.base.timers import Timer
from bot.base.transaction import Transaction
from bot.people import service as people
from bot.skills import firsts, proposing, proposing_answers
from bot.skills.store import asked, searches

About = (
    PersonPaused
    | PersonUnreachable
    | PersonBack
    | PersonLeft
    | ClearanceChanged
    | ConsentChanged
    | Loss
    | CameApart
    | Reported
)


def look_again(tx: Transaction, fact: About) -> None:
    """What is asked of them, or for them, is taken back where it may not be any more; others are looked for."""
    proposing.recheck(tx, asked.open_of(tx, fact.person_id))
    person = people.find(tx, fact.person_id)
    if person is not None and person.place:
        proposing.look_soon(tx, person.place)


def erased(tx: Transaction, fact: PersonErased) -> None:
    """Nothing is kept of what they were asked, nor of what they needed."""
    for search in searches.open_of(tx, fact.person_id):
        proposing.end(tx, search, "unmet", "left")
    for one in asked.open_of(tx, fact.person_id):
        proposing.take_back(tx, one)
    outbox.withdraw(tx, f"skills:{fact.person_id}:")
    asked.forget(tx, fact.person_id)
    searches.forget(tx, fact.person_id)


FOLLOWS: tuple[tuple[type, Callable[[Transaction, Any], None]], ...] = (
    (CardChanged, proposing.card_changed),
    (PersonPaused, look_again),
    (PersonUnreachable, look_again),
    (PersonBack, look_again),
    (PersonLeft, look_again),
    (Loss, look_again),
    (CameApart, look_again),
    (Reported, look_again),
    (ClearanceChanged, look_again),
    (ConsentChanged, look_again),
    (PersonErased, erased),
    (ExchangeEnded, proposing_answers.exchange_ended),
    (ParentReady, firsts.ready),
    (HelperReady, firsts.ready),
    (PersonBack, firsts.person_back),
    (PersonLeft, firsts.gone),
    (Loss, firsts.gone),
    (PersonErased, firsts.erased),
    (ExchangeEnded, firsts.exchange_ended),
)
"""What follows from which fact, in order."""

ERRANDS = proposing.ERRANDS
"""Their long sum."""

RULES: tuple[tuple[str, Callable[[Transaction, Timer], None]], ...] = (
    (proposing.RULE, proposing.due),
    (proposing.ROUND, proposing.round_due),
    (firsts.RULE, firsts.due),
)
"""What each of their timers does."""
