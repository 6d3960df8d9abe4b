"""Wrong changes to the lines of two who agreed on something: who has one, for how long, and what closes it."""

from tests.mutants.mutant import Mutant

AGREED = "talk/test_agreed.py::"

MUTANTS = (
    Mutant(
        "whoever tells of something has a line to the other one",
        "bot/skills/store/exchange_lines.py",
        "        _E.told_by.is_(None),\n",
        "",
        test=f"{AGREED}test_what_somebody_only_tells_of_opens_no_line_to_anybody",
    ),
    Mutant(
        "a line is open for good once something happened",
        "bot/skills/exchange_lines.py",
        "until = None if settled_at is None else settled_at + LINE_DAYS * DAY",
        "until = None",
        test=f"{AGREED}test_it_is_open_some_days_after_both_said_that_it_happened_and_closes_kindly",
    ),
    Mutant(
        "a line stays open with somebody who was reported",
        "bot/talk/ties.py",
        "if other not in apart and bond.is_on(tx.now)",
        "if bond.is_on(tx.now)",
        test=f"{AGREED}test_a_report_reaches_a_coordinator_with_the_words_and_cuts_the_line_without_a_word_of_why",
    ),
    Mutant(
        "two who are paired write around a rest on the line of what they agreed on",
        "bot/talk/ties.py",
        "not paired and other in bonds(tx, one)",
        "other in bonds(tx, one)",
        test="talk/test_agreed_paired.py::test_a_line_begun_before_they_were_paired_goes_on_that_of_the_pairing",
    ),
    Mutant(
        "nobody hears that a neighbour was blocked",
        "bot/talk/parting.py",
        "if seeks or tie.pairing is None:",
        "if seeks:",
        test=f"{AGREED}test_to_block_ends_what_they_agreed_on_kindly_and_a_coordinator_hears_of_it",
    ),
    Mutant(
        "two neighbours of one name are not told apart",
        "bot/talk/messages.py",
        "    if not same:\n",
        "    if True:\n",
        test=f"{AGREED}test_a_neighbour_called_as_the_mentor_is_told_apart_wherever_one_is_chosen",
    ),
)
"""Each with the test that catches it."""
