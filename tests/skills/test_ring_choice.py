"""Which rings are chosen: the same in any order, each gives and gets once, and a yes is kept where it can be."""

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.base.apart import work_apart
from bot.skills.fitting import Fit
from bot.skills.ring_choice import Night, choose
from bot.skills.ring_rules import HANDOVERS_MAX


def fit(giver, needer, worth=1, offer=None, need=None):
    """That giver could help that needer, by a card of each."""
    offer_id, need_id = offer or 100 + giver, need or 200 + needer
    return Fit(giver, needer, offer_id, need_id, "recipes", "chat", 30, ("weekday-evening",), None, "en", worth)


def night(fits, longest=3, givers=(), kept=None):
    return Night("merevale", tuple(fits), frozenset(givers), longest, kept or {})


@st.composite
def nights(draw):
    """Up to eight people with some cards each, and how long a ring may be."""
    people = list(range(1, draw(st.integers(2, 8)) + 1))
    pairs = [(one, other) for one in people for other in people if one != other]
    chosen = draw(st.lists(st.tuples(st.sampled_from(pairs), st.integers(1, 60), st.integers(0, 2)), max_size=24))
    fits = {(a * 10 + card, b): fit(a, b, worth, a * 10 + card, 500 + b) for (a, b), worth, card in chosen}
    needers = {one.needer_id for one in fits.values()}
    givers = {one.giver_id for one in fits.values()} - needers
    return night(fits.values(), draw(st.integers(2, 4)), givers)


@settings(max_examples=150, deadline=None)
@given(nights())
def test_nobody_is_promised_what_nobody_gives_and_nobody_gives_or_gets_twice(case):
    choice = choose(case)
    givers = [leg.giver_id for circle in choice.circles for leg in circle.legs]
    needers = [leg.needer_id for circle in choice.circles for leg in circle.legs]
    assert len({*givers}) == len(givers)
    assert len({*needers}) == len(needers)
    for circle in choice.circles:
        assert {*circle.legs} <= {*case.fits}
        assert all(leg.needer_id == after.giver_id for leg, after in zip(circle.legs, circle.legs[1:], strict=False))
        assert 2 <= len(circle.legs) <= (case.longest if circle.is_ring else HANDOVERS_MAX)
        for person in circle.people:
            terms = circle.terms(person)
            assert (terms.gets is not None) == any(leg.needer_id == person for leg in circle.legs)
            assert (terms.gives is not None) == any(leg.giver_id == person for leg in circle.legs)
            assert terms.side == "both" or not circle.is_ring


@settings(max_examples=60, deadline=None)
@given(nights(), st.randoms(use_true_random=False))
def test_the_same_people_get_the_same_rings_in_whatever_order_they_come(case, chance):
    mixed = list(case.fits)
    chance.shuffle(mixed)
    assert choose(night(mixed, case.longest, case.givers)) == choose(case)


def test_of_two_cards_for_the_same_two_the_better_counts():
    fits = [fit(1, 2, 3, offer=11), fit(1, 2, 9, offer=12), fit(2, 1, 1)]
    (circle,) = choose(night(fits)).circles
    assert {leg.offer_id for leg in circle.legs} == {12, 102}


def test_a_ring_of_four_is_found_only_where_the_place_allows_it():
    fits = [fit(1, 2), fit(2, 3), fit(3, 4), fit(4, 1)]
    assert choose(night(fits)).circles == ()
    assert [circle.people for circle in choose(night(fits, longest=4)).circles] == [(1, 2, 3, 4)]


def test_whoever_has_said_yes_is_kept_before_what_is_worth_more():
    fits = [fit(1, 2), fit(2, 1), fit(2, 3, 60), fit(3, 2, 60)]
    assert [circle.people for circle in choose(night(fits)).circles] == [(2, 3)]
    assert [circle.people for circle in choose(night(fits, kept={1: (101, 201)})).circles] == [(1, 2)]


def test_what_one_giver_can_do_alone_is_left_to_proposals():
    choice = choose(night([fit(1, 2)], givers=[1]))
    assert (choice.circles, choice.gifts, choice.figures["needs"]) == ((), 1, 0)


def test_nobody_at_all_is_a_night_too():
    assert choose(night([])).figures == {
        "people": 0,
        "fits": 0,
        "rings": 0,
        "swaps": 0,
        "chains": 0,
        "pot_chains": 0,
        "pot_minutes": 0,
        "needs": 0,
        "gifts": 0,
        "total": 0,
        "bound": 0,
        "optimal": True,
    }


def test_a_town_is_worked_out_in_a_process_of_its_own_and_proven():
    chance = random.Random(5)
    pairs = {(chance.randrange(300), chance.randrange(300)) for _ in range(900)}
    case = night([fit(a, b, chance.randint(1, 60)) for a, b in sorted(pairs) if a != b])
    choice = work_apart(choose, case)
    assert choice.optimal
    assert choice == choose(case)
