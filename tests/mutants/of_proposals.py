"""Wrong changes to how need meets offer: who fits, whose turn it is, what is told, and the first small exchange."""

from tests.mutants.mutant import Mutant

FITS = "skills/test_fits.py::"
PROPOSING = "skills/test_proposing.py::"

MUTANTS = (
    Mutant(
        "whoever is not cleared is asked to come home or to mind a child",
        "bot/skills/fitting.py",
        "            and may(giver, tier_at(kind, where))\n",
        "",
        test=f"{FITS}test_what_is_at_home_waits_for_a_clearance",
    ),
    Mutant(
        "a clearance never runs out",
        "bot/skills/fits.py",
        "lambda until: until <= now",
        "lambda _: False",
        test=f"{FITS}test_a_clearance_is_none_from_the_day_it_runs_out_whether_or_not_anybody_has_looked",
    ),
    Mutant(
        "two who are kept apart are brought together",
        "bot/skills/fitting.py",
        "if giver.id == needer.id or giver.id in needer.apart or needer.id in giver.apart:",
        "if giver.id == needer.id:",
        test=f"{FITS}test_two_who_are_kept_apart_are_not",
    ),
    Mutant(
        "whoever does not agree to be matched any more is",
        "bot/skills/fits.py",
        "here=here and all(consents.stands(tx, person_id, purpose) for purpose in MATCHED),",
        "here=here,",
        test=f"{FITS}test_whoever_agreed_to_it_no_more_is_not",
    ),
    Mutant(
        "whoever has just lost a baby is asked to give",
        "bot/skills/fits.py",
        "gives=not _in_a_loss(told, place, tx.now) and not",
        "gives=not",
        test=f"{FITS}test_what_she_asks_for_after_a_loss_is_looked_for_but_she_is_not_asked_to_give",
    ),
    Mutant(
        "somebody is brought together past the limit of their hours",
        "bot/skills/fitting.py",
        "if not spoken or not windows or _past_limits(giver, needer, kind.minutes):",
        "if not spoken or not windows:",
        test=f"{FITS}test_nobody_is_brought_together_beyond_the_hard_limit",
    ),
    Mutant(
        "what somebody promised does not count among the minutes of their week",
        "bot/skills/fits.py",
        "return loads.minutes_since(tx, person_id, since) + asked.minutes_since(tx, person_id, since)",
        "return loads.minutes_since(tx, person_id, since)",
        test=f"{PROPOSING}test_what_somebody_said_yes_to_counts_among_the_minutes_of_their_week_before_both_have",
    ),
    Mutant(
        "whoever rests for a week is asked",
        "bot/skills/fits.py",
        " and not (rests and asked.rests_until(tx, person_id) > tx.now),",
        ",",
        test=f"{PROPOSING}test_whoever_would_like_to_rest_is_asked_for_nothing_in_that_week",
    ),
    Mutant(
        "whoever fits best is always asked first",
        "bot/skills/proposing_rules.py",
        "return turn.times, turn.last, -fit.worth, fit.giver_id",
        "return 0, 0, -fit.worth, fit.giver_id",
        test="skills/test_proposing_rules.py::test_whoever_was_asked_longest_ago_is_asked_before_who_was_just_asked",
    ),
    Mutant(
        "whoever is asked reads for whom",
        "bot/skills/proposing_messages.py",
        'Text("skills-could-you", what=',
        'Text("skills-could-you", who=Name(fit.needer_id), what=',
        test=f"{PROPOSING}test_whoever_offers_it_is_asked_and_reads_why_but_not_for_whom",
    ),
    Mutant(
        "it is agreed on with whoever has taken their yes back",
        "bot/skills/proposing_answers.py",
        'if one is None or one.search_id != search.id or (one.state, search.state) != ("yes", "offered"):',
        "if one is None or one.search_id != search.id:",
        test=f"{PROPOSING}test_a_giver_may_take_the_yes_back_before_the_needer_has_said_so",
    ),
    Mutant(
        "what may not be any more is asked all the same",
        "bot/skills/proposing.py",
        "now = fits.still(tx, fit.offer_id, fit.need_id)\n",
        "now = fit\n",
        test=f"{PROPOSING}test_a_round_is_worked_out_apart_and_looks_again_before_it_asks",
    ),
    Mutant(
        "a need that was not met for a week comes before nobody",
        "bot/skills/proposing.py",
        "proposing_unmet.let_a_person_look(tx, search)",
        "pass",
        test=f"{PROPOSING}test_after_a_week_a_coordinator_owns_it_sees_what_was_tried_and_ends_it",
    ),
)
"""Each with the test that catches it."""
