"""What coordinators changed in chat: the doctor says that it counts, and a new place does not have it."""

import shutil
from pathlib import Path

import pytest

from bot.base.transaction import Transaction
from bot.places import changing
from bot.places import service as places
from tests.commands.conftest import Command
from tests.commands.people import ana_and_bo, written
from tests.commands.test_check import findings


def _changes(value: str) -> None:
    def work(tx: Transaction) -> None:
        ana_and_bo(tx)
        changing.change(tx, "merevale", "nurse-soft", value, 1)

    written(work)


@pytest.mark.parametrize(("value", "state", "said"), [("20", "well", "counts"), ("34", "warning", "does not fit")])
def test_the_doctor_says_what_is_other_than_in_the_file(kith: Command, value: str, state: str, said: str) -> None:
    _changes(value)
    _, found = findings(kith)
    assert found["settings"]["state"] == state
    assert "nurse-soft" in str(found["settings"])
    assert said in str(found["settings"])


def test_a_new_place_begins_from_the_file_and_that_is_said(
    kith: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "places"
    shutil.copytree(places.PLACES_FOLDER / "merevale", folder / "merevale")
    monkeypatch.setattr(places, "PLACES_FOLDER", folder)
    _changes("20")
    code, said = kith("place", "new-town")
    assert (code, "did not come along: nurse-soft" in said) == (0, True)
