"""`match`: what tonight's run would propose and why, or the best whole assignment of a case in a file."""

import argparse
import json
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.base import key_files, viewing
from bot.base.apart import TookTooLong, work_apart
from bot.base.instances import ImpossibleCase
from bot.base.texts import Reader, Texts
from bot.commands.command import WELL, Command, Wrong
from bot.commands.files import some_seconds, words
from bot.pairing.report import told
from bot.pairing.rules import said
from bot.settings import Settings

if TYPE_CHECKING:
    from bot.pairing.night import Found, Night, Plan


def _match(settings: Settings, options: argparse.Namespace) -> int:
    if options.dry_run:
        return _tonight(settings)
    return _instance(options)


def _instance(options: argparse.Namespace) -> int:
    from bot.pairing import instances  # with it comes the solver, which nobody else on the command line needs
    from bot.pairing.assignment import at_once
    from bot.pairing.worst_off import fairest

    seconds = some_seconds(options.seconds)
    try:
        case = instances.read(words(options.instance))
        try:
            found = fairest(case) if seconds is None else work_apart(fairest, case, seconds)
        except TookTooLong:
            found = at_once(case)
    except ImpossibleCase as wrong:
        raise Wrong(f"{options.instance}: {wrong}") from wrong
    print(json.dumps(instances.answer(found)))
    return WELL


def _tonight(settings: Settings) -> int:
    """What the nightly run would do if it were now. Nothing is changed, and nobody is named."""
    from bot import app
    from bot.pairing import nightly
    from bot.pairing.night import plan
    from bot.pairing.rules import KINDS
    from bot.places import service as places

    file = settings.database_file
    if not file.exists():
        raise Wrong(f"There is no database yet at {file}. Start Kith first, or look at DATABASE_URL.")
    subjects = [f"{name}:{kind}" for name in places.names() for kind in KINDS]
    with closing(key_files.reading(file, settings.house_key)) as keys:
        nights: list[Night] = viewing.look(file, lambda tx: [nightly.look(tx, one) for one in subjects], keys)
    texts = Texts.load(app.CONTENT)
    plans = [plan(night) for night in nights]
    for found in plans:
        _tell(found, texts)
    print(json.dumps({"runs": [_as_json(found, texts) for found in plans]}))
    return WELL


def _tell(found: "Plan", texts: Texts) -> None:
    """For people, on standard error."""
    print(f"{found.place}, {found.kind}: {len(found.found)} of {_all(found)} placed", file=sys.stderr)
    for one in found.found:
        what = "stays with" if one.stays else "to" if one.before is None else f"from {one.before} to"
        why = " · ".join(_reasons(one, texts))
        print(
            f"  parent {one.parent_id} {what} {one.candidate.helper_id} ({one.candidate.score}): {why}", file=sys.stderr
        )
    for parent_id, why in found.left_out:
        print(f"  parent {parent_id} goes on waiting: {said(why)}", file=sys.stderr)
    for name, figure in told(found).items():
        print(f"  {name}: {json.dumps(figure)}", file=sys.stderr)


def _all(found: "Plan") -> int:
    return len(found.found) + len(found.left_out)


def _reasons(one: "Found", texts: Texts) -> list[str]:
    """The reasons in English, as those whom it concerns would read them."""
    from bot.pairing.messages import reason

    reader = Reader("UTC", str, 0)
    return [texts.render("en", reason(part), reader) for part in one.candidate.parts]


def _as_json(found: "Plan", texts: Texts) -> dict[str, Any]:
    return {
        "place": found.place,
        "kind": found.kind,
        **told(found),
        "proposals": [
            {
                "parent": one.parent_id,
                "helper": one.candidate.helper_id,
                "before": one.before,
                "score": one.candidate.score,
                "reasons": _reasons(one, texts),
            }
            for one in found.found
        ],
        "left_out_parents": [{"parent": parent_id, "why": said(why)} for parent_id, why in found.left_out],
    }


def _arguments(parser: argparse.ArgumentParser) -> None:
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("--dry-run", action="store_true", help="what the nightly run would propose now, and why")
    which.add_argument("--instance", type=Path, metavar="FILE", help="solve a case in a file of JSON")
    parser.add_argument("--seconds", type=float, help="stop after so long, with a good answer instead of the best one")


MATCH = Command(
    "match",
    "Say what tonight's run would propose and why, or solve a case in a file: most placed, the highest total, then "
    "whoever is worst off as well off as can be. The last line is JSON.",
    _match,
    _arguments,
)
