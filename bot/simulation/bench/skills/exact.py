"""Rings of two and three, the best of all: how long it takes, how it grows, and what simpler ways leave out.

Only processor time counts, with everything from the arcs to the answer.
"""

import math
from collections.abc import Sequence
from statistics import median

import numpy as np

from bot.simulation.bench.bench import Bench, Measured, Target, ratios
from bot.simulation.bench.pairing.exact import spoken, timed
from bot.simulation.bench.skills.communities import Community, community
from bot.skills.ring_search import Rings
from bot.skills.rings import Answer, best
from bot.skills.walks import Graph, Steps

SIZES = ((500, None), (2_000, 150), (10_000, 600), (50_000, 8_000))
SHORT = ((60, None), (120, None), (240, None), (2_000, None))
"""How many live there, and how many milliseconds it may take."""
ROUNDS, LISTED_ROUNDS = 3, 20


class NotProven(AssertionError):
    """There may be something better than what was found."""


def _run(short: bool) -> Sequence[Measured]:
    sizes = SHORT if short else SIZES
    best(community(60).case(3))  # whatever is loaded first is loaded
    towns = [community(people) for people, _ in sizes]
    took = [[_solved(town)[0] for _ in range(ROUNDS)] for town in towns]
    found = [_size(town, seconds, limit) for town, seconds, (_, limit) in zip(towns, took, sizes, strict=True)]
    return [*found, _growth(towns[-2:], took[-2:]), _listing(towns[1], 1 if short else LISTED_ROUNDS)]


def _solved(town: Community) -> tuple[float, Answer]:
    seconds, answer = timed(lambda: best(town.case(3)))
    if not answer.optimal:
        raise NotProven(f"{town.people} people: {answer.total} of {answer.bound}")
    return seconds, answer


def _size(town: Community, seconds: Sequence[float], limit: int | None) -> Measured:
    _, answer = _solved(town)
    swaps, simple = best(town.case(2)), _one_by_one(town)
    return Measured(
        f"the best rings of two and three among {town.people:,}",
        tuple(1_000 * one for one in seconds),
        "ms of processor time",
        f"{len(town.tail):,} who could help another. Worth {answer.total:,} points, proven; taken one by one, the "
        f"worthiest first, rings are worth {100 * (1 - simple / max(1, answer.total)):.1f} % less, and swaps of two at "
        f"best {swaps.total:,}.",
        None if limit is None else Target(limit),
    )


def _one_by_one(town: Community) -> int:
    """What the worthiest rings come to, taken one after another."""
    many = 10**9
    rings, _ = Rings(Graph(town.case(3)), 3).all(Steps(many, many))
    return int(rings.apart(np.argsort(-rings.worth, kind="stable")).worth.sum())


def _growth(towns: Sequence[Community], took: Sequence[Sequence[float]]) -> Measured:
    below, above = towns
    step = math.log(above.people / below.people)
    return Measured(
        f"growth from {below.people:,} to {above.people:,} members",
        tuple(math.log(slow / quick) / step for quick, slow in zip(*took, strict=True)),
        "as the exponent",
        f"{spoken(median(took[0]))} and {spoken(median(took[1]))}.",
        Target(1.25),
    )


def _listing(town: Community, rounds: int) -> Measured:
    """Listing all rings up to three, against networkx."""
    import networkx as nx

    case, many = town.case(3), 10**9
    graph = nx.DiGraph(zip(case.tail.tolist(), case.head.tolist(), strict=True))
    theirs, listed = timed(lambda: sum(1 for _ in nx.simple_cycles(graph, length_bound=3)))
    ours, found = timed(lambda: [Rings(Graph(case), 3).all(Steps(many, many))[0] for _ in range(rounds)][-1])
    if len(found) != listed:
        raise NotProven(f"networkx lists {listed} rings, and we {len(found)}")
    return Measured(
        f"listing all rings of two and three among {town.people:,}, against networkx",
        ratios([theirs], [ours / rounds]),
        "× as fast",
        f"{spoken(ours / rounds)} against {spoken(theirs)}; both list {listed:,}.",
        Target(1_000, at_least=True),
    )


RINGS = Bench("rings", "the best rings of two and three of a community, beside simpler ways", _run)
