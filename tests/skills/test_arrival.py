"""Whoever comes: the best ring through them, as it would be found among all rings there are."""

import pytest
from hypothesis import given, settings

from bot.skills.arrival import Waiting
from tests.skills.cases import cases, every_ring


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
