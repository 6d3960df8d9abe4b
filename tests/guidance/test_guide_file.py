"""The library is read strictly, and what it says is short and plain."""

import pytest
import textstat

from bot.guidance import guide_file, library
from bot.guidance.guide import EMERGENCY, GRIEF
from bot.guidance.guide_file import GuideError
from bot.people.rules import LANGUAGES

FACTS = """
reviewed_by = ""

[sleep.first-nights]
expecting = [30, 42]
baby = [0, 14]
calls = ["nurse", "health-advice"]
source = "A public source"
review_by = "2027-11-01"
"""
WORDS = """
reviewed_by = "Sam, who speaks it from home, 2026-11-27"

[first-nights]
title = "The first nights"
text = "They wake to feed."
try = "Put water by the bed."
call = "Call your nurse."
words = "awake, night feeds,"
"""
GRADE_MAX = 6.0


def test_facts_and_words_are_read():
    (guide,) = guide_file.read_guides(FACTS)
    assert (guide.key, guide.topic, guide.expecting.first, guide.baby.last) == ("first-nights", "sleep", 30, 14)
    found = guide_file.read_words("en/sleep", WORDS, ["first-nights"])["first-nights"]
    assert (found.title, found.words, found.is_reviewed) == ("The first nights", ("awake", "night feeds"), True)


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("[30, 42]", "[30, 43]", "`sleep.first-nights.expecting` should be the first and the last week, from 1 to 42"),
        ("[0, 14]", "[14, 0]", "`sleep.first-nights.baby` should be the first and the last week, from 0 to 104"),
        ('"nurse",', '"midwife",', "`sleep.first-nights.calls` should be whom it says to call"),
        ("2027-11-01", "2027-13-01", "`sleep.first-nights.review_by` should be a day"),
        ("first-nights]", "First]", "a name of its own, of at most 20 small letters and dashes"),
        ("calls =", "call =", "`sleep.first-nights.calls` should be there"),
        ("source =", "colour = 1\nsource =", "`sleep.first-nights.colour` should be left out"),
    ],
)
def test_facts_that_are_wrong_are_told_with_what_is_right(before, after, told):
    with pytest.raises(GuideError) as wrong:
        guide_file.read_guides(FACTS.replace(before, after))
    assert told in str(wrong.value)


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("The first nights", "A title that no button has any room for", "`first-nights.title` should be"),
        ("They wake to feed.", "word " * 120 + "end", "shorter"),
        ("try =", "tries =", "`first-nights.try` should be there"),
        ("[first-nights]", "[second-nights]", "`first-nights` should be there"),
        ('words = "', 'more = "x"\nwords = "', "`first-nights.more` should be left out"),
    ],
)
def test_words_that_are_wrong_are_told_with_what_is_right(before, after, told):
    with pytest.raises(GuideError) as wrong:
        guide_file.read_words("en/sleep", WORDS.replace(before, after), ["first-nights"])
    assert told in str(wrong.value)


def test_a_place_says_who_has_read_a_guide_and_of_none_that_there_is_not():
    source = '[reviewed_by]\nfirst-nights = "Ruth, nurse, 2026-12-01"'
    assert guide_file.read_reviewed("here", source, ["first-nights"]) == {"first-nights": "Ruth, nurse, 2026-12-01"}
    with pytest.raises(GuideError):
        guide_file.read_reviewed("here", source, ["other"])


def test_every_guide_is_there_in_every_language_and_none_of_grief_has_weeks():
    assert library.check() >= 60
    keys = library.guides().keys()
    for language in LANGUAGES:
        assert library.wordings(language).keys() == keys
    assert not [one.key for one in library.guides().values() if one.topic == GRIEF and (one.expecting or one.baby)]


def test_guides_about_harm_at_home_and_thoughts_that_scare_never_come_by_themselves():
    assert not [
        key for key in ("at-ease", "scary-thoughts") if library.guides()[key].expecting or library.guides()[key].baby
    ]


def test_guides_for_two_or_for_dads_never_come_by_themselves():
    """Who is reading may have no partner, or one they are afraid of, and need not be a dad."""
    alone = ("two-of-you", "sharing-work", "dad-to-be", "dad-first-weeks", "dad-mood")
    assert not [key for key in alone if library.guides()[key].expecting or library.guides()[key].baby]


def test_first_foods_are_not_offered_before_about_six_months():
    assert library.guides()["first-foods"].baby.first >= 25


def test_where_the_words_say_to_call_emergency_its_number_stands_beneath():
    said = {key for key, one in library.wordings("en").items() if "emergency" in one.to_call.lower()}
    assert {key for key in said if EMERGENCY not in library.guides()[key].calls} == set()


def test_a_ten_year_old_can_read_each_of_them():
    grades = {
        key: textstat.flesch_kincaid_grade(f"{one.text} {one.to_try} {one.to_call}")
        for key, one in library.wordings("en").items()
    }
    assert {key: grade for key, grade in grades.items() if grade > GRADE_MAX} == {}
