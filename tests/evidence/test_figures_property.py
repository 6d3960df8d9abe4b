"""What holds of the figures of any community, on either engine."""

import asyncio

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.base.chance import SeededChance
from bot.base.clock import MovableClock
from bot.base.database import Database
from bot.evidence import measuring, sums
from bot.evidence.disclosure import Relation
from bot.evidence.figures import Figures
from bot.evidence.months import Month
from tests.evidence.community import COUNTED, PLACE, Community
from tests.evidence.lively import Lively

OCTOBER, NOVEMBER = Month(2026, 10), Month(2026, 11)
NAMES = [f"Person {number}" for number in range(8)]
histograms = st.dictionaries(st.integers(0, 5000), st.integers(1, 50), min_size=1, max_size=20)


async def measured(database, seed: int, acts: int, names: list[str] = NAMES) -> Figures:
    await database.write(lambda tx: Lively(Community(tx), seed, names).lives(acts))
    return await database.read(lambda tx: measuring.figures(tx, PLACE, OCTOBER, NOVEMBER))


def here(seed: int, acts: int, names: list[str] = NAMES) -> Figures:
    async def look() -> Figures:
        database = Database.in_memory(clock=MovableClock(COUNTED), chance=SeededChance(1))
        try:
            return await measured(database, seed, acts, names)
        finally:
            await database.close()

    return asyncio.run(look())


@settings(max_examples=8, deadline=None)
@given(st.integers(0, 10**6), st.integers(0, 60))
def test_parts_are_never_more_than_their_wholes_and_relations_hold(seed, acts):
    made = here(seed, acts)
    for one in made.found:
        assert one.missing >= 0
        assert len(one.at) in (0, len(one.values))
        assert list(one.values) == sorted(one.values)
        if one.kind in ("share", "minutes"):
            assert 0 <= one.numerator <= one.denominator
            assert one.share is None or one.share <= 1
    counts = counts_of(made)
    for relation in made.relations:
        assert holds(relation, counts), relation


def counts_of(made: Figures) -> dict[str, int]:
    found = {one.cell: one.numerator for one in made.found if one.numerator is not None}
    for one in made.found:
        if one.denominator is not None:
            assert found.setdefault(one.of, one.denominator) == one.denominator, one.of
    return found


def holds(relation: Relation, counts: dict[str, int]) -> bool:
    more, less = (sum(counts[cell] for cell in cells) for cells in (relation.more, relation.less))
    return more == less if relation.equal else more >= less


@settings(max_examples=4, deadline=None)
@given(st.integers(0, 10**6))
def test_nothing_depends_on_what_people_are_called(seed):
    assert here(seed, 50) == here(seed, 50, [f"Zoë {number}" for number in range(8, 0, -1)])


async def test_on_postgresql_the_figures_are_the_same(place_elsewhere, place):
    there = await measured(place_elsewhere.database, 7, 120)
    assert there == await measured(place.database, 7, 120)
    assert sum(bool(one.numerator) for one in there.found) > 25


@given(histograms)
def test_gini_is_from_0_to_1_and_is_the_mean_difference_over_twice_the_mean(many):
    every = [number for number, count in many.items() for _ in range(count)]
    index = sums.gini(many)
    if index is None:
        assert not any(every)
        return
    assert 0 <= index < 1
    apart = sum(abs(one - other) * a * b for one, a in many.items() for other, b in many.items())
    assert abs(index - apart / (2 * len(every) * sum(every))) < 1e-12


@given(histograms, st.integers(1, 100))
def test_a_percentile_is_a_number_somebody_had_that_so_many_do_not_exceed(many, at):
    every = sorted(number for number, count in many.items() for _ in range(count))
    found = sums.percentile(many, at)
    assert found == every[-(-at * len(every) // 100) - 1]


@given(histograms)
def test_the_fifth_with_most_has_at_least_a_fifth_of_all(many):
    most, everything = sums.top_fifth(many)
    every = sorted((number for number, count in many.items() for _ in range(count)), reverse=True)
    assert (most, everything) == (sum(every[: -(-len(every) // 5)]), sum(every))
    assert 5 * most >= everything
