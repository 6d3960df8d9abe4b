"""`seed --demo`: a place full of made-up people, never beside real ones."""

import argparse
import asyncio

from bot.base.clock import SystemClock
from bot.commands import demo
from bot.commands.command import WELL, Command, Wrong
from bot.places import service as places
from bot.settings import Settings


def _seed(settings: Settings, options: argparse.Namespace) -> int:
    if not options.demo:
        raise Wrong("There is one thing to seed: python -m bot seed --demo")
    if not settings.practising:
        raise Wrong(
            "There is a BOT_TOKEN, so real people may come, and made-up ones would never answer them. "
            "Leave BOT_TOKEN empty, and name a file of its own in DATABASE_URL."
        )
    places.choose_default(settings.kith_place)
    file = settings.database_file
    try:
        count = asyncio.run(demo.make(file, SystemClock().now(), settings.house_key))
    except demo.SomebodyLivesHere:
        raise Wrong(f"Somebody is in {file} already. Name a new file in DATABASE_URL for the demo.") from None
    print(f"The demo is in {file} already." if count is None else f"{count} made-up people now live in {file}.")
    return WELL


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--demo", action="store_true", help="people who join, are paired, meet and wait: five weeks")


SEED = Command(
    "seed",
    "Fill an empty database with a demo: made-up people of a made-up place. Refused where anybody real is.",
    _seed,
    _arguments,
)
