"""Times at which the two of an exchange could both do it: when both are free in the week, clear of all they have."""

from collections.abc import Iterator, Sequence
from datetime import datetime, time, timedelta

from bot.base import elsewhere
from bot.base.clock import DAY, HOUR, MINUTE, Instant, instant_of, local
from bot.base.elsewhere import Span
from bot.base.transaction import Transaction
from bot.people import profiles
from bot.people import service as people
from bot.skills import store as cards
from bot.skills.store import exchanges
from bot.skills.store.exchanges import Exchange

ROOM = "exchanges"
DAYS_AHEAD = 14
SOONEST: Instant = 12 * HOUR
LATEST: Instant = 60 * DAY
"""How far ahead a time may be named."""
WAY: Instant = 30 * MINUTE
"""What is kept free around whatever else they have."""
HOURS = {"morning": (9, 10, 11), "afternoon": (13, 14, 15, 16), "evening": (17, 18, 19)}
"""At which hours of each part of the day something can begin."""
SATURDAY = 5


def booked_by(tx: Transaction, person_id: int) -> list[Span]:
    """From when to when that person gives or gets something, for what is booked in other rooms."""
    return exchanges.booked(tx, person_id, tx.now)


def windows(tx: Transaction, exchange: Exchange) -> frozenset[str]:
    """The parts of the week in which both could: as their cards of that kind say, or else what they told of
    themselves; who told nothing could at any.
    """
    giver = _windows_of(tx, exchange.giver_id, "offer", exchange.kind)
    return giver & _windows_of(tx, exchange.receiver_id, "need", exchange.kind)


def _windows_of(tx: Transaction, person_id: int, side: str, kind: str) -> frozenset[str]:
    told = [card.when for card in cards.of_person(tx, person_id) if (card.side, card.kind) == (side, kind)]
    free = (*(told[0] if told else ()),) or tuple(profiles.chosen(tx, person_id, "free"))
    return frozenset(free or profiles.FREE_TIMES)


def slots(tx: Transaction, exchange: Exchange) -> list[Instant]:
    """Every time to tap, the soonest first."""
    taken = _spans(tx, exchange)
    length = exchange.minutes * MINUTE
    first = max(tx.now + SOONEST, *(people.get(tx, one).paused_until or 0 for one in exchange.both))
    zone = people.get(tx, exchange.receiver_id).zone
    both = windows(tx, exchange)
    starts = (at for at in _starts(tx.now, zone, both) if at >= first and at != exchange.starts_at)
    return [at for at in starts if _is_clear(taken, at, length)]


def _starts(now: Instant, zone: str, both: frozenset[str]) -> Iterator[Instant]:
    today = local(now, zone).date()
    for ahead in range(DAYS_AHEAD + 1):
        day = today + timedelta(days=ahead)
        week = "weekend" if day.weekday() >= SATURDAY else "weekday"
        for part, hours in HOURS.items():
            if f"{week}-{part}" in both:
                yield from (instant_of(datetime.combine(day, time(hour)), zone) for hour in hours)


def first_few(found: Sequence[Instant], zone: str, page: int, size: int) -> list[Instant]:
    """One page of them: each first page has one of each day, as far as there are so many days."""
    by_turn: dict[int, list[Instant]] = {}
    seen: dict[str, int] = {}
    for at in found:
        day = local(at, zone).date().isoformat()
        turn = seen.get(day, 0)
        seen[day] = turn + 1
        by_turn.setdefault(turn, []).append(at)
    in_order = [at for turn in sorted(by_turn) for at in by_turn[turn]]
    pages = max(1, -(-len(in_order) // size))
    return sorted(in_order[page % pages * size :][:size])


def fits(tx: Transaction, exchange: Exchange, at: Instant) -> str:
    """How any time ahead is for the two: "free" in what both told, "outside" of it, or "taken"."""
    if not tx.now < at <= tx.now + LATEST:
        return "taken"
    if any(at < (people.get(tx, one).paused_until or 0) for one in exchange.both):
        return "taken"
    if not _is_clear(_spans(tx, exchange), at, exchange.minutes * MINUTE):
        return "taken"
    zone = people.get(tx, exchange.receiver_id).zone
    wall = local(at, zone)
    week = "weekend" if wall.weekday() >= SATURDAY else "weekday"
    parts = {f"{week}-{part}" for part, hours in HOURS.items() if hours[0] <= wall.hour <= hours[-1]}
    return "free" if parts & windows(tx, exchange) else "outside"


def _spans(tx: Transaction, exchange: Exchange) -> list[Span]:
    """What both have elsewhere."""
    found = [*elsewhere.spans(tx, ROOM, *exchange.both)]
    for one in exchange.both:
        found += [
            (other.starts_at, other.ends_at)
            for other in exchanges.live_of(tx, one)
            if other.id != exchange.id and other.state == "booked" and other.starts_at and other.ends_at
        ]
    return found


def _is_clear(taken: Sequence[Span], at: Instant, length: Instant) -> bool:
    return all(at + length + WAY <= begin or end + WAY <= at for begin, end in taken)
