"""Wrong changes to how people are asked how things go, and to who sees what they said."""

from tests.mutants.mutant import Mutant

TESTS = "evidence/test_asking.py::"
MUTANTS = (
    Mutant(
        "somebody is asked how things go after a loss",
        "bot/evidence/asking.py",
        "return here and person.loss_at is None",
        "return here",
        test=TESTS + "test_nobody_is_asked_after_a_loss",
    ),
    Mutant(
        "a question about how things go is sent although a loss was told meanwhile",
        "bot/evidence/asking.py",
        "(ConsentChanged, consent_changed), (Loss, loss), ",
        "(ConsentChanged, consent_changed), ",
        test=TESTS + "test_what_waits_to_be_sent_is_taken_back_by_a_loss",
    ),
    Mutant(
        "whoever agrees no more is asked once more",
        "bot/evidence/asking.py",
        "if person is None or not consents.stands(tx, person.id, PURPOSE):",
        "if person is None:",
        test=TESTS + "test_a_timer_that_outlived_the_consent_asks_nobody",
    ),
    Mutant(
        "answers stay when they are taken back",
        "bot/evidence/asking.py",
        "    sheets.forget(tx, person_id)\n",
        "",
        test=TESTS + "test_taking_it_back_deletes_all_of_it",
    ),
    Mutant(
        "a question left out counts as none at all",
        "bot/evidence/measure.py",
        "return sum(told) if len(told) == measure.questions else None",
        "return sum(told)",
        test=TESTS + "test_a_question_left_out_is_no_total",
    ),
    Mutant(
        "anybody may answer another's questions",
        "bot/evidence/asking.py",
        "if found is None or found.person_id != person.id or not agrees(tx, person):",
        "if found is None:",
        test=TESTS + "test_nobody_else_answers_or_shows_a_sheet",
    ),
    Mutant(
        "a nurse reads all that a family said once one is shown",
        "bot/evidence/shown.py",
        "if one.shown_to == nurse.id and one.total is not None]",
        "if one.total is not None]",
        test=TESTS + "test_a_nurse_sees_what_is_shown_to_her_and_nothing_else",
    ),
    Mutant(
        "a nurse goes on reading where nothing is shared with her",
        "bot/evidence/shown.py",
        "nurse_of(tx, parent_id) == nurse.id and shares(tx, parent_id) and consents",
        "nurse_of(tx, parent_id) == nurse.id and consents",
        test=TESTS + "test_without_either_consent_a_nurse_neither_reads_nor_writes",
    ),
    Mutant(
        "less than the smallest step is a change",
        "bot/evidence/measure.py",
        "if abs(last - first) < measure.step:",
        "if last == first:",
        test="evidence/test_measure_file.py::test_two_totals_differ_from_the_smallest_step_of_the_measure_on",
    ),
    Mutant(
        "a file may carry the words of a scale of which only totals are kept",
        "bot/evidence/measure_file.py",
        'if form != "questions" and "words" in top.keys:',
        'if form == "own" and "words" in top.keys:',
        test="evidence/test_measure_file.py::test_what_is_wrong_is_told_with_what_would_be_right",
    ),
    Mutant(
        "what was said against other words is compared",
        "bot/evidence/outcomes.py",
        "for _, _, total, words in until if words == until[-1][3]]",
        "for _, _, total, words in until if words is not None]",
        test="evidence/test_outcomes.py::test_people_are_counted_by_what_they_said_in_that_time",
    ),
)
