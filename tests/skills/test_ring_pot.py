"""Which chains the pot gives for: the best there are together, by trying all; and never more than it holds."""

import itertools
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.skills.ring_choice import Night, best_of_each, choose
from bot.skills.ring_pot import FIRST_WORTH, from_pot
from bot.skills.ring_rules import Cover
from tests.skills.test_ring_choice import fit

SECONDS = 60.0


def timed(giver, needer, worth, minutes):
    return fit(giver, needer, worth).__class__(
        giver, needer, 100 + giver, 200 + needer, "recipes", "chat", minutes, (), None, "en", worth
    )


@st.composite
def nights(draw):
    """Up to seven people, what the pot holds, and for whom it may give."""
    people = range(1, draw(st.integers(2, 7)) + 1)
    pairs = list(itertools.permutations(people, 2))
    chosen = draw(st.lists(st.sampled_from(pairs), unique=True, max_size=14))
    fits = [timed(*pair, draw(st.integers(1, 60)), draw(st.sampled_from([15, 30, 60]))) for pair in chosen]
    needers = sorted({one.needer_id for one in fits})
    most = {one: draw(st.sampled_from([0, 30, 120])) for one in needers if draw(st.booleans())}
    first = frozenset(one for one in most if draw(st.booleans()))
    givers = frozenset({one.giver_id for one in fits} - {*needers})
    cover = Cover(draw(st.sampled_from([0, 15, 30, 45, 90])), most, first)
    return Night("merevale", tuple(fits), givers, draw(st.integers(2, 4)), cover=cover)


def every_chain(night):
    """(its people, what it counts, what the pot gives) of each chain from the pot there could be."""
    worths = {pair: one for pair, (one, _) in best_of_each(night).items()}
    minutes = {(one.giver_id, one.needer_id): one.minutes for one in night.fits}
    for first, second in itertools.permutations(worths, 2):
        people = {*first, *second}
        able = minutes[second] <= night.cover.most.get(second[1], 0)
        if first[1] == second[0] and len(people) == 3 and able:
            bonus = FIRST_WORTH if second[1] in night.cover.first else 0
            yield (*first, second[1]), worths[first] + worths[second] + bonus, minutes[second]


def best_together(night):
    """What the best of them come to, by trying every set of them."""
    every = list(every_chain(night))
    best = 0
    for many in range(1, 3):  # of seven people at most two are apart
        for some in itertools.combinations(every, many):
            people = [one for chain, _, _ in some for one in chain]
            if len({*people}) == len(people) and sum(given for _, _, given in some) <= night.cover.minutes:
                best = max(best, sum(worth for _, worth, _ in some))
    return best


@settings(max_examples=200, deadline=None)
@given(nights())
def test_the_best_chains_from_the_pot_are_found(night):
    circles, is_proven = from_pot(night, SECONDS)
    assert is_proven
    bonus = sum(FIRST_WORTH for one in circles if one.legs[-1].needer_id in night.cover.first)
    assert sum(one.worth for one in circles) + bonus == best_together(night)


@settings(max_examples=200, deadline=None)
@given(nights())
def test_nobody_is_in_two_and_the_pot_gives_no_more_than_it_has_or_may(night):
    choice = choose(night)
    people = [one for circle in choice.circles for one in circle.people]
    assert len({*people}) == len(people)
    chains = [one for one in choice.circles if one.from_pot]
    assert sum(one.pot_minutes for one in chains) <= night.cover.minutes
    for one in chains:
        assert {*one.legs} <= {*night.fits}
        first, second = one.legs
        assert first.needer_id == second.giver_id
        assert len(one.people) == 3
        assert second.minutes <= night.cover.most[second.needer_id]
        assert one.terms(one.people[0]).side == "gives"
        assert one.terms(one.people[-1]).side == "gets"
    assert choice.figures["pot_chains"] == len(chains)


@settings(max_examples=60, deadline=None)
@given(nights(), st.randoms(use_true_random=False))
def test_in_whatever_order_people_come_the_pot_gives_for_the_same(night, chance):
    mixed = list(night.fits)
    chance.shuffle(mixed)
    other = Night(night.place, tuple(mixed), night.givers, night.longest, cover=night.cover)
    assert choose(other) == choose(night)


@settings(max_examples=60, deadline=None)
@given(nights())
def test_what_people_can_do_for_each_other_is_as_good_as_without_a_pot(night):
    without = choose(Night(night.place, night.fits, night.givers, night.longest))
    found = choose(night)
    assert tuple(one for one in found.circles if not one.from_pot) == without.circles
    assert (found.total, found.bound) == (without.total, without.bound)


def test_of_two_chains_for_which_the_pot_has_not_enough_the_better_one_is_chosen():
    fits = [timed(1, 2, 50, 30), timed(2, 3, 60, 30), timed(4, 5, 50, 30), timed(5, 6, 61, 30)]
    most = {3: 120, 6: 120}
    both, _ = from_pot(Night("m", tuple(fits), frozenset({1, 4}), 3, cover=Cover(60, most)), SECONDS)
    assert {one.people for one in both} == {(1, 2, 3), (4, 5, 6)}
    one, is_proven = from_pot(Night("m", tuple(fits), frozenset({1, 4}), 3, cover=Cover(59, most)), SECONDS)
    assert is_proven
    assert [circle.people for circle in one] == [(4, 5, 6)]


def test_a_parent_after_a_birth_goes_before_what_is_worth_more():
    fits = [timed(1, 2, 50, 30), timed(2, 3, 60, 30), timed(2, 4, 1, 30)]
    cover = Cover(30, {3: 120, 4: 120})
    assert from_pot(Night("m", tuple(fits), frozenset(), 3, cover=cover), SECONDS)[0][0].people == (1, 2, 3)
    born = Cover(30, {3: 120, 4: 120}, frozenset({4}))
    assert from_pot(Night("m", tuple(fits), frozenset(), 3, cover=born), SECONDS)[0][0].people == (1, 2, 4)


@pytest.mark.parametrize("people", [60, 300])
def test_a_whole_town_is_worked_out_and_proven(people):
    chance = random.Random(people)
    pairs = {(chance.randrange(people), chance.randrange(people)) for _ in range(4 * people)}
    fits = [timed(a, b, chance.randint(1, 60), chance.choice([15, 30, 60])) for a, b in sorted(pairs) if a != b]
    to = {one.needer_id for one in fits if chance.random() < 0.2}
    night = Night("m", tuple(fits), frozenset(), 3, cover=Cover(600, dict.fromkeys(to, 60), frozenset({*list(to)[:5]})))
    circles, is_proven = from_pot(night, SECONDS)
    assert is_proven
    assert circles
    assert sum(one.pot_minutes for one in circles) <= 600
