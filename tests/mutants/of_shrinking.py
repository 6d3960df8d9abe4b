"""Wrong changes to shrinking: what is broken in the same way, what may be left out, how things are found again"""

from tests.mutants.mutant import Mutant

TESTS = "simulation/test_shrinking.py::"

MUTANTS = (
    Mutant(
        "whatever breaks counts as the same",
        "bot/simulation/shrinking/shrink.py",
        "return bool(one) and _sort_of(one) == _sort_of(other)",
        "return bool(one) and bool(other)",
        test=f"{TESTS}test_two_breaches_are_alike_whoever_they_are_about",
    ),
    Mutant(
        "a stretch is left out also where nothing breaks without it",
        "bot/simulation/shrinking/smaller.py",
        "left = tried(kept[:start] + kept[end:])\n        if left",
        "left = tried(kept[:start] + kept[end:]) or kept[:start] + kept[end:]\n        if left",
        test=f"{TESTS}test_of_what_must_come_together_nothing_else_is_left_and_nothing_is_out_of_order",
    ),
    Mutant(
        "a button that is not there is taken for another one",
        "bot/practice/retold/buttons.py",
        """if _tag(one[1]) == name["tag"]]""",
        """]""",
        test=f"{TESTS}test_a_button_is_found_by_what_stands_on_it_and_what_is_not_there_is_left_out",
    ),
)
"""Each with the test that catches it."""
