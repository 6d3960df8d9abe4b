"""How much of somebody's words fits, and which wording celebrates: tried on anything people might write."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from bot.base.chance import SeededChance
from bot.checkins import steps_rules as rules

LETTERS = st.text(alphabet=st.one_of(st.characters(), st.sampled_from("👩‍🍼👍🏽e\u0301 ्का\u0651")), max_size=400)


@given(LETTERS, st.integers(1, 250))
def test_what_is_kept_is_a_beginning_that_fits(words, most):
    short = rules.shortened(words, most)
    assert len(short) <= most
    assert words.startswith(short)
    assert short == words or len(words) > most


@given(LETTERS, st.integers(1, 250))
def test_no_letter_is_cut_from_its_marks(words, most):
    short = rules.shortened(words, most)
    rest = words[len(short) :]
    assert not rest or not short or not unicodedata.category(rest[0]).startswith("M")


def test_whole_words_are_kept_where_there_are_any():
    assert rules.shortened("swim again with my mother", 12) == "swim again"
    assert rules.shortened("swim", 12) == "swim"
    assert rules.shortened("x" * 20, 12) == "x" * 12


def test_a_family_of_signs_is_kept_whole_or_not_at_all():
    nurse = "👩‍🍼"
    assert rules.shortened(nurse * 10, 4) == nurse
    assert rules.shortened("👍🏽👍🏽", 3) == "👍🏽"


@given(st.integers(0, 2**32), st.integers(2, 9))
def test_another_wording_is_never_the_last_one_and_any_of_the_others(seed, count):
    chance = SeededChance(seed)
    last = rules.another(None, count, chance)
    assert 0 <= last < count
    seen = {rules.another(last, count, chance) for _ in range(60 * count)}
    assert seen == set(range(count)) - {last}


def test_a_letter_with_more_marks_than_fit_is_kept_as_far_as_it_fits():
    assert rules.shortened("a" + "\u0301" * 300, 200) == "a" + "\u0301" * 199


@given(LETTERS, st.integers(1, 250))
def test_of_something_there_is_never_nothing_left(words, most):
    assert rules.shortened(words, most) or not words[:most].rstrip()


def test_signs_that_phones_count_twice_are_counted_twice():
    assert (rules.units("ab"), rules.units("🌱🌱")) == (2, 4)
