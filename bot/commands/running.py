"""`run` and `practice`: Kith at work."""

import argparse
import asyncio
from functools import partial
from pathlib import Path

from bot.commands import workers
from bot.commands.command import WELL, Command, Wrong
from bot.commands.serving import desk_beside, serve, until_told_to_stop
from bot.settings import Settings


def _run(settings: Settings, options: argparse.Namespace) -> int:
    if settings.practising:
        if options.webhook:
            raise Wrong("A webhook needs Telegram: set BOT_TOKEN, in .env or in the environment.")
        return _practise(settings, argparse.Namespace(story=None))
    if options.webhook and not settings.hooked:
        raise Wrong("Set WEBHOOK_URL to the address to which Telegram is to bring updates; .env.example says which.")
    if options.door is not None:
        work = workers.work(settings, options.door, options.starter, has_ports=not options.no_ports)
    elif options.workers > 1:
        work = workers.oversee(settings, _several(settings, options))
    else:
        work = serve(settings)
    asyncio.run(until_told_to_stop(work))
    return WELL


def _several(settings: Settings, options: argparse.Namespace) -> int:
    """How many workers there are to be. `Wrong` where they could not share the work."""
    if not settings.on_server:
        raise Wrong("Several workers need a database on a server: set DATABASE_URL to one of PostgreSQL.")
    if not options.webhook:
        raise Wrong("Several workers share what Telegram brings: add --webhook, and set WEBHOOK_URL.")
    if options.workers > workers.MAX:
        raise Wrong(f"--workers must be at most {workers.MAX}.")
    return int(options.workers)


def _practise(settings: Settings, options: argparse.Namespace) -> int:
    from bot.practice.retold import playing, tale
    from bot.practice.server import serve as open_page  # it takes a web server along, which nobody else needs

    try:
        more = [playing.story_of(tale.read(Path(options.story)))] if options.story else []
    except tale.TaleError as wrong:
        raise Wrong(str(wrong)) from None
    asyncio.run(until_told_to_stop(open_page(settings, partial(desk_beside, settings), more)))
    return WELL


def _story(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--story", metavar="FILE", help="with a story more: what “simulate --shrink FILE” wrote")


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--webhook", action="store_true", help="only if Telegram brings updates to WEBHOOK_URL; never ask for them"
    )
    parser.add_argument(
        "--workers", type=int, default=1, metavar="N", help="so many processes share the work (needs PostgreSQL)"
    )
    for handed_down in ("--door", "--starter"):
        parser.add_argument(handed_down, type=int, help=argparse.SUPPRESS)
    parser.add_argument("--no-ports", action="store_true", help=argparse.SUPPRESS)


RUN = Command(
    "run",
    "Start Kith. Without a BOT_TOKEN the practice page opens: four phones and no Telegram.",
    _run,
    _arguments,
    stops_by_itself=True,
)
PRACTICE = Command(
    "practice",
    "Open the practice page, whatever BOT_TOKEN says: four phones and no Telegram.",
    _practise,
    _story,
    stops_by_itself=True,
)
