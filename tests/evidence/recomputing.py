"""The figures as they come out of the raw files, by a script that knows nothing of the bot."""

import importlib.util
from pathlib import Path

from bot.base.database import Database
from bot.base.postgres import Postgres
from bot.commands import exporting
from bot.evidence import measuring
from bot.evidence.months import Month
from tests.evidence.community import PLACE

SCRIPT = Path(__file__).parents[2] / "docs" / "recompute.py"


def script():
    """The script, as a module."""
    made = importlib.util.spec_from_file_location("recompute", SCRIPT)
    module = importlib.util.module_from_spec(made)
    made.loader.exec_module(module)
    return module


def plain(figures) -> dict[str, tuple]:
    """What both tell of each figure, by the name of its cell."""
    return {
        one.cell: (one.numerator, one.denominator, one.missing, list(one.values), list(one.at)) for one in figures.found
    }


def told(folder: Path) -> dict[str, tuple]:
    """The same, from the files."""
    return {
        ":".join((one["name"], *one["split"])): tuple(
            one[key] for key in ("numerator", "denominator", "missing", "values", "at")
        )
        for one in script().figures(folder)
    }


async def both(database: Database | Postgres, folder: Path, first: Month, last: Month, place: str = PLACE):
    """(as Kith measures them, as they come out of the files), read in one and the same moment."""

    def work(tx):
        exporting.write_all(tx, folder, place, first, last)
        return plain(measuring.figures(tx, place, first, last))

    return await database.read(work), told(folder)
