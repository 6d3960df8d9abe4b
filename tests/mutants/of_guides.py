"""Wrong changes to which guides are offered, found and shown."""

from tests.mutants.mutant import Mutant

OFFERING = "guidance/test_offering.py::"
SEARCH = "guidance/test_search.py::"
MUTANTS = (
    Mutant(
        "a guide is offered after a loss",
        "bot/guidance/offering.py",
        "if person.loss_at is not None or not is_here(person, tx.now)",
        "if not is_here(person, tx.now)",
        test=OFFERING + "test_nothing_is_offered_after_a_loss",
    ),
    Mutant(
        "a guide that waits is sent although a loss was told meanwhile",
        "bot/guidance/offering.py",
        "    (Loss, loss),\n",
        "",
        test=OFFERING + "test_an_offer_that_waits_is_taken_back_by_a_loss",
    ),
    Mutant(
        "the same guide is offered again and again",
        "bot/guidance/offering.py",
        "if one.key not in before), None)",
        "if one.key), None)",
        test=OFFERING + "test_the_first_comes_after_ten_days_and_the_next_four_weeks_later_never_the_same",
    ),
    Mutant(
        "who said no is offered guides",
        "bot/guidance/offering.py",
        " or not store.wants_offers(tx, person.id):",
        ":",
        test=OFFERING + "test_nothing_is_offered_to_who_said_no_until_they_say_yes_again",
    ),
    Mutant(
        "a nurse goes on seeing what a parent showed once they have parted",
        "bot/guidance/offering.py",
        "    (PairingEnded, service.pairing_ended),\n",
        "",
        test=OFFERING + "test_a_nurse_who_comes_back_sees_nothing_of_before",
    ),
    Mutant(
        "a guide about a baby is read after a loss",
        "bot/guidance/service.py",
        "return person.loss_at is None or guide.topic == GRIEF",
        "return True",
        test=OFFERING + "test_after_a_loss_what_was_kept_and_shown_of_pregnancy_is_not_read",
    ),
    Mutant(
        "guides for grief come up for a word that is like one",
        "bot/guidance/search.py",
        "GRIEF_LEAST = 1.2",
        "GRIEF_LEAST = 0.3",
        test=SEARCH + "test_grief_is_not_brought_up_by_a_word_that_is_like_one",
    ),
)
