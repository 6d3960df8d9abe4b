"""Did it happen? Both are asked; silence is never a yes. Where both say the same, it counts, once."""

from bot.base import audit
from bot.base.clock import DAY, Instant
from bot.base.facts import ExchangeEnded
from bot.base.outcome import MovedOn, Refused
from bot.base.transaction import Transaction
from bot.hours import exchanged
from bot.people.rules import Person
from bot.skills import exchange_rules as rules
from bot.skills.exchange_rules import NOT_AT_ALL
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
    if not exchange.is_live:
        return False
    return exchange.state != "booked" or (exchange.starts_at or 0) <= tx.now


def say(tx: Transaction, person: Person, exchange_id: int, minutes: int) -> Exchange:
    """It happened and took so many minutes, or `NOT_AT_ALL`, as this person says; they may say otherwise until it is
    settled. Settled, it stays as it is. `Refused` for a length that cannot be.
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
    return _come_to(tx, load(tx, person, exchange_id), person)


def _when(tx: Transaction, exchange: Exchange) -> Instant:
    return exchange.happened_at or exchange.starts_at or tx.now


def _come_to(tx: Transaction, exchange: Exchange, by: Person) -> Exchange:
    come_to = rules.outcome(exchange.said, exchange.both)
    if come_to == "not_done":
        return end(tx, exchange, "not_done", by.id)
    if come_to == "confirmed":
        return _confirm(tx, exchange, by.id)
    return exchange


def _confirm(tx: Transaction, exchange: Exchange, by: int) -> Exchange:
    """Both say the same: it stands in both books from now on, unless one of them would be led past the limit."""
    minutes = exchange.said[exchange.giver_id]
    try:
        _post(tx, exchange, minutes)
    except Refused as no:
        if no.text.key != "hours-past-limit":
            raise
        exchanges.hold(tx, exchange)
        return exchanges.find(tx, exchange.id) or exchange
    return end(tx, exchange, "confirmed", by, minutes)


def _post(tx: Transaction, exchange: Exchange, minutes: int, *, carried: bool = False) -> None:
    exchanged.record_exchange(tx, exchange.id, *exchange.both, minutes, _when(tx, exchange), carried=carried)


def end(
    tx: Transaction, exchange: Exchange, state: rules.State, by: int | None, minutes: int | None = None
) -> Exchange:
    """It is over in that way, and whoever brought them together hears so."""
    how = state
    if how not in ("confirmed", "withdrawn", "not_done"):
        raise ValueError(f"{state} is no end")
    if not exchanges.settle(tx, exchange, state, minutes or exchange.minutes):
        raise MovedOn(f"exchange {exchange.id} is over already")
    audit.record(tx, by, f"skills.exchange_{state}", None, str(exchange.id))
    tx.tell(ExchangeEnded(exchange.id, *exchange.both, exchange.kind, exchange.came_from, how))
    return exchanges.find(tx, exchange.id) or exchange


LATE: Instant = rules.LATE_DAYS * DAY
