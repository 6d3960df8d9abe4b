"""Rings on arrival: whoever comes, or puts something up, is looked after within minutes, by the same rules as at night.

They may still be saying where and when, so they are looked at once they have stopped; several of a place at a time.
Each act looks again, as at night.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial

from bot.base import errands, timers
from bot.base.clock import DAY, FOREVER, MINUTE, Instant
from bot.base.errands import Act, Errand
from bot.base.facts import CardChanged, ClearanceChanged, ConsentChanged, PersonBack
from bot.base.timers import Timer
from bot.base.transaction import Transaction
from bot.people import service as people
from bot.places import service as places
from bot.skills import near, ring_nightly, store
from bot.skills.arrival import Waiting
from bot.skills.ring_choice import Night, best_of_each, circle
from bot.skills.ring_rules import Circle
from bot.skills.store import rings

RULE = "skills.arrival"
"""The rule that looks after those who came to a place, and the name of the errand that does."""
SETTLE: Instant = 2 * MINUTE
"""So long after their last tap somebody is looked at."""
APART: Instant = MINUTE
"""So far apart are two looks at one place."""
NOT_AGAIN: Instant = DAY
"""So long whoever was in a ring that did not come about is left for the night, and not asked because others come."""


def comes(tx: Transaction, fact: CardChanged | PersonBack | ConsentChanged | ClearanceChanged) -> None:
    """Somebody may have become part of a ring: they are looked at soon."""
    person = people.find(tx, fact.person_id)
    if person is None or person.state != "active" or person.place not in places.names():
        return
    card = store.find(tx, fact.card_id) if isinstance(fact, CardChanged) else None
    if isinstance(fact, CardChanged) and (card is None or card.state != "stands"):
        return
    waiting = timers.pending(tx, RULE, _subject(person.place))
    before = dict(waiting[0].data["came"]) if waiting else {}
    _wake(tx, person.place, {**before, str(person.id): tx.now}, waiting[0].data["first"] if waiting else tx.now)


def _subject(place: str) -> str:
    return f"place:{place}:"


def _wake(tx: Transaction, place: str, came: dict[str, Instant], first: Instant) -> None:
    """Look when the first of them has said everything, and not before `first`."""
    at = max(first, min(came.values()) + SETTLE)
    data = {"place": place, "came": came, "first": first}
    timers.set_timer(tx, RULE, _subject(place), at, late_limit=FOREVER, data=data)


def due(tx: Transaction, timer: Timer) -> None:
    """The rule of "skills.arrival": those who have stopped tapping are looked at, the others later."""
    place, came = timer.data["place"], timer.data["came"]
    still = {person_id: at for person_id, at in came.items() if at + SETTLE > tx.now}
    if place in places.names():
        errands.ask(tx, RULE, " ".join([place, *sorted(came.keys() - still.keys(), key=int)]))
    if still:
        _wake(tx, place, still, tx.now + APART)


# --- what there is ---


@dataclass(frozen=True, slots=True)
class Arrival:
    """Somebody who came, and what fits around them."""

    person_id: int
    night: Night = field(repr=False)


def look(tx: Transaction, subject: str) -> list[Arrival]:
    """What is needed for a ring through each of those who came."""
    place, *came = subject.split()
    if place not in places.names():
        return []
    busy, promised = ring_nightly.taken(tx, place)
    busy |= rings.let_go_lately(tx, place, tx.now - NOT_AGAIN)
    on = near.board(tx, place, busy, promised)
    longest = places.place(place).rings.longest
    return [
        Arrival(person_id, Night(place, near.around(tx, on, person_id), on.givers, longest))
        for person_id in map(int, came)
        if person_id not in busy
    ]


# --- the search ---


def choose(arrivals: list[Arrival]) -> list[tuple[str, Circle]]:
    """The best ring or chain through each, what is worth most first; nobody in two."""
    taken: set[int] = set()
    found: list[tuple[str, Circle]] = []
    best = {one.person_id: _best(one, taken) for one in arrivals}
    known = {one.person_id: one for one in arrivals}
    while left := {person_id: one for person_id, one in best.items() if one is not None}:
        first = min(left, key=lambda person_id: (-left[person_id].worth, person_id))
        taken.update(left[first].people)
        found.append((known[first].night.place, left[first]))
        for person_id, one in left.items():
            if not taken.isdisjoint(one.people):
                best[person_id] = None if person_id in taken else _best(known[person_id], taken)
    return found


def _best(arrival: Arrival, taken: set[int]) -> Circle | None:
    night = arrival.night
    links = {pair: link for pair, link in best_of_each(night).items() if taken.isdisjoint(pair)}
    waiting = _waiting({pair: worth for pair, (worth, _) in links.items()}, arrival.person_id)
    found = waiting.best_through(arrival.person_id, night.givers, night.longest)
    if found is None:
        return None
    group, closes = found
    return circle([*group, group[0]] if closes else [*group], links)


def _waiting(worths: dict[tuple[int, int], int], person_id: int) -> Waiting:
    """Those around them as they wait, whoever came last of all."""
    helps: dict[int, dict[int, int]] = defaultdict(dict, {person_id: {}})
    helped_by: dict[int, dict[int, int]] = defaultdict(dict, {person_id: {}})
    for (giver, needer), worth in worths.items():
        helps[giver][needer] = helped_by[needer][giver] = worth
    everybody = helps.keys() | helped_by.keys()
    return Waiting({one: helps[one] for one in everybody}, {one: helped_by[one] for one in everybody})


def acts(found: list[tuple[str, Circle]]) -> Iterator[Act]:
    """What follows: each ring or chain on its own."""
    for place, one in found:
        yield partial(ring_nightly.propose, place=place, circle=one)


FOLLOWS = ((CardChanged, comes), (PersonBack, comes), (ConsentChanged, comes), (ClearanceChanged, comes))
"""What follows from which fact."""
ERRANDS = (Errand(RULE, look, choose, acts, is_short=True),)
"""The short sum: a ring through each."""
RULES = ((RULE, due),)
"""What its timer does."""
