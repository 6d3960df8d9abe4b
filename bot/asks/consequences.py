"""What follows for asks when people come, go or take a break. Wired in `bot/wiring.py`."""

from bot.asks import calling, messages, service, store
from bot.base.facts import CoordinatorJoined, PersonLeft, PersonPaused, PersonUnreachable
from bot.base.transaction import Transaction
from bot.people import service as people


def person_gone(tx: Transaction, fact: PersonLeft | PersonPaused | PersonUnreachable) -> None:
    """What follows when somebody is no longer there to answer: what they own is called from the same step again.

    Somebody who leaves takes back what they asked.
    """
    for ask in store.owned(tx, fact.person_id):
        called = calling.call(tx, ask, ask.step, ask.round)
        if called.owner != ask.owner:
            messages.moved_on(tx, ask, called)
    if isinstance(fact, PersonLeft):
        service.take_back(tx, fact.person_id)


def coordinator_joined(tx: Transaction, fact: CoordinatorJoined) -> None:
    """What follows when a place has one more coordinator: what nobody could be called for is called now."""
    for ask in store.at_place(tx, people.get(tx, fact.person_id).place):
        if ask.owner is None:
            messages.moved_on(tx, ask, calling.call(tx, ask, ask.step, ask.round))
