"""Wrong changes to the service's own jobs, to how members recruit, and to circles of neighbours."""

from tests.mutants.mutant import Mutant

MUTANTS = (
    Mutant(
        "one promise lets somebody put up any number of jobs",
        "bot/circle/jobs_rules.py",
        "return has_vote and ahead < most",
        "return has_vote and most > 0",
        test="circle/test_jobs_from.py::test_whoever_took_on_what_an_open_vote_carried_puts_up_one_job_for_it",
    ),
    Mutant(
        "a member puts up whom to meet",
        "bot/circle/jobs.py",
        'return found if "coordinator" in person.roles else tuple(one for one in found if one != MEETING)',
        "return found",
        test="circle/test_jobs_from.py::test_any_member_may_where_the_place_says_so_and_whom_to_meet_only_coordinators_say",
    ),
    Mutant(
        "somebody's silence about a job is a yes",
        "bot/circle/jobs_rules.py",
        '    if not own or not other:\n        return "wait"\n',
        '    if not other:\n        return "wait"\n',
        test="circle/test_jobs_rules.py::test_nobody_is_silent_and_settled_by_another",
    ),
    Mutant(
        "whoever takes a job is written down as having received it",
        "bot/hours/opportunities/booking.py",
        "if not seat.paid_turn and not one.is_job:",
        "if not seat.paid_turn:",
        test="stories/test_jobs.py::test_a_job_is_taken_in_one_tap_reminded_of_and_counts_when_both_say_so",
    ),
    Mutant(
        "a coordinator confirms their own part in a job",
        "bot/circle/jobs_after.py",
        "if person.id == done.person_id or person.acting",
        "if person.acting",
        test="stories/test_jobs.py::test_a_coordinator_never_confirms_their_own_part_and_staff_owe_nothing",
    ),
    Mutant(
        "what two say differently of a job is looked at by nobody",
        "bot/circle/jobs_after.py",
        '    elif came_to == "differ":\n',
        '    elif came_to == "did":\n',
        test="stories/test_jobs.py::test_what_two_say_differently_is_looked_at_by_a_coordinator",
    ),
    Mutant(
        "somebody whom the circle has not said yes to is admitted",
        "bot/circle/recruit_rules.py",
        '    if standing.vote != "yes":\n',
        '    if standing.vote == "no":\n',
        test="circle/test_recruit_rules.py::test_nothing_is_missing_only_where_all_three_are_there",
    ),
    Mutant(
        "whoever applies votes on themselves",
        "bot/wiring/holding.py",
        "about.on(recruiting.KIND, recruiting.look, recruiting.concerned)",
        "about.on(recruiting.KIND, recruiting.look)",
        test="stories/test_recruiting.py::test_a_whole_recruitment_by_eight_people",
    ),
    Mutant(
        "a bad reference is outweighed",
        "bot/circle/recruit_rules.py",
        ' and "not" not in references',
        "",
        test="circle/test_recruit_rules.py::test_one_who_says_something_else_or_too_few_are_never_enough",
    ),
    Mutant(
        "whom an applicant named stays known",
        "bot/circle/store/recruiting.py",
        "    tx.run(_BLANK, of_id=application_id)\n",
        "",
        test="stories/test_recruiting.py::test_a_no_of_the_circle_is_told_kindly_by_a_person_and_says_nothing_of_votes",
    ),
    Mutant(
        "two who are kept apart are asked about one circle",
        "bot/circle/neighbours_rules.py",
        "if one.id == other.id or other.id in one.apart or one.id in other.apart:",
        "if one.id == other.id:",
        test="circle/test_neighbours_rules.py::test_every_circle_keeps_to_what_was_said",
    ),
    Mutant(
        "names of a circle are read before there are enough",
        "bot/circle/neighbours.py",
        'return members(tx, near) if near.state == "open" else []',
        "return members(tx, near)",
        test="stories/test_neighbours.py::test_names_are_read_by_those_who_said_yes_and_only_once_there_are_enough",
    ),
    Mutant(
        "silence about a circle of neighbours stands as if it were asked still",
        "bot/circle/neighbours.py",
        '            store.say(tx, part, "no")\n',
        '            store.say(tx, part, "yes")\n',
        test="stories/test_neighbours.py::test_nobody_sees_a_no_and_silence_is_none_either",
    ),
)
"""Each with the test that catches it."""
