"""A new place is one command, and a file to fill in."""

import shutil
from pathlib import Path

import pytest

from bot.places import service as places
from bot.places.place_file import FILE
from tests.commands.conftest import Command


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of places with Merevale in it."""
    made = tmp_path / "places"
    made.mkdir()
    shutil.copytree(places.PLACES_FOLDER / "merevale", made / "merevale")
    monkeypatch.setattr(places, "PLACES_FOLDER", made)
    return made


def test_a_new_place_reads_well_has_its_own_title_and_asks_for_pins(kith: Command, folder: Path) -> None:
    code, said = kith("place", "new-town", "--from", "merevale")
    assert (code, "content/places/new-town/place.toml" in said, "KITH_PLACE=new-town" in said) == (0, True, True)
    try:
        assert places.load(folder) == ("merevale", "new-town")
        new, old = places.place("new-town"), places.place("merevale")
        assert (new.title, new.asks_pin, new.clocks, new.standard) == ("New Town", True, old.clocks, old.standard)
    finally:
        places.load(Path(__file__).resolve().parents[2] / "content" / "places")
    told = (folder / "new-town" / FILE).read_text("utf-8")
    assert told.startswith("# New Town: made from Merevale")
    assert "made-up place" not in told


@pytest.mark.parametrize("name", ["New Town", "../town", "ñu", "-", ""])
def test_what_is_no_name_makes_nothing(kith: Command, folder: Path, name: str) -> None:
    code, said = kith("place", "--", name)
    assert (code, "is no name for a place" in said) == (2, True)
    assert [file.name for file in folder.iterdir()] == ["merevale"]


def test_a_place_that_is_there_stays_as_it_is(kith: Command, folder: Path) -> None:
    before = (folder / "merevale" / FILE).read_bytes()
    code, said = kith("place", "merevale")
    assert (code, "already" in said) == (2, True)
    assert (folder / "merevale" / FILE).read_bytes() == before


def test_a_place_to_begin_from_that_is_not_there_is_said(kith: Command, folder: Path) -> None:
    code, said = kith("place", "new-town", "--from", "atlantis")
    assert (code, "atlantis" in said, [file.name for file in folder.iterdir()]) == (2, True, ["merevale"])
