"""`run` and `practice`: Kith at work."""

import argparse
import asyncio
from functools import partial
from pathlib import Path

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
    asyncio.run(until_told_to_stop(serve(settings)))
    return WELL


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
