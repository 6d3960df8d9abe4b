"""The nightly run's plan: pure, the same in whatever order people come, and fair."""

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.pairing import score
from bot.pairing.night import BEYOND_SOFT, Night, plan
from bot.pairing.rules import TIERS, Helper, Seeker, Waiting
from bot.places import service as places

MEREVALE = places.place("merevale")
CLEARANCES = ({"nurse": "none", "mentor": "none"}, {"nurse": "home", "mentor": "chat"})
AREAS = [area.key for area in MEREVALE.areas]


def seeker(number, **more):
    return Seeker(number, **{"language": "en", "speaks": frozenset({"en"}), "area": "harbour", **more})


def helper(number, **more):
    return Helper(number, **{"speaks": frozenset({"en"}), "soft": 1, "cap": 1, "area": "harbour", **more})


def night(seekers, helpers, *, kind="nurse", since=None, proposed=None, place=MEREVALE):
    waiting = tuple(Waiting(one.id, (since or {}).get(one.id, one.id)) for one in seekers)
    return Night(place, kind, tuple(seekers), waiting, tuple(helpers), proposed or {})


def pairs(found):
    return {one.parent_id: one.candidate.helper_id for one in found.found}


def test_one_who_could_go_elsewhere_makes_room_for_one_who_cannot():
    found = plan(
        night(
            [seeker(1), seeker(2, speaks=frozenset({"ur"}), language="ur")],
            [helper(11, speaks=frozenset({"en", "ur"}), load=1, asked=1), helper(12, area="orchard-park")],
            proposed={1: 11},
        )
    )
    assert pairs(found) == {1: 12, 2: 11}
    assert [one.parent_id for one in found.found if one.before is not None and not one.stays] == [1]


def test_a_little_better_is_no_reason_to_take_a_proposal_back():
    near, as_near = helper(11, gives=frozenset({"cooking"})), helper(12)
    wants = [seeker(1, needs=frozenset({"cooking", "sleep", "feeding", "outings"}))]
    held = replace(as_near, load=1, asked=1)
    assert pairs(plan(night(wants, [near, held], proposed={1: 12}))) == {1: 12}
    assert pairs(plan(night(wants, [near, as_near]))) == {1: 11}


def test_where_not_all_can_be_placed_whoever_waits_longest_is():
    found = plan(night([seeker(1), seeker(2), seeker(3)], [helper(11)], since={1: 30, 2: 10, 3: 20}))
    assert pairs(found) == {2: 11}
    assert dict(found.left_out) == {1: "room", 3: "room"}


def test_whoever_has_a_proposal_is_never_left_with_nobody():
    held = helper(11, load=1, asked=1)
    found = plan(night([seeker(1), seeker(2)], [held], since={1: 30, 2: 10}, proposed={1: 11}))
    assert pairs(found) == {1: 11}


def test_a_helper_goes_beyond_the_soft_cap_only_when_nobody_else_can():
    close, far = helper(11, soft=1, cap=2, load=1), helper(12, area="orchard-park")
    assert pairs(plan(night([seeker(1)], [close, far]))) == {1: 12}
    assert pairs(plan(night([seeker(1), seeker(2)], [close, far]))).keys() == {1, 2}


def test_nobody_is_left_out_because_the_best_few_are_the_same_for_all():
    near = [helper(100 + n) for n in range(score.TOP)]
    far = [helper(200 + n, area="orchard-park") for n in range(5)]
    found = plan(night([seeker(n) for n in range(1, score.TOP + 6)], near + far))
    assert found.left_out == ()


def test_families_are_spread_over_helpers_who_fit_alike():
    found = plan(night([seeker(n) for n in range(1, 7)], [helper(n, soft=9, cap=9) for n in (11, 12, 13)]))
    assert found.loads == (2, 2, 2)


def test_why_somebody_is_left_out_is_the_first_rule_that_leaves_nobody():
    found = plan(
        night(
            [
                seeker(1, speaks=frozenset({"so"}), language="so"),
                seeker(2, apart=frozenset({11})),
                seeker(3, tried=frozenset({11})),
            ],
            [helper(11, cap=9, soft=9)],
        )
    )
    assert dict(found.left_out) == {1: "language", 2: "apart", 3: "tried"}
    assert plan(night([seeker(1)], [])).left_out == ((1, "language"),)


@st.composite
def nights(draw):
    speaks = st.sets(st.sampled_from(["en", "ur", "pl"]), min_size=1, max_size=2).map(frozenset)
    helpers = [
        helper(
            100 + n,
            speaks=draw(speaks),
            area=draw(st.sampled_from(AREAS)),
            soft=(soft := draw(st.integers(0, 2))),
            cap=soft + draw(st.integers(0, 1)),
            load=draw(st.integers(0, 2)),
            here=draw(st.booleans()) or draw(st.booleans()),
            tier=draw(st.sampled_from(TIERS)),
        )
        for n in range(draw(st.integers(0, 5)))
    ]
    ids = [one.id for one in helpers]
    some = st.sets(st.sampled_from(ids), max_size=2).map(frozenset) if ids else st.just(frozenset())
    seekers = [
        seeker(n, speaks=draw(speaks), area=draw(st.sampled_from(AREAS)), apart=draw(some), tried=draw(some))
        for n in range(1, 1 + draw(st.integers(0, 7)))
    ]
    since = {one.id: draw(st.integers(0, 3)) for one in seekers}
    place = replace(MEREVALE, pairing=replace(MEREVALE.pairing, clearance=draw(st.sampled_from(CLEARANCES))))
    return night(seekers, helpers, kind=draw(st.sampled_from(["nurse", "mentor"])), since=since, place=place)


@st.composite
def later_nights(draw):
    """The night after: some whom the first found somebody for have a proposal that nobody has answered yet."""
    before = draw(nights())
    proposed = {parent: chosen for parent, chosen in pairs(plan(before)).items() if draw(st.booleans())}
    asked = Counter(proposed.values())
    helpers = [replace(one, load=one.load + asked[one.id], asked=asked[one.id]) for one in before.helpers]
    return replace(before, helpers=tuple(helpers), proposed=proposed)


def gain(found, given_night):
    """What a plan brings: its scores and what stays, less what helpers' families cost."""
    asked = Counter(given_night.proposed.values())
    before = [(one, one.load - asked[one.id]) for one in sorted(given_night.helpers, key=lambda one: one.id)]
    kept = MEREVALE.pairing.night_stay * sum(one.stays for one in found.found)
    cost = MEREVALE.pairing.night_burden * sum(load**2 for load in found.loads)
    beyond = sum(
        max(0, load - max(held, min(one.soft, one.cap))) for load, (one, held) in zip(found.loads, before, strict=True)
    )
    return found.total + kept - cost - BEYOND_SOFT * beyond


def worst(found):
    return min((one.candidate.score for one in found.found), default=0)


@settings(deadline=None)
@given(nights())
def test_nobody_is_paired_against_a_rule_and_no_cap_is_passed(given_night):
    found = plan(given_night)
    by_id = {one.id: one for one in given_night.helpers}
    for one in found.found:
        wants = next(seeker for seeker in given_night.seekers if seeker.id == one.parent_id)
        chosen = by_id[one.candidate.helper_id]
        assert not score.broken(wants, chosen, given_night.kind, given_night.place)
    taken = list(pairs(found).values())
    for number, chosen in by_id.items():
        assert taken.count(number) <= max(0, chosen.cap - chosen.load)
        assert chosen.asked + taken.count(number) <= MEREVALE.pairing.open_max[given_night.kind]
    assert {*pairs(found)} | {parent for parent, _ in found.left_out} == {one.id for one in given_night.seekers}


@settings(deadline=None)
@given(nights())
def test_one_helper_more_never_leaves_more_without(given_night):
    more = replace(given_night, helpers=(*given_night.helpers, helper(999, speaks=frozenset({"ur"}))))
    assert len(plan(more).found) >= len(plan(given_night).found)


@settings(deadline=None)
@given(later_nights())
def test_it_is_the_best_over_all_who_may_be_proposed_however_few_are_looked_at_first(given_night):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("bot.pairing.night.TOP", 1)
        looked_at_few = plan(given_night)
    whole = plan(given_night)
    assert looked_at_few.left_out == whole.left_out
    assert gain(looked_at_few, given_night) == gain(whole, given_night)
    assert worst(looked_at_few) == worst(whole)


@settings(deadline=None)
@given(later_nights())
def test_one_night_later_whoever_has_a_proposal_keeps_one(given_night):
    assert given_night.proposed.keys() <= pairs(plan(given_night)).keys()


@settings(deadline=None)
@given(nights() | later_nights(), st.randoms(use_true_random=False))
def test_the_same_people_give_the_same_plan_in_whatever_order_they_come(given_night, chance):
    both = list(zip(given_night.seekers, given_night.waiting, strict=True))
    chance.shuffle(both)
    mixed = replace(
        given_night,
        seekers=tuple(seeker for seeker, _ in both),
        waiting=tuple(waiting for _, waiting in both),
        helpers=tuple(chance.sample(given_night.helpers, len(given_night.helpers))),
    )
    assert plan(mixed) == plan(given_night)


@settings(deadline=None)
@given(nights())
def test_what_is_explained_is_what_was_scored(given_night):
    for one in plan(given_night).found:
        assert one.candidate.score == sum(part.points for part in one.candidate.parts)
