"""What follows for decisions when people go. Wired in `bot/wiring`."""

from collections.abc import Callable
from typing import Any

from bot.base.facts import DecisionMade, Loss, PersonErased, PersonLeft
from bot.base.transaction import Transaction
from bot.circle import meetings, promises, service
from bot.circle.store import agenda, ballots, decisions
from bot.circle.store import meetings as held


def person_left(tx: Transaction, fact: PersonLeft) -> None:
    """Whoever has gone has no vote in what is not over. What they brought goes on: it is everybody's by now."""
    ballots.take_back(tx, fact.person_id)
    promises.gone(tx, fact.person_id)
    meetings.gone(tx, fact.person_id)


def loss(tx: Transaction, fact: Loss) -> None:
    """Whoever has lost a baby is asked for nothing they had taken on, and reminded of nothing."""
    promises.gone(tx, fact.person_id)
    meetings.gone(tx, fact.person_id)


def erased(tx: Transaction, fact: PersonErased) -> None:
    """What they brought is known no more, and nothing can come of a vote on it. What is over stays, without words."""
    for one in decisions.open_of(tx, fact.person_id):
        service.void(tx, one)
    agenda.blank(tx, fact.person_id)
    decisions.blank(tx, fact.person_id)
    ballots.forget(tx, fact.person_id)
    promises.gone(tx, fact.person_id)
    promises.blank(tx, fact.person_id)
    held.blank(tx, fact.person_id)


FOLLOWS: tuple[tuple[type, Callable[[Transaction, Any], None]], ...] = (
    (PersonLeft, person_left),
    (PersonErased, erased),
    (Loss, loss),
    (DecisionMade, promises.made),
)
"""What follows from which fact."""
RULES = (
    (service.RULE, service.due),
    (promises.RULE, promises.due),
    (meetings.INVITE, meetings.invite_due),
    (meetings.COURSE, meetings.course_due),
)
"""What each rule of the timetable does."""
