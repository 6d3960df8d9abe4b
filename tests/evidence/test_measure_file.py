"""Measures as a place may load them: read strictly, and what is wrong is told with its line."""

import pytest

from bot.evidence import measure_file
from bot.evidence.measure import Measure, change, total
from bot.evidence.measure_file import MeasureError, read_measure
from bot.people.rules import LANGUAGES
from bot.places import service as places
from tests.places.folders import place_in

PHQ_2 = (measure_file.SHIPPED / "phq-2.toml").read_text("utf-8")
EPDS = (measure_file.SHIPPED / "epds.toml").read_text("utf-8")


def shipped() -> dict[str, Measure]:
    return {one.name: one for one in measure_file.of_place("merevale")}


def test_what_is_shipped_may_be_carried():
    found = shipped()
    assert set(found) == {"phq-2", "confidence", "epds", "swemwbs"}
    assert set(found["phq-2"].words) == set(LANGUAGES)
    assert "Public domain" in found["phq-2"].licence
    assert [one.words for one in found.values() if one.form != "questions"] == [None, None, None]
    assert (found["phq-2"].low, found["phq-2"].high, found["phq-2"].questions) == (0, 6, 2)


@pytest.mark.parametrize(
    ("source", "before", "after", "says"),
    [
        (PHQ_2, "values = [0, 1, 2, 3]", "values = [0, 1, 2]", "`words.en.answers` should be 3 answers"),
        (PHQ_2, "values = [0, 1, 2, 3]", "values = [0, 1, 1, 3]", "`values` should be from 2 to 5 different"),
        (PHQ_2, "values = [0, 1, 2, 3]", "values = [0, 1, 2, true]", "`values` should be"),
        (PHQ_2, "values = [0, 1, 2, 3]", "values = 3", "`values` should be"),
        (PHQ_2, "step = 1", "step = 7", "`step` should be a whole number from 1 to 6"),
        (PHQ_2, "every_weeks = 12", "every_weeks = -1", "`every_weeks` should be a whole number from 0 to 104"),
        (PHQ_2, "every_weeks = 12", "", "`every_weeks` should be there"),
        (PHQ_2, "every_weeks = 12", "every_weeks = 12\ncut_off = 3", "`cut_off` should be left out"),
        (PHQ_2, "[words.en]", "[words.pl]", "`words.en` should be there"),
        (PHQ_2, '"Little interest or pleasure in doing things", ', "", "`words.es.items` should be 1 questions"),
        (PHQ_2, 'licence = "Public', '#licence = "Public', "`licence` should be there"),
        (PHQ_2, 'better = "lower"', 'better = "left"', '`better` should be one of "lower", "higher"'),
        (PHQ_2, '"Several days"', '"Several of the days there were"', "`words.en.answers` should be shorter"),
        (PHQ_2, '"Several days"', f'"{"a" * 37}"', "`words.en.answers` should be shorter"),
        (PHQ_2, '"two questions about mood"', '"two questions about my mood"', "in at most 24 letters"),
        (EPDS, "low = 0", "low = 31", "`high` should be a whole number from 32 to 1000"),
        (EPDS, 'form = "total"', 'form = "sum"', "`form` should be one of"),
        (EPDS, "high = 30", "high = 30\n[words.en]\nitems = []", "no words of a scale are carried"),
        (EPDS, "low = 0", "low = ", "this is not TOML"),
    ],
)
def test_what_is_wrong_is_told_with_what_would_be_right(source, before, after, says):
    assert before in source
    with pytest.raises(MeasureError) as told:
        read_measure("mine", source.replace(before, after, 1))
    assert says in str(told.value)
    assert "measures/mine.toml" in str(told.value)


@pytest.mark.parametrize("name", ["PHQ", "a_b", "", "a-much-too-long-name"])
def test_a_file_has_a_name_that_fits_on_a_button(name):
    with pytest.raises(MeasureError):
        read_measure(name, EPDS)


def test_a_place_has_its_own_beside_and_instead_of_those_shipped(tmp_path):
    own = place_in(tmp_path, "merevale") / "measures"
    own.mkdir()
    (own / "epds.toml").write_text(EPDS.replace("step = 4", "step = 3"), "utf-8")
    (own / "ours.toml").write_text(EPDS, "utf-8")
    place_in(tmp_path, "elsewhere")
    try:
        places.load(tmp_path)
        found = {one.name: one for one in measure_file.of_place("merevale")}
        assert (found["epds"].step, set(found) - set(shipped())) == (3, set())
        assert "ours" in found
        assert "ours" not in {one.name for one in measure_file.of_place("elsewhere")}
        (own / "ours.toml").write_text(EPDS.replace("low = 0", "low = 40"), "utf-8")
        with pytest.raises(MeasureError, match="ours"):
            measure_file.check()
    finally:
        places.load()
        measure_file.check()


def test_a_total_needs_every_answer():
    phq = shipped()["phq-2"]
    assert total(phq, (1, 3)) == 4
    assert total(phq, (0, 0)) == 0
    assert total(phq, (1, None)) is None
    assert total(phq, (1,)) is None


@pytest.mark.parametrize(
    ("name", "first", "last", "is_so"),
    [
        *(("phq-2", 3, 3, "same"), ("phq-2", 3, 2, "better"), ("phq-2", 3, 4, "worse")),
        *(("epds", 12, 9, "same"), ("epds", 12, 8, "better"), ("epds", 12, 16, "worse"), ("epds", 12, 15, "same")),
        *(("confidence", 2, 3, "better"), ("confidence", 3, 2, "worse")),
    ],
)
def test_two_totals_differ_from_the_smallest_step_of_the_measure_on(name, first, last, is_so):
    assert change(shipped()[name], first, last) == is_so
