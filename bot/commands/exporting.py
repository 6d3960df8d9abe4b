"""`export --raw`: the rows from which the figures come, for whoever would like to work them out again."""

import argparse
import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from bot.base import spreadsheets
from bot.base.clock import SystemClock
from bot.base.languages import read_language
from bot.base.messages import Text
from bot.base.text_files import read_texts
from bot.base.texts import Reader, Texts
from bot.base.transaction import Transaction
from bot.base.wording import Pack
from bot.commands import opening
from bot.commands.command import WELL, Command, Problem, Wrong
from bot.evidence import measuring, months
from bot.evidence.figures import NAMES
from bot.evidence.months import Month
from bot.evidence.raw import export
from bot.evidence.raw.columns import FILES, SPLITS
from bot.places import service as places
from bot.settings import Settings

LANGUAGE = "en"
DICTIONARY, DEFINITIONS = "dictionary", "definitions"


def _export(settings: Settings, options: argparse.Namespace) -> int:
    place = options.place or settings.kith_place
    if place not in places.names():
        raise Wrong(f"There is no place {place}. There are: {', '.join(places.names())}.")
    first, last = _months(options.months, place)
    folder = options.raw
    opening.require_there(settings)
    _require_free(folder)
    with _whole(folder):
        many = opening.looked(settings, lambda tx: write_all(tx, folder, place, first, last))
        _write(folder, DICTIONARY, ("file", "column", "unit", "meaning"), _dictionary())
        _write(folder, DEFINITIONS, ("figure", "split", "name", "definition"), _definitions())
    print(f"{folder}: {many:,} rows of {place}, {first} to {last}; {DICTIONARY}.csv tells what each column is.")
    print("Names are made up, but whoever knows when two met could find them: keep it as you keep the database.")
    return WELL


def _months(told: str | None, place: str) -> tuple[Month, Month]:
    """The first and the last month of "2026-09..2026-11" or "2026-09"; the newest that can be told of where none is."""
    if told is None:
        newest = months.newest(places.place(place), SystemClock().now())
        return newest, newest
    one, _, other = told.partition("..")
    try:
        first, last = Month.of(one), Month.of(other or one)
        measuring.span_of(place, first, last)
    except ValueError as wrong:
        raise Wrong(f"--months {told}: say it as 2026-09, or 2026-09..2026-11, up to 60 months.") from wrong
    return first, last


def _require_free(folder: Path) -> None:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise Wrong(f"{folder} cannot be a folder: {error.strerror}.") from error
    there = next((name for name in _all_files() if (folder / name).exists()), None)
    if there is not None:
        raise Wrong(f"{folder / there} is there already. Name a folder without such files.")


@contextmanager
def _whole(folder: Path) -> Iterator[None]:
    """All files are written, or none is left."""
    try:
        yield
    except BaseException:
        for name in _all_files():
            (folder / name).unlink(missing_ok=True)
        raise


def _all_files() -> list[str]:
    return [f"{name}.csv" for name in (*FILES, DICTIONARY, DEFINITIONS)]


def write_all(tx: Transaction, folder: Path, place: str, first: Month, last: Month) -> int:
    """Write every file of rows into that folder; how many rows there are."""
    return sum(
        _write(folder, name, [column.name for column in FILES[name]], rows)
        for name, rows in export.files(tx, place, first, last)
    )


def _write(folder: Path, name: str, head: Sequence[str], rows: Iterable[Sequence[str | int]]) -> int:
    """How many rows were written into a new file that only its owner reads."""
    many = 0

    def counted() -> Iterable[Sequence[str | int]]:
        nonlocal many
        for row in rows:
            many += 1
            yield row

    try:
        opened = os.open(folder / f"{name}.csv", os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with open(opened, "w", encoding="utf-8", newline="") as to:
            spreadsheets.write(to, head, counted())
    except OSError as error:
        raise Problem(f"{folder} cannot be written: {error.strerror}. Nothing was kept.") from error
    return many


def _dictionary() -> Iterable[tuple[str, str, str, str]]:
    for name, columns in FILES.items():
        for column in columns:
            yield f"{name}.csv", column.name, column.unit, column.meaning


def _definitions() -> Iterator[tuple[str, str, str, str]]:
    """What each figure is called, and how it is counted, and what it is split by, in English."""
    from bot import app  # it takes the whole bot along, which nobody else needs

    folder = app.CONTENT / LANGUAGE
    texts = Texts({LANGUAGE: Pack(read_language(folder), read_texts(folder, "figures.ftl"))}, LANGUAGE, strict=True)

    def said(text: Text) -> str:
        return texts.render(LANGUAGE, text, Reader("UTC", str, 0))

    for name in NAMES:
        yield name, "", said(Text(f"figures-{name}")), said(Text(f"figures-{name}-how"))
        for word in SPLITS.get(name, ()):
            yield name, word, said(Text("figures-split", what=word)), ""


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--raw", type=Path, metavar="FOLDER", required=True, help="where to; it holds no such files yet"
    )
    parser.add_argument("--place", help="of which place, instead of KITH_PLACE")
    parser.add_argument("--months", metavar="2026-09..2026-11", help="of which months, instead of the newest whole one")


EXPORT = Command(
    "export",
    "Write the rows from which the figures come, under made-up names, as tables. Kith may go on running; "
    "docs/recompute.py works the figures out again from them.",
    _export,
    _arguments,
)
