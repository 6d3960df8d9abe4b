"""Who is proposed and why: the same in any order, nobody over a cap, and what is explained is what was scored."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.pairing import rules
from bot.pairing.columns import Columns
from bot.pairing.rules import TIERS, WEEK_CELLS, Helper, Kind, Seeker, Waiting, cells, free_cells, in_turn
from bot.pairing.score import RULES, WAIVABLE, WHY, candidates, hard_rules
from bot.places import service
from bot.places.pairing_rules import Weights
from bot.places.rules import travel_minutes

MEREVALE = service.place("merevale")
AREAS = [area.key for area in MEREVALE.areas]
WEEKDAYS_NINE_TO_FIVE = cells(tuple((day, 9 * 60, 17 * 60) for day in range(5)))

languages = st.frozensets(st.sampled_from(MEREVALE.languages), max_size=3)
areas = st.sampled_from([None, "no such area", *AREAS])
children = st.none() | st.integers(738_000, 741_000)
words = st.frozensets(st.sampled_from(["sleep", "feeding", "listening", "cooking"]), max_size=3)
weeks = st.just(0) | st.integers(0, 2**WEEK_CELLS - 1) | st.just(WEEKDAYS_NINE_TO_FIVE)
kinds: st.SearchStrategy[Kind] = st.sampled_from(rules.KINDS)

seekers = st.builds(
    Seeker,
    id=st.integers(1, 40),
    language=st.sampled_from(["en", "es", "ar"]),
    speaks=languages,
    area=areas,
    child=children,
    lived=words,
    needs=words,
    free=weeks,
    apart=st.frozensets(st.integers(1, 40), max_size=4),
)
one_helper = st.builds(
    Helper,
    id=st.integers(1, 40),
    speaks=languages,
    soft=st.integers(0, 3),
    cap=st.integers(0, 4),
    load=st.integers(0, 5),
    asked=st.integers(0, 6),
    here=st.booleans() | st.just(True),
    area=areas,
    child=children,
    lived=words,
    gives=words,
    free=weeks,
    tier=st.sampled_from(TIERS),
)
helper_lists = st.lists(one_helper, max_size=25, unique_by=lambda helper: helper.id)


def minutes_apart(seeker: Seeker, helper: Helper) -> int | None:
    here, there = MEREVALE.area(seeker.area), MEREVALE.area(helper.area)
    return None if here is None or there is None else travel_minutes(here, there, MEREVALE.travel_kmh)


def may_be_proposed(seeker: Seeker, helper: Helper, kind: Kind) -> bool:
    """The hard rules once more, in plain words, for one pair."""
    shared = (seeker.free & helper.free).bit_count() * rules.CELL_MINUTES
    apart = minutes_apart(seeker, helper)
    return (
        helper.here
        and bool(seeker.speaks & helper.speaks)
        and helper.load < helper.cap
        and helper.asked < MEREVALE.pairing.open_max[kind]
        and helper.id not in seeker.apart
        and helper.id != seeker.id
        and TIERS.index(helper.tier) >= TIERS.index(MEREVALE.pairing.clearance[kind])
        and (not seeker.free or not helper.free or shared >= MEREVALE.pairing.shared_minutes_min)
        and (apart is None or apart <= MEREVALE.pairing.farthest_minutes[kind])
    )


def score_of(seeker: Seeker, helper: Helper, kind: Kind) -> int:
    """The score once more, in plain words, for one pair."""
    pairing, weights = MEREVALE.pairing, MEREVALE.pairing.weights
    total = 0
    if seeker.speaks & helper.speaks:
        own = seeker.language in seeker.speaks & helper.speaks
        total += weights.own_language if own else weights.shared_language
    far, apart = pairing.farthest_minutes[kind], minutes_apart(seeker, helper)
    if apart is not None and apart < far:
        total += weights.area * (far - apart) // far
    if kind == "mentor" and seeker.child is not None and helper.child is not None:
        gap = abs(seeker.child - helper.child) // 7
        total += weights.child_age * max(0, pairing.enough_child_weeks - gap) // pairing.enough_child_weeks
    total += weights.lived * min(len(seeker.lived & helper.lived), pairing.enough_lived) // pairing.enough_lived
    shared = (seeker.free & helper.free).bit_count() * rules.CELL_MINUTES
    total += weights.free * min(shared, pairing.enough_shared_minutes) // pairing.enough_shared_minutes
    if seeker.needs:
        total += weights.strengths * len(seeker.needs & helper.gives) // len(seeker.needs)
    if helper.load < helper.soft:
        total += weights.room * (helper.soft - helper.load) // helper.soft
    return total


@settings(max_examples=300, deadline=None)
@given(seekers, helper_lists, kinds)
def test_the_answer_is_the_plain_one(seeker: Seeker, helpers: list[Helper], kind: Kind) -> None:
    allowed = [helper for helper in helpers if may_be_proposed(seeker, helper, kind)]
    best = sorted(allowed, key=lambda one: (one.load >= one.soft, -score_of(seeker, one, kind), one.id))
    found = candidates(seeker, helpers, kind, MEREVALE)
    assert [(one.helper_id, one.score) for one in found] == [(one.id, score_of(seeker, one, kind)) for one in best][:20]


@settings(max_examples=100, deadline=None)
@given(seekers, helper_lists, kinds, st.randoms(use_true_random=False))
def test_the_order_of_the_input_changes_nothing(
    seeker: Seeker, helpers: list[Helper], kind: Kind, chance: object
) -> None:
    shuffled = list(helpers)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]  # hypothesis hands in a random.Random
    assert candidates(seeker, shuffled, kind, MEREVALE) == candidates(seeker, helpers, kind, MEREVALE)


@settings(max_examples=100, deadline=None)
@given(seekers, helper_lists, kinds)
def test_what_is_explained_is_what_was_scored(seeker: Seeker, helpers: list[Helper], kind: Kind) -> None:
    for candidate in candidates(seeker, helpers, kind, MEREVALE):
        assert candidate.score == sum(part.points for part in candidate.parts)
        assert all(part.points > 0 for part in candidate.parts)
        helper = next(one for one in helpers if one.id == candidate.helper_id)
        said = {part.name: part.values for part in candidate.parts}
        assert set(said.get("language", ())) <= seeker.speaks & helper.speaks
        assert set(said.get("lived", ())) == (seeker.lived & helper.lived if "lived" in said else set())
        assert set(said.get("strengths", ())) == (seeker.needs & helper.gives if "strengths" in said else set())
        assert said.get("area", (minutes_apart(seeker, helper),)) == (minutes_apart(seeker, helper),)


@settings(max_examples=100, deadline=None)
@given(seekers, helper_lists, kinds)
def test_a_coordinator_may_look_past_some_rules_and_never_the_rest(
    seeker: Seeker, helpers: list[Helper], kind: Kind
) -> None:
    by_id = {helper.id: helper for helper in helpers}
    for candidate in candidates(seeker, helpers, kind, MEREVALE, waived=WAIVABLE):
        helper = by_id[candidate.helper_id]
        assert helper.here
        assert helper.load < helper.cap
        assert helper.id not in seeker.apart
        assert seeker.speaks & helper.speaks


def test_whichever_rule_leaves_nobody_can_be_told() -> None:
    assert sorted(WHY) == sorted(RULES)
    assert RULES.keys() >= WAIVABLE


SEEKER = Seeker(id=1, language="ar", speaks=frozenset({"ar", "en"}), area="harbour")
HELPER = Helper(id=2, speaks=frozenset({"en"}), soft=25, cap=28)


@pytest.mark.parametrize(
    ("broken", "rule"),
    [
        (replace(HELPER, speaks=frozenset({"pl"})), "language"),
        (replace(HELPER, here=False), "here"),
        (replace(HELPER, load=28), "room"),
        (replace(HELPER, asked=5), "asked"),
        (replace(HELPER, id=1), "apart"),
    ],
)
def test_one_broken_rule_is_enough(broken: Helper, rule: str) -> None:
    assert candidates(SEEKER, [HELPER], "nurse", MEREVALE)
    assert candidates(SEEKER, [broken], "nurse", MEREVALE) == []
    kept = hard_rules(SEEKER, Columns.of([broken], MEREVALE), "nurse", MEREVALE)
    assert [name for name, flags in kept.items() if not flags[0]] == [rule]


def test_the_farthest_that_may_be_is_near_enough_and_a_minute_more_is_not() -> None:
    far = replace(HELPER, area="east-fields")
    minutes = minutes_apart(SEEKER, far)
    assert minutes
    for most, found in ((minutes, [2]), (minutes - 1, [])):
        within = replace(MEREVALE.pairing, farthest_minutes={"nurse": most, "mentor": most})
        place = replace(MEREVALE, pairing=within)
        assert [one.helper_id for one in candidates(SEEKER, [far], "nurse", place)] == found


def test_whoever_is_past_the_soft_cap_comes_last_whatever_the_score() -> None:
    full = replace(HELPER, id=2, speaks=frozenset({"ar"}), area="harbour", load=25)
    far = replace(HELPER, id=3, speaks=frozenset({"en"}), area="east-fields", load=24)
    assert [one.helper_id for one in candidates(SEEKER, [full, far], "nurse", MEREVALE)] == [3, 2]


def test_a_nurse_s_own_child_and_a_child_not_told_are_no_reason() -> None:
    parent = replace(SEEKER, child=740_000)
    mentor = replace(HELPER, child=739_965)
    assert next(
        p for p in candidates(parent, [mentor], "mentor", MEREVALE)[0].parts if p.name == "child_age"
    ).values == (5,)
    for kind, seeker in (("nurse", parent), ("mentor", SEEKER)):
        found = candidates(seeker, [mentor], kind, MEREVALE)[0]  # type: ignore[arg-type]  # a Kind
        assert "child_age" not in {part.name for part in found.parts}


def test_the_time_named_is_when_both_are_free_most() -> None:
    parent = replace(SEEKER, free=free_cells(frozenset({"weekday-evening", "weekend-morning"})))
    helper = replace(HELPER, free=cells(((0, 17 * 60, 18 * 60), (5, 9 * 60, 12 * 60))))
    parts = {part.name: part.values for part in candidates(parent, [helper], "nurse", MEREVALE)[0].parts}
    assert parts["free"] == (5, "morning")


def test_half_an_hour_counts_only_when_it_is_whole() -> None:
    assert cells(((0, 9 * 60 + 10, 9 * 60 + 50),)) == 0
    assert cells(((0, 9 * 60 + 10, 10 * 60),)).bit_count() == 1
    assert free_cells(frozenset({"weekday-morning", "nonsense", "weekday-night"})).bit_count() == 5 * 8


def test_priority_goes_first_then_who_waits_longest() -> None:
    queue = [Waiting(3, 10), Waiting(1, 20), Waiting(2, 10), Waiting(4, 99, priority=1)]
    assert [one.parent_id for one in in_turn(queue)] == [4, 2, 3, 1]


def test_of_two_thousand_helpers_the_best_twenty_are_explained() -> None:
    helpers = [
        replace(HELPER, id=number, area=AREAS[number % 7], load=number % 28, free=WEEKDAYS_NINE_TO_FIVE)
        for number in range(10, 2_010)
    ]
    found = candidates(replace(SEEKER, free=free_cells(frozenset({"weekday-morning"}))), helpers, "nurse", MEREVALE)
    assert len(found) == 20


def test_nobody_to_look_at_is_no_trouble() -> None:
    assert candidates(SEEKER, [], "nurse", MEREVALE) == []


@pytest.mark.parametrize(("counts", "first"), [("area", 2), ("strengths", 3), ("free", 4), ("own_language", 5)])
def test_a_place_decides_what_counts_and_what_it_leaves_out_is_no_reason(counts: str, first: int) -> None:
    seeker = replace(SEEKER, needs=frozenset({"sleep"}), free=free_cells(frozenset({"weekday-morning"})))
    far = replace(HELPER, area="east-fields", free=cells(((0, 8 * 60, 9 * 60),)))
    helpers = [
        replace(far, id=2, area="harbour"),
        replace(far, id=3, gives=frozenset({"sleep"})),
        replace(far, id=4, free=seeker.free),
        replace(far, id=5, speaks=frozenset({"ar"})),
    ]
    only = replace(MEREVALE.pairing.weights, **dict.fromkeys(Weights.__slots__, 0))
    place = replace(MEREVALE, pairing=replace(MEREVALE.pairing, weights=replace(only, **{counts: 70})))
    best, *others = candidates(seeker, helpers, "nurse", place)
    assert (best.helper_id, best.score, len(best.parts)) == (first, 70, 1)
    assert all(one.score < 70 for one in others)
