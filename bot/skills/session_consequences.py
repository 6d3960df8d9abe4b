"""What follows for group sessions when people go, lose a baby, or are erased. Wired in `bot/wiring`."""

from collections.abc import Callable
from typing import Any

from bot.base import timers
from bot.base.facts import CameApart, Loss, PersonErased, PersonLeft
from bot.base.transaction import Transaction
from bot.skills import session_messages, sessions
from bot.skills.store import sessions as store


def person_left(tx: Transaction, fact: PersonLeft) -> None:
    """What they led is seen to by a coordinator, for those who came."""
    _to_somebody(tx, fact.person_id)


def loss(tx: Transaction, fact: Loss) -> None:
    """Nobody asks them whether it is over: a coordinator sees to it."""
    _to_somebody(tx, fact.person_id)


def _to_somebody(tx: Transaction, leader_id: int) -> None:
    session = store.led(tx, leader_id)
    if session is not None and store.there(tx, session.id):
        sessions.ask_somebody(tx, session, after=0)


def came_apart(tx: Transaction, fact: CameApart) -> None:
    """Where both are in a session that goes on, somebody sees to it; nobody else hears of it."""
    two = {fact.person_id, fact.other_id}
    for session in store.open_with(tx, fact.person_id):
        there = {session.leader_id, *(one.person_id for one in store.there(tx, session.id))}
        if session.until > tx.now and two <= there:
            session_messages.together(tx, session, fact.person_id, fact.other_id)


def erased(tx: Transaction, fact: PersonErased) -> None:
    """What they led is known no more. What was still open did not take place where nobody came; else a coordinator
    finds out, as when somebody goes. They came nowhere that is open.
    """
    session = store.led(tx, fact.person_id)
    if session is not None and not store.there(tx, session.id):
        store.settle(tx, session, "not_held", None)
        timers.cancel(tx, sessions.RULE, session.subject)
        session_messages.heard(tx, session, fact.person_id)
    for one in store.came_to(tx, fact.person_id):
        if one.state == "open":
            store.go(tx, one.id, fact.person_id)
    store.blank(tx, fact.person_id)


FOLLOWS: tuple[tuple[type, Callable[[Transaction, Any], None]], ...] = (
    (PersonLeft, person_left),
    (Loss, loss),
    (CameApart, came_apart),
    (PersonErased, erased),
)
"""What follows from which fact."""
