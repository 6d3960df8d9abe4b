"""`prove kill`: real processes, killed with SIGKILL while people write; nothing lost, no copy without its mark."""

import asyncio
import contextlib
import socket
import tempfile
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path
from typing import Any

from bot.practice.remote import RemoteTelegram, line, telegram_process
from bot.simulation.killing.kills import Kills
from bot.simulation.killing.worker_kills import WorkerKills
from bot.simulation.process import private_server
from bot.simulation.process.elsewhere import HouseElsewhere
from bot.simulation.process.house import House, InVain
from bot.simulation.proofs.proof import Proof, Proved

KILLS, WORKERS = 1_000, 4
SHORT_ON_A_FILE, SHORT_ON_A_SERVER, WORKERS_SHORT = 8, 4, 2
NO_SERVER = "no PostgreSQL on this machine"


def run(seed: int, short: bool) -> Proved:
    """Kill it a thousand times on a file, and one of four workers a thousand times on a server; or each a few."""
    if short:
        return _tried(seed, SHORT_ON_A_FILE, SHORT_ON_A_SERVER, WORKERS_SHORT)
    return sized(seed, KILLS)


def sized(seed: int, kills: int) -> Proved:
    """So many kills on each."""
    return _tried(seed, kills, kills, WORKERS)


def _tried(seed: int, kills: int, kills_elsewhere: int, workers: int) -> Proved:
    try:
        counts = asyncio.run(_on_a_file(seed, kills))
        elsewhere = asyncio.run(_on_a_server(seed, kills_elsewhere, workers))
    except InVain as vain:
        return Proved(str(vain))
    broken = "; ".join(filter(None, (counts.pop("broken"), elsewhere.pop("broken"))))
    return Proved(broken, {**counts, "one_of_several": elsewhere})


async def _on_a_file(seed: int, kills: int) -> dict[str, Any]:
    async with _telegram() as telegram:
        with tempfile.TemporaryDirectory() as folder:
            house = House(Path(folder), BOT_TOKEN=telegram.token, BOT_API_URL=telegram.origin)
            try:
                return await Kills(telegram, house, seed).run(kills)
            finally:
                await house.empties()


async def _on_a_server(seed: int, kills: int, workers: int) -> dict[str, Any]:
    try:
        private_server.programs()
    except private_server.NoServer:
        return {"broken": "", "not_tried": NO_SERVER}
    with closing(socket.create_server(("127.0.0.1", 0))) as door:
        port = str(door.getsockname()[1])
    async with _telegram() as telegram:
        with private_server.serving() as server, tempfile.TemporaryDirectory() as folder:
            reached = {"BOT_TOKEN": telegram.token, "BOT_API_URL": telegram.origin}
            hooked = {"WEBHOOK_URL": f"http://127.0.0.1:{port}/telegram", "WEBHOOK_PORT": port}
            house = HouseElsewhere(server, Path(folder), **reached, **hooked)
            try:
                return {**await WorkerKills(telegram, house, seed).run(kills, workers), "workers": workers}
            finally:
                await house.empties()


@contextlib.asynccontextmanager
async def _telegram() -> AsyncIterator[RemoteTelegram]:
    """One that remembers everything."""
    with telegram_process("--no-limits", "--remember") as about:
        async with line() as client:
            yield RemoteTelegram(about["origin"], about["token"], client)


KILLING = Proof(
    "kill",
    "kill -9 of the real process while people write, 1,000 times on a file and 1,000 times one of four workers on "
    "PostgreSQL: nothing lost, no copy without its mark (about an hour and a half)",
    run,
    sized,
    "kills",
)
