"""The best assignment: held against trying everything, and against a solver that shares nothing with ours."""

import itertools
import random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.optimize import linear_sum_assignment

from bot.base.instances import ImpossibleCase
from bot.pairing.assignment import COST_LIMIT, NOBODY, Case, at_once, best
from bot.pairing.worst_off import fairest
from tests.pairing.cases import cases, every_assignment, worth


def by_another_solver(parents, capacity, rows):
    """(placed, total) by the Hungarian method of SciPy, a column for each place there is."""
    helper = [number for number, room in enumerate(capacity) for _ in range(room)]
    bonus = 1 + sum(score for *_, score in rows)
    table = np.zeros((parents, len(helper)))
    score = {(p, h): s for p, h, s in rows}
    for p, place in itertools.product(range(parents), range(len(helper))):
        if (p, helper[place]) in score:
            table[p, place] = bonus + score[p, helper[place]]
    found = [(p, helper[place]) for p, place in zip(*linear_sum_assignment(table, maximize=True), strict=True)]
    return worth([(*pair, score[pair]) for pair in found if pair in score])


@given(cases())
def test_nothing_better_exists(case):
    found = best(Case.of(*case))
    assert (found.placed, found.total) == max(map(worth, every_assignment(*case)))
    assert found.optimal


@given(cases())
def test_the_greatest_scores_there_may_be_are_added_up_exactly(case):
    parents, capacity, rows = case
    most = COST_LIMIT // (parents + len(capacity) + 3) - 2
    great = [(p, h, most - s) for p, h, s in rows]
    found = fairest(Case.of(parents, capacity, great))
    assert (found.placed, found.total) == max(map(worth, every_assignment(parents, capacity, great)))


@given(st.integers(0, 10**6))
def test_a_solver_that_shares_nothing_with_ours_finds_the_same(seed):
    chance = random.Random(seed)
    parents, capacity = 40, [chance.randrange(4) for _ in range(20)]
    pairs = chance.sample(list(itertools.product(range(parents), range(20))), 200)
    rows = [(*pair, chance.randrange(1, 900)) for pair in pairs]
    found = best(Case.of(parents, capacity, rows))
    assert (found.placed, found.total) == by_another_solver(parents, capacity, rows)


@given(cases(most_parents=12, most_helpers=6))
def test_it_is_an_assignment_of_candidates_and_nobody_is_beyond_their_cap(case):
    parents, capacity, rows = case
    for found in (best(Case.of(*case)), at_once(Case.of(*case))):
        assert {(p, h) for p, h, _ in rows} >= set(found.pairs())
        assert (np.bincount(found.helper_of[found.helper_of != NOBODY], minlength=len(capacity)) <= capacity).all()
        assert len(found.helper_of) == parents
        score = {(p, h): s for p, h, s in rows}
        assert (found.placed, found.total) == (len(found.pairs()), sum(score[pair] for pair in found.pairs()))


@given(cases(most_parents=12, most_helpers=6, most_score=3), st.randoms(use_true_random=False))
def test_the_same_people_give_the_same_answer_in_whatever_order_they_come(case, chance):
    parents, capacity, rows = case
    mixed = chance.sample(rows, len(rows))
    assert best(Case.of(*case)).pairs() == best(Case.of(parents, capacity, mixed)).pairs()
    assert at_once(Case.of(*case)).pairs() == at_once(Case.of(parents, capacity, mixed)).pairs()


@given(cases(), st.data())
def test_one_helper_more_never_makes_it_worse(case, data):
    parents, capacity, rows = case
    wanted = data.draw(st.lists(st.integers(0, parents - 1), unique=True)) if parents else []
    more = [*rows, *((parent, len(capacity), data.draw(st.integers(1, 9))) for parent in wanted)]
    before, after = best(Case.of(*case)), best(Case.of(parents, [*capacity, data.draw(st.integers(0, 3))], more))
    assert (after.placed, after.total) >= (before.placed, before.total)


@given(cases(most_parents=30, most_helpers=12), st.data())
def test_everybody_is_placed_where_all_can_be(case, data):
    parents, capacity, rows = case
    room = [number for number, places in enumerate(capacity) for _ in range(places)]
    chosen = data.draw(st.permutations(room))[:parents]
    known = {(p, h): s for p, h, s in rows}
    for parent, helper in enumerate(chosen):
        known.setdefault((parent, helper), 1)
    found = best(Case.of(len(chosen), capacity, [(p, h, s) for (p, h), s in known.items() if p < len(chosen)]))
    assert found.placed == len(chosen)


@given(cases(), st.data())
def test_where_not_all_can_be_placed_turns_decide_and_only_then_the_scores(case, data):
    parents, _, rows = case
    turn = data.draw(st.lists(st.integers(0, 5), min_size=parents, max_size=parents))
    found = best(Case.of(*case, turn=turn))

    def good(taken):
        return len(taken), sorted((turn[parent] for parent, *_ in taken), reverse=True), worth(taken)

    score = {(p, h): s for p, h, s in rows}
    assert good([(*pair, score[pair]) for pair in found.pairs()]) == max(map(good, every_assignment(*case)))


def test_a_turn_comes_before_any_score():
    assert best(Case.of(2, [1], [(0, 0, 900), (1, 0, 1)], turn=[0, 1])).pairs() == [(1, 0)]


@given(cases(), st.data())
def test_burden_is_weighed_against_the_scores_and_never_against_being_placed(case, data):
    _, capacity, rows = case
    costs = [(data.draw(st.integers(0, 9)), data.draw(st.integers(0, 9))) for _ in capacity]
    found = best(Case.of(*case, burden=costs))

    def good(taken):
        count = [sum(row[1] == helper for row in taken) for helper in range(len(capacity))]
        cost = sum(first * n + more * n * (n - 1) // 2 for (first, more), n in zip(costs, count, strict=True))
        return len(taken), worth(taken)[1] - cost

    score = {(p, h): s for p, h, s in rows}
    assert good([(*pair, score[pair]) for pair in found.pairs()]) == max(map(good, every_assignment(*case)))


@pytest.mark.parametrize(
    ("capacity", "rows", "says"),
    [
        ([1], [(0, 0, 5), (0, 0, 6)], "twice"),
        ([1], [(3, 0, 5)], "parent is 3"),
        ([1], [(0, -1, 5)], "helper is -1"),
        ([1], [(0, 0, 0)], "score is 0"),
        ([-1], [(0, 0, 1)], "capacity is -1"),
        ([1.5], [(0, 0, 1)], "whole numbers"),
        ([1], [(0, 0, 2**61)], "too great"),
        ([1], [(0, 0, 2**63)], "2⁶³"),
        ([1], [(0, 0)], "3 in a row"),
    ],
)
def test_an_impossible_case_is_refused_with_what_is_wrong(capacity, rows, says):
    with pytest.raises(ImpossibleCase, match=says):
        best(Case.of(2, capacity, rows))
