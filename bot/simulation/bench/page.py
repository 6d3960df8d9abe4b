"""`docs/performance.md`, whole, from what was measured; nothing in it is written by hand."""

import platform
import sqlite3
from collections.abc import Sequence
from importlib.metadata import version

from bot.simulation.bench.bench import Measured, number

LIBRARIES = ("python-telegram-bot", "aiosqlite", "SQLAlchemy", "ortools", "scipy", "networkx", "mentor-match")
_HEAD = """# Performance

Written by `make bench`, whole; do not edit it. Compared sides take turns in one run, so that what else the machine does
meets both: a figure is the median of the repeats, the spread their lowest and highest. Processor time is that of the
whole process, the thread that writes included. Absolute figures belong to the machine; the ratios travel.
"""


def page(found: Sequence[Measured]) -> str:
    """The whole file."""
    on = f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, " + ", ".join(
        f"{name} {version(name)}" for name in LIBRARIES
    )
    table = ["| what | target | figure | spread | |", "|---|---|---|---|---|", *map(_row, found)]
    sections = [_section(one) for one in found]
    return "\n".join([_HEAD, f"Measured with {on}.\n", _verdict(found), *table, "", *sections]).rstrip() + "\n"


def _verdict(found: Sequence[Measured]) -> str:
    aimed = [one for one in found if one.target is not None]
    missed = [one.what for one in aimed if one.missed]
    said = f"**{len(aimed) - len(missed)} of {len(aimed)} targets are met.**"
    return f"{said}\n" if not missed else f"{said} Missed: {'; '.join(missed)}.\n"


def _row(one: Measured) -> str:
    target = "" if one.target is None else one.target.words(one.unit)
    met = "" if one.target is None else "**missed**" if one.missed else "met"
    return f"| {one.what} | {target} | {number(one.figure)} {one.unit} | {spread(one)} | {met} |"


def spread(one: Measured) -> str:
    """The lowest and the highest of the repeats, and how many there were."""
    low, high = min(one.repeats), max(one.repeats)
    return "one run" if len(one.repeats) == 1 else f"{number(low)} to {number(high)} ({len(one.repeats)} repeats)"


def _section(one: Measured) -> str:
    parts = "".join(f"- {name}: {words}\n" for name, words in one.parts)
    return f"## {one.what[0].upper()}{one.what[1:]}\n\n{one.meaning}\n" + (f"\n{parts}" if parts else "")
