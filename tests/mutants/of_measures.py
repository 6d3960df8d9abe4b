"""Wrong changes to how people are asked how things go, to who sees what they said, and to the stories they tell."""

from tests.mutants.mutant import Mutant

TESTS = "evidence/test_asking.py::"
STORIES = "evidence/test_stories.py::"
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
    Mutant(
        "a report tells a story that was to stay in the circle",
        "bot/evidence/stories.py",
        "        if one.in_report and consents.stands(tx, one.person_id, PURPOSE)\n",
        "",
        test=STORIES + "test_a_report_tells_only_what_may_be_told_there_and_names_nobody_who_did_not_wish_it",
    ),
    Mutant(
        "a story that was taken back goes on being voted on",
        "bot/evidence/stories.py",
        "    circle.drop(tx, story.place, story.about)\n",
        "",
        test=STORIES + "test_taken_back_it_is_in_no_report_no_list_and_no_vote",
    ),
    Mutant(
        "others read a story before it is shared",
        "bot/evidence/stories.py",
        "story.told_at is not None and story.place == person.place and",
        "story.place == person.place and",
        test=STORIES + "test_what_is_not_shared_is_read_by_nobody_else_and_cannot_be_chosen",
    ),
    Mutant(
        "anybody may change what another tells",
        "bot/evidence/stories.py",
        "if found is None or found.person_id != person.id:",
        "if found is None:",
        test=STORIES + "test_nobody_changes_or_takes_back_what_another_tells",
    ),
    Mutant(
        "stories stay when the consent to them is taken back",
        "bot/evidence/stories.py",
        "(ConsentChanged, consent_changed), ",
        "",
        test=STORIES + "test_all_of_them_go_with_the_consent_and_with_whoever_is_erased",
    ),
    Mutant(
        "a story is chosen whatever comes of the vote",
        "bot/evidence/stories.py",
        'if fact.about is None or fact.outcome != "carried":',
        "if fact.about is None:",
        test=STORIES + "test_what_a_vote_carries_is_chosen_and_what_it_does_not_is_not",
    ),
)
