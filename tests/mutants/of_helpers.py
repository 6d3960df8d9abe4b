"""Wrong changes to what helpers keep for themselves, and to who looks after families while a helper is away."""

from tests.mutants.mutant import Mutant

MUTANTS = (
    Mutant(
        "whoever can be reached again counts as back from a break",
        "bot/people/service.py",
        "if person.reachable and (person.paused_until or 0) <= tx.now:",
        "if person.reachable:",
        test="pairing/test_helper_gone.py::test_a_nurse_on_a_break_who_can_be_reached_again_is_still_on_a_break",
    ),
    Mutant(
        "whoever is back from a break counts as one who can be reached",
        "bot/people/service.py",
        "if person.reachable and (person.paused_until or 0) <= tx.now:",
        "if (person.paused_until or 0) <= tx.now:",
        test="pairing/test_helper_gone.py::test_a_nurse_on_a_break_who_can_be_reached_again_is_still_on_a_break",
    ),
    Mutant(
        "nobody looks after families whose helper is away",
        "bot/pairing/consequences.py",
        "elif pairing.helper_id == fact.person_id:\n            service.helper_away",
        "elif pairing.parent_id == fact.person_id:\n            service.helper_away",
        test="pairing/test_helper_gone.py::test_nobody_is_silently_without_a_nurse",
    ),
    Mutant(
        "a helper who is back before anybody knew of it is told of",
        "bot/pairing/messages.py",
        """if not outbox.withdraw(tx, f"{pairing.subject}away:"):""",
        "if True:",
        test="pairing/test_helper_gone.py::"
        "test_a_nurse_who_is_back_before_anybody_read_that_she_was_away_is_not_spoken_of",
    ),
    Mutant(
        "the hours a helper works limit nothing",
        "bot/people/profiles.py",
        "told = sum(end - start for _, start, end in hours) or WEEK_MINUTES",
        "told = WEEK_MINUTES",
        test="stories/test_limits.py::test_whoever_works_one_morning_is_not_given_25_families",
    ),
    Mutant(
        "the hours a helper gives limit nothing",
        "bot/people/profiles.py",
        "WEEK_MINUTES if limit is None else limit)",
        "WEEK_MINUTES)",
        test="stories/test_limits.py::test_no_more_families_are_proposed_than_fit_into_the_hours_a_nurse_gives",
    ),
    Mutant(
        "a rest ends after its first week",
        "bot/people/limits.py",
        "in_a_row[-1] + WEEK",
        "in_a_row[0] + WEEK",
        test="stories/test_limits.py::test_two_weeks_in_a_row_are_one_rest",
    ),
    Mutant(
        "a rest cuts a longer break short",
        "bot/people/limits.py",
        "(helper.paused_until or 0) < end",
        "True",
        test="stories/test_limits.py::test_a_longer_break_is_not_cut_short_by_a_rest",
    ),
    Mutant(
        "times to meet are offered in a week of rest",
        "bot/checkins/free.py",
        ", *limits.spans(tx, told.person))",
        ",)",
        test="stories/test_limits.py::test_no_time_to_meet_is_offered_in_a_week_of_rest",
    ),
)
