"""Looking for rings and chains at prices finds all that count, and nothing else."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.skills import walks
from bot.skills.chain_search import Chains, Layers
from bot.skills.ring_search import Rings
from bot.skills.walks import Graph, Steps
from tests.skills.cases import case_of, cases, every_chain, every_ring

SCALE = 4
unhurried = settings(deadline=None)


def enough():
    return Steps(10**6, 10**6)


def told(columns):
    return sorted(zip(columns.groups, columns.worth.tolist(), strict=True))


def over(found, prices):
    return SCALE * found[1] - sum(prices[one] for one in found[0])


@st.composite
def priced(draw):
    case = draw(cases())
    prices = [draw(st.integers(0, 12 * SCALE)) for _ in range(case[0])]
    return case, prices, draw(st.integers(-6 * SCALE, 6 * SCALE))


@unhurried
@given(priced())
def test_all_rings_that_are_so_much_over_their_prices_are_found(given_case):
    case, prices, least = given_case
    most = case[3]["max_ring"] or case[0]
    rings = Rings(Graph(case_of(case)), most)
    every = every_ring(case)
    found, all_of_them = rings.within(np.array(prices, dtype=np.int64), SCALE, least, enough())
    assert told(found) == sorted(ring for ring in every if over(ring, prices) >= least)
    assert all_of_them
    assert told(rings.all(enough())[0]) == sorted(every)


@unhurried
@given(priced())
def test_all_chains_that_are_so_much_over_their_prices_are_found(given_case):
    case, prices, least = given_case
    every, graph, at = every_chain(case), Graph(case_of(case)), np.array(prices, dtype=np.int64)
    longest = min(case[3]["max_chain"], max(0, case[0] - len(case[2])))
    found, all_of_them = Chains(graph, longest).within(at, SCALE, least, enough())
    assert told(found) == sorted(chain for chain in every if over(chain, prices) >= least)
    assert all_of_them
    assert told(Chains(graph, longest).all(enough())[0]) == sorted(every)


@unhurried
@given(priced())
def test_no_chain_comes_to_more_than_the_best_walk_and_each_stands_among_the_steps(given_case):
    case, prices, least = given_case
    graph, longest = Graph(case_of(case)), min(case[3]["max_chain"], max(0, case[0] - len(case[2])))
    layers = Layers(graph, longest, np.array(prices, dtype=np.int64), SCALE)
    most, steps = layers.best(), layers.steps_within(least)
    for chain in every_chain(case):
        people = np.array(chain[0])
        assert over(chain, prices) <= most[people[0]]
        if over(chain, prices) >= least:
            arcs = graph.between(people[:-1], people[1:])
            assert all(steps[place][arc] for place, arc in enumerate(arcs))


@unhurried
@given(cases())
def test_with_too_few_steps_it_is_said_that_there_may_be_more(case):
    rings = Rings(Graph(case_of(case)), 4)
    some, all_of_them = rings.all(Steps(3, 1))
    assert {*told(some)} <= {*told(rings.all(enough())[0])}
    assert all_of_them or len(case[1]) > 1


@pytest.mark.parametrize("limit", ["ROWS_AT_ONCE", "TABLE_PEOPLE"])
def test_how_much_is_looked_at_side_by_side_changes_nothing(monkeypatch, limit):
    chance = np.random.default_rng(3)
    arcs = [(a, b, 1) for a in range(25) for b in range(25) if a != b and chance.random() < 0.2]
    case = case_of((25, arcs, [0], {"max_ring": 4, "max_chain": 3}))
    at = chance.integers(0, 2 * SCALE, 25)
    before = [told(look(Graph(case), 4).within(at, SCALE, -SCALE, enough())[0]) for look in (Rings, Chains)]
    monkeypatch.setattr(walks, limit, 2)
    assert [told(look(Graph(case), 4).within(at, SCALE, -SCALE, enough())[0]) for look in (Rings, Chains)] == before
    assert all(before)
