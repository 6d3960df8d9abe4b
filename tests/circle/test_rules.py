"""How many votes count, and what comes of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.base.outcome import Refused
from bot.circle import rules
from bot.circle.rules import Result


@pytest.mark.parametrize(
    ("members", "percent", "least", "needed"),
    [
        (8, 20, 5, 5),
        (100, 20, 5, 20),
        (101, 20, 5, 21),
        (3, 20, 5, 3),
        (5, 20, 5, 5),
        (0, 20, 5, 1),
        (50, 0, 1, 1),
        (40, 100, 1, 40),
    ],
)
def test_so_many_must_vote(members, percent, least, needed):
    assert rules.quorum(members, percent, least) == needed


@pytest.mark.parametrize(
    ("votes", "many", "came_of_it"),
    [
        ([1, 1, 0], 2, Result("carried", 1, (1, 2))),
        ([0, 0, 1], 2, Result("not_carried", None, (2, 1))),
        ([0, 1, 1, 0], 2, Result("tie", None, (2, 2))),
        ([1, 1], 2, Result("no_quorum", None, (0, 2))),
        ([], 2, Result("no_quorum", None, (0, 0))),
        ([2, 2, 1, 0], 3, Result("carried", 2, (1, 1, 2))),
        ([2, 2, 1, 1], 3, Result("tie", None, (0, 2, 2))),
    ],
)
def test_that_comes_of_so_many_votes(votes, many, came_of_it):
    assert rules.result(votes, many, 3, secret=False) == came_of_it


def test_of_a_secret_vote_that_does_not_count_the_totals_are_not_told():
    assert rules.result([1, 0], 2, 3, secret=True) == Result("no_quorum", None, ())


@given(votes=st.lists(st.integers(0, 5), max_size=40), needed=st.integers(1, 20), chance=st.randoms())
def test_who_voted_first_makes_no_difference_and_every_vote_is_in_the_totals_once(votes, needed, chance):
    said = rules.result(votes, 6, needed, secret=False)
    assert sum(said.totals) == len(votes)
    other = list(votes)
    chance.shuffle(other)
    assert rules.result(other, 6, needed, secret=False) == said
    if said.outcome == "carried":
        assert said.chosen
        assert all(said.totals[said.chosen] > count for one, count in enumerate(said.totals) if one != said.chosen)
        assert len(votes) >= needed


def test_two_options_that_are_the_same_are_no_choice():
    assert rules.options_of(("Mondays", " Tuesdays ")) == ("Mondays", "Tuesdays")
    with pytest.raises(Refused):
        rules.options_of(("Mondays", "mondays"))
    with pytest.raises(Refused):
        rules.options_of(tuple("abcdef"))
    with pytest.raises(Refused):
        rules.options_of(("x" * 61,))


def test_without_options_it_is_yes_or_no():
    assert list(rules.choices(())) == [0, 1]
    assert list(rules.choices(("Mondays",))) == [0, 1]
    assert list(rules.choices(("Mondays", "Tuesdays"))) == [0, 1, 2]
