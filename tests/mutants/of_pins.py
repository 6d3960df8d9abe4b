"""Wrong changes to what stands between a stolen phone and the doors of whoever works here."""

from tests.mutants.mutant import Mutant

MUTANTS = (
    Mutant(
        "no door asks for a PIN",
        "handlers/sure.py",
        "not door.sure.holds(turn.person) or",
        "door.sure.holds(turn.person) or",
        test="staff/test_pin.py::test_the_first_time_a_pin_is_chosen_and_what_was_pressed_goes_on",
    ),
    Mutant(
        "the message with the PIN stays in the chat",
        "handlers/people/pins.py",
        "if turn.incoming.message_id is not None:",
        "if turn.incoming.message_id is None:",
        test="staff/test_pin.py::test_the_message_with_it_goes_off_the_phone_right_or_wrong",
    ),
    Mutant(
        "a PIN can be guessed for ever",
        "bot/people/pins.py",
        "if row.tries + 1 < TRIES_MAX:",
        "if row.tries + 1 < 10**6:",
        test="staff/test_pin.py::test_three_wrong_ones_lock_those_doors_for_an_hour_and_the_right_one_does_not_help",
    ),
    Mutant(
        "what was pressed before the PIN is gone on with days later",
        "handlers/sure.py",
        """if not form or form["at"] + WAITS_FOR < turn.tx.now:""",
        "if not form:",
        test="staff/test_pin.py::test_what_was_pressed_long_ago_is_not_gone_on_with",
    ),
    Mutant(
        "a lost phone that was locked still opens everything",
        "bot/people/returning.py",
        "persons.change(tx, person.id, chat_id=None)\n        stranger",
        "stranger",
        test="staff/test_pin_phone.py::test_a_locked_phone_opens_nothing_and_nothing_of_hers_is_left_on_it",
    ),
    Mutant(
        "on a new phone a message is taken for one of the lost phone",
        "bot/talk/consequences.py",
        "    store.forget_numbers(tx, fact.person_id)\n",
        "",
        test="staff/test_pin_phone.py::test_a_reply_on_the_new_phone_is_never_taken_for_one_to_an_old_message",
    ),
)
"""Each with the test that catches it."""
