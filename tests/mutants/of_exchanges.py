"""Wrong changes to exchanges: who says yes, when it is, how it went, and who looks."""

from tests.mutants.mutant import Mutant

AFTER = "skills/test_exchanges_after.py::"
AGREED = "skills/test_exchanges.py::"
APART = "skills/test_exchanges_apart.py::"

MUTANTS = (
    Mutant(
        "silence is a yes",
        "bot/skills/exchange_rules.py",
        "if any(one not in said for one in both):",
        "said = dict.fromkeys(both, max(said.values())) | dict(said)\n    if False:",
        test=f"{AFTER}test_silence_is_one_nudge_and_then_a_coordinators_and_never_a_yes",
    ),
    Mutant(
        "two other lengths are as good as one",
        "bot/skills/exchange_rules.py",
        "if one != other:",
        "if NOT_AT_ALL in (one, other) and one != other:",
        test=f"{AFTER}test_two_lengths_that_stay_apart_are_looked_at",
    ),
    Mutant(
        "what is still to come can be said to have happened",
        "bot/skills/exchange_after.py",
        'return exchange.state != "booked" or (exchange.starts_at or 0) <= tx.now',
        "return True",
        test=f"{AFTER}test_nobody_can_say_it_happened_before_it_has",
    ),
    Mutant(
        "what is told again once it is in the books is posted again",
        "bot/skills/exchanges.py",
        'over = one.state in ("done", "booked", "confirmed")',
        'over = one.state in ("done", "booked")',
        test=f"{AFTER}test_told_by_both_is_one_and_the_second_telling_is_the_yes",
    ),
    Mutant(
        "where nobody says how it went no person looks",
        "bot/skills/exchange_timing.py",
        "    _look(tx, exchange, exchange.ends_at, LOOKED_AT_DAYS)\n",
        "",
        test=f"{AFTER}test_both_silent_is_looked_at_too",
    ),
    Mutant(
        "two who are kept apart agree on something",
        "bot/skills/exchanges.py",
        "if receiver_id in holders.apart_from(tx, giver_id):",
        "if False:",
        test=f"{AGREED}test_two_who_are_kept_apart_cannot_agree",
    ),
    Mutant(
        "whoever tells that something was not right may still be brought together with them",
        "bot/skills/exchange_asks.py",
        "return {one.other(person_id) for one in found if one is not None and person_id in one.both}",
        "return set()",
        test=f"{APART}test_while_somebody_looks_at_what_was_told_the_two_are_not_brought_together",
    ),
    Mutant(
        "one of the two looks at their own exchange",
        "bot/skills/exchange_asks.py",
        "two = set() if found is None else set(found.both)",
        "two = set()",
        test=f"{AGREED}test_neither_of_the_two_is_ever_the_coordinator_who_looks",
    ),
    Mutant(
        "after a loss they are still asked",
        "bot/skills/exchange_timing.py",
        'return person.state == "active" and (person.loss_at is None or person.loss_at < since)',
        'return person.state == "active"',
        test=f"{APART}test_after_a_loss_nobody_is_asked_about_what_another_tells_of_before_it",
    ),
    Mutant(
        "what somebody gave is lost when the other one leaves",
        "bot/skills/exchange_consequences.py",
        'if people.get(tx, by).state != "active" and people.get(tx, other).state != "active":',
        'if people.get(tx, by).state != "active":',
        test=f"{APART}test_nobody_loses_what_they_gave_because_the_other_one_left",
    ),
    Mutant(
        "whoever is not cleared any more gives what needs it",
        "bot/skills/exchange_consequences.py",
        "if not fitting.may(giver, kind.tier if where is None else taxonomy.tier_at(kind, where)):",
        "if False:",
        test=f"{APART}test_whoever_is_not_cleared_any_more_does_not_give_what_needs_it",
    ),
)
"""Each with the test that catches it."""
