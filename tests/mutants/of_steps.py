"""Wrong changes to goals and small steps, their celebrations, and who sees them."""

from tests.mutants.mutant import Mutant

MUTANTS = (
    Mutant(
        "a step is celebrated twice running in the same words",
        "bot/checkins/steps_rules.py",
        "return drawn + (drawn >= last)",
        "return drawn",
        test="stories/test_steps.py::test_no_celebration_comes_twice_running_and_all_of_them_come",
    ),
    Mutant(
        "a goal stays shown to a helper who is gone",
        "bot/wiring/following.py",
        "follow.on(facts.PairingEnded, steps_shown.pairing_ended)",
        "None",
        test="stories/test_steps_shown.py::test_when_the_pairing_ends_the_sharing_ends_with_it_in_the_same_moment",
    ),
    Mutant(
        "a goal stays shown to who acted for her",
        "bot/people/companions.py",
        "tx.tell(ActingEnded(link.parent_id, link.companion_id))",
        "None",
        test="stories/test_steps_shown.py::test_when_sam_acts_no_more_he_sees_nothing_and_not_when_he_acts_again",
    ),
    Mutant(
        "a goal that is set aside is seen by others",
        "bot/checkins/steps_shown.py",
        """if viewer is None or goal.state == "aside" or""",
        """if viewer is None or""",
        test="stories/test_steps_shown.py::test_set_aside_it_is_seen_by_nobody_and_taken_up_again_by_those_she_chose",
    ),
    Mutant(
        "after a loss goals stay shown",
        "bot/checkins/steps.py",
        "store.hide_from_all(tx, goal)",
        "None",
        test="stories/test_steps.py::test_after_a_loss_every_goal_is_aside_and_she_alone_can_open_it_again",
    ),
    Mutant(
        "who acts for her sees what came after a call",
        "bot/checkins/steps_shown.py",
        "for step in goal.steps if step.worded_at < until)",
        "for step in goal.steps)",
        test="stories/test_steps_shown.py::test_once_ana_called_somebody_sam_sees_nothing_newer_of_her_goals",
    ),
    Mutant(
        "a goal can be shown to anybody",
        "bot/checkins/steps_shown.py",
        """if goal.state == "aside" or to not in could_see(tx, parent):""",
        """if goal.state == "aside":""",
        test="stories/test_steps_shown.py::test_a_nurse_of_another_family_sees_nothing_and_cannot_be_chosen",
    ),
    Mutant(
        "a reminder outlives what it was asked for",
        "bot/checkins/steps.py",
        """    if after != "open":
        reminding.stop(tx, goal)
""",
        "",
        test="stories/test_steps.py::test_a_goal_that_is_taken_up_again_reminds_of_nothing_by_itself",
    ),
    Mutant(
        "what is typed days later is still kept for a goal",
        "handlers/checkins/steps_words.py",
        """if turn.tx.now - max(form.get("asked", 0), form.get("at", 0)) <= LAPSES else {}""",
        "or {}",
        test="stories/test_steps_typed.py::test_a_cry_typed_days_later_is_no_step_and_nobody_reads_it",
    ),
    Mutant(
        "what others read is kept before it is read back",
        "handlers/checkins/steps_words.py",
        "if short == words and not _seen_by(turn, form):",
        "if short == words:",
        test="stories/test_steps_typed.py::test_what_another_would_read_is_read_back_first_and_also_at_once",
    ),
    Mutant(
        "what was taken back can still be read",
        "bot/checkins/steps_shown.py",
        "goal = None if found is None else _as_read(tx, reader, found)",
        "goal = found",
        test="stories/test_steps_kept.py::test_what_reaches_somebody_after_ana_took_it_back_says_no_word_of_it",
    ),
    Mutant(
        "a loss is followed by a fanfare",
        "bot/checkins/steps.py",
        """    if person.loss_at is not None:
        return None
    last""",
        "    last",
        test="stories/test_steps_kindly.py::test_after_a_loss_a_step_is_answered_quietly_and_the_last_one_too",
    ),
)
