"""`rings`: the rings and chains of a case in a file that together are worth most."""

import argparse
import json
from pathlib import Path

from bot.base.apart import TookTooLong, work_apart
from bot.base.instances import ImpossibleCase
from bot.commands.command import WELL, Command, Wrong
from bot.commands.files import some_seconds, words
from bot.settings import Settings

SPARE_SECONDS = 2.0
"""What starting a process and bringing the answer back may take on top; then it is stopped."""


def _rings(settings: Settings, options: argparse.Namespace) -> int:
    del settings
    from bot.skills import instances  # with it comes numpy, which nobody else on the command line needs
    from bot.skills.rings import at_once, best, in_time

    seconds = some_seconds(options.seconds)
    try:
        case = instances.read(words(options.instance))
    except ImpossibleCase as wrong:
        raise Wrong(f"{options.instance}: {wrong}") from wrong
    try:
        found = best(case) if seconds is None else work_apart(in_time, (case, seconds), seconds + SPARE_SECONDS)
    except TookTooLong:
        found = at_once(case)
    print(json.dumps(instances.answer(found)))
    return WELL


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--instance", type=Path, metavar="FILE", required=True, help="a case in a file of JSON")
    parser.add_argument("--seconds", type=float, help="stop after so long, with a bound on what could be better")


RINGS = Command(
    "rings",
    "Find the rings and chains of a case that together are worth most, and prove it. The last line is JSON.",
    _rings,
    _arguments,
)
