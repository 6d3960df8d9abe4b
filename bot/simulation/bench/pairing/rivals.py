"""The same case as others solve it. What each needs is made ready first; only the solving is measured."""

from collections.abc import Callable
from typing import Any

import numpy as np

from bot.pairing.assignment import Case

Solved = tuple[int, int]
"""(placed, total)."""
Rival = Callable[[], Solved]


def networkx(case: Case) -> Rival:
    """The largest flow of least cost, in pure Python."""
    import networkx as nx

    most = int(case.score.max())
    graph = nx.DiGraph()
    for parent in range(case.parents):
        graph.add_edge("all", ("family", parent), capacity=1, weight=0)
    for parent, helper, score in np.stack([case.parent, case.helper, case.score], axis=1).tolist():
        graph.add_edge(("family", parent), ("helper", helper), capacity=1, weight=most - score)
    for helper, room in enumerate(case.capacity.tolist()):
        graph.add_edge(("helper", helper), "done", capacity=room, weight=0)

    def solve() -> Solved:
        flow = nx.max_flow_min_cost(graph, "all", "done")
        placed = sum(flow["all"].values())
        return placed, placed * most - nx.cost_of_flow(graph, flow)

    return solve


def scipy(case: Case) -> Rival:
    """The sparse assignment of SciPy: a column for each place there is, and one for each family to be left out in."""
    from scipy.sparse import csr_array
    from scipy.sparse.csgraph import min_weight_full_bipartite_matching

    most, places = int(case.score.max()), int(case.capacity.sum())
    wide = case.capacity[case.helper]
    within = np.arange(wide.sum()) - np.repeat(np.cumsum(wide) - wide, wide)
    column = np.repeat((np.cumsum(case.capacity) - case.capacity)[case.helper], wide) + within
    row, cost = np.repeat(case.parent, wide), np.repeat(most + 1 - case.score, wide)
    alone, out = np.arange(case.parents), np.full(case.parents, (most + 1) * (case.parents + 1))
    ends = (np.concatenate([row, alone]), np.concatenate([column, places + alone]))
    table = csr_array((np.concatenate([cost, out]).astype(float), ends), shape=(case.parents, places + case.parents))

    def solve() -> Solved:
        family, taken = min_weight_full_bipartite_matching(table)
        found = taken < places
        costs = np.asarray(table[family[found], taken[found]])
        return int(found.sum()), int(((most + 1) - costs).sum())

    return solve


def mentor_match(case: Case) -> Rival:
    """The library for mentoring programmes: one family a mentor, a rule that knows each pair's points. It asks for the
    highest total alone, so each pair has as many points more as make placing everybody come first.
    """
    from matching import process
    from matching.mentee import Mentee
    from matching.mentor import Mentor

    rows = np.stack([case.parent, case.helper, case.score], axis=1).tolist()
    points = {(f"family {parent}", f"mentor {helper}"): score for parent, helper, score in rows}
    first = (case.parents + 1) * int(case.score.max())

    class Fit:
        def apply(self, match: Any) -> int:
            score = points.get((match.mentee.email, match.mentor.email))
            match.disallowed = score is None
            return 0 if score is None else first + score

    mentees = [_member(Mentee, f"family {number}") for number in range(case.parents)]
    mentors = [_member(Mentor, f"mentor {number}") for number in range(case.helpers)]

    def solve() -> Solved:
        process.process_data(mentors, mentees, [[Fit()]])
        pairs = [(one.email, one.mentors[0].email) for one in mentees if one.mentors]
        return len(pairs), sum(points[pair] for pair in pairs)

    return solve


def _member(role: type[Any], name: str) -> Any:
    """Somebody as that library knows them: by their email, and no two have the same."""
    return role(grade=0, email=name)
