"""Who is placed, how well, and how evenly: the best whole assignment beside what is done where nobody adds it up."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from statistics import mean, median

import numpy as np

from bot.base.whole_numbers import Whole
from bot.pairing import score
from bot.pairing.assignment import Flags
from bot.pairing.columns import Columns
from bot.pairing.night import Night, plan
from bot.pairing.rules import Kind
from bot.simulation.bench.bench import Bench, Measured, Target
from bot.simulation.bench.pairing.communities import opening

SEEDS = range(10, 70, 10)
NURSES, MENTORS = (600, 34), (400, 400)
"""Families, and helpers: just about enough, which is where it matters who gets whom."""
SHORT = ((24, 2), (16, 16))

Order = Callable[[Whole, Whole, Flags], Whole]
"""From (helpers' rows, points, whether past the soft cap) of those with room: who is taken first."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """`placed` of all, a share; points of those placed: `quality` in all, `average`, `worst`; `gini` of the helpers'
    families, from 0, where all have the same, to 1.
    """

    placed: float
    quality: int
    average: float
    worst: int
    gini: float

    @classmethod
    def of(cls, points: Sequence[int], loads: Sequence[int], families: int) -> "Outcome":
        return cls(len(points) / families, sum(points), mean(points), min(points), gini(loads))

    def words(self) -> str:
        """As it stands in a list."""
        return (
            f"{self.placed:.1%} placed, {self.average:.0f} points on average, the worst-off has {self.worst}, "
            f"Gini {self.gini:.3f}"
        )


def gini(loads: Sequence[int]) -> float:
    """How unevenly families are spread over helpers: half the mean difference of any two, over the mean."""
    load = np.sort(np.asarray(loads, dtype=float))
    if not load.sum():
        return 0.0
    rank = np.arange(1, len(load) + 1)
    return float((2 * rank - len(load) - 1) @ load / (len(load) * load.sum()))


def best_for_all(night: Night) -> Outcome:
    """What the nightly run plans."""
    found = plan(night)
    return Outcome.of([one.candidate.score for one in found.found], found.loads, len(night.seekers))


def first_with_room(night: Night) -> Outcome:
    """First come, first served: each family gets the first helper on the list who may be proposed and has room."""
    return _one_by_one(night, lambda rows, _points, _past_soft: rows)


def best_for_each(night: Night) -> Outcome:
    """Greedy: each family in turn gets whoever fits them best of those who have room, up to the soft cap first."""
    return _one_by_one(night, lambda rows, points, past_soft: rows[np.lexsort((rows, -points, past_soft))])


def _one_by_one(night: Night, order: Order) -> Outcome:
    columns = Columns.of(night.helpers, night.place)
    load, found = columns.load.copy(), []
    for seeker in night.seekers:
        rows, points = score.allowed(seeker, columns, night.kind, night.place)
        free = load[rows] < columns.cap[rows]
        past_soft = load[rows] >= columns.soft[rows]
        for row in order(rows[free], points[free], past_soft[free])[:1].tolist():
            load[row] += 1
            found.append(int(points[rows == row][0]))
    return Outcome.of(found, load.tolist(), len(night.seekers))


def _compared(kind: Kind, many: int, count: int, seeds: Sequence[int]) -> list[Measured]:
    communities = [opening(seed, kind, many, count) for seed in seeds]
    ours = [best_for_all(night) for night in communities]
    ways = {"first come, first served": first_with_room, "the best for each in turn": best_for_each}
    measured = []
    for name, way in ways.items():
        theirs = [way(night) for night in communities]
        points = median(100 * other.quality / own.quality for own, other in zip(ours, theirs, strict=True))
        measured.append(
            Measured(
                f"families placed, {name}: {many} families, {count} {kind}s",
                tuple(100 * other.placed / own.placed for own, other in zip(ours, theirs, strict=True)),
                "% of those the best assignment places",
                f"All points together are {points:.1f} % of what the best has, in {len(seeds)} made-up communities. In "
                "the middle of these:",
                parts=(("the best for all", _middle(ours).words()), (name, _middle(theirs).words())),
            )
        )
    return measured


def _middle(all_of_them: Sequence[Outcome]) -> Outcome:
    """The median of each figure."""
    columns = ([getattr(one, name) for one in all_of_them] for name in Outcome.__slots__)
    placed, quality, average, worst, spread = map(median, columns)
    return Outcome(placed, int(quality), average, int(worst), spread)


def _run(short: bool) -> Sequence[Measured]:
    (nurse_families, nurses), (mentor_families, mentors) = SHORT if short else (NURSES, MENTORS)
    seeds = SEEDS[:1] if short else SEEDS
    return [
        *_compared("nurse", nurse_families, nurses, seeds),
        *_compared("mentor", mentor_families, mentors, seeds),
        *_burden(nurse_families, nurses, seeds),
    ]


def _burden(many: int, count: int, seeds: Sequence[int]) -> list[Measured]:
    """Twice as much room as is needed: there is a choice of how to spread families."""
    communities = [opening(seed, "nurse", many, 2 * count) for seed in seeds]
    with_it = [best_for_all(night) for night in communities]
    without = [best_for_all(_unburdened(night)) for night in communities]
    meaning = (
        f"{many} families, {2 * count} nurses with different hours a week, in {len(seeds)} made-up communities. Where "
        f"each further family costs nothing, the Gini is {median(one.gini for one in without):.3f}."
    )
    quality = [100 * one.quality / other.quality for one, other in zip(with_it, without, strict=True)]
    return [
        Measured(
            "how unevenly nurses are burdened", tuple(one.gini for one in with_it), "Gini", meaning, Target(0.092)
        ),
        Measured("points kept where they are burdened evenly", tuple(quality), "%", meaning, Target(98, at_least=True)),
    ]


def _unburdened(night: Night) -> Night:
    return replace(night, place=replace(night.place, pairing=replace(night.place.pairing, night_burden=0)))


FAIR = Bench("fair", "who is placed, how well and how evenly, beside first come and greedy", _run)
