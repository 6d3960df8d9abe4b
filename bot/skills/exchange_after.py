"""Did it happen? Both are asked; silence is never a yes. Where both say the same, it counts, once.

Where they say other lengths each reads the other's and may take it over with a tap; where one says that it was and the
other that it was not, a person looks, and nobody is accused. Past the hard limit of somebody's hours it waits for a
coordinator, who may let the place's pot stand in.
"""

from bot.base import audit
from bot.base.clock import Instant
from bot.base.facts import ExchangeEnded
from bot.base.outcome import MovedOn, Refused
from bot.base.transaction import Transaction
from bot.hours import exchanged
from bot.people.rules import Person
from bot.skills import exchange_asks as asking
from bot.skills import exchange_messages as messages
from bot.skills import exchange_rules as rules
from bot.skills import exchange_timing as timing
from bot.skills.exchange_rules import NOT_AT_ALL, End
from bot.skills.store import exchanges
from bot.skills.store.exchanges import Exchange


def load(tx: Transaction, person: Person, exchange_id: int) -> Exchange:
    """That exchange, for one of its two. `MovedOn` for anybody else."""
    found = exchanges.find(tx, exchange_id)
    if found is None or person.id not in found.both:
        raise MovedOn(f"exchange {exchange_id} is not person {person.id}'s")
    return found


def may_say(tx: Transaction, exchange: Exchange) -> bool:
    """Whether its two can say now how it went: once its time has come, or where it has none at any time."""
    if not exchange.is_live or exchange.held:
        return False
    return exchange.state != "booked" or (exchange.starts_at or 0) <= tx.now


def is_asked(tx: Transaction, exchange: Exchange, person_id: int) -> bool:
    """Whether an answer of that person is waited for."""
    if not may_say(tx, exchange) or exchange.state == "agreed":
        return False
    return exchange.said.get(person_id) is None or exchange.said.get(person_id) != exchange.said.get(
        exchange.other(person_id), exchange.said[person_id]
    )


def say(tx: Transaction, person: Person, exchange_id: int, minutes: int, *, unasked: bool = False) -> Exchange:
    """It happened and took so many minutes, or `NOT_AT_ALL`, as this person says; they may say otherwise until it is
    settled. Settled, it stays as it is. `unasked` where the other one never agreed to it. `MovedOn` while it is still
    to come, `Refused` for a length that cannot be.
    """
    exchange = load(tx, person, exchange_id)
    if not exchange.is_live or exchange.held:
        return exchange
    if not may_say(tx, exchange):
        raise MovedOn(f"exchange {exchange_id} is still to come")
    if minutes != NOT_AT_ALL and not rules.MINUTES_LEAST <= minutes <= rules.MINUTES_MOST:
        raise Refused("hours-too-long", f"{minutes} minutes in one exchange")
    if exchange.said.get(person.id) == minutes:
        return exchange
    exchanges.say(tx, exchange, person.id, minutes, _when(tx, exchange))
    audit.record(tx, person.id, "skills.exchange_said", None, str(exchange_id))
    return _come_to(tx, load(tx, person, exchange_id), person, unasked=unasked)


def _when(tx: Transaction, exchange: Exchange) -> Instant:
    return exchange.happened_at or exchange.starts_at or tx.now


def differ(exchange: Exchange) -> bool:
    """Whether both have said, and not the same."""
    return exchange.is_live and rules.outcome(exchange.said, exchange.both) == "differ"


def _come_to(tx: Transaction, exchange: Exchange, by: Person, *, unasked: bool) -> Exchange:
    come_to = rules.outcome(exchange.said, exchange.both)
    messages.ask_no_more(tx, exchange, by.id)
    other = exchange.other(by.id)
    if come_to == "not_done":
        ended = end(tx, exchange, "not_done", by.id)
        _tell(tx, ended, other)
        return ended
    if come_to == "confirmed":
        return _confirm(tx, exchange, by.id)
    messages.ask_no_more(tx, exchange, other)
    timing.said(tx, exchange, by.id)
    if not timing.is_spared(tx, exchange, other):
        (messages.told_of if unasked else messages.says)(tx, exchange, other)
    if come_to == "differ" and NOT_AT_ALL in exchange.said.values():
        asking.open_one(tx, exchange, asking.DIFFER, other)
    return exchange


def _tell(tx: Transaction, exchange: Exchange, to: int) -> None:
    if timing.may_hear(tx, exchange, to):
        messages.tell(tx, exchange, to, "in-books" if exchange.state == "confirmed" else "not-done")


def _confirm(tx: Transaction, exchange: Exchange, by: int) -> Exchange:
    """Both say the same: it stands in both books from now on, unless one of them would be led past the limit."""
    minutes, other = exchange.said[exchange.giver_id], exchange.other(by)
    try:
        _post(tx, exchange, minutes)
    except Refused as no:
        if no.text.key != "hours-past-limit":
            raise
        return _hold(tx, exchange, other)
    ended = end(tx, exchange, "confirmed", by, minutes)
    _tell(tx, ended, other)
    return ended


def _hold(tx: Transaction, exchange: Exchange, other: int) -> Exchange:
    """Both agree and the books have no room for it: nothing is lost, and a coordinator decides."""
    exchanges.hold(tx, exchange)
    timing.clear(tx, exchange)
    timing.look_again(tx, exchange)
    asking.close_all(tx, exchange, other)
    asking.open_one(tx, exchange, asking.LIMIT, exchange.giver_id)
    held = exchanges.find(tx, exchange.id) or exchange
    if timing.may_hear(tx, held, other):
        messages.tell(tx, held, other, "held")
    return held


def _post(tx: Transaction, exchange: Exchange, minutes: int, *, carried: bool = False) -> None:
    at = _when(tx, exchange)
    exchanged.record_exchange(tx, exchange.id, *exchange.both, minutes, at, exchange.place, carried=carried)


def end(tx: Transaction, exchange: Exchange, how: End, by: int | None, minutes: int | None = None) -> Exchange:
    """It is over in that way, and whoever brought them together hears so. `MovedOn` when it was over already."""
    timing.clear(tx, exchange)
    if not exchanges.settle(tx, exchange, how, minutes or exchange.minutes):
        raise MovedOn(f"exchange {exchange.id} is over already")
    asking.close_all(tx, exchange, by or exchange.giver_id)
    audit.record(tx, by, f"skills.exchange_{how}", None, str(exchange.id))
    tx.tell(ExchangeEnded(exchange.id, *exchange.both, exchange.kind, exchange.came_from, how))
    return exchanges.find(tx, exchange.id) or exchange


# --- what was not right ---


def something_wrong(tx: Transaction, person: Person, exchange_id: int) -> Exchange:
    """A person looks at it; the other one is not told."""
    exchange = load(tx, person, exchange_id)
    asking.wrong(tx, exchange, person.id)
    return exchange


# --- a coordinator's look ---


def look(tx: Transaction, coordinator: Person, exchange_id: int) -> Exchange:
    """That exchange, for who was called for it or could take it. `MovedOn` for anybody else, and for its two."""
    found = exchanges.find(tx, exchange_id)
    if found is None or not asking.may_look(tx, coordinator, found):
        raise MovedOn(f"exchange {exchange_id} is not for person {coordinator.id} to look at")
    return found


def settle_by_hand(tx: Transaction, coordinator: Person, exchange_id: int, sequence: int, minutes: int) -> Exchange:
    """They have found out what became of it: so many minutes, or `NOT_AT_ALL`; both are told. Past somebody's limit the
    place's pot stands in. What is settled already stays as it is.
    """
    exchange = look(tx, coordinator, exchange_id)
    if not exchange.is_live:
        return exchange
    if exchange.sequence != sequence or minutes not in decisions(exchange):
        raise MovedOn(f"exchange {exchange_id} has changed since")
    if minutes == NOT_AT_ALL:
        ended = end(tx, exchange, "not_done", coordinator.id)
    else:
        _post(tx, exchange, minutes, carried=True)
        ended = end(tx, exchange, "confirmed", coordinator.id, minutes)
    for to in ended.both:
        if timing.may_hear(tx, ended, to):
            messages.settled_by_hand(tx, ended, to, coordinator.id)
    return ended


def decisions(exchange: Exchange) -> list[int]:
    """What can be written down by hand: what the two said, how long it was to be, or that it did not happen."""
    lengths = {exchange.minutes, *exchange.said.values()} - {NOT_AT_ALL}
    return [*sorted(lengths), NOT_AT_ALL]
