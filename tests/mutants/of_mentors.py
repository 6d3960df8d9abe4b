"""Wrong changes to clearances, and to the way from parent to mentor."""

from tests.mutants.mutant import Mutant

CLEARANCES = "staff/test_clearances.py::"
LADDER = "staff/test_ladder.py::"
COURSE = "staff/test_course.py::"

MUTANTS = (
    Mutant(
        "a clearance that has run out is enough for a second yes",
        "bot/pairing/arrival.py",
        '"room", "apart", "clearance"}',
        '"room", "apart"}',
        test=f"{CLEARANCES}test_a_second_yes_is_looked_at_again_also_when_kith_was_down_at_midnight",
    ),
    Mutant(
        "whoever is not cleared any more keeps what is open",
        "bot/pairing/consequences.py",
        'if not cleared[pairing.kind]:\n                search.came_to_nothing(tx, pairing, "withdrawn")',
        "if not cleared[pairing.kind]:\n                pass",
        test=f"{CLEARANCES}test_a_withdrawn_one_takes_back_what_is_open_and_looks_on",
    ),
    Mutant(
        "a coordinator clears herself",
        "bot/staff/clearances.py",
        "return here and helper.id != actor.id and not",
        "return here and not",
        test=f"{CLEARANCES}test_nobody_clears_themselves",
    ),
    Mutant(
        "whoever has just lost a baby is asked to be a mentor",
        "bot/staff/ladder.py",
        'in ("cooling", "interested", "asked", "later"):\n        store.stand(tx, fact.person_id, "rest")',
        'in ("asked", "later"):\n        store.stand(tx, fact.person_id, "rest")',
        test=f"{LADDER}test_never_after_a_loss",
    ),
    Mutant(
        "never means not now",
        "bot/staff/ladder.py",
        'store.stand(tx, person.id, "never")',
        'store.stand(tx, person.id, "later")',
        test=f"{LADDER}test_nobody_ever_sees_a_no",
    ),
    Mutant(
        "whoever said not now is asked again within the year",
        "bot/staff/ladder.py",
        "asked_at + ASK_AGAIN_DAYS * DAY",
        "asked_at + LOOK_AGAIN_DAYS * DAY",
        test=f"{LADDER}test_not_now_is_asked_again_after_a_year_and_not_before",
    ),
    Mutant(
        "somebody is a mentor who has not done the course",
        "bot/staff/course.py",
        "if missing(tx, person):",
        "if False:",
        test=f"{COURSE}test_nobody_is_admitted_before_the_course_is_done_not_even_by_an_old_button",
    ),
    Mutant(
        "who waits for a person is forgotten once somebody thought it was sorted",
        "bot/staff/course.py",
        "    if not far.welcomed:\n        application(tx, person)",
        "    if not far.welcomed:\n        return",
        test=f"{COURSE}test_what_somebody_thought_was_sorted_is_brought_up_again_while_somebody_waits",
    ),
    Mutant(
        "a new mentor has a second family before anybody has signed off the first",
        "bot/pairing/arrival.py",
        "settled and not told.supervised",
        "settled",
        test="staff/test_supervision.py::test_no_second_family_before_it_is_signed_off_however_long_that_takes",
    ),
    Mutant(
        "a mentor signs off their own first family",
        "bot/staff/supervision.py",
        "actor.id in (pairing.helper_id, pairing.parent_id)",
        "actor.id == pairing.parent_id",
        test="staff/test_supervision.py::test_a_mentor_who_coordinates_does_not_sign_off_their_own",
    ),
    Mutant(
        "a mentor whose time is over gets new families",
        "bot/pairing/arrival.py",
        " and not _is_over(told, kind, moment)",
        "",
        test="staff/test_renewal.py::test_silence_becomes_an_ask_no_new_family_comes_and_nothing_that_runs_ends",
    ),
    Mutant(
        "a mentor on whom somebody counts is let go",
        "bot/staff/renewal.py",
        "if walks_with(tx, person_id):",
        "if False:",
        test="staff/test_renewal.py::test_who_stops_is_let_go_with_thanks_once_nobody_counts_on_them",
    ),
    Mutant(
        "an old tap gives back a clearance that a colleague withdrew",
        "bot/staff/clearances.py",
        "if before != seen(tx, helper.id):",
        "if False:",
        test="staff/test_withdrawn.py::test_what_a_colleague_withdrew_does_not_come_back_by_an_old_tap",
    ),
    Mutant(
        "somebody applies as a mentor before anybody agreed that they are here",
        "bot/people/service.py",
        "    if person.awaits is not None:\n        raise Refused(",
        "    if False:\n        raise Refused(",
        test="staff/test_arriving.py::test_whoever_waits_for_somebody_to_agree_does_not_apply_yet",
    ),
)
