"""What comes of what two say of somebody's part in a job."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.circle.jobs_rules import outcome

WORDS = st.sampled_from(("", "yes", "no"))


@pytest.mark.parametrize(
    ("own", "other", "came_to"),
    [
        ("", "", "wait"),
        ("yes", "", "wait"),
        ("", "yes", "wait"),
        ("", "no", "wait"),
        ("yes", "yes", "did"),
        ("no", "", "did_not"),
        ("no", "no", "did_not"),
        ("yes", "no", "differ"),
        ("no", "yes", "differ"),
    ],
)
def test_that_comes_of_it(own, other, came_to):
    assert outcome(own, other) == came_to


@given(WORDS, WORDS)
def test_it_counts_only_where_both_have_said_yes(own, other):
    assert (outcome(own, other) == "did") == (own == other == "yes")


@given(WORDS)
def test_nobody_is_silent_and_settled_by_another(other):
    assert outcome("", other) == "wait"
