"""How many needs are met: by swaps of two, by rings, gifts and credits; as people come, or at night."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from time import process_time

import numpy as np

from bot.pairing.assignment import Case as Pairs
from bot.pairing.assignment import best as assigned
from bot.simulation.bench.bench import Bench, Measured, Target, ratios
from bot.simulation.bench.skills.communities import Community, community
from bot.skills.arrival import Waiting
from bot.skills.rings import best

TOWNS, PEOPLE, GIVER_PERCENT, LINE = 3, 2_000, 3, 2
DAYS, A_DAY, PATIENCE, TOGETHER, COMING = 120, 25, 30, 500, 11
"""So many come each day, and wait for so many days; so many of all live in one neighbourhood. The first community
of those who come."""
SHORT = (1, 150, 12, 10, 5)


def _run(short: bool) -> Sequence[Measured]:
    towns, people, days, a_day, patience = SHORT if short else (TOWNS, PEOPLE, DAYS, A_DAY, PATIENCE)
    found = [_met(community(people, seed, worths=False)) for seed in range(1, towns + 1)]
    gifts = [_with_gifts(people, seed) for seed in range(1, towns + 1)]
    said = f"{towns} made-up communities of {people:,}. In the middle of them:"
    return [
        _times("rings of two and three", [one[1] / one[0] for one in found], said, 2.0),
        _times("rings up to four", [one[2] / one[0] for one in found], said, None),
        _times(f"rings of two and three and gifts by {GIVER_PERCENT} of 100", gifts, said, None),
        _times(f"credits within {LINE} of nothing", [one[3] / one[0] for one in found], said, 3.5),
        *_coming(towns, days, a_day, patience),
    ]


def _met(town: Community) -> tuple[int, int, int, int]:
    """Needs met by swaps, by rings up to three, up to four, and by credits."""
    swaps, three, four = (best(town.case(longest)).total for longest in (2, 3, 4))
    return max(1, swaps), three, four, _credits(town)


def _credits(town: Community) -> int:
    """Everybody receives once; nobody gives more than LINE, and who gives nothing received within the line."""
    rows = np.stack([town.head, town.tail, np.ones(len(town.tail), dtype=np.int64)], axis=1)
    return assigned(Pairs.of(town.people, np.full(town.people, LINE), rows)).placed


def _with_gifts(people: int, seed: int) -> float:
    town = community(people, seed, GIVER_PERCENT, worths=False)
    return best(town.case(3, 3)).total / max(1, best(town.case(2)).total)


def _times(what: str, times: Sequence[float], said: str, least: float | None) -> Measured:
    return Measured(
        f"needs met by {what}",
        tuple(times),
        "× those met by swaps of two",
        f"{said} {sorted(times)[len(times) // 2]:.2f} times as many. Each need counts one.",
        None if least is None else Target(least, at_least=True),
    )


@dataclass(slots=True)
class _Town:
    """A community whose people come day by day and leave when their patience ends or their need is met."""

    town: Community
    helps: list[dict[int, int]]
    helped_by: list[dict[int, int]]
    waiting: Waiting = field(default_factory=Waiting)
    served: int = 0
    seconds: list[float] = field(default_factory=list)

    @classmethod
    def of(cls, town: Community) -> "_Town":
        helps: list[dict[int, int]] = [{} for _ in range(town.people)]
        helped_by: list[dict[int, int]] = [{} for _ in range(town.people)]
        for tail, head, worth in zip(town.tail.tolist(), town.head.tolist(), town.worth.tolist(), strict=True):
            helps[tail][head] = helped_by[head][tail] = worth
        return cls(town, helps, helped_by)

    def come(self, person: int, at_once: bool) -> None:
        here = self.waiting.helps.keys()
        helps, helped_by = (
            {other: one[person][other] for other in one[person].keys() & here} for one in (self.helps, self.helped_by)
        )
        began = process_time()
        self.waiting.come(person, helps, helped_by)
        found = self.waiting.best_through(person, frozenset(), 3) if at_once else None
        self.seconds.append(process_time() - began)
        self.serve(found[0] if found else ())

    def serve(self, people: Sequence[int]) -> None:
        for one in people:
            self.waiting.go(one)
        self.served += len(people)

    def night(self) -> None:
        """The best rings among all who wait."""
        here = np.zeros(self.town.people, dtype=np.bool_)
        here[list(self.waiting.helps)] = True
        both = here[self.town.tail] & here[self.town.head]
        among = Community(
            self.town.people, self.town.tail[both], self.town.head[both], self.town.worth[both], self.town.givers
        )
        for ring in best(among.case(3)).rings:
            self.serve(ring)


def _lived(town: Community, days: int, patience: int, at_once: bool, nights: int) -> _Town:
    """So many days; everybody is looked at together after every so many `nights`, 0: never."""
    lived = _Town.of(town)
    a_day = town.people // days
    for day in range(days):
        for person in range(day * a_day, (day + 1) * a_day):
            lived.come(person, at_once)
        if nights and day % nights == nights - 1:
            lived.night()
        for person in range(max(0, (day - patience) * a_day), max(0, (day - patience + 1) * a_day)):
            if person in lived.waiting.helps:
                lived.waiting.go(person)
    return lived


WAYS = {
    "as they come": (True, 0),
    "every night": (False, 1),
    "every week": (False, 7),
    "every month": (False, 30),
    "as they come and every night": (True, 1),
}
"""Whether somebody is looked after when they come, and after how many days everybody is looked at together."""


def _coming(towns: int, days: int, a_day: int, patience: int) -> list[Measured]:
    made = [community(days * a_day, seed, worths=False, area_people=TOGETHER) for seed in range(COMING, COMING + towns)]
    lived = {name: [_lived(town, days, patience, *way) for town in made] for name, way in WAYS.items()}
    served = {name: [one.served for one in several] for name, several in lived.items()}
    slow = [sorted(one.seconds) for one in lived["as they come"]]
    people = f"{towns} communities to which {days * a_day:,} come over {days} days, each waiting {patience} at most."
    return [
        Measured(
            "served as they come, against every night at best",
            ratios(served["as they come"], [max(1, many) for many in served["every night"]]),
            "× as many",
            f"{people} Rings of two and three.",
            Target(1.0, at_least=True),
            tuple((name, f"{sum(many) / (towns * days * a_day):.1%} of all who came") for name, many in served.items()),
        ),
        Measured(
            "a ring through whoever comes, the slowest of a hundred",
            tuple(1_000 * one[int(0.99 * len(one))] for one in slow),
            "ms of processor time",
            f"{people} Half of them take {1_000 * slow[0][len(slow[0]) // 2]:.3f} ms.",
            Target(1.0),
        ),
    ]


NEEDS = Bench("needs", "how many needs rings, chains and credits meet, and when they are looked for", _run)
