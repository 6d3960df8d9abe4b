"""What is still missing before somebody may be let in by members."""

from hypothesis import given
from hypothesis import strategies as st

from bot.circle.recruit_rules import REFERENCES, Standing, are_good, may_be_voted_on, missing, wanted

RESULTS = st.lists(st.sampled_from(("", "good", "not", "none")), max_size=6).map(tuple)
STANDINGS = st.builds(Standing, RESULTS, st.booleans(), st.sampled_from(("", "yes", "no")))


@given(STANDINGS)
def test_nothing_is_missing_only_where_all_three_are_there(standing):
    all_there = are_good(standing.references) and standing.met and standing.vote == "yes"
    assert (missing(standing) == ()) == all_there


@given(RESULTS)
def test_one_who_says_something_else_or_too_few_are_never_enough(results):
    if "not" in results or results.count("good") < REFERENCES:
        assert not are_good(results)


@given(RESULTS)
def test_whoever_gave_no_answer_is_asked_for_in_another_stead(results):
    assert wanted((*results, "none")) == wanted(results)


@given(STANDINGS)
def test_nobody_is_voted_on_unmet_or_without_references(standing):
    if may_be_voted_on(standing):
        assert standing.met
        assert are_good(standing.references)
