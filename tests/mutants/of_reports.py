"""Wrong changes to what is told of a place: counts that give somebody away, and files that run, or shut people out."""

from tests.mutants.mutant import Mutant

RULES = "evidence/report/test_rules.py::"
FILES = "evidence/report/test_files.py::"
TELLING = "evidence/report/test_telling.py::"

MUTANTS = (
    Mutant(
        "nothing is hidden beside a small count",
        "bot/evidence/disclosure.py",
        "        while pinned := _pinned(everything, group, care):",
        "        while False and (pinned := _pinned(everything, group, care)):",
        test=f"{RULES}test_of_twelve_needs_each_unmet_once_it_is_not_told_that_there_were_twelve",
    ),
    Mutant(
        "a report knows nothing of how its counts hang together",
        "bot/evidence/report/rules.py",
        "(*relations, *found.relations), care)",
        "relations, care)",
        test=f"{RULES}test_one_small_part_of_the_needs_takes_another_with_it",
    ),
    Mutant(
        "a percentile of few people is told",
        "bot/evidence/report/rules.py",
        "if side * least >= 100 * enough else",
        "if least >= enough else",
        test=f"{RULES}test_a_percentile_is_told_where_enough_lie_on_either_side_of_it",
    ),
    Mutant(
        "values of people are told as they are",
        "bot/evidence/report/rules.py",
        'return Told("shown", coarse(value))',
        'return Told("shown", int(value))',
        test=f"{RULES}test_a_percentile_is_told_where_enough_lie_on_either_side_of_it",
    ),
    Mutant(
        "how evenly few people give is told",
        "bot/evidence/report/rules.py",
        "if least >= FIFTH * enough else",
        "if least >= enough else",
        test=f"{RULES}test_an_index_is_told_where_a_fifth_of_the_people_are_many",
    ),
    Mutant(
        "the hours of one part are told beside those that are hidden",
        "bot/evidence/report/rules.py",
        "may = not was_hidden and all(",
        "may = not was_hidden and any(",
        test=f"{RULES}test_one_part_of_the_hours_that_is_not_told_takes_all_with_it",
    ),
    Mutant(
        "hours are told though one person gave most of them",
        "bot/evidence/report/rules.py",
        "return figure.people >= enough and 2 * figure.most_of_one <= figure.numerator",
        "return figure.people >= enough",
        test=f"{RULES}test_one_part_of_the_hours_that_is_not_told_takes_all_with_it",
    ),
    Mutant(
        "hours are told in parts whose sum was hidden",
        "bot/evidence/report/rules.py",
        "was_hidden = whole in before and before[whole].number is None",
        "was_hidden = False",
        test=f"{RULES}test_hours_whose_whole_was_hidden_before_are_not_told_in_parts",
    ),
    Mutant(
        "what was told before is told anew",
        "bot/evidence/report/rules.py",
        "for cell, count in found.counts.items() if cell not in before}",
        "for cell, count in found.counts.items()}",
        test=f"{RULES}test_what_was_told_before_is_not_told_anew_and_what_hangs_together_with_it_is_looked_at",
    ),
    Mutant(
        "a share of few people is worked out",
        "bot/evidence/report/model.py",
        "if number is None or of is None or of < PERCENT_FROM:",
        "if number is None or not of:",
        test=f"{RULES}test_a_share_is_worked_out_of_what_is_told_and_of_many_only",
    ),
    Mutant(
        "a report is told anew each time it is asked for",
        "bot/evidence/report/telling.py",
        "        if reports.of_month(tx, counts.place, counts.month) is None:",
        "        if True:",
        test=f"{TELLING}test_whoever_asks_again_gets_the_same_whatever_is_written_down_later",
    ),
    Mutant(
        "a month that is not over can be reported on",
        "bot/evidence/report/telling.py",
        "        if tells_at(here, month) > tx.now:",
        "        if False:",
        test=f"{TELLING}test_a_quarter_waits_for_its_last_month",
    ),
    Mutant(
        "a spreadsheet takes words for a formula",
        "bot/base/spreadsheets.py",
        """return f"'{plain}" if _FORMULA.match(plain) else plain""",
        "return plain",
        test=f"{FILES}test_no_cell_is_taken_for_a_formula_whatever_a_figure_is_called",
    ),
    Mutant(
        "what is not told stands in the table as none",
        "bot/evidence/report/spreadsheet.py",
        'return "" if told.number is None else told.number',
        "return told.number or 0",
        test=f"{FILES}test_numbers_are_plain_and_what_is_not_told_is_empty",
    ),
    Mutant(
        "words of a place are markup on the page",
        "bot/evidence/report/web.py",
        "autoescape=True",
        "autoescape=False",
        test="evidence/report/test_page.py::test_words_of_a_place_are_words_on_it_and_no_markup",
    ),
)
