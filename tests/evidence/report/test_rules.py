"""What may be told of the figures of a month: nobody is found in it, not by somebody who has read all of it."""

from dataclasses import replace
from random import Random

import pytest

from bot.evidence.disclosure import Care, Relation, Told, by_itself, limits
from bot.evidence.figures import Figure, Figures
from bot.evidence.report import rules
from bot.evidence.report.model import Line, Period
from bot.evidence.report.rules import coarse
from tests.evidence.attacker import worked_out
from tests.evidence.report import made_up
from tests.evidence.report.made_up import CARE, OCTOBER

SIZES = (6, 15, 30, 60, 150, 400)


def told(*figures, before=None, care=CARE):
    return rules.told(Figures("merevale", 0, 1, figures), before or {}, (), care)


def spread(many, at=(25, 50, 75)):
    values = tuple(12.0 + one for one in at)
    return Figure("partners", "networks", "spread", "people", of="people", denominator=many, values=values, at=at)


@pytest.mark.parametrize("seed", range(4))
def test_whoever_has_read_two_years_of_reports_works_out_no_hidden_count(seed):
    hidden = 0
    for number, size in enumerate(SIZES):
        counts, relations, cells = made_up.known_of(made_up.month(Random(100 * seed + number), size))
        for cell, count in counts.items():
            low, high = limits(cells[cell], CARE)
            assert low <= count <= high, cell
        hidden += sum(one.number is None for one in cells.values())
        assert worked_out(cells, relations) == {}
    assert hidden


def test_of_twelve_needs_each_unmet_once_it_is_not_told_that_there_were_twelve():
    """10 stands for 8 to 12, and twelve things of which there is each some are twelve at least: one of each."""
    split = [(f"kind {number}", "nobody") for number in range(12)]
    found = tuple(Figure("unmet", "service", "share", "needs", one, "ended:unmet", 1, 12) for one in split)
    every = tuple(one.cell for one in found)
    figures = Figures("merevale", 0, 1, found, (Relation(("ended:unmet",), every),))
    counts, relations, cells = made_up.known_of(figures)
    assert worked_out({cell: by_itself(count, CARE) for cell, count in counts.items()}, relations) == dict.fromkeys(
        every, 1
    )
    assert cells["ended:unmet"] == Told("beside")
    assert worked_out(cells, relations) == {}


def test_one_small_part_of_the_needs_takes_another_with_it():
    """All 40 less the 20 that were met and the 15 met in part leave 5: more is hidden than the one small count."""
    parts = [("met", 20), ("partly", 15), ("unmet", 5)]
    found = tuple(Figure("ended", "service", "share", "needs", (how,), "needs", many, 40) for how, many in parts)
    whole = Relation(("needs",), tuple(one.cell for one in found))
    cells = rules.told(Figures("merevale", 0, 1, found, (whole,)), {}, (), Care(hidden_to=5, step=1))
    assert [cells[one.cell].mark for one in found] == ["shown", "beside", "small"]


def test_what_was_told_before_is_not_told_anew_and_what_hangs_together_with_it_is_looked_at():
    figure = Figure("gave", "assets", "share", "people", of="parents", numerator=9, denominator=40)
    before = {"parents": Told("beside"), "gave": Told("shown", 10)}
    assert set(told(figure, before=before)) == {"gave:missing"}


@pytest.mark.parametrize(
    ("many", "quartile", "median"), [(7, None, None), (17, None, None), (18, None, 60), (32, None, 60), (33, 35, 60)]
)
def test_a_percentile_is_told_where_enough_lie_on_either_side_of_it(many, quartile, median):
    found = told(spread(many))
    assert (found["partners@25"].number, found["partners@50"].number) == (quartile, median)


def test_values_are_told_the_coarser_the_larger_they_are():
    assert [coarse(value) for value in (0.4, 2.5, 9, 12, 47, 104, 1_441)] == [0, 3, 9, 10, 45, 100, 1_440]


@pytest.mark.parametrize(("many", "index"), [(42, None), (43, 65)])
def test_an_index_is_told_where_a_fifth_of_the_people_are_many(many, index):
    figure = Figure("gini", "reciprocity", "index", "people", of="members", denominator=many, values=(0.637,))
    assert told(figure)["gini@index"].number == index


def hours(*groups):
    every = sum(minutes for _, minutes, _, _ in groups)
    return [
        Figure(
            "hours",
            "facilitate",
            "minutes",
            "minutes",
            (group,),
            "hours",
            minutes,
            every,
            people=many,
            most_of_one=most,
        )
        for group, minutes, many, most in groups
    ]


PARENTS, STAFF = ("parents", 1_200, 9, 300), ("staff", 3_000, 3, 1_200)


def test_hours_are_told_where_many_gave_them_and_nobody_gave_more_than_half():
    found = told(*hours(PARENTS, STAFF, ("mentors", 0, 0, 0)))
    numbers = {cell: one.number for cell, one in found.items()}
    assert numbers == {"hours": 70, "hours:parents": 20, "hours:staff": 50, "hours:mentors": 0}


@pytest.mark.parametrize("other", [("staff", 3_000, 2, 1_500), ("staff", 3_000, 3, 1_501), ("mentors", 600, 7, 100)])
def test_one_part_of_the_hours_that_is_not_told_takes_all_with_it(other):
    assert {one.number for one in told(*hours(PARENTS, other)).values()} == {None}


def test_hours_whose_whole_was_hidden_before_are_not_told_in_parts():
    found = told(*hours(PARENTS, STAFF), before={"hours": Told("beside")})
    assert {one.number for one in found.values()} == {None}


def test_of_what_is_held_against_something_it_is_told_whether_it_was_reached_and_no_number():
    one = Figure("standard", "lottery", "against", "pairings", ("first-contact",), "least", 3, 4)
    assert told(one) == {"standard:first-contact@against": Told("shown", 0)}
    assert told(replace(one, numerator=4)) == {"standard:first-contact@against": Told("shown", 1)}
    assert told(replace(one, denominator=0)) == {}


def test_what_everybody_reads_anyway_is_told_as_it_is():
    decided = Figure("decided", "roles", "count", "decisions", numerator=3)
    assert told(decided)["decided"] == Told("shown", 3)


def test_a_place_that_hides_more_hides_it_in_its_report():
    figure = Figure("gave", "assets", "share", "people", of="parents", numerator=12, denominator=40)
    assert told(figure, care=Care(hidden_to=20))["gave"] == Told("small")


@pytest.mark.parametrize(("number", "of", "percent"), [(10, 35, None), (10, 40, 25), (15, 40, 40), (45, 40, 100)])
def test_a_share_is_worked_out_of_what_is_told_and_of_many_only(number, of, percent):
    line = Line(OCTOBER, "gave", "assets", "share", "people", number=Told("shown", number), of=Told("shown", of))
    assert line.percent == percent
    assert replace(line, number=Told("small")).percent is None


@pytest.mark.parametrize("text", ["2026-10", "2026-Q3", "2026-Q4"])
def test_a_period_is_written_as_it_is_read(text):
    period = Period.of(text)
    assert str(period) == text
    assert len(period.months) == (3 if "Q" in text else 1)


@pytest.mark.parametrize("text", ["2026", "2026-13", "2026-Q0", "2026-Q5", "2026-Q", "x-Q1", ""])
def test_what_is_no_period_is_refused(text):
    with pytest.raises(ValueError):  # noqa: PT011 - each of them in its own words
        Period.of(text)


def test_a_quarter_tells_what_its_months_told_and_nothing_else():
    months = {at: made_up.month(Random(at.month), 60, at) for at in (OCTOBER, OCTOBER.on(1), OCTOBER.on(2))}
    alone = [made_up.report({at: one}).months[0] for at, one in months.items()]
    assert list(made_up.report(months).months) == alone
