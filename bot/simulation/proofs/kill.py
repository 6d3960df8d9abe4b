"""`prove kill`: the real process, killed with SIGKILL while people write; nothing lost, no copy without its mark."""

import asyncio
import tempfile
from pathlib import Path
from typing import Any

from bot.practice.remote import RemoteTelegram, line, telegram_process
from bot.simulation.killing.kills import Kills
from bot.simulation.process.house import House, InVain
from bot.simulation.proofs.proof import Proof, Proved

KILLS, KILLS_SHORT = 200, 8


def run(seed: int, short: bool) -> Proved:
    """Kill it 200 times, or a few."""
    try:
        counts = asyncio.run(_run(seed, KILLS_SHORT if short else KILLS))
    except InVain as vain:
        return Proved(str(vain))
    return Proved(counts.pop("broken"), counts)


async def _run(seed: int, kills: int) -> dict[str, Any]:
    with telegram_process("--no-limits", "--remember") as about, tempfile.TemporaryDirectory() as folder:
        async with line() as client:
            telegram = RemoteTelegram(about["origin"], about["token"], client)
            house = House(Path(folder), BOT_TOKEN=telegram.token, BOT_API_URL=telegram.origin)
            try:
                return await Kills(telegram, house, seed).run(kills)
            finally:
                await house.empties()


KILLING = Proof(
    "kill",
    "200 times kill -9 of the real process while people write: nothing lost, no copy without its mark (6-10 minutes)",
    run,
)
