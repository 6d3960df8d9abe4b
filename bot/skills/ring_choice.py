"""The rings and chains of a place that together are worth most, from plain values: pure, and the same everywhere.

Everybody gives once at most and gets once at most. What a single giver could do alone is left to proposals.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from itertools import pairwise

from bot.skills.fitting import Fit
from bot.skills.ring_rules import HANDOVERS_MAX, Circle, Cover

SECONDS = 480.0
"""So long one choice may take; then the best so far is taken, and its bound is told."""
POT_SECONDS = 60.0
"""So long at most what the pot gives is chosen."""


@dataclass(frozen=True, slots=True)
class Night:
    """What one run needs: who could help whom, who gives and needs nothing, and how many a ring may have. `kept` are
    the (offer, need) of people who have said yes to them: what keeps most of these goes before everything else.
    """

    place: str
    fits: tuple[Fit, ...]
    givers: frozenset[int]
    longest: int
    kept: Mapping[int, tuple[int | None, int | None]] = field(default_factory=dict)
    cover: Cover = field(default_factory=Cover)
    left: frozenset[int] = frozenset()
    """Who is left of a chain from the pot that is to be made whole: chains from the pot with them go first."""

    def without(self, circles: tuple[Circle, ...]) -> "Night":
        """The same without the people of these, and what the pot gives in them."""
        people = {one for circle in circles for one in circle.people}
        fits = tuple(fit for fit in self.fits if people.isdisjoint((fit.giver_id, fit.needer_id)))
        minutes = self.cover.minutes - sum(circle.pot_minutes for circle in circles)
        return replace(self, fits=fits, cover=replace(self.cover, minutes=minutes))


@dataclass(frozen=True, slots=True)
class Choice:
    """What a run found. `gifts`: what single givers could do alone. `bound`: rings and chains from people are together
    worth no more than that, and `total` is what they are worth; `optimal` says that of chains from the pot, which come
    after them, the best are known too.
    """

    place: str
    circles: tuple[Circle, ...]
    people: int
    fits: int
    gifts: int
    total: int
    bound: int
    optimal: bool

    @property
    def figures(self) -> dict[str, int | bool]:
        """What it came to; nobody is in it."""
        rings = [one for one in self.circles if one.is_ring]
        return {
            "people": self.people,
            "fits": self.fits,
            "rings": len(rings),
            "swaps": sum(len(one.legs) == 2 for one in rings),
            "chains": len(self.circles) - len(rings),
            "pot_chains": sum(one.from_pot for one in self.circles),
            "pot_minutes": sum(one.pot_minutes for one in self.circles),
            "needs": sum(len(one.legs) for one in self.circles),
            "gifts": self.gifts,
            "total": self.total,
            "bound": self.bound,
            "optimal": self.optimal,
        }


def choose(night: Night) -> Choice:
    """The best choice: rings, and chains that begin with somebody; then chains from the pot among who is left. The same
    people give the same one in whatever order they come.
    """
    from bot.skills.ring_pot import from_pot  # with it comes the solver, which no start needs

    before: tuple[Circle, ...] = ()
    if night.left:
        every, _ = from_pot(night, POT_SECONDS)
        before = tuple(one for one in every if not night.left.isdisjoint(one.people))
    found = _by_people(night.without(before))
    after, is_proven = from_pot(night.without((*before, *found.circles)), POT_SECONDS)
    return replace(found, circles=(*before, *found.circles, *after), optimal=found.optimal and is_proven)


def _by_people(night: Night) -> Choice:
    """Rings, and chains that somebody begins who needs nothing."""
    from bot.skills.cases import Case  # with it comes the solver, which no start needs
    from bot.skills.rings import best

    links = best_of_each(night)
    people = sorted({person for pair in links for person in pair})
    number = {person: place for place, person in enumerate(people)}
    arcs = [(number[giver], number[needer], worth) for (giver, needer), (worth, _) in links.items()]
    givers = [number[one] for one in sorted(night.givers) if one in number]
    found = best(Case.of(len(people), arcs, givers, max_ring=night.longest, max_chain=HANDOVERS_MAX), SECONDS)
    rings = [circle([people[one] for one in (*ring, ring[0])], links) for ring in found.rings]
    chains = [circle([people[one] for one in chain], links) for chain in found.chains]
    several = [one for one in chains if len(one.legs) > 1]
    return Choice(
        night.place,
        (*rings, *several),
        len(people),
        len(night.fits),
        len(chains) - len(several),
        found.total,
        found.bound,
        found.optimal,
    )


def best_of_each(night: Night) -> dict[tuple[int, int], tuple[int, Fit]]:
    """For each (giver, needer) what is worth most, and how much that counts; of equals the one put up first."""
    people = {person for one in night.fits for person in (one.giver_id, one.needer_id)}
    step = 1 + len(people) * max((one.worth for one in night.fits), default=0)  # more than all of it could be worth
    links: dict[tuple[int, int], tuple[int, Fit]] = {}
    for one in sorted(night.fits, key=lambda fit: (fit.offer_id, fit.need_id)):
        offer, _ = night.kept.get(one.giver_id, (None, None))
        _, need = night.kept.get(one.needer_id, (None, None))
        counts = one.worth + step * ((offer == one.offer_id) + (need == one.need_id))
        pair = (one.giver_id, one.needer_id)
        if pair not in links or links[pair][0] < counts:
            links[pair] = (counts, one)
    return links


def circle(people: list[int], links: Mapping[tuple[int, int], tuple[int, Fit]]) -> Circle:
    """These people, each giving the next what is worth most; in a ring the first stands at the end again."""
    return Circle(tuple(links[pair][1] for pair in pairwise(people)))
