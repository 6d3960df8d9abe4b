"""`bench`: what things cost, against what they may; written to `docs/performance.md`."""

import argparse
import contextlib
import json
import logging
import sys
from collections.abc import Iterator
from pathlib import Path

from bot.commands.command import PROBLEM, WELL, Command, Wrong
from bot.settings import Settings

PAGE = Path(__file__).resolve().parents[2] / "docs" / "performance.md"


def _bench(settings: Settings, options: argparse.Namespace) -> int:
    del settings
    from bot.simulation.bench import BENCHES  # they take the simulated Telegram along, which nobody else needs
    from bot.simulation.bench.bench import Measured, number
    from bot.simulation.bench.page import page, spread

    known = {bench.name: bench for bench in BENCHES}
    if unknown := set(options.names) - known.keys():
        lines = "\n".join(f"  {bench.name:<10} {bench.help}" for bench in BENCHES)
        raise Wrong(f"There is no bench called {min(unknown)!r}. These there are:\n{lines}")
    found: list[Measured] = []
    for bench in (known[name] for name in options.names or known):
        print(f"{bench.help} …", file=sys.stderr)
        with _quiet():
            measured = bench.run(options.short)
        for one in measured:
            verdict = "" if one.target is None else "missed" if one.missed else "met"
            print(f"{one.what}: {number(one.figure)} {one.unit}; {spread(one)} {verdict}".rstrip(), flush=True)
        found += measured
    if not options.short and not options.names:
        PAGE.write_text(page(found), encoding="utf-8")
    missed = [one.what for one in found if one.missed]
    figures = {one.what: round(one.figure, 3) for one in found}
    print(json.dumps({"verdict": "missed" if missed else "ok", "missed": missed, "figures": figures}))
    return PROBLEM if missed and not options.short else WELL


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """A line for every 429 is no part of the work that is measured."""
    root = logging.getLogger()
    level = root.level
    root.setLevel(logging.ERROR)
    try:
        yield
    finally:
        root.setLevel(level)


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("names", metavar="NAME", nargs="*", help="only these; an unknown word lists them")
    parser.add_argument(
        "--short", action="store_true", help="only to see that each works: too little work for a figure, no page"
    )


BENCH = Command(
    "bench",
    "Measure what things cost against what they may, and write docs/performance.md when all was measured. The last "
    "line is JSON.",
    _bench,
    _arguments,
)
