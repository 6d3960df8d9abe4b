"""What fits around one person: enough for the rings and chains through them, without looking at everybody of a place.

Whom they could help, who could help them, and what is between these. Where that is very many, the worthiest of them
count; and for what is two steps away those who have waited longest. The night looks at everybody.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from bot.base.transaction import Transaction
from bot.skills import fits, store
from bot.skills.fitting import Fit, Someone
from bot.skills.store import Card, Side

NEXT_MAX = 60
"""So many whom somebody could help, and so many who could help them, are looked at."""
WAITED_LONGEST = 5
"""So many of each kind are looked at of those whom others could help when a giver comes."""


@dataclass(frozen=True, slots=True)
class Board:
    """The cards of a place that may come together now, by side and kind, the oldest first. `seen` is who was read."""

    place: str
    by_kind: dict[tuple[Side, str], list[Card]] = field(repr=False)
    by_person: dict[tuple[Side, int], list[Card]] = field(repr=False)
    seen: dict[int, Someone] = field(default_factory=dict, repr=False)

    def of(self, side: Side, people: Iterable[int]) -> list[Card]:
        """What these people offer, or need."""
        return [card for person_id in sorted({*people}) for card in self.by_person.get((side, person_id), ())]

    def alike(self, side: Side, cards: Iterable[Card]) -> list[Card]:
        """What others offer, or need, of the kinds of these cards."""
        return [card for kind in sorted({card.kind for card in cards}) for card in self.by_kind.get((side, kind), ())]

    @property
    def givers(self) -> frozenset[int]:
        """Who offers something and needs nothing."""
        offer, need = ({person_id for one, person_id in self.by_person if one == side} for side in ("offer", "need"))
        return frozenset(offer - need)


def board(tx: Transaction, place: str, busy: Iterable[int], promised: Iterable[int]) -> Board:
    """Every card of that place that stands, but for those of who is busy, and needs that are promised."""
    away, gone = {*busy}, {*promised}
    by_kind: dict[tuple[Side, str], list[Card]] = defaultdict(list)
    by_person: dict[tuple[Side, int], list[Card]] = defaultdict(list)
    for card in store.standing(tx, place):
        if card.person_id not in away and card.id not in gone:
            by_kind[card.side, card.kind].append(card)
            by_person[card.side, card.person_id].append(card)
    return Board(place, dict(by_kind), dict(by_person))


def around(tx: Transaction, on: Board, person_id: int) -> tuple[Fit, ...]:
    """What fits in rings of two and three, and in chains of three, through that person; by offer, then by need."""
    offers, needs = on.of("offer", [person_id]), on.of("need", [person_id])
    first = _fits(tx, on, [*offers, *on.alike("need", offers)]) + _fits(tx, on, [*needs, *on.alike("offer", needs)])
    ahead = _worthiest((one.needer_id, one.worth) for one in first if one.giver_id == person_id)
    behind = _worthiest((one.giver_id, one.worth) for one in first if one.needer_id == person_id)
    found = {
        one
        for one in first
        if (one.giver_id == person_id and one.needer_id in ahead)
        or (one.needer_id == person_id and one.giver_id in behind)
    }
    for cards in _between(on, person_id, ahead, behind):
        found.update(_fits(tx, on, cards))
    return tuple(sorted(found, key=lambda one: (one.offer_id, one.need_id)))


def _between(on: Board, person_id: int, ahead: Sequence[int], behind: Sequence[int]) -> Iterator[list[Card]]:
    """Cards that may come together around that person: to close a ring, to begin a chain, or to go on with it."""
    helped = on.of("need", behind)
    yield [*on.of("offer", ahead), *helped]
    yield [*(card for card in on.alike("offer", helped) if card.person_id in on.givers), *helped]
    if person_id in on.givers:
        further = on.of("offer", ahead)
        kinds = sorted({card.kind for card in further})
        yield [*further, *(card for kind in kinds for card in on.by_kind.get(("need", kind), ())[:WAITED_LONGEST])]


def _fits(tx: Transaction, on: Board, cards: Iterable[Card]) -> list[Fit]:
    return fits.among(tx, on.place, {card.id: card for card in cards}.values(), on.seen)


def _worthiest(found: Iterable[tuple[int, int]]) -> list[int]:
    """Whoever could be helped, or help, for most; of equals the lowest ids."""
    most: dict[int, int] = {}
    for other, worth in found:
        most[other] = max(worth, most.get(other, 0))
    return sorted(most, key=lambda other: (-most[other], other))[:NEXT_MAX]
