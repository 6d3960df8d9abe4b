"""Wrong changes to how people decide together, and to what a secret vote leaves behind."""

from tests.mutants.mutant import Mutant

INVITED = (
    "circle/test_meetings.py::"
    "test_all_members_are_invited_but_who_set_it_who_said_already_and_who_is_away_or_lost_a_baby"
)
MUTANTS = (
    Mutant(
        "whom it is about counts among those whose votes it takes",
        "bot/circle/service.py",
        "members(tx, item.place) - {abouts.whom(tx, item.about)}",
        "members(tx, item.place)",
        test="circle/test_about.py::test_whom_it_is_about_is_not_counted_among_those_whose_votes_it_takes",
    ),
    Mutant(
        "a place with one coordinator asks nobody about what they brought",
        "bot/circle/promises.py",
        "return first or [who.id for who in rota.could_be_on_duty(tx, ask.place) if who.id != ask.about]",
        "return first",
        test="circle/test_promises.py::test_where_the_only_coordinator_brought_it_somebody_else_who_works_here_is_asked",
    ),
    Mutant(
        "whoever came later votes too",
        "bot/circle/service.py",
        "return here and joined is not None and joined <= decision.opened_at",
        "return here and joined is not None",
        test="circle/test_decisions.py::test_whoever_comes_after_it_began_has_no_vote_in_it",
    ),
    Mutant(
        "the vote of somebody who has gone is counted",
        "bot/circle/consequences.py",
        "    (PersonLeft, person_left),\n",
        "",
        test="circle/test_decisions.py::test_whoever_has_gone_has_no_vote_in_what_is_not_over",
    ),
    Mutant(
        "the key of a secret vote stays",
        "bot/circle/store/decisions.py",
        "        erasures.let_go(tx, of.passing)\n",
        "        pass\n",
        test="circle/test_secret.py::test_with_every_copy_of_before_and_all_that_is_there_now_nothing_is_opened",
    ),
    Mutant(
        "what was chosen in secret stays in its row",
        "bot/circle/service.py",
        "        ballots.forget_choices(tx, decision.id)\n",
        "        pass\n",
        test="circle/test_secret.py::test_no_byte_of_what_anybody_chose_is_left_in_any_file_nor_in_a_new_backup",
    ),
    Mutant(
        "a tie is carried",
        "bot/circle/rules.py",
        "if len(first) > 1:",
        "if len(first) > 2:",
        test="circle/test_rules.py::test_that_comes_of_so_many_votes",
    ),
    Mutant(
        "a press in a secret vote is kept as it came",
        "handlers/intake.py",
        "one.raw = keepable(tx, self._reception.doors, one.raw)",
        "pass",
        test="circle/test_secret_presses.py::test_no_digest_can_be_guessed_with_every_copy_and_no_tap_after_the_end_says_more",
    ),
    Mutant(
        "what comes unsealed counts in a secret vote",
        "handlers/circle/votes.py",
        "if service.look(turn.tx, turn.person, decision_id).secret:",
        "if False:",
        test="stories/test_circle.py::test_in_secret_a_press_that_was_kept_unsealed_is_no_vote",
    ),
    Mutant(
        "all who choose the same in secret are sealed alike",
        "bot/circle/sealed.py",
        'f"{once}:{chosen}"',
        'f":{chosen}"',
        test="circle/test_secret_presses.py::test_no_two_taps_are_kept_alike",
    ),
    Mutant(
        "whoever cannot come is reminded too",
        "bot/circle/store/meetings.py",
        '_COMING = select(_C.person_id).where(_C.meeting_id == bindparam("of_meeting"), _C.coming == 1)',
        '_COMING = select(_C.person_id).where(_C.meeting_id == bindparam("of_meeting"))',
        test="circle/test_meetings.py::test_only_who_comes_is_reminded_and_nobody_who_lost_a_baby_meanwhile",
    ),
    Mutant(
        "who lost a baby is invited to a meeting",
        "bot/circle/meetings.py",
        "if silent and _is_there(tx, person_id) and not _is_spared(tx, person_id):",
        "if silent and _is_there(tx, person_id):",
        test=INVITED,
    ),
    Mutant(
        "what nobody takes is nobody's to find somebody for",
        "bot/circle/promises.py",
        "_wants_somebody(tx, _load(tx, store.add(tx, decision.id, decision.place)))",
        "store.add(tx, decision.id, decision.place)",
        test="circle/test_promises.py::"
        "test_only_what_was_carried_is_to_be_done_and_a_coordinator_is_asked_to_find_somebody",
    ),
    Mutant(
        "what somebody took who has gone stays theirs",
        "bot/circle/consequences.py",
        "    ballots.take_back(tx, fact.person_id)\n    promises.gone(tx, fact.person_id)\n",
        "    ballots.take_back(tx, fact.person_id)\n",
        test="circle/test_promises.py::test_what_somebody_took_who_cannot_any_more_is_open_again",
    ),
    Mutant(
        "a coordinator who was asked once is asked no more",
        "bot/circle/promises.py",
        '    timers.set_timer(tx, RULE, f"{one.subject}again", tx.now + AGAIN_AFTER, late_limit=FOREVER)\n',
        "    pass\n",
        test="circle/test_promises.py::test_where_it_is_as_it_was_a_coordinator_is_asked_again",
    ),
    Mutant(
        "words for a grave text are said without anybody who works there",
        "bot/circle/wordings.py",
        "    elif wording_use.is_grave(one.key):\n",
        "    elif False:\n",
        test="circle/test_wordings.py::test_a_grave_one_waits_for_a_professional_who_did_not_propose_it",
    ),
    Mutant(
        "whoever brought words for a grave text says yes to them",
        "bot/circle/wordings.py",
        'person.id != one.person_id and one.state == "to_check"',
        'one.state == "to_check"',
        test="circle/test_wordings.py::test_a_grave_one_waits_for_a_professional_who_did_not_propose_it",
    ),
    Mutant(
        "what a place decided on is not said",
        "handlers/envelopes.py",
        "    wording_use.follow(tx, texts, person.place)\n",
        "",
        test="stories/test_wording.py::"
        "test_from_a_text_that_ana_looks_for_to_what_all_read_and_nobody_of_another_place",
    ),
    Mutant(
        "words are said with other pieces than they were made for",
        "bot/base/texts.py",
        "if shape is None or shape.source != one.pieces:",
        "if shape is None:",
        test="circle/test_wording_rules.py::test_words_for_a_text_that_is_gone_or_has_other_pieces_rest",
    ),
    Mutant(
        "words may leave out what Kith fills in",
        "bot/base/rewording.py",
        "[one for one in known if not numbers[one]],",
        "[],",
        test="circle/test_wording_rules.py::test_what_cannot_be_said_is_refused_with_its_reason",
    ),
    Mutant(
        "the circle goes back, and the words stay",
        "bot/circle/wordings.py",
        "        _end(tx, one.ends)\n",
        "        pass\n",
        test="circle/test_wordings.py::test_the_circle_goes_back_and_what_stood_before_is_said_again",
    ),
    Mutant(
        "what came lately is listed on a phone that others look at",
        "bot/circle/wording_lately.py",
        "if is_shared(person):",
        "if False:",
        test="stories/test_wording.py::test_on_a_phone_that_others_look_at_nothing_that_came_is_listed",
    ),
    Mutant(
        "somebody takes the lead of a meeting from who comes",
        "bot/circle/meetings.py",
        'if one.state != "planned" or is_led(tx, one) or',
        'if one.state != "planned" or',
        test="circle/test_meetings.py::test_nobody_takes_it_from_somebody_who_comes_and_is_asked_again_only_where_they_cannot_again",
    ),
    Mutant(
        "who leads a meeting now cannot read where it is",
        "bot/circle/store/meetings.py",
        "(tx.keys.seal(chair, words) if",
        "(tx.keys.seal(one.chair, words) if",
        test="circle/test_meetings.py::test_where_who_leads_it_cannot_come_those_who_come_are_asked_and_one_of_them_leads_it",
    ),
)
"""Each with the test that catches it."""
