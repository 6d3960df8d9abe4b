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
        "bot/app.py",
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
)
