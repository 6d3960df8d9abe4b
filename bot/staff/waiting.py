"""What waits at a place, as a coordinator looks over it: asks by how long, needs by kind and why, and what waits for
their yes. Counts name nobody; whoever is named stands on an ask that is theirs to see.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from bot.asks import service as asks
from bot.asks.rules import Ask
from bot.base.clock import DAY, HOUR, Instant
from bot.base.outcome import MovedOn
from bot.base.transaction import Transaction
from bot.hours.opportunities import hosting
from bot.people.rules import Person
from bot.skills import proposing_unmet
from bot.skills import store as cards
from bot.skills.store import asked, searches
from bot.skills.store.searches import Search
from bot.staff import clearances, course, renewal, service

Age = Literal["hour", "day", "three", "week", "older"]
AGES: tuple[tuple[Age, Instant | None], ...] = (
    ("hour", HOUR),
    ("day", DAY),
    ("three", 3 * DAY),
    ("week", 7 * DAY),
    ("older", None),
)
"""How long something has waited: for less than that, and for less than none before it."""

YESES = frozenset(
    {
        *(course.APPLICATION, course.PRACTICE, course.READY, renewal.RENEWAL, service.YOUNG),
        *(clearances.ENDS, clearances.UNCLEARED, hosting.ASK, hosting.TALK),
    }
)
"""Kinds of asks that wait for a coordinator's yes."""

Why = Literal["nobody", "asked", "tried", "answered", "yours", "elsewhere", "other"]
"""Why a need is unmet: nobody to ask, somebody asked and silent, all who were asked could not, somebody could and it is
not said yet whether that suits, a coordinator's by now; and of those that ended so: helped elsewhere, or for another
reason, which is theirs to know.
"""
ENDED_LATELY: Instant = 30 * DAY


def age_of(ask: Ask, now: Instant) -> Age:
    """For how long that has waited."""
    waited = now - ask.opened_at
    return next(age for age, less_than in AGES if less_than is None or waited < less_than)


def by_age(tx: Transaction, coordinator: Person) -> dict[Age, list[Ask]]:
    """What waits and that coordinator may look at, by how long it has waited, the oldest of each first."""
    found: dict[Age, list[Ask]] = {age: [] for age, _ in AGES}
    for ask in sorted(asks.before(tx, coordinator), key=lambda ask: (ask.opened_at, ask.id)):
        found[age_of(ask, tx.now)].append(ask)
    return found


def of_age(tx: Transaction, coordinator: Person, age: str) -> list[Ask]:
    """What has waited so long, the oldest first. `MovedOn` for a length that there is not."""
    for known, found in by_age(tx, coordinator).items():
        if known == age:
            return found
    raise MovedOn("nothing waits so long")


def for_a_yes(tx: Transaction, coordinator: Person) -> list[Ask]:
    """What waits for that coordinator's yes, the oldest first."""
    return [ask for found in reversed(by_age(tx, coordinator).values()) for ask in found if ask.kind in YESES]


@dataclass(frozen=True, slots=True)
class Unmet:
    """So many needs of one kind that are unmet for one reason. `kind_id` is "" where the card is gone."""

    kind_id: str
    why: Why
    count: int


def unmet(tx: Transaction, coordinator: Person) -> list[Unmet]:
    """The needs of the place that nobody meets, and those that ended so lately: the most frequent first."""
    count: Counter[tuple[str, Why]] = Counter()
    for search in _open(tx, coordinator.place):
        count[_kind(tx, search), _why(tx, search)] += 1
    for search in searches.ended_since(tx, coordinator.place, "unmet", tx.now - ENDED_LATELY):
        count[_kind(tx, search), _ended(search)] += 1
    found = (Unmet(kind, why, many) for (kind, why), many in count.items())
    return sorted(found, key=lambda one: (-one.count, one.kind_id, one.why))


def _open(tx: Transaction, place: str) -> Sequence[Search]:
    return [search for state in proposing_unmet.LATE_STATES for search in searches.at_place(tx, place, state)]


def _kind(tx: Transaction, search: Search) -> str:
    card = cards.find(tx, search.need_id)
    return "" if card is None else card.kind


def _why(tx: Transaction, search: Search) -> Why:
    if proposing_unmet.is_late(tx, search):
        return "yours"
    if search.state == "offered":
        return "answered"
    tried = asked.of_search(tx, search.id)
    if any(one.is_open for one in tried):
        return "asked"
    return "tried" if tried else "nobody"


def _ended(search: Search) -> Why:
    match search.why:
        case "nobody" | "elsewhere":
            return search.why
    return "other"
