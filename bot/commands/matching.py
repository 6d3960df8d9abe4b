"""`match`: the best whole assignment, of a case in a file, so that anybody can check the method."""

import argparse
import json
import math
from pathlib import Path

from bot.base.apart import TookTooLong, work_apart
from bot.commands.command import WELL, Command, Wrong
from bot.settings import Settings


def _match(settings: Settings, options: argparse.Namespace) -> int:
    del settings
    from bot.pairing import instances  # with it comes the solver, which nobody else on the command line needs
    from bot.pairing.assignment import ImpossibleCase, at_once, best

    seconds = options.seconds
    if seconds is not None and not (math.isfinite(seconds) and seconds > 0):
        raise Wrong("--seconds must be a number above 0.")
    try:
        case = instances.read(_words(options.instance))
        try:
            found = best(case) if seconds is None else work_apart(best, case, seconds)
        except TookTooLong:
            found = at_once(case)
    except ImpossibleCase as wrong:
        raise Wrong(f"{options.instance}: {wrong}") from wrong
    print(json.dumps(instances.answer(found)))
    return WELL


def _words(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except OSError as error:
        raise Wrong(f"{file} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise Wrong(f"{file} is not text in UTF-8.") from error


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--instance", type=Path, required=True, metavar="FILE", help="a case as JSON")
    parser.add_argument("--seconds", type=float, help="stop after so long, with a good answer instead of the best one")


MATCH = Command(
    "match",
    "Find the best whole assignment of a case in a file: most placed, then the highest total. Prints JSON only.",
    _match,
    _arguments,
)
