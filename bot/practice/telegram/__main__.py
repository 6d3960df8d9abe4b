"""`python -m bot.practice.telegram`: a simulated Telegram as a process of its own, for a bot that is one too."""

import argparse
import asyncio
import contextlib
import json
import sys

from bot.base.clock import MovableClock, SystemClock
from bot.practice.telegram.limits import Limits
from bot.practice.telegram.server import TOKEN, SimulatedTelegram
from bot.practice.telegram.web import serving


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bot.practice.telegram", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="port to listen on (default: a free one)")
    parser.add_argument("--token", default=TOKEN, help="the bot's token (default: the practice bot's)")
    parser.add_argument("--control", action="store_true", help="open /control: people's acts, clock and faults")
    parser.add_argument("--no-limits", action="store_true", help="never answer 429 of its own accord")
    parser.add_argument("--remember", action="store_true", help="keep every request and every update, for a proof")
    return parser.parse_args()


async def run(options: argparse.Namespace) -> None:
    """Print one line of JSON with the origin and the token, then serve until stopped."""
    clock = MovableClock(SystemClock().now(), running=True)
    limits, kept = None if options.no_limits else Limits(), sys.maxsize if options.remember else 1000
    telegram = SimulatedTelegram(clock, token=options.token, limits=limits, calls_kept=kept)
    telegram.world.updates.record = [] if options.remember else None
    async with serving(telegram, port=options.port, with_control=options.control) as origin:
        print(json.dumps({"origin": origin, "token": telegram.token}), flush=True)
        await asyncio.Event().wait()


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(run(arguments()))
