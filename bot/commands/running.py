"""`run` and `practice`: Kith at work."""

import argparse
import asyncio

from bot import app
from bot.commands.command import WELL, Command, Problem
from bot.settings import Settings


def _run(settings: Settings, options: argparse.Namespace) -> int:
    if settings.practising:
        return _practise(settings, options)
    asyncio.run(app.run(settings))
    return WELL


def _practise(settings: Settings, options: argparse.Namespace) -> int:
    del options
    try:
        from bot.practice.server import serve  # type: ignore[import-not-found]  # the page has a builder of its own
    except ImportError as missing:
        raise Problem("There is no practice page yet. Set BOT_TOKEN in .env to run with Telegram.") from missing
    asyncio.run(serve(settings))
    return WELL


RUN = Command("run", "Start Kith. Without a BOT_TOKEN the practice page opens: four phones and no Telegram.", _run)
PRACTICE = Command(
    "practice", "Open the practice page, whatever BOT_TOKEN says: four phones and no Telegram.", _practise
)
