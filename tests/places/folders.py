"""Folders of places for tests."""

from pathlib import Path

from bot.places.place_file import FILE
from bot.places.service import PLACES_FOLDER

MEREVALE = (PLACES_FOLDER / "merevale" / FILE).read_text("utf-8")


def place_in(folder: Path, name: str, told: str = MEREVALE) -> Path:
    """A place of that name in a folder of places, with that in its file; its own folder."""
    (folder / name).mkdir(parents=True, exist_ok=True)
    (folder / name / FILE).write_text(told, "utf-8")
    return folder / name
