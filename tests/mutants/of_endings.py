"""Wrong changes to good endings, and to the thank-you at the end"""

from tests.mutants.mutant import Mutant

MUTANTS = (
    Mutant(
        "one who is ready is enough for a goodbye",
        "bot/pairing/ending_rules.py",
        'return "goodbye" if answers == {"ready"} else "go_on"',
        'return "goodbye" if "ready" in answers else "go_on"',
        test="pairing/test_endings_rules.py::test_both_are_treated_alike_and_only_two_who_are_ready_say_goodbye",
    ),
    Mutant(
        "silence is taken for an answer",
        "bot/pairing/ending_rules.py",
        "if None in answers:",
        "if answers == {None}:",
        test="pairing/test_endings_rules.py::test_silence_ends_nothing_and_more_time_is_not_told_before_both_have_answered",
    ),
    Mutant(
        "soon after a loss they are asked whether it may end",
        "bot/pairing/ending_times.py",
        "return max(ending.not_before, lost)",
        "return ending.not_before",
        test="pairing/test_endings_kept.py::test_after_a_loss_nobody_is_asked_for_half_a_year_and_then_from_when_they_began",
    ),
    Mutant(
        "a helper can have a bereaved parent asked for a goodbye",
        "bot/pairing/ending.py",
        "if person.id == pairing.helper_id and tx.now < soonest:",
        "if person.id == pairing.helper_id and tx.now < ending.not_before:",
        test="pairing/test_endings_kept.py::test_after_a_loss_a_helper_who_begins_an_ending_has_nobody_asked",
    ),
    Mutant(
        "a baby’s age counts though the nurse may not know it",
        "bot/pairing/ending_times.py",
        "if not counts or parent.stage_date is None or not consents.stands(tx, parent.id, SHARED):",
        "if not counts or parent.stage_date is None:",
        test="pairing/test_endings.py::test_with_a_birth_that_the_nurse_may_know_it_counts_from_there",
    ),
    Mutant(
        "a loss takes back no question about an ending",
        "bot/pairing/ending.py",
        "    messages.take_back(tx, ending)\n    close_asks(",
        "    close_asks(",
        test="pairing/test_endings_kept.py::test_a_loss_takes_back_a_question_that_is_not_yet_sent",
    ),
    Mutant(
        "somebody on a break is ended meanwhile",
        "bot/pairing/ending.py",
        "if any(times.is_away(tx, one) for one in ending.both):",
        "if all(times.is_away(tx, one) for one in ending.both):",
        test="pairing/test_endings.py::test_a_break_is_kept_to",
    ),
    Mutant(
        "both are asked anew before they have talked",
        "bot/pairing/ending.py",
        "if asks.waiting_for(tx, TALK, pairing.subject) is not None:",
        "if asks.waiting_for(tx, SILENT, pairing.subject) is not None:",
        test="pairing/test_endings.py::test_a_talk_that_nobody_sees_to_goes_to_the_coordinator_and_ends_nothing",
    ),
    Mutant(
        "somebody who was left may write what they like",
        "bot/pairing/words.py",
        'return ending is not None and ending.state in ("agreed", "done")',
        "return ending is not None",
        test="pairing/test_kind_words.py::test_after_any_other_ending_there_are_phrases_and_no_typing",
    ),
    Mutant(
        "the word of somebody erased is sent all the same",
        "bot/pairing/words.py",
        "    store.blank(tx, fact.person_id)\n",
        "",
        test="pairing/test_kind_words.py::test_own_words_stand_sealed_and_go_with_whoever_is_erased",
    ),
    Mutant(
        "somebody is reminded of whom they did not feel safe with",
        "bot/checkins/thanks.py",
        "return met and words.all_was_well(tx, pairing)",
        "return met",
        test="checkins/test_thanks.py::test_nobody_is_reminded_of_somebody_with_whom_something_was_not_right",
    ),
    Mutant(
        "a picture is shown openly on a phone that others look at",
        "handlers/envelopes.py",
        "if row.kind in PICTURES and not is_veiled else None",
        "if row.kind in PICTURES else None",
        test="stories/test_good_ending.py::test_on_a_shared_phone_it_is_a_plain_line_until_it_is_opened",
    ),
    Mutant(
        "a picture stays in a chat that was cleared",
        "handlers/telegram_calls.py",
        "                await _blank_media(bot, chat_id, message_id)\n",
        "                pass\n",
        test="stories/test_good_ending.py::test_clearing_the_chat_leaves_nothing_of_a_picture_that_is_too_old_to_be_deleted",
    ),
)
