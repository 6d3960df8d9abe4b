"""A column of which nobody said what becomes of it fails the checks."""

import pytest
from sqlalchemy import Column, Table, Text

from bot.base.tables import metadata
from tests.checks import __main__ as checks
from tests.checks import tables


@pytest.fixture
def plant():
    """Put a table with one column into the house for the length of a test."""
    made = []

    def planted(**info):
        made.append(Table("planted", metadata, Column("words", Text, info=info)))

    yield planted
    for table in made:
        metadata.remove(table)


def test_every_column_of_the_house_says_what_becomes_of_it():
    assert tables.problems() == []


@pytest.mark.parametrize("info", [{}, {"privacy": None}, {"privacy": "perhaps"}])
def test_a_column_that_says_nothing_of_it_is_found_and_the_build_fails(plant, info, monkeypatch, capsys):
    plant(**info)
    assert tables.problems() == ["planted.words is not classified (export, erase or keep)"]
    monkeypatch.setattr(checks, "CHECKS", (tables,))
    assert checks.main() == 1
    assert "planted.words" in capsys.readouterr().out


@pytest.mark.parametrize("privacy", ["keep", "export", "erase"])
def test_a_column_that_says_it_is_fine(plant, privacy):
    plant(privacy=privacy)
    assert tables.problems() == []
