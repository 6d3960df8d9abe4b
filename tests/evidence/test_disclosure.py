"""What is told of counts: rounded, hidden where small, and never so that a hidden one can be worked out."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.evidence.disclosure import Care, Pinned, Relation, Told, by_itself, limits, tell
from bot.evidence.readers import Contradiction, Reader
from tests.evidence.attacker import worked_out
from tests.evidence.programme import CARE, all_told, months

MONTHS = 24


@pytest.mark.parametrize(
    ("count", "told"), [(0, 0), (1, None), (7, None), (8, 10), (9, 10), (12, 10), (13, 15), (17, 15), (18, 20)]
)
def test_small_counts_are_hidden_and_others_rounded_to_five(count, told):
    assert by_itself(count, CARE).number == told


@given(st.integers(0, 300), st.integers(0, 40), st.sampled_from([3, 5, 11]))
def test_a_number_that_is_told_stands_for_several_none_of_which_is_hidden(count, hidden_to, step):
    care = Care(hidden_to, step)
    told = by_itself(count, care)
    low, high = limits(told, care)
    assert low <= count <= high
    if told.number:
        assert low > hidden_to
        assert high - low >= care.half
        assert {by_itself(one, care) for one in range(low, high + 1)} == {told}


def test_what_three_small_months_would_give_away_is_hidden_beside_them():
    """12 were here and 33 are: each month brought 7. Told as 10 and 35 they could not be less."""
    flows = [Relation((f"here {month}", f"came {month + 1}"), (f"here {month + 1}",)) for month in range(3)]
    counts = {f"came {month}": 7 for month in (1, 2, 3)}
    told = {**{cell: by_itself(7, CARE) for cell in counts}, "here 0": by_itself(12, CARE), "here 3": Told("shown", 35)}
    told |= {f"here {month}": Told("beside") for month in (1, 2)}
    assert worked_out(told, flows) == {"here 1": 19, "here 2": 26, **counts}
    guarded = tell({**counts, "here 1": 19, "here 2": 26, "here 3": 33}, {"here 0": by_itself(12, CARE)}, flows, CARE)
    assert guarded["here 3"] == Told("beside")
    assert worked_out({**guarded, "here 0": by_itself(12, CARE)}, flows) == {}


@pytest.mark.parametrize("seed", range(8))
def test_whoever_has_read_two_years_of_a_programme_works_out_no_hidden_count(seed):
    counts, relations = months(Random(seed), MONTHS)
    told = all_told(counts, relations)
    for month in counts:
        for cell, count in month.items():
            low, high = limits(told[cell], CARE)
            assert low <= count <= high
    assert any(one.number is None for one in told.values())
    assert worked_out(told, relations) == {}


def test_without_what_is_hidden_beside_them_some_could_be_worked_out():
    found = {}
    for seed in range(40):
        counts, relations = months(Random(seed), MONTHS)
        plain = {cell: by_itself(count, CARE) for month in counts for cell, count in month.items()}
        found |= worked_out(plain, relations)
    assert found


@pytest.mark.parametrize(("least", "hidden_to"), [(0, 0), (1, 0), (2, 3), (3, 3), (4, 3), (5, 4), (8, 7)])
def test_however_few_a_place_hides_a_hidden_count_is_not_known_by_that(least, hidden_to):
    assert Care.below(least) == Care(hidden_to=hidden_to)
    told = tell({"all": 40, "some": 1}, {}, [Relation(("all",), ("some",), equal=False)], Care.below(least))
    assert told["all"] == Told("shown", 40)


def test_what_was_told_once_is_not_told_anew():
    with pytest.raises(ValueError, match="here"):
        tell({"here": 9}, {"here": Told("shown", 10)}, [], CARE)


PARTS = tuple(f"part {number}" for number in range(7))
"""Of a small whole, each of at least one."""
SUM = Relation(("whole",), PARTS)


def test_where_no_number_is_left_to_hide_it_is_not_told_either_that_a_count_is_small():
    told = tell({"whole": 7, **dict.fromkeys(PARTS, 1)}, {}, [SUM], CARE)
    assert {one.mark for one in told.values()} == {"small", "beside"}
    assert worked_out(told, [SUM]) == {}


def test_where_hiding_more_does_not_help_nothing_is_told():
    before = dict.fromkeys(("whole", *PARTS), Told("small"))
    with pytest.raises(Pinned):
        tell({"more": 30}, before, [SUM, Relation(("more",), ("whole",), equal=False)], CARE)


def test_counts_that_hang_together_with_nothing_are_told_each_by_itself():
    assert tell({"a": 3, "b": 30}, {}, [], CARE) == {"a": Told("small"), "b": Told("shown", 30)}


def test_a_reader_says_where_nothing_fits():
    with pytest.raises(Contradiction):
        Reader({"a": (1, 2), "b": (5, 6)}, [(("a",), ("b",), True)]).certain(["a"], 2)
