"""Wrong changes to group sessions, and to what is read from words about hours."""

from tests.mutants.mutant import Mutant

SAID = "skills/test_said.py::"
TOGETHER = "stories/test_sessions.py::"
APART = "stories/test_sessions_apart.py::"

MUTANTS = (
    Mutant(
        "somebody comes in where one is from whom they are kept apart",
        "bot/skills/sessions.py",
        " and there.isdisjoint(apart)",
        "",
        test=f"{APART}test_nobody_comes_in_where_somebody_is_from_whom_they_are_kept_apart",
    ),
    Mutant(
        "somebody comes in when it is long over",
        "bot/skills/sessions.py",
        "session.until > tx.now and led and",
        "led and",
        test=f"{TOGETHER}test_nobody_comes_in_once_it_should_long_be_over",
    ),
    Mutant(
        "whoever leads many has given as often as many came",
        "bot/hours/sessions.py",
        "_post(tx, leader_id, minutes, began_at,",
        "_post(tx, leader_id, minutes * len(came), began_at,",
        test=f"{TOGETHER}test_it_stands_in_every_book_once_however_many_came",
    ),
    Mutant(
        "a session of which its leader says nothing is looked at by nobody",
        "bot/skills/sessions.py",
        "ask_somebody(tx, session, after=rules.ASKED_AFTER)",
        "pass",
        test=f"{TOGETHER}test_a_leader_who_says_nothing_is_asked_once_and_then_a_coordinator_finds_out",
    ),
    Mutant(
        "what did not happen stands in the book of whoever says so",
        "bot/skills/sessions.py",
        "hours.take_back(tx, books.evidence(session_id, came.id), person.id)",
        "pass",
        test=f"{TOGETHER}test_who_says_that_it_was_not_so_has_it_in_their_book_no_more_and_somebody_looks",
    ),
    Mutant(
        "who led it reads that somebody says it was not so",
        "bot/skills/session_messages.py",
        "leader_id = None if found is None else found.leader_id",
        "leader_id = None",
        test=f"{APART}test_that_it_was_not_so_never_reaches_who_led_it_even_where_they_coordinate",
    ),
    Mutant(
        "several are led in what is alone with a child",
        "bot/skills/session_rules.py",
        'return kind.tier != "child" and bool(led_at(kind))',
        "return bool(led_at(kind))",
        test="skills/test_session_rules.py::test_nobody_leads_several_in_what_is_alone_with_a_child_or_only_at_home",
    ),
    Mutant(
        "what is every week, or still to come, is read as a day that was",
        "bot/skills/said.py",
        "if not _is_not_then(sentence, at, ends):",
        "if True:",
        test=f"{SAID}test_what_was_not_said_is_not_read",
    ),
    Mutant(
        "of two days that may be meant the last is taken",
        "bot/skills/said.py",
        "    return _each(found)\n\n\ndef _day_ends",
        "    return _each(found)[-1:]\n\n\ndef _day_ends",
        test=f"{SAID}test_what_people_say_is_read_rightly_or_asked",
    ),
    Mutant(
        "who gave is who received",
        "bot/skills/said.py",
        'way: Way = "gave" if said == {"to"} else "received"',
        'way: Way = "received" if said == {"to"} else "gave"',
        test=f"{SAID}test_what_people_say_is_read_rightly_or_asked",
    ),
    Mutant(
        "of two of one name one is taken",
        "bot/skills/said.py",
        "return _each(found), sorted(set(places)",
        "return _each(found)[:1], sorted(set(places)",
        test=f"{SAID}test_two_of_one_name_are_both_left_to_choose_from",
    ),
)
"""Each with the test that catches it."""
