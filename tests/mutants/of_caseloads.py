"""Wrong changes to caseloads, mornings and moments of one's own."""

from tests.mutants.mutant import Mutant

MUTANTS = (
    Mutant(
        "a coordinator finds the parent for whom she acted",
        "bot/staff/caseload.py",
        "hidden = {reader.id, *glances.ever_acted_for(tx, reader.id)}",
        "hidden = {reader.id}",
        test="staff/test_caseload.py::test_who_acts_for_a_parent_or_ever_did_does_not_find_her",
    ),
    Mutant(
        "anybody who helps sees anybody's families",
        "bot/staff/caseload.py",
        """if "coordinator" not in reader.roles:""",
        "if False:",
        test="stories/test_caseload.py::test_nobody_reads_anothers_caseload",
    ),
    Mutant(
        "a nurse reads how a week was that is not shared with her",
        "bot/checkins/glances.py",
        "    if not pulse.shared(tx, parent_id):\n        return None",
        "    if False:\n        return None",
        test="stories/test_caseload.py::test_how_a_week_was_is_for_the_nurse_alone_where_it_is_shared_and_each_look_can_be_read",
    ),
    Mutant(
        "a mentor reads how a week was",
        "bot/staff/caseload.py",
        """if family.helper_id != reader.id or family.kind != "nurse":""",
        "if family.helper_id != reader.id:",
        test="stories/test_caseload.py::test_a_mentor_sees_her_family_and_nothing_that_is_the_nurses_to_know",
    ),
    Mutant(
        "after a loss a caseload still says where she was",
        "bot/staff/caseload.py",
        """stage = parent.stage if parent.loss_at is None else "unsaid\"""",
        "stage = parent.stage",
        test="stories/test_caseload.py::test_the_stage_is_the_nurses_to_know_and_never_after_a_loss",
    ),
    Mutant(
        "of two choices one is enough to stand on the list",
        "bot/staff/caseload_rules.py",
        "return all(is_one(family, one, moment) for one in chosen)",
        "return any(is_one(family, one, moment) for one in chosen)",
        test="staff/test_caseload.py::test_two_choices_at_once_hold_those_that_both_name",
    ),
    Mutant(
        "everybody is reminded in the same second",
        "bot/base/spread.py",
        "aside = number % (2 * AROUND + 1) - AROUND",
        "aside = 0 * number",
        test="checkins/test_times.py::test_a_moment_of_ones_own_at_the_edge_of_the_night_is_on_the_waking_side",
    ),
    Mutant(
        "a moment of one's own may fall into the night",
        "bot/checkins/times.py",
        "soonest <= moment <= limit and not waking.is_quiet(moment)",
        "soonest <= moment <= limit",
        test="checkins/test_times.py::test_a_moment_of_ones_own_at_the_edge_of_the_night_is_on_the_waking_side",
    ),
)
