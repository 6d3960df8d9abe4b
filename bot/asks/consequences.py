"""What follows for asks when people come, go or take a break. Wired in `bot/wiring`."""

from bot.asks import by_day, calling, messages, service, store
from bot.asks.holders import apart
from bot.asks.rules import Ask, Reported
from bot.base import audit
from bot.base.facts import CameApart, CoordinatorJoined, PersonLeft, PersonPaused, PersonUnreachable
from bot.base.transaction import Transaction
from bot.people import service as people


def person_gone(tx: Transaction, fact: PersonLeft | PersonPaused | PersonUnreachable) -> None:
    """What follows when somebody is no longer there to answer: what they own is called from the same step again.

    Somebody who leaves takes back what they asked.
    """
    for ask in store.owned(tx, fact.person_id):
        _call_anew(tx, ask)
    if isinstance(fact, PersonLeft):
        service.take_back(tx, fact.person_id)


def _call_anew(tx: Transaction, ask: Ask) -> None:
    called = calling.call(tx, ask, ask.step, ask.round)
    if called.owner != ask.owner or by_day.is_put_off(tx, ask, called):
        messages.moved_on(tx, ask, called)


def came_apart(tx: Transaction, fact: CameApart) -> None:
    """What follows when two are kept from each other for good."""
    _part(tx, fact.person_id, fact.other_id)


def part(tx: Transaction, one_id: int, other_id: int) -> None:
    """One of two was reported by the other: neither answers for the other, nor are they brought together, for now."""
    _part(tx, one_id, other_id)
    tx.tell(Reported(one_id, other_id))


def _part(tx: Transaction, one_id: int, other_id: int) -> None:
    """Neither of two answers for the other from now on: what one of them has and may not see to any more is called
    anew, also where they had said that they were on it.
    """
    for person_id in (one_id, other_id):
        for ask in store.owned(tx, person_id):
            if person_id in apart(tx, ask):
                _call_anew(tx, ask)
                audit.record(tx, None, "asks.moved_on", ask.about, str(ask.id))


def off_duty(tx: Transaction, place: str, person_id: int) -> None:
    """What follows when somebody is not on duty there any more: what they were called for as such, and nobody is on
    yet, is called anew for who is. What they have taken stays theirs.
    """
    for ask in store.owned(tx, person_id):
        if (ask.place, ask.role, ask.state) == (place, "on_duty", "open"):
            _call_anew(tx, ask)


def on_duty(tx: Transaction, place: str) -> None:
    """What follows when somebody comes on duty there: what would wait for the day is called for them now."""
    for ask in store.at_place(tx, place):
        if ask.by_day and ask.state == "open" and by_day.is_closed(tx, ask) and _is_for_watch(tx, ask):
            _call_anew(tx, ask)


def _is_for_watch(tx: Transaction, ask: Ask) -> bool:
    """Whether somebody is on duty for it, and was not called yet: also whoever would have it when the place opens."""
    watching = by_day.on_watch(tx, ask)
    return bool(watching) and (ask.owner not in watching or by_day.sleeps(tx, ask))


def coordinator_joined(tx: Transaction, fact: CoordinatorJoined) -> None:
    """What follows when a place has one more coordinator: what nobody could be called for is called now."""
    for ask in store.at_place(tx, people.get(tx, fact.person_id).place):
        if ask.owner is None:
            messages.moved_on(tx, ask, calling.call(tx, ask, ask.step, ask.round))
