"""`move`: from a SQLite file to a PostgreSQL database, whole or not at all."""

import argparse
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from bot.base import backups, key_files, looking, moved, schema, viewing
from bot.base.clock import SystemClock
from bot.base.database import alone
from bot.base.usable import usable
from bot.commands import verifying
from bot.commands.command import WELL, Command, Problem, Wrong
from bot.commands.serving import DEMO
from bot.people import service as people
from bot.settings import Settings

if TYPE_CHECKING:
    from bot.base.moving import Sum

NO_SERVER = (
    "Name the PostgreSQL database to move to in DATABASE_URL, the owner of its tables in DATABASE_OWNER_URL, and the "
    "file to move on the command line."
)
UNSOUND = "Nothing was moved: the file is not sound. Run `python -m bot check` with DATABASE_URL naming it."


def _move(settings: Settings, options: argparse.Namespace) -> int:
    file: Path = options.file
    if not settings.on_server:
        raise Wrong(NO_SERVER)
    if not file.is_file():
        raise Wrong(f"There is no file {file}. Name the SQLite file that is to move.")
    with usable(file), alone(file, also_moved=True), _in_newest_shape(file) as source:
        if found := verifying.problems(source):
            raise Problem("\n".join([*found, UNSOUND]))
        if not settings.practising and viewing.look(source, people.count_demo):
            raise Wrong(DEMO)
        _require_keys(settings, file)
        came = _moved(settings, file, source)
    if came is None:
        print(f"{file.name} is moved there already.")
    else:
        _tell(came)
    _tell_next(settings, file)
    return WELL


@contextmanager
def _in_newest_shape(file: Path) -> Iterator[Path]:
    """The file itself, or a copy of it that was brought up to date: the file stays as it is."""
    stands_at = looking.revision(file)
    if stands_at in (None, schema.newest()):
        yield file
        return
    with backups.drafted(file.with_name(f"{file.name}.moving")) as copied:
        backups.copy(file, copied)
        schema.migrate(copied)
        yield copied


def _require_keys(settings: Settings, file: Path) -> None:
    """`KeyTrouble` where they are gone, or the key of the house does not open them."""
    key_files.reading(file, settings.house_key).close()


def _moved(settings: Settings, file: Path, source: Path) -> Mapping[str, "Sum"] | None:
    """What came over; None where it did so before."""
    from bot.base import moving  # it takes the driver along, which nobody else needs

    def mark() -> None:
        moved.mark(file, SystemClock().now())

    def tell(name: str) -> None:
        print(f"  {name}", file=sys.stderr)

    try:
        return moving.move(source, file, settings.addresses, verifying.books, mark, tell)
    except moving.AlreadyMoved:
        mark()
        return None
    except moving.NotEmpty as there:
        raise Wrong(str(there)) from there


def _tell(came: Mapping[str, "Sum"]) -> None:
    for name, found in came.items():
        print(f"{name:<40} {found.rows:>12,}")
    rows = sum(found.rows for found in came.values())
    print(f"moved {rows:,} rows of {len(came)} tables; all counts and digests agree")


def _tell_next(settings: Settings, file: Path) -> None:
    key = "" if settings.house_key is not None else f" and KITH_KEY_FILE={key_files.key_file_of(file, None)}"
    print(
        f"Now start Kith with the same DATABASE_URL{key}, and have the server's own backups made (docs/backups.md). "
        f"{file.name} is as it was, and marked: nobody serves it any more. Keep it and its keys until such a backup "
        "was tried, then destroy them, but not the key of the house: the server's keys need it."
    )


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", type=Path, help="the SQLite file, whose keys lie beside it")


MOVE = Command(
    "move",
    "Move everything from a SQLite file to the empty PostgreSQL database that DATABASE_URL names: all of it, looked at "
    "again, or nothing. Kith must be stopped; the file stays as it is.",
    _move,
    _arguments,
)
