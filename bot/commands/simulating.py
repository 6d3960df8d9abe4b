"""`simulate`: months of virtual time with everything going wrong, and whether all that must hold did."""

import argparse
import json

from bot.commands import revision
from bot.commands.command import PROBLEM, WELL, Command, Wrong
from bot.settings import Settings

LIMITS = {"seed": 10**12, "crashes": 100_000, "days": 1_000, "people": 2_000}
LEAST = {"seed": 0, "crashes": 0, "days": 1, "people": 10}


def _simulate(settings: Settings, options: argparse.Namespace) -> int:
    del settings
    from bot.simulation import verdict  # it takes the simulated Telegram along, which nobody else needs

    for name, most in LIMITS.items():
        value = getattr(options, name)
        if value is not None and not LEAST[name] <= value <= most:
            raise Wrong(f"--{name} must be a whole number from {LEAST[name]} to {most}.")
    found = verdict.simulate(
        options.seed, crashes=options.crashes, days=options.days, people=options.people, watch=verdict.tell_of_each_week
    )
    print(json.dumps({**found.as_json(), "revision": revision.of_program()}))
    return PROBLEM if found.broken else WELL


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--seed", type=int, required=True, help="the same seed makes the same history")
    parser.add_argument("--crashes", type=int, required=True, help="how often the bot's process dies on the way")
    parser.add_argument("--days", type=int, help="virtual days with troubles (default: 30, and more for many crashes)")
    parser.add_argument("--people", type=int, default=100, help="how many people there are (default: 100)")


SIMULATE = Command(
    "simulate",
    "Run the real bot through weeks of crashes, lost answers, outages and full disks, in minutes, and say what broke. "
    "The last line is JSON.",
    _simulate,
    _arguments,
)
