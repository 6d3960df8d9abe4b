"""Everybody gives as much as they receive: rings of any length at once, beside networkx, and how it is with very many.

Only processor time counts, with everything from the arcs to the answer.
"""

from collections.abc import Sequence

from bot.simulation.bench.bench import Bench, Measured, Target, ratios
from bot.simulation.bench.pairing.exact import spoken, timed
from bot.simulation.bench.skills.communities import Community, community
from bot.skills.cases import ANY_LENGTH
from bot.skills.rings import Answer, best

MIDDLE, LARGE = 10_000, 100_000
SHORT = (60, 240)
LARGE_MS = 10_000
ROUNDS = 3


class Differs(AssertionError):
    """Two ways to the best found different ones, or one did not prove it."""


def _run(short: bool) -> Sequence[Measured]:
    middle, large = (community(people) for people in (SHORT if short else (MIDDLE, LARGE)))
    best(community(60).case(ANY_LENGTH))  # whatever is loaded first is loaded
    return [_against(middle, 1 if short else ROUNDS), _alone(large, 1 if short else ROUNDS)]


def _solved(town: Community) -> tuple[float, Answer]:
    seconds, answer = timed(lambda: best(town.case(ANY_LENGTH)))
    if not answer.optimal:
        raise Differs(f"{town.people} people: {answer.total} of {answer.bound}")
    return seconds, answer


def _against(town: Community, rounds: int) -> Measured:
    """networkx once, which takes long, and ours right before and after it."""
    found = [_solved(town) for _ in range(rounds)]
    seconds, worth = _networkx(town)
    found += [_solved(town) for _ in range(rounds)]
    if {answer.total for _, answer in found} != {worth}:
        raise Differs(f"networkx finds {worth}")
    ours = sum(one for one, _ in found) / len(found)
    return Measured(
        f"giving and receiving in balance among {town.people:,}, against networkx",
        ratios([seconds], [ours]),
        "× as fast",
        f"{spoken(ours)} against {spoken(seconds)}, {len(town.tail):,} who could help another. Rings of any length, "
        f"one hour given and one received; both find {worth:,} points, and ours is proven.",
        Target(250, at_least=True),
    )


def _networkx(town: Community) -> tuple[float, int]:
    """(seconds, points) of the best circulation by network simplex; making its graph is not counted."""
    import networkx as nx

    graph = nx.DiGraph()
    gives, receives = range(town.people), range(town.people, 2 * town.people)
    graph.add_nodes_from(gives, demand=-1)
    graph.add_nodes_from(receives, demand=1)
    graph.add_weighted_edges_from(zip(gives, receives, [0] * town.people, strict=True))
    rows = zip(town.tail.tolist(), (town.head + town.people).tolist(), (-town.worth).tolist(), strict=True)
    graph.add_weighted_edges_from(rows)
    seconds, (cost, _) = timed(lambda: nx.network_simplex(graph))
    return seconds, -int(cost)


def _alone(town: Community, rounds: int) -> Measured:
    took = [_solved(town) for _ in range(rounds)]
    _, answer = took[0]
    return Measured(
        f"giving and receiving in balance among {town.people:,}",
        tuple(1_000 * seconds for seconds, _ in took),
        "ms of processor time",
        f"{len(town.tail):,} who could help another; {answer.total:,} points, proven.",
        Target(LARGE_MS),
    )


BALANCE = Bench("balance", "rings of any length, in which everybody gives as much as they receive", _run)
