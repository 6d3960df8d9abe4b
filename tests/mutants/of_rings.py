"""Wrong changes to rings: who is asked, whose yes counts for what, what is told when, and what is the best."""

from tests.mutants.mutant import Mutant

CONSENT = "skills/test_ring_consent.py::"
NEEDS = "skills/test_ring_needs.py::"
FROM_POT = "skills/test_ring_pot.py::"
CHAINS = "skills/test_pot_chains.py::"

MUTANTS = (
    Mutant(
        "a ring is agreed on before everybody has said yes",
        "bot/skills/ring_parts.py",
        'if not _is_whole(ring, parts) or any(part.state != "yes" for part in parts):',
        "if not _is_whole(ring, parts):",
        test=f"{CONSENT}test_with_the_last_yes_each_leg_is_agreed_and_each_reads_their_own_two_names",
    ),
    Mutant(
        "who gives and gets is named before the last yes",
        "bot/skills/ring_messages.py",
        'text = Text(f"skills-ring-asked-{way}", until=When(ring.until), **_said(part.terms))',
        'text = Text(f"skills-ring-asked-{way}", who=Name(part.person_id), until=When(ring.until), '
        "**_said(part.terms))",
        test=f"{CONSENT}test_each_reads_what_they_would_give_and_get_and_nobodys_name",
    ),
    Mutant(
        "with the last yes nobody looks whether it may still be",
        "bot/skills/ring_parts.py",
        "    if fits_still(tx, ring):\n        _agree",
        "    if True:\n        _agree",
        test=f"{NEEDS}test_whoever_is_quicker_meets_the_need_and_the_ring_is_let_go_kindly",
    ),
    Mutant(
        "two who come apart stay in one ring",
        "bot/skills/ring_consequences.py",
        "    (CameApart, look_again),\n",
        "",
        test=f"{CONSENT}test_two_who_come_apart_are_not_brought_together",
    ),
    Mutant(
        "a yes stands for other things than were told",
        "bot/skills/store/rings.py",
        'state: PartState = old.state if old.terms == terms else "asked"',
        "state: PartState = old.state",
        test=f"{CONSENT}test_a_yes_is_only_to_what_was_told_and_whoever_would_give_something_else_is_asked_anew",
    ),
    Mutant(
        "whoever said no to a ring is asked for the next one at once",
        "bot/skills/ring_nightly.py",
        "return busy | rings.not_lately(tx, place, tx.now - REST), rings.promised(tx, place)",
        "return busy, rings.promised(tx, place)",
        test=f"{CONSENT}test_whoever_said_no_or_nothing_is_left_alone_for_two_weeks",
    ),
    Mutant(
        "whoever said yes and is let go hears nothing of it",
        "bot/skills/ring_parts.py",
        'if part.state == "yes":\n        ring_messages.let_go(tx, part)',
        'if part.state == "yes":\n        pass',
        test=f"{CONSENT}test_where_nobody_else_could_whoever_said_yes_is_told_kindly_and_nothing_of_a_no",
    ),
    Mutant(
        "a late no takes back what everybody said yes to",
        "bot/skills/ring_consent.py",
        '    if not part.is_live:\n        return part.state == "not_now"\n',
        "",
        test=f"{CONSENT}test_said_twice_is_said_once_and_a_late_no_takes_nothing_back",
    ),
    Mutant(
        "chains from the pot take more than it has in all",
        "bot/skills/ring_pot.py",
        "at_most=(minutes,))",
        "at_most=(10**9,))",
        test=f"{FROM_POT}test_of_two_chains_for_which_the_pot_has_not_enough_the_better_one_is_chosen",
    ),
    Mutant(
        "the pot gives for people for whom it may not",
        "bot/skills/ring_pot.py",
        "if fit.minutes <= min(cover.minutes, cover.most.get(fit.needer_id, 0))",
        "if fit.minutes <= cover.minutes",
        test=f"{FROM_POT}test_the_best_chains_from_the_pot_are_found",
    ),
    Mutant(
        "a parent after a birth does not come first",
        "bot/skills/ring_pot.py",
        "return FIRST_WORTH if needer in night.cover.first and not night.kept else 0",
        "return 0",
        test=f"{FROM_POT}test_a_parent_after_a_birth_goes_before_what_is_worth_more",
    ),
    Mutant(
        "whoever helps the last is helped by nobody",
        "bot/skills/ring_pot.py",
        ", (people + helper, column, -1)]",
        "]",
        test=f"{FROM_POT}test_the_best_chains_from_the_pot_are_found",
    ),
    Mutant(
        "a ring that does not come about keeps what the pot promised for it",
        "bot/skills/ring_parts.py",
        "    covering.let_go(tx, ring.subject)\n",
        "",
        test=f"{CHAINS}test_silence_frees_the_pot_too",
    ),
    Mutant(
        "the pot gives for the first leg and not for the last",
        "bot/skills/ring_parts.py",
        "covering.move(tx, ring.subject, covering.evidence_of(exchange_id))",
        "covering.move(tx, ring.subject, covering.evidence_of(exchange_id - 1))",
        test=f"{CHAINS}test_both_legs_are_booked_alone_and_the_pot_gives_for_the_last",
    ),
)
"""Each with the test that catches it."""
