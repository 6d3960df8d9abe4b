"""Rings and chains: who helps whom so that most needs are met, nobody giving twice and nobody receiving twice.

A ring: each helps the next and the last helps the first. A chain: somebody gives who needs nothing, whoever is helped
helps the next, and the last one helped helps nobody.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from bot.skills import open_rings, ring_search
from bot.skills.cases import Case
from bot.skills.chain_search import Chains
from bot.skills.columns import Group, together
from bot.skills.diving import dived
from bot.skills.packing import Packing
from bot.skills.prices import Pricing, first_prices
from bot.skills.problem import Problem
from bot.skills.walks import Graph, Steps
from bot.skills.watch import Watch

IN_TIME_SHARE = 0.85
"""Of the time that is given, what the search may take."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What was chosen: `rings`, each from its lowest id on, each person helping the next and the last the first;
    `chains`, each from its giver on; both sorted. `total`: what all of it is worth, in points. `bound`: nothing is
    worth more. `optimal`: the two are the same, so nothing better exists.
    """

    rings: tuple[Group, ...]
    chains: tuple[Group, ...]
    total: int
    bound: int

    @property
    def optimal(self) -> bool:
        return self.total == self.bound


def best(case: Case, seconds: float | None = None, now: Callable[[], float] = time.monotonic) -> Answer:
    """The rings and chains that together are worth most: each person gives once at most and receives once at most; a
    ring has at most `case.max_ring` people (0: any number), none of them givers; a chain begins with a giver and has at
    most `case.max_chain` arcs; nobody helps a giver.

    `case`: arcs as `tail`, `head` and `worth`, each of shape (arcs,), people counted from 0, worths in points from 1;
    `giver` of shape (people,); `Case.of` makes one from rows in any order and raises `ImpossibleCase`, a ValueError,
    that says what is wrong. The same case gives the same answer in whatever order its rows come, as long as no
    `seconds` are given; after so many it stops with what it has, and `bound` holds all the same. It takes as long as it
    takes and holds the interpreter: a bot calls it through `bot.base.apart.work_apart`.

    Without limits it is an assignment (a flow; Ahuja, Magnanti and Orlin 1993). With limits: prices by column
    generation prove a bound in whole numbers, and the best of the few rings and chains that can still matter at these
    prices is chosen by HiGHS (cycle formulation: Abraham, Blum and Sandholm 2007; chains by the place of their arcs:
    Dickerson, Manlove, Plaut, Sandholm and Trimble 2016).
    """
    if open_rings.is_open(case):
        return _said(Graph(case), open_rings.solved(case))
    problem = Problem(case, Watch(seconds, now))
    pricing = Pricing(problem)
    pricing.run()
    packing = Packing(problem, pricing.best, pricing.pool)
    packing.offer(packing.greedy())
    if packing.best.total < packing.best.bound:
        packing.offer(dived(problem, pricing.pool))
    packing.run()
    return _said(problem.graph, packing.best.groups, packing.best.bound)


def in_time(given: tuple[Case, float]) -> Answer:
    """`best` of (case, seconds), for a process of its own; a little of the time is kept for the way back."""
    case, seconds = given
    return best(case, IN_TIME_SHARE * seconds)


def at_once(case: Case) -> Answer:
    """Good rings of two and chains of one arc without a search, for when there is no time, and a bound that holds."""
    graph, many = Graph(case), len(case.tail) + 1
    swaps = ring_search.Rings(graph, 0 if case.max_ring == 1 else 2).all(Steps(many, many))[0]
    gifts = Chains(graph, min(1, case.max_chain)).all(Steps(many, many))[0]
    both = together([swaps, gifts], 2)
    groups = both.apart(np.argsort(-both.worth, kind="stable")).groups
    return _said(graph, groups, first_prices(case).bound)


def _said(graph: Graph, groups: list[Group], bound: int | None = None) -> Answer:
    """The answer, once it is looked at again: what a solver chose is worth nothing where somebody gives twice."""
    case = graph.case
    chains = sorted(group for group in groups if case.giver[group[0]])
    rings = sorted(group for group in groups if not case.giver[group[0]])
    giving = [one for group in rings for one in group] + [one for group in chains for one in group[:-1]]
    receiving = [one for group in rings for one in group] + [one for group in chains for one in group[1:]]
    if len({*giving}) < len(giving) or len({*receiving}) < len(receiving):
        raise RuntimeError("the choice has somebody twice")
    total = graph.total(groups)
    return Answer(tuple(rings), tuple(chains), total, total if bound is None else bound)
