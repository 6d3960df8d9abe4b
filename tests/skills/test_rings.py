"""The best rings and chains: held against trying everything, and against programmes that share nothing with ours."""

import itertools
import json
import os
import random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import linear_sum_assignment

from bot.base.apart import work_apart
from bot.base.instances import ImpossibleCase
from bot.skills import instances
from bot.skills.cases import WORTH_LIMIT, Case
from bot.skills.rings import at_once, best, in_time
from tests.skills.cases import best_total, case_of, cases, is_allowed, pool

unhurried = settings(max_examples=40, deadline=None)


@unhurried
@given(cases())
def test_nothing_better_exists(case):
    found = best(case_of(case))
    assert is_allowed(case, found)
    assert (found.total, found.optimal) == (best_total(case), True)


@settings(max_examples=15, deadline=None)
@given(cases(most_people=5))
def test_the_greatest_worths_there_may_be_are_added_up_exactly(case):
    people, arcs, givers, longest = case
    most = WORTH_LIMIT // max(1, people) - 1
    great = people, [(tail, head, most - points) for tail, head, points in arcs], givers, longest
    found = best(case_of(great))
    assert (found.total, found.optimal) == (best_total(great), True)


@pytest.mark.parametrize(
    ("max_ring", "max_chain"), [(2, 0), (3, 0), (4, 0), (3, 3), (4, 2), (0, 3), (5, 0)], ids=lambda value: str(value)
)
@pytest.mark.parametrize("most_worth", [1, 60])
def test_a_pool_is_solved_and_another_programme_finds_the_same(max_ring, max_chain, most_worth):
    people, arcs, givers = pool(16 if max_ring == 5 else 26, 3, seed=max_ring + most_worth, most_worth=most_worth)
    case = people, arcs, givers, {"max_ring": max_ring, "max_chain": max_chain}
    found = best(case_of(case))
    assert is_allowed(case, found)
    assert found.optimal
    assert found.total == (by_places(case) if max_ring == 0 else best_total(case))


def by_places(case):
    """Rings of any length and chains by the place of each arc, as a programme written for the test alone."""
    from scipy.optimize import Bounds, LinearConstraint, milp

    people, arcs, givers, longest = case
    most = longest["max_chain"]
    columns = [(arc, None) for arc in arcs if arc[0] not in givers]
    columns += [(arc, place) for arc in arcs for place in range(most) if (arc[0] in givers) == (place == 0)]
    table = np.zeros((people * (2 + most), len(columns)))
    for number, ((tail, head, _), place) in enumerate(columns):
        table[head, number] += 1
        if place is None:
            table[people + tail, number] += 1
            table[people + head, number] -= 1
        else:
            if place == 0:
                table[tail, number] += 1
            else:
                table[people * (1 + place) + tail, number] += 1
            if place + 1 < most:
                table[people * (2 + place) + head, number] -= 1
    low = np.full(len(table), -np.inf)
    low[people : 2 * people] = 0
    high = np.where(np.arange(len(table)) < people, 1, 0)
    found = milp(
        -np.array([arc[2] for arc, _ in columns], dtype=float),
        constraints=LinearConstraint(table, low, high),
        integrality=np.ones(len(columns)),
        bounds=Bounds(0, 1),
        options={"mip_rel_gap": 0},
    )
    return round(-found.fun)


@unhurried
@given(cases(most_people=12, lengths=False))
def test_rings_of_any_length_are_what_the_hungarian_method_finds(case):
    people, arcs, _, _ = case
    table = np.full((people, people), -1000)
    np.fill_diagonal(table, 0)
    for tail, head, points in arcs:
        table[tail, head] = points
    rows, columns = linear_sum_assignment(table, maximize=True)
    found = best(Case.of(people, arcs, max_ring=0, max_chain=0))
    assert (found.total, found.optimal) == (table[rows, columns].sum(), True)


@unhurried
@given(cases(most_people=8, most_worth=3), st.randoms(use_true_random=False))
def test_the_same_case_gives_the_same_answer_in_whatever_order_it_comes(case, chance):
    people, arcs, givers, longest = case
    mixed = people, chance.sample(arcs, len(arcs)), chance.sample(givers, len(givers)), longest
    assert best(case_of(case)) == best(case_of(mixed))
    assert at_once(case_of(case)) == at_once(case_of(mixed))


def answer_to(given):
    """The answer as it is printed; at the top of a module, so that another process can give it."""
    people, arcs, givers = given
    return json.dumps(instances.answer(best(Case.of(people, arcs, givers, max_ring=4, max_chain=2))))


def test_twenty_orders_and_any_seed_of_hashes_give_the_same_bytes(monkeypatch):
    chance = random.Random(4)
    people, arcs, givers = pool(20, 2, seed=8, most_worth=4)
    answers = {answer_to((people, chance.sample(arcs, len(arcs)), givers)) for _ in range(20)}
    for seed in ("0", "7"):
        monkeypatch.setitem(os.environ, "PYTHONHASHSEED", seed)
        answers.add(work_apart(answer_to, (people, arcs, givers)))
    assert len(answers) == 1


@unhurried
@given(cases(), st.data())
def test_one_more_who_can_help_never_makes_it_worse(case, data):
    people, arcs, givers, longest = case
    more = [(people, one, data.draw(st.integers(1, 9))) for one in range(people) if data.draw(st.booleans())]
    back = [(one, people, 1) for one in range(people) if data.draw(st.booleans())]
    after = best(Case.of(people + 1, arcs + more + back, givers, **longest))
    assert after.total >= best(case_of(case)).total


@unhurried
@given(cases())
def test_longer_rings_and_chains_never_make_it_worse(case):
    people, arcs, givers, longest = case
    totals = [
        best(Case.of(people, arcs, givers, max_ring=ring, max_chain=chain)).total
        for ring, chain in ((2, 1), (3, 1), (3, 2), (4, 3), (0, 3))
    ]
    assert totals == sorted(totals)
    assert longest


class Ticks:
    """A clock that goes on by one at each look."""

    def __init__(self):
        self.ticks = itertools.count()

    def __call__(self):
        return float(next(self.ticks))


@unhurried
@given(cases(), st.integers(1, 60))
def test_stopped_at_any_moment_the_answer_is_allowed_and_the_bound_holds(case, looks):
    found = best(case_of(case), seconds=looks, now=Ticks())
    assert is_allowed(case, found)
    assert found.total <= best_total(case) <= found.bound


@unhurried
@given(cases())
def test_at_once_is_allowed_and_its_bound_holds(case):
    found = at_once(case_of(case))
    assert is_allowed(case, found)
    assert found.total <= best_total(case) <= found.bound


def test_a_process_of_its_own_brings_the_answer_back():
    people, arcs, givers = pool(30, 3, seed=2)
    case = Case.of(people, arcs, givers)
    assert work_apart(in_time, (case, 60.0), 60) == best(case)


@pytest.mark.parametrize(
    ("people", "arcs", "givers", "longest", "says"),
    [
        (2, [(0, 1, 5), (0, 1, 6)], [], {}, "twice"),
        (2, [(0, 2, 5)], [], {}, "who is helped is 2"),
        (2, [(-1, 1, 5)], [], {}, "who helps is -1"),
        (2, [(1, 1, 5)], [], {}, "helps themselves"),
        (2, [(0, 1, 0)], [], {}, "a worth is 0"),
        (2, [(0, 1, 1.5)], [], {}, "whole numbers"),
        (2, [(0, 1)], [], {}, "3 in a row"),
        (2, [(0, 1, 2), (0, 1)], [], {}, "one length"),
        (2, [(0, 1, 2**41)], [], {}, "a worth is"),
        (2, [(0, 1, 2**39)], [], {}, "too great"),
        (2, [(0, 1, 2**63)], [], {}, "2⁶³"),
        (2, [], [2], {}, "a giver is 2"),
        (2, [], [1, 1], {}, "stands twice"),
        (2, [], [], {"max_ring": -1}, "max_ring is -1"),
        (-1, [], [], {}, "people is -1"),
    ],
)
def test_an_impossible_case_is_refused_with_what_is_wrong(people, arcs, givers, longest, says):
    with pytest.raises(ImpossibleCase, match=says):
        Case.of(people, arcs, givers, **longest)
