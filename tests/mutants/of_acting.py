"""What may be done for another, and what stays their own."""

from tests.mutants.mutant import Mutant

MUTANTS = (
    Mutant(
        "who acts asks for times outside the hours, and says yes to those that were asked for",
        "bot/checkins/naming.py",
        "return person.acting is None and person.id in",
        "return person.id in",
        test="checkins/test_acting_typed.py::test_a_time_that_ruth_asked_ana_for_is_not_his_to_say_yes_to",
    ),
    Mutant(
        "what is typed in a parent's name is kept among what the parent types",
        "handlers/flows.py",
        "chats.recall_flow(turn.tx, turn.person.actor, name)",
        "chats.recall_flow(turn.tx, turn.person.id, name)",
        test="checkins/test_acting_typed.py::test_what_he_types_for_ana_is_not_mixed_with_what_ana_types_at_the_same_time",
    ),
    Mutant(
        "in a parent's name every door opens",
        "handlers/doors.py",
        "(self.acting or person.acting is None)",
        "True",
        test="checkins/test_acting_only.py::test_nothing_else_of_hers_can_be_done_or_seen_in_her_name",
    ),
    Mutant(
        "who acts for a parent reads what the parent said of a meeting",
        "bot/checkins/acting.py",
        "or checkin.starts_at <= now:",
        "and False:",
        test="checkins/test_acting.py::test_what_was_said_of_a_meeting_is_hers_alone",
    ),
    Mutant(
        "after a call for help whoever acts goes on seeing what is new",
        "bot/people/companions.py",
        "Acting(companion.id, link.asked_at)",
        "Acting(companion.id)",
        test="checkins/test_acting.py::test_once_she_is_asked_again_he_sees_nothing_new_but_what_he_did_himself",
    ),
    Mutant(
        "a yes that ran out goes on",
        "bot/people/companions.py",
        'if link.state != "stands" or going_on.rests(tx, link) or',
        'if link.state != "stands" or',
        test="people/test_acting_ends.py::test_he_cannot_tell_her_ending_from_a_yes_that_ran_out",
    ),
    Mutant(
        "one link lets in whoever comes",
        "bot/people/companions.py",
        'link.state != "offered" or link.expires_at <= tx.now',
        'link.state == "ended" or link.expires_at <= tx.now',
        test="people/test_acting_link.py::test_a_link_used_twice_is_no_link_for_the_second",
    ),
    Mutant(
        "what was done for a parent is told as their own act",
        "bot/checkins/messages.py",
        "return None if by in checkin.both else companions.link_of(tx, checkin.parent_id, by)",
        "return None",
        test="checkins/test_acting.py::test_sam_books_in_three_taps_and_both_are_told_by_whom",
    ),
)
