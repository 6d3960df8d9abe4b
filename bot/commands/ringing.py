"""`rings`: what tonight's run would propose, or the rings and chains of a case that together are worth most."""

import argparse
import json
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.base import key_files, viewing
from bot.base.apart import TookTooLong, work_apart
from bot.base.instances import ImpossibleCase
from bot.commands.command import WELL, Command, Wrong
from bot.commands.files import some_seconds, words
from bot.settings import Settings

if TYPE_CHECKING:
    from bot.skills.ring_choice import Choice
    from bot.skills.ring_rules import Circle

SPARE_SECONDS = 2.0
"""What starting a process and bringing the answer back may take on top; then it is stopped."""


def _rings(settings: Settings, options: argparse.Namespace) -> int:
    return _tonight(settings) if options.dry_run else _instance(options)


def _instance(options: argparse.Namespace) -> int:
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


def _tonight(settings: Settings) -> int:
    """What the nightly run would propose if it were now. Nothing is changed, nobody is named, and nothing is told of
    what anybody gives or needs.
    """
    from bot.places import service as places
    from bot.skills import ring_nightly
    from bot.skills.ring_choice import choose

    file = settings.database_file
    if not file.exists():
        raise Wrong(f"There is no database yet at {file}. Start Kith first, or look at DATABASE_URL.")
    with closing(key_files.reading(file, settings.house_key)) as keys:
        nights = viewing.look(file, lambda tx: [ring_nightly.look(tx, one) for one in places.names()], keys)
    choices = [choose(night) for night in nights]
    for choice in choices:
        _tell(choice)
    print(json.dumps({"runs": [_as_json(choice) for choice in choices]}))
    return WELL


def _tell(choice: "Choice") -> None:
    """For people, on standard error."""
    told = ", ".join(f"{name} {json.dumps(figure)}" for name, figure in choice.figures.items())
    print(f"{choice.place}: {told}", file=sys.stderr)
    for circle in choice.circles:
        begins = " from the pot" if circle.from_pot else ""
        print(f"  {_kind(circle)}{begins} {' to '.join(map(str, circle.people))} ({circle.worth})", file=sys.stderr)


def _kind(circle: "Circle") -> str:
    return "ring" if circle.is_ring else "chain"


def _as_json(choice: "Choice") -> dict[str, Any]:
    return {
        "place": choice.place,
        **choice.figures,
        "proposals": [
            {
                "kind": _kind(circle),
                "people": list(circle.people),
                "worth": circle.worth,
                "pot_minutes": circle.pot_minutes,
                "legs": [{"from": leg.giver_id, "to": leg.needer_id, "worth": leg.worth} for leg in circle.legs],
            }
            for circle in choice.circles
        ],
    }


def _arguments(parser: argparse.ArgumentParser) -> None:
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("--dry-run", action="store_true", help="what the nightly run would propose now")
    which.add_argument("--instance", type=Path, metavar="FILE", help="solve a case in a file of JSON")
    parser.add_argument("--seconds", type=float, help="stop after so long, with a bound on what could be better")


RINGS = Command(
    "rings",
    "Say what tonight's run would propose, or find the rings and chains of a case that together are worth most, and "
    "prove it. The last line is JSON.",
    _rings,
    _arguments,
)
