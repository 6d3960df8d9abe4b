"""The check of the hazard log finds each mistake there can be in it."""

import pytest

from tests.checks import hazards

WELL = """# What could do harm

## H01 Somebody calls and nobody hears it
- **Harm:** nobody comes.
- **Control:** asks (`bot/asks.py`).
- **Test:** `tests/test_asks.py::test_it_is_heard`
- **Left:** nothing known.
"""


@pytest.fixture
def project(tmp_path):
    for folder in ("docs", "bot", "tests"):
        (tmp_path / folder).mkdir()
    (tmp_path / "bot" / "asks.py").write_text("")
    (tmp_path / "tests" / "test_asks.py").write_text("async def test_it_is_heard():\n    ...\n")
    return tmp_path


def said(project, page):
    (project / hazards.PAGE).write_text(page)
    return hazards.problems(project)


def test_a_log_that_is_whole_has_no_problems(project):
    assert said(project, WELL) == []


@pytest.mark.parametrize(
    ("before", "after", "problem"),
    [
        ("H01", "H02", "hazards are not numbered in order"),
        ("- **Left:** nothing known.\n", "", "H01: says nothing under Left"),
        (" (`bot/asks.py`)", "", "H01: names no file that controls it"),
        ("`tests/test_asks.py::test_it_is_heard`", "by hand", "H01: names no test"),
        ("bot/asks.py", "bot/gone.py", "H01: bot/gone.py is not there"),
        ("test_it_is_heard", "test_of_yesterday", "H01: tests/test_asks.py has no test_of_yesterday"),
    ],
)
def test_each_mistake_is_found(project, before, after, problem):
    assert said(project, WELL.replace(before, after)) == [problem]
