"""Small cases by chance, every ring and chain there is in them, and the best of these by a programme of its own."""

import itertools

import networkx as nx
import numpy as np
from hypothesis import strategies as st
from scipy.optimize import Bounds, LinearConstraint, milp

from bot.skills.cases import Case


@st.composite
def cases(draw, most_people=9, most_worth=9, lengths=True):
    """People, arcs, givers, and how long rings and chains may be."""
    people = draw(st.integers(0, most_people))
    pairs = list(itertools.permutations(range(people), 2))
    chosen = draw(st.lists(st.sampled_from(pairs), unique=True, max_size=4 * people)) if pairs else []
    arcs = [(*pair, draw(st.integers(1, most_worth))) for pair in chosen]
    givers = draw(st.lists(st.sampled_from(range(people)), unique=True, max_size=3)) if people else []
    longest = {"max_ring": draw(st.integers(0, 5)), "max_chain": draw(st.integers(0, 4))} if lengths else {}
    return people, arcs, givers, longest


def case_of(case):
    people, arcs, givers, longest = case
    return Case.of(people, arcs, givers, **longest)


def every_ring(case):
    """(those in it, from the lowest on; what it is worth), as networkx finds them."""
    _, arcs, givers, longest = case
    worth = {(tail, head): points for tail, head, points in arcs}
    graph = nx.DiGraph(pair for pair in worth if not {*pair} & {*givers})
    most = longest.get("max_ring", 3)
    found = nx.simple_cycles(graph, length_bound=most or None) if most != 1 else []
    turned = [tuple(ring[ring.index(min(ring)) :] + ring[: ring.index(min(ring))]) for ring in found]
    return [(ring, sum(worth[pair] for pair in zip(ring, ring[1:] + ring[:1], strict=True))) for ring in turned]


def every_chain(case):
    """(those in it, what it is worth), followed one by one from each giver."""
    _, arcs, givers, longest = case
    found = []

    def follow(chain, points):
        if len(chain) > longest.get("max_chain", 3):
            return
        for tail, head, more in arcs:
            if tail == chain[-1] and head not in chain and head not in givers:
                found.append(((*chain, head), points + more))
                follow((*chain, head), points + more)

    for giver in givers:
        follow((giver,), 0)
    return found


def best_total(case):
    """What the best rings and chains are worth together: everybody in one of them at most."""
    columns = every_ring(case) + every_chain(case)
    if not columns:
        return 0
    table = np.zeros((case[0], len(columns)))
    for number, (people, _) in enumerate(columns):
        table[list(people), number] = 1
    worth = np.array([points for _, points in columns], dtype=float)
    found = milp(
        -worth,
        constraints=LinearConstraint(table, -np.inf, 1),
        integrality=np.ones(len(columns)),
        bounds=Bounds(0, 1),
        options={"mip_rel_gap": 0},
    )
    return round(-found.fun)


def is_allowed(case, answer):
    """Whether all in the answer is as the case says it must be, and is worth what the answer says."""
    people, arcs, givers, longest = case
    worth = {(tail, head): points for tail, head, points in arcs}
    ring_arcs = [pair for ring in answer.rings for pair in zip(ring, ring[1:] + ring[:1], strict=True)]
    chain_arcs = [pair for chain in answer.chains for pair in itertools.pairwise(chain)]
    taken = ring_arcs + chain_arcs
    return (
        all(pair in worth for pair in taken)
        and len({tail for tail, _ in taken}) == len({head for _, head in taken}) == len(taken)
        and all(ring[0] == min(ring) and not {*ring} & {*givers} for ring in answer.rings)
        and all(2 <= len(ring) <= (longest.get("max_ring", 3) or people) for ring in answer.rings)
        and all(chain[0] in givers for chain in answer.chains)
        and all(2 <= len(chain) <= longest.get("max_chain", 3) + 1 for chain in answer.chains)
        and list(answer.rings) == sorted(answer.rings)
        and list(answer.chains) == sorted(answer.chains)
        and answer.total == sum(worth[pair] for pair in taken) <= answer.bound
    )


def pool(people, givers, seed, most_worth=1):
    """A case like those of kidney exchange: who fits whom goes by kinds, so some are asked for by many, some by few."""
    chance = np.random.default_rng(seed)
    gives = chance.choice(4, people, p=[0.48, 0.34, 0.14, 0.04])
    needs = chance.choice(4, people, p=[0.48, 0.34, 0.14, 0.04])
    hard = chance.choice([0.05, 0.45, 0.9], people, p=[0.7, 0.2, 0.1])
    arcs = []
    for tail, head in itertools.permutations(range(people), 2):
        fits = gives[tail] in (0, needs[head]) or needs[head] == 3
        if head >= givers and fits and chance.random() > hard[head]:
            arcs.append((tail, head, int(chance.integers(1, most_worth + 1))))
    return people, arcs, list(range(givers))
