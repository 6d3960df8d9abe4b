"""Circles of neighbours: sizes, nobody twice, nobody beside whom they are kept apart from, everyone in reach."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from bot.circle.neighbours_rules import CHILD_DAYS_MAX, Bounds, Neighbour, fits_all, grouped

AREAS = ("a", "b", "c", "d")


def minutes(one, other):
    return 12 * abs(AREAS.index(one) - AREAS.index(other))


@st.composite
def streets(draw):
    """Up to 24 people of four areas, some of whom are kept apart."""
    count = draw(st.integers(0, 24))
    ids = list(range(1, count + 1))
    some = st.frozensets(st.sampled_from(ids), max_size=4) if ids else st.just(frozenset())
    speaks = st.frozensets(st.sampled_from(("ar", "en", "es")), min_size=1)
    day = st.none() | st.integers(738_000, 738_900)
    return [
        Neighbour(one, draw(st.sampled_from(AREAS)), draw(speaks), draw(day), draw(some), draw(st.integers(0, 5)))
        for one in ids
    ]


BOUNDS = st.builds(
    lambda least, more, far: Bounds(least, least + more, far), st.integers(2, 6), st.integers(0, 4), st.integers(0, 40)
)


@given(streets(), BOUNDS)
def test_every_circle_keeps_to_what_was_said(street, bounds):
    by_id = {one.id: one for one in street}
    found = grouped(street, bounds, minutes)
    everybody = [one for _, ids in found for one in ids]
    assert len(everybody) == len(set(everybody))
    for language, ids in found:
        assert bounds.least <= len(ids) <= bounds.most
        people = [by_id[one] for one in ids]
        assert all(language in one.speaks for one in people)
        for one, other in combinations(people, 2):
            assert other.id not in one.apart
            assert one.id not in other.apart
            assert minutes(one.area, other.area) <= bounds.farthest_minutes
            assert one.day is None or other.day is None or abs(one.day - other.day) <= CHILD_DAYS_MAX


@given(streets(), BOUNDS, st.randoms(use_true_random=False))
def test_the_order_in_which_people_are_told_does_not_matter(street, bounds, chance):
    shuffled = list(street)
    chance.shuffle(shuffled)
    assert grouped(street, bounds, minutes) == grouped(shuffled, bounds, minutes)


@given(streets(), BOUNDS)
def test_nobody_fits_beside_themselves_or_whom_they_are_kept_apart_from(street, bounds):
    for one in street:
        apart = [other for other in street if other.id == one.id or other.id in one.apart]
        assert not apart or not fits_all(one, apart, bounds.farthest_minutes, minutes)


def test_ten_who_live_together_are_one_circle_and_whoever_is_too_many_waits():
    street = [Neighbour(one, "a", frozenset({"en"}), since=one) for one in range(1, 13)]
    assert grouped(street, Bounds(8, 10, 20), minutes) == [("en", tuple(range(1, 11)))]
