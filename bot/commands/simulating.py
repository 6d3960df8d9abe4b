"""`simulate`: months of virtual time with everything going wrong, and whether all that must hold did."""

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from bot.base.clock import MINUTE, SystemClock
from bot.commands import revision
from bot.commands.command import PROBLEM, WELL, Command, Wrong
from bot.settings import Settings

if TYPE_CHECKING:
    from bot.simulation.shrinking.shrink import Shrunk

LIMITS = {"seed": 10**12, "crashes": 100_000, "days": 1_000, "people": 2_000, "minutes": 600}
LEAST = {"seed": 0, "crashes": 0, "days": 1, "people": 10, "minutes": 1}
NO_REPEAT = (
    "It did not break again from what happened outside alone, so there is nothing to make smaller. Nothing is written."
)
LUCK = "There was no time to try it to the end: --minutes gives it more."


def _simulate(settings: Settings, options: argparse.Namespace) -> int:
    del settings
    if options.story:
        return _done_again(Path(options.story))
    for name, most in LIMITS.items():
        value = getattr(options, name)
        if value is None and name in ("seed", "crashes"):
            raise Wrong(f"--{name} is missing.")
        if value is not None and not LEAST[name] <= value <= most:
            raise Wrong(f"--{name} must be a whole number from {LEAST[name]} to {most}.")
    return _shrunk(options) if options.shrink else _run(options)


def _run(options: argparse.Namespace) -> int:
    from bot.simulation import verdict  # it takes the simulated Telegram along, which nobody else needs

    found = verdict.simulate(
        options.seed, crashes=options.crashes, days=options.days, people=options.people, watch=verdict.tell_of_each_week
    )
    print(json.dumps({**found.as_json(), "revision": revision.of_program()}))
    return PROBLEM if found.broken else WELL


def _shrunk(options: argparse.Namespace) -> int:
    """The run, and where it breaks the least that breaks, in a file."""
    from bot.practice.retold import tale
    from bot.simulation.shrinking import shrink

    file = Path(options.shrink)
    if not file.parent.is_dir():
        raise Wrong(f"There is no folder {file.parent} to write {file.name} into.")
    verdict, found = shrink.simulate_and_shrink(
        options.seed,
        crashes=options.crashes,
        days=options.days,
        people=options.people,
        clock=SystemClock(),
        say=_say,
        patience=options.minutes * MINUTE,
    )
    told = {**verdict.as_json(), "revision": revision.of_program()}
    if found is not None and found.repeats:
        tale.write(found.tale, file)
        _say(f"“python -m bot practice --story {file}” plays it, “python -m bot simulate --story {file}” tries it.")
    print(json.dumps({**told, **({} if found is None else _told(found))}))
    return PROBLEM if verdict.broken else WELL


def _told(found: "Shrunk") -> dict[str, object]:
    from bot.simulation.shrinking.shrink import steps

    if not found.repeats:
        _say(NO_REPEAT)
    elif not found.whole:
        _say(LUCK)
    counts = {"happenings": len(found.tale.happenings), "steps": steps(found.tale), "people": len(found.tale.residents)}
    return {"repeats": found.repeats, "tries": found.tries, **(counts if found.repeats else {})}


def _done_again(file: Path) -> int:
    """A story that was written once: does it still break?"""
    from bot.practice.retold import tale
    from bot.simulation.shrinking import shrink

    try:
        told = tale.read(file)
    except tale.TaleError as wrong:
        raise Wrong(str(wrong)) from None
    broken = shrink.broken_in(told)
    verdict = {"verdict": "broken" if broken else "ok", "broken_then": told.broken.strip(), "broken": broken.strip()}
    print(json.dumps({**verdict, "same": shrink.alike(broken, told.broken), "revision": revision.of_program()}))
    return PROBLEM if broken else WELL


def _say(words: str) -> None:
    print(words, file=sys.stderr, flush=True)


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--seed", type=int, help="the same seed makes the same history")
    parser.add_argument("--crashes", type=int, help="how often the bot's process dies on the way")
    parser.add_argument("--days", type=int, help="virtual days with troubles (default: 30, and more for many crashes)")
    parser.add_argument("--people", type=int, default=100, help="how many people there are (default: 100)")
    parser.add_argument(
        "--shrink", metavar="FILE", help="where it breaks, write the shortest story that does, to open it in practice"
    )
    parser.add_argument("--minutes", type=int, default=5, help="how long --shrink tries (default: 5)")
    parser.add_argument(
        "--story", metavar="FILE", help="instead of a run: whether a story that --shrink wrote still breaks"
    )


SIMULATE = Command(
    "simulate",
    "Run the real bot through weeks of crashes, lost answers, outages and full disks, in minutes, and say what broke. "
    "The last line is JSON.",
    _simulate,
    _arguments,
)
