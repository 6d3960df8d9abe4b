"""Wrong changes to who is called next and by when, to who is on duty, and to complaints."""

from tests.mutants.mutant import Mutant

MUTANTS = (
    Mutant(
        "what whoever is blocked or reported has stays with them",
        "bot/asks/consequences.py",
        "if person_id in apart(tx, ask):",
        "if False:",
        test="talk/test_under_report.py::test_what_her_nurse_is_on_goes_to_another_when_ana_blocks_her",
    ),
    Mutant(
        "whoever reports keeps what they have of whom they report",
        "bot/asks/consequences.py",
        "for person_id in (one_id, other_id):",
        "for person_id in (other_id,):",
        test="talk/test_under_report.py::test_and_when_it_is_she_who_reports_ana",
    ),
    Mutant(
        "whoever was told of after a meeting keeps what they have",
        "bot/checkins/asking.py",
        "    consequences.part(tx, by, checkin.other(by))\n",
        "",
        test="checkins/test_reported.py::test_and_it_does_not_stay_with_her_until_its_time_is_over",
    ),
    Mutant(
        "after the first the last is called",
        "bot/asks/rules.py",
        "(ask.step + 1, ask.round)",
        "(len(ask.steps) - 1, ask.round)",
        test="asks/test_asks.py::test_nobody_answers_so_the_next_is_called_and_who_asked_is_told",
    ),
    Mutant(
        "in the end the same one is called for ever",
        "bot/asks/rules.py",
        "after = pool.index(owner) + 1 if owner in pool else 0",
        "after = 0",
        test="asks/test_asks.py::test_coordinators_are_called_in_turn_until_somebody_answers",
    ),
    Mutant(
        "whoever took it and goes silent has it for good",
        "bot/asks/calling.py",
        'if ask.state == "acknowledged" and ask.follow_ups < rules.FOLLOW_UPS_MAX:',
        'if ask.state == "acknowledged":',
        test="asks/test_asks.py::test_taken_and_left_is_asked_after_and_then_called_again",
    ),
    Mutant(
        "whoever takes a break is called",
        "bot/asks/calling.py",
        "return [person_id for person_id in here if person_id not in before]",
        "return [person_id for person_id in found if person_id not in before]",
        test="asks/test_asks.py::test_who_takes_a_break_is_passed_over",
    ),
    Mutant(
        "whoever asked is not told that the next one is called",
        "bot/asks/calling.py",
        "        messages.moved_on(tx, ask, called)\n\n\ndef _follow_up",
        "        pass\n\n\ndef _follow_up",
        test="asks/test_asks.py::test_nobody_answers_so_the_next_is_called_and_who_asked_is_told",
    ),
    Mutant(
        "whoever is on duty by hand stays so whatever the rota says",
        "bot/safety/rota.py",
        "by_hand is None or began > by_hand.since",
        "by_hand is None",
        test="safety/test_rota.py::test_the_rota_says_who_is_called_and_by_hand_holds_until_the_next_span",
    ),
    Mutant(
        "what whoever goes off duty was called for waits for them",
        "bot/safety/rota.py",
        "        asks.off_duty(tx, place, was)\n",
        "        pass\n",
        test="safety/test_rota.py::test_what_who_goes_off_has_not_taken_is_called_anew_for_who_comes_on",
    ),
    Mutant(
        "a colleague has duty before they say yes",
        "bot/safety/rota.py",
        "messages.ask_to_take(tx, made, person.id, to)",
        "_put(tx, person.place, to, person.id)",
        test="safety/test_rota.py::test_ruth_hands_over_with_the_others_yes_and_until_then_it_is_hers",
    ),
    Mutant(
        "a complaint goes to whom it concerns",
        "bot/safety/complaints.py",
        "return {*whom(ask), *(",
        "return {*(",
        test="safety/test_complaints.py::test_where_there_are_two_the_other_one_reads_it",
    ),
    Mutant(
        "an answer that was not enough is given by the same one again",
        "bot/safety/complaints.py",
        '*(one.by for one in before if one.kind == "answer")',
        "*()",
        test="safety/test_complaints_answered.py::test_not_content_where_nobody_else_is_there_it_stays_open_with_the_way_outside",
    ),
    Mutant(
        "a complaint may be closed before whoever complains has had time",
        "bot/safety/complaints.py",
        "if tx.now < complaint.quiet_at:",
        "if False:",
        test="safety/test_complaints_answered.py::test_long_after_an_answer_a_person_may_close_it_and_not_before",
    ),
    Mutant(
        "that no answer came is told to nobody",
        "bot/safety/complaints.py",
        'if complaint.ask.state != "closed" and complaint.lines and complaint.answer is None:',
        "if False:",
        test="safety/test_complaints_answered.py::test_without_an_answer_in_time_whoever_complains_reads_so_and_where_else_to_go",
    ),
)
"""Each with the test that catches it."""
