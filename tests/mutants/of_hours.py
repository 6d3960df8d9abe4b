"""Wrong changes to the books: what is posted, limits, reversals, the pot, statements, and who is asked or looked at."""

from tests.mutants.mutant import Mutant

BOOKS = "hours/test_books.py::"
POT = "hours/test_pot.py::"
UNLIKELY = "hours/test_collusion.py::"
COVERING = "hours/test_covering.py::"
CHAINS = "skills/test_pot_chains.py::"

MUTANTS = (
    Mutant(
        "an exchange told again with another length is posted twice",
        "bot/hours/exchanged.py",
        "key = evidence(exchange_id)",
        'key = f"{evidence(exchange_id)}:{minutes}"',
        test=f"{BOOKS}test_an_exchange_is_never_kept_with_two_lengths",
    ),
    Mutant(
        "whoever gave has received",
        "bot/hours/exchanged.py",
        "one = Transfer(source, target, rest, KIND, key, key, giver, receiver,",
        "one = Transfer(target, source, rest, KIND, key, key, receiver, giver,",
        test=f"{BOOKS}test_an_exchange_is_kept_once_and_counted_both_ways",
    ),
    Mutant(
        "two who agree go past every limit",
        "bot/hours/exchanged.py",
        "rest, KIND, key, key, giver, receiver, limited=not carried)",
        "rest, KIND, key, key, giver, receiver, limited=False)",
        test="skills/test_exchanges_after.py::"
        "test_past_the_hard_limit_both_read_that_a_coordinator_looks_and_nothing_is_lost",
    ),
    Mutant(
        "the database stops what moves toward zero",
        "bot/hours/store/__init__.py",
        ' AND abs(before {sign} NEW.minutes) > abs(before); END"',
        '; END"',
        test=f"{BOOKS}test_who_is_past_a_limit_may_always_come_back",
    ),
    Mutant(
        "PostgreSQL stops what moves toward zero",
        "bot/hours/guards.py",
        ' AND abs(before + change) > abs(before)"',
        '"',
        test="base/test_migrations_elsewhere.py::test_a_migrated_database_is_exactly_what_the_program_knows_and_is_migrated_once",
    ),
    Mutant(
        "a reversal takes back what was taken back",
        "bot/hours/store/__init__.py",
        "WHERE told.id = NEW.reverses AND told.reverses IS NULL ",
        "WHERE told.id = NEW.reverses ",
        test="hours/test_attacks.py::test_the_house_refuses",
    ),
    Mutant(
        "whoever is erased takes what is left of their balance out of the books",
        "bot/hours/service.py",
        "    if left:\n",
        "    if False:\n",
        test=f"{BOOKS}test_erasing_somebody_leaves_the_books_at_zero_and_everybody_elses_as_they_were",
    ),
    Mutant(
        "one contribution lasts for weeks",
        "bot/hours/service.py",
        "if not 0 < transfer.minutes <= rules.MINUTES_MAX and transfer.limited:",
        "if not 0 < transfer.minutes and transfer.limited:",
        test=f"{BOOKS}test_a_contribution_is_some_minutes_of_one_day",
    ),
    Mutant(
        "the pot gives away what it does not hold",
        "bot/hours/pot.py",
        "minutes = min(FIRST_MINUTES, covering.free(tx, person.place))",
        "minutes = FIRST_MINUTES",
        test=f"{POT}test_the_pot_gives_no_more_than_it_holds",
    ),
    Mutant(
        "somebody gives the pot what they do not have",
        "bot/hours/pot.py",
        "most = min(left, service.balance(tx, person.id))",
        "most = left",
        test=f"{POT}test_nobody_gives_what_they_do_not_have",
    ),
    Mutant(
        "whoever is in need is asked to receive",
        "bot/hours/nudging.py",
        "if not calm.may_be_asked(tx, person):",
        "if False:",
        test=f"{POT}test_whoever_is_in_need_is_not_asked_to_receive",
    ),
    Mutant(
        "somebody reads in their book what others gave the pot",
        "bot/hours/store/reading.py",
        'and_(_T.from_account == bindparam("account"), _no_hands),',
        "_no_hands,",
        test="hours/test_statement_property.py::"
        "test_nobody_reads_in_their_book_what_others_gave_to_the_pot_or_had_from_it",
    ),
    Mutant(
        "what was taken back counts in a statement",
        "bot/hours/statement_rules.py",
        "counted = [line for line in lines if not line.taken_back]",
        "counted = list(lines)",
        test="hours/test_statement_property.py::test_what_is_taken_back_stays_to_be_seen_and_counts_nowhere",
    ),
    Mutant(
        "unlikely hours come before one of the two",
        "bot/hours/collusion.py",
        'two = {int(number) for number in ask.subject.split(":")[1:3]}',
        "two = set()",
        test=f"{UNLIKELY}test_a_coordinator_who_is_one_of_the_two_does_not_look_at_it",
    ),
    Mutant(
        "hours beyond what is likely come before nobody",
        "bot/hours/collusion.py",
        "if together.minutes > MUCH_MINUTES:",
        "if False:",
        test=f"{UNLIKELY}test_more_hours_than_likely_come_before_a_coordinator_with_the_numbers",
    ),
    Mutant(
        "the pot promises the same minutes to two",
        "bot/hours/covering.py",
        "store.balance(tx, common.id) - promised.by_pot(tx, common.id, besides))",
        "store.balance(tx, common.id))",
        test=f"{COVERING}test_what_is_promised_for_one_is_promised_for_nobody_else",
    ),
    Mutant(
        "the pot promises what it does not hold",
        "bot/hours/covering.py",
        "if minutes > min(free(tx, place), most(tx, person_id)):",
        "if minutes > most(tx, person_id):",
        test=f"{COVERING}test_nothing_is_promised_that_the_pot_does_not_hold",
    ),
    Mutant(
        "what is promised for somebody counts nothing in their month",
        "bot/hours/covering.py",
        "MONTH_MINUTES - gave - promised.to_account(tx, mine.id, besides))",
        "MONTH_MINUTES - gave)",
        test=f"{COVERING}test_what_is_promised_for_somebody_counts_toward_their_month",
    ),
    Mutant(
        "what the pot gave for somebody counts nothing in their month",
        "bot/hours/covering.py",
        "MONTH_MINUTES - gave - promised.to_account(tx, mine.id, besides))",
        "MONTH_MINUTES - promised.to_account(tx, mine.id, besides))",
        test=f"{CHAINS}test_nobody_is_given_for_more_than_two_hours_in_thirty_days",
    ),
    Mutant(
        "an empty pot keeps its word with the last yes",
        "bot/hours/covering.py",
        "return found is not None and found.minutes <= free(tx, place, evidence)",
        "return found is not None",
        test=f"{CHAINS}test_a_pot_that_is_empty_by_the_last_yes_promises_nothing",
    ),
    Mutant(
        "the pot gives what it does not hold any more",
        "bot/hours/covering.py",
        "min(minutes, int(found.minutes), max(0, store.balance(tx, service.pot(tx, place))))",
        "min(minutes, int(found.minutes))",
        test=f"{CHAINS}test_a_pot_that_is_empty_by_the_time_it_happened_gives_what_it_has",
    ),
    Mutant(
        "the pot gives more than it promised where it took longer",
        "bot/hours/covering.py",
        "min(minutes, int(found.minutes), max(0, store.balance(tx, service.pot(tx, place))))",
        "min(minutes, max(0, store.balance(tx, service.pot(tx, place))))",
        test=f"{CHAINS}test_what_took_longer_than_promised_stands_in_her_own_book_beyond_that",
    ),
    Mutant(
        "what the pot promised stays kept when the exchange is off",
        "bot/hours/covering.py",
        "    let_go(tx, evidence_of(fact.exchange_id))",
        "    pass",
        test=f"{CHAINS}test_the_last_leg_drops_and_the_first_stands",
    ),
)
"""Each with the test that catches it."""
