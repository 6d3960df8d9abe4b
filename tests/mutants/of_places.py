"""Wrong changes to what is on: places, who waits for one, and the minutes that go with them."""

from tests.mutants.mutant import Mutant

PLACES = "hours/test_places.py::"

MUTANTS = (
    Mutant(
        "a place is given twice",
        "bot/hours/opportunities/booking.py",
        "if not is_offered and places_left(tx, person.id, one) == 0:",
        "if False:",
        test=f"{PLACES}test_of_one_place_one_has_it_and_the_other_is_told_that_there_is_none",
    ),
    Mutant(
        "a place that is offered to who waited is anybody's",
        "bot/hours/opportunities/booking.py",
        'return seats.in_turn(tx, one.id, "held", "offered")',
        'return seats.in_turn(tx, one.id, "held")',
        test=f"{PLACES}test_what_becomes_free_is_kept_for_who_waited_first_and_is_nobody_elses",
    ),
    Mutant(
        "whoever waited first is passed over",
        "bot/hours/opportunities/booking.py",
        "next((seat for seat in waiting if can_be_offered",
        "next((seat for seat in reversed(waiting) if can_be_offered",
        test=f"{PLACES}test_what_becomes_free_is_kept_for_who_waited_first_and_is_nobody_elses",
    ),
    Mutant(
        "silence takes the place",
        "bot/hours/opportunities/following.py",
        'booking.give_back(tx, one, seat, seat.person_id, anyway=False)\n        messages.tell(tx, one, "lapsed"',
        'booking.hold(tx, one, seat)\n        messages.tell(tx, one, "lapsed"',
        test=f"{PLACES}test_silence_takes_no_place_and_lets_it_go_on",
    ),
    Mutant(
        "a place that is taken again counts twice",
        "bot/hours/opportunities/booking.py",
        "if not seat.paid_turn and not one.is_job:",
        "if not one.is_job:",
        test=f"{PLACES}test_minutes_of_a_place_given_back_late_stay_and_count_once_where_it_is_taken_again",
    ),
    Mutant(
        "two who are kept apart come to one place",
        "bot/hours/opportunities/booking.py",
        "return bool(apart) and any(",
        "return False and any(",
        test=f"{PLACES}test_where_somebody_is_from_whom_they_are_kept_apart_there_is_no_place",
    ),
)
"""Each with the test that catches it."""
