"""Exchanges: what one gives another, from the yes of both to the hours in both books.

Whoever brings two together (`proposals`, rings, somebody who tells of it) calls `agree` or `told`, and hears of the end
by the fact `ExchangeEnded`. Each exchange is booked alone: one that is taken back touches no other.
"""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Literal

from bot.asks import holders
from bot.base import audit
from bot.base.clock import MINUTE, Instant, instant_of, local
from bot.base.elsewhere import FreeAgain
from bot.base.held import Record
from bot.base.messages import Duration, Name, Text, Value, When
from bot.base.outcome import MovedOn, Refused
from bot.base.transaction import Transaction
from bot.hours import exchanged
from bot.pairing import service as pairings
from bot.people import profiles
from bot.people import service as people
from bot.people.rules import Person
from bot.skills import exchange_after as after
from bot.skills import exchange_asks as asking
from bot.skills import exchange_messages as messages
from bot.skills import exchange_rules as rules
from bot.skills import exchange_times as times
from bot.skills import exchange_timing as timing
from bot.skills import taxonomy
from bot.skills.store import exchanges as store
from bot.skills.store import sessions
from bot.skills.store.exchanges import Exchange

NOON = time(12)


def agree(
    tx: Transaction,
    giver_id: int,
    receiver_id: int,
    kind_id: str,
    minutes: int,
    where: str,
    came_from: str,
    *,
    reads_it: int | None = None,
) -> int:
    """Both have said yes in private: `giver_id` gives `receiver_id` that kind of help, for about so many minutes; the
    id. From here on both read each other's first name, find a time, and may take it back.

    `where` is "chat", "public", "home", or "" for wherever that kind can be; `came_from` names what it came from
    ("need:12", "ring:3:1", "first") and stands in `ExchangeEnded` when it is over; `reads_it` is whoever has it on the
    screen anyway, and is not told once more. Agreed on again with the same
    `came_from` while it is still to come, it is the same one. `MovedOn` where they are not to meet, or one is gone;
    `Refused` for a length that cannot be.
    """
    place = _place_of(tx, giver_id, receiver_id, kind_id, minutes, where)
    for known in store.of_two(tx, giver_id, receiver_id):
        if known.is_live and known.kind == kind_id and known.came_from == came_from:
            return known.id
    exchange_id = store.add(tx, place, (giver_id, receiver_id), kind_id, minutes, where, came_from)
    audit.record(tx, None, "skills.exchange_agreed", None, str(exchange_id))
    exchange = _get(tx, exchange_id)
    timing.set_for_none(tx, exchange)
    for to in exchange.both:
        if to != reads_it:
            messages.tell(tx, exchange, to, "agreed")
    return exchange_id


def _get(tx: Transaction, exchange_id: int) -> Exchange:
    found = store.find(tx, exchange_id)
    if found is None:
        raise MovedOn(f"no exchange {exchange_id}")
    return found


def told(
    tx: Transaction,
    teller_id: int,
    giver_id: int,
    receiver_id: int,
    kind_id: str,
    minutes: int,
    day: date,
    came_from: str,
) -> int:
    """It has happened already, on that day of the teller's calendar, as one of the two tells; the id. The other one is
    asked, and it counts only when they say the same. Where the other one has told of the same before, or they had
    agreed on it, this is the teller's answer to that.

    `MovedOn` where they are not to meet, one is gone, or it cannot have been that day; `Refused` for a length that
    cannot be, for what stands in the books already, and when too much waits for answers.
    """
    place = _place_of(tx, giver_id, receiver_id, kind_id, minutes, "")
    teller = people.get(tx, teller_id)
    today = local(tx.now, teller.zone).date()
    if teller_id not in (giver_id, receiver_id) or not today - timedelta(days=rules.TOLD_DAYS) <= day <= today:
        raise MovedOn("it cannot have happened so")
    known = _known(tx, teller, (giver_id, receiver_id), kind_id, day)
    unasked = known is None and not _know_each_other(tx, giver_id, receiver_id)
    if known is None:
        if sessions.counts(tx, (giver_id, receiver_id), kind_id, lambda at: local(at, teller.zone).date() == day):
            raise Refused("skills-told-already", "it stands in the books as a group session")
        if sum(one.told_by == teller_id for one in store.live_of(tx, teller_id)) >= rules.TOLD_WAITING_MAX:
            raise Refused("skills-told-enough", f"person {teller_id} waits for many answers")
        at = _around_noon(tx, teller, day, minutes)
        both = (giver_id, receiver_id)
        exchange_id = store.add(tx, place, both, kind_id, minutes, "", came_from, told_by=teller_id, happened_at=at)
    elif known.state == "confirmed":
        raise Refused("skills-told-already", f"exchange {known.id} is kept")
    else:
        exchange_id = known.id
    return after.say(tx, teller, exchange_id, minutes, unasked=unasked).id


def _know_each_other(tx: Transaction, one: int, other: int) -> bool:
    """Whether they have agreed on something before, or walk together."""
    before = any(known.told_by is None or len(known.said) == 2 for known in _between(tx, one, other))
    return before or any(pairing.other(one) == other for pairing in pairings.running(tx, one))


def _between(tx: Transaction, one: int, other: int) -> list[Exchange]:
    return [*store.of_two(tx, one, other), *store.of_two(tx, other, one)]


def _place_of(tx: Transaction, giver_id: int, receiver_id: int, kind_id: str, minutes: int, where: str) -> str:
    """The place of both. `MovedOn` where there is none, or they are not to meet."""
    kind, giver, receiver = taxonomy.find(kind_id), people.get(tx, giver_id), people.get(tx, receiver_id)
    if kind is None or (where and where not in kind.where) or giver_id == receiver_id:
        raise MovedOn("no such help, or not there")
    if (giver.state, receiver.state) != ("active", "active") or giver.place != receiver.place:
        raise MovedOn("the two are not both here")
    if receiver_id in holders.apart_from(tx, giver_id):
        raise MovedOn("the two are kept apart")
    if not rules.MINUTES_LEAST <= minutes <= rules.MINUTES_MOST:
        raise Refused("hours-too-long", f"{minutes} minutes in one exchange")
    return giver.place


def _known(tx: Transaction, teller: Person, both: tuple[int, int], kind_id: str, day: date) -> Exchange | None:
    """What is known of the same already: of that day, or agreed on and without a time."""
    found = [one for one in store.of_two(tx, *both) if one.kind == kind_id]
    for one in found:
        at = one.happened_at or one.starts_at
        over = one.state in ("done", "booked", "confirmed") and at is not None and at <= tx.now
        if over and at is not None and local(at, teller.zone).date() == day:
            return one
    return next((one for one in found if one.state == "agreed"), None)


def _around_noon(tx: Transaction, teller: Person, day: date, minutes: int) -> Instant:
    """Noon of that day, or before it where noon is still to come: only the day was told."""
    return min(instant_of(datetime.combine(day, NOON), teller.zone), tx.now - minutes * MINUTE)


# --- a time for it ---


def name_time(tx: Transaction, person: Person, exchange_id: int, sequence: int, at: Instant) -> Exchange | None:
    """They would like that time. Where both told that they are free then, it is booked or moved there; else the other
    one is asked. None where one of them has something else then. Named again, it stays. `MovedOn` when it is over, has
    begun, or was moved meanwhile.
    """
    exchange = after.load(tx, person, exchange_id)
    if exchange.starts_at == at and exchange.state == "booked" and at > tx.now:
        return exchange
    if (exchange.asked_at, exchange.asked_by) == (at, person.id) and is_ahead(tx, exchange):
        return exchange
    if not is_ahead(tx, exchange) or exchange.sequence != sequence:
        raise MovedOn(f"exchange {exchange_id} has changed since")
    fit = times.fits(tx, exchange, at)
    if fit == "taken":
        return None
    if fit == "free":
        return _book(tx, exchange, person, at)
    store.ask(tx, exchange, person.id, at)
    other = exchange.other(person.id)
    if timing.may_hear(tx, exchange, other):
        messages.wish(tx, exchange, other, at)
    return _get(tx, exchange_id)


def suits(tx: Transaction, person: Person, exchange_id: int, at: Instant) -> Exchange | None:
    """Yes to the time that the other one would like. None where one of them has something else then by now. `MovedOn`
    when that time is not asked for any more.
    """
    exchange = after.load(tx, person, exchange_id)
    if exchange.starts_at == at and exchange.state == "booked":
        return exchange
    asked_by = exchange.asked_by
    if not is_ahead(tx, exchange) or exchange.asked_at != at or asked_by in (None, person.id):
        raise MovedOn(f"that time is not asked for in exchange {exchange_id}")
    return None if times.fits(tx, exchange, at) == "taken" else _book(tx, exchange, person, at)


def _book(tx: Transaction, exchange: Exchange, by: Person, at: Instant) -> Exchange:
    word: Literal["booked", "moved"] = "booked" if exchange.starts_at is None else "moved"
    timing.clear(tx, exchange)
    store.book(tx, exchange, at)
    booked = _get(tx, exchange.id)
    for one in booked.both if word == "moved" else ():
        tx.tell(FreeAgain(one))
    timing.set_for_time(tx, booked)
    asking.has_time(tx, booked, by.id)
    audit.record(tx, by.id, f"skills.exchange_{word}", None, str(exchange.id))
    other = booked.other(by.id)
    if timing.may_hear(tx, booked, other):
        messages.at_a_time(tx, booked, other, word, at)
    return booked


def is_ahead(tx: Transaction, exchange: Exchange) -> bool:
    """Whether it is still to come: it has no time, or one that has not begun, and nobody says that it happened."""
    return exchange.state in rules.AHEAD and (exchange.starts_at is None or exchange.starts_at > tx.now)


def withdraw(tx: Transaction, person: Person, exchange_id: int) -> Exchange:
    """They take it back, and need not say why; the other one is told. Over already, it stays as it is. `MovedOn` once
    its time has come: then each says how it went.
    """
    exchange = after.load(tx, person, exchange_id)
    if not exchange.is_live:
        return exchange
    if not is_ahead(tx, exchange):
        raise MovedOn(f"exchange {exchange_id} is over")
    return call_off(tx, exchange, person.id)


def call_off(tx: Transaction, exchange: Exchange, by: int | None) -> Exchange:
    """It will not be. The other one (both, where nobody of the two did it) is told, and never why."""
    ended = after.end(tx, exchange, "withdrawn", by)
    for to in ended.both:
        if to != by and timing.may_hear(tx, ended, to):
            messages.tell(tx, ended, to, "off")
    return ended


def never_again(tx: Transaction, person: Person, exchange_id: int) -> None:
    """The two are not brought together again, here or anywhere; the other one is not told."""
    exchange = after.load(tx, person, exchange_id)
    profiles.keep_apart(tx, person.id, exchange.other(person.id), "blocked")


# --- looking ---


def of_person(tx: Transaction, person_id: int) -> list[Exchange]:
    """What of that person's is still to be settled: what waits for their answer, what is ahead by date, the rest."""
    far = tx.now + times.LATEST
    found = store.live_of(tx, person_id)
    return sorted(found, key=lambda one: (not after.is_asked(tx, one, person_id), one.starts_at or far, one.id))


def lately(tx: Transaction, person_id: int) -> list[Exchange]:
    """What of that person's is over, the latest first."""
    return [one for one in reversed(store.every(tx, person_id)) if not one.is_live]


def kind_in_book(tx: Transaction, person: Person, evidence: str) -> Text | None:
    """What a line of their book was that came from an exchange; None for any other. After a loss what is about a baby
    is not named.
    """
    word, _, number = evidence.partition(":")
    found = store.find(tx, int(number)) if word == exchanged.KIND and number.isdecimal() else None
    if found is None or person.id not in found.both:
        return None
    return messages.what_for(tx, found, person.id)


def held(tx: Transaction, person_id: int) -> list[Record]:
    """What is held of a person's exchanges, for "my data"."""
    return [dict(_held(one, person_id)) for one in store.every(tx, person_id)]


def _held(one: Exchange, person_id: int) -> Iterator[tuple[str, Value]]:
    yield "with", Name(one.other(person_id))
    if taxonomy.find(one.kind) is not None:
        yield "skill", one.kind
    yield "given" if one.giver_id == person_id else "received", Duration(one.minutes)
    yield "exchange", one.state
    at = one.happened_at or one.starts_at
    if at is not None:
        yield "starts_at", When(at)
