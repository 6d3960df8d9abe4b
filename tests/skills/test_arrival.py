"""Whoever comes: the best ring or chain through them, as it would be found among all there are."""

import pytest
from hypothesis import given, settings

from bot.skills.arrival import Waiting
from tests.skills.cases import cases, every_chain, every_ring


def come_in(case):
    """Everybody comes, one after another, and nobody leaves."""
    people, arcs, _, _ = case
    waiting = Waiting()
    for person in range(people):
        helps = {head: worth for tail, head, worth in arcs if tail == person and head < person}
        helped_by = {tail: worth for tail, head, worth in arcs if head == person and tail < person}
        waiting.come(person, helps, helped_by)
    return waiting


@settings(deadline=None)
@given(cases(most_worth=3))
def test_of_all_rings_up_to_three_through_somebody_the_best_is_found(case):
    people, arcs, _, _ = case
    waiting = come_in(case)
    rings = every_ring((people, arcs, [], {"max_ring": 3}))
    for person in range(people):
        through = [
            (-worth, len(ring), sum(map(waiting.chances, ring)), ring) for ring, worth in rings if person in ring
        ]
        assert waiting.ring_through(person) == (min(through)[-1] if through else None)


@settings(deadline=None)
@given(cases(most_worth=3))
def test_of_all_chains_of_three_through_somebody_the_best_is_found(case):
    people, arcs, givers, _ = case
    to_no_giver = [arc for arc in arcs if arc[1] not in givers]
    waiting = come_in((people, to_no_giver, givers, {}))
    chains = [one for one in every_chain((people, to_no_giver, givers, {"max_chain": 2})) if len(one[0]) == 3]
    for person in range(people):
        through = [(-worth, chain) for chain, worth in chains if person in chain]
        assert waiting.chain_through(person, {*givers}) == (min(through)[-1] if through else None)


@settings(deadline=None)
@given(cases(most_worth=3))
def test_of_a_ring_and_a_chain_what_is_worth_more_is_found_and_of_equals_the_ring(case):
    people, arcs, givers, _ = case
    to_no_giver = [arc for arc in arcs if arc[1] not in givers]
    waiting = come_in((people, to_no_giver, givers, {}))
    both = [(worth, True, ring) for ring, worth in every_ring((people, to_no_giver, givers, {"max_ring": 3}))]
    both += [
        (worth, False, chain)
        for chain, worth in every_chain((people, to_no_giver, givers, {"max_chain": 2}))
        if len(chain) == 3
    ]
    for person in range(people):
        through = [one for one in both if person in one[2]]
        found = waiting.best_through(person, {*givers}, 3)
        assert (found is None) == (not through)
        if found is not None:
            worth, closes, _ = max(through)
            assert (waiting.worth((*found[0], found[0][0]) if found[1] else found[0]), found[1]) == (worth, closes)


def test_with_rings_of_two_none_of_three_is_found():
    case = (4, [(0, 1, 1), (1, 0, 1), (1, 2, 9), (2, 0, 9)], [], {})
    assert come_in(case).ring_through(0, 2) == (0, 1)
    assert come_in(case).ring_through(0, 3) == (0, 1, 2)


@settings(deadline=None)
@given(cases())
def test_who_has_gone_is_in_no_ring_and_whoever_comes_back_is(case):
    people, _, _, _ = case
    waiting, before = come_in(case), come_in(case)
    for person in range(people):
        helps, helped_by = dict(waiting.helps[person]), dict(waiting.helped_by[person])
        waiting.go(person)
        assert all(person not in (waiting.ring_through(other) or ()) for other in waiting.helps)
        waiting.come(person, helps, helped_by)
    assert waiting == before


@pytest.mark.parametrize(
    ("helps", "helped_by", "says"),
    [({7: 1}, {}, "7 does not wait"), ({}, {9: 1}, "9 does not wait"), ({1: 0}, {}, "below 1")],
)
def test_a_newcomer_whose_arcs_cannot_be_is_refused_and_nobody_is_changed(helps, helped_by, says):
    waiting = come_in((2, [(0, 1, 3)], [], {}))
    with pytest.raises(ValueError, match=says):
        waiting.come(2, helps, helped_by)
    assert waiting == come_in((2, [(0, 1, 3)], [], {}))


def test_nobody_waits_twice():
    waiting = come_in((1, [], [], {}))
    with pytest.raises(ValueError, match="waits already"):
        waiting.come(0, {}, {})
