"""Killing one of several workers at drawn instants while people write: the others go on, another takes its place."""

import asyncio
import os
import re
import signal
import sys
from time import monotonic
from typing import Any

from bot.base.clock import SystemClock
from bot.simulation.killing.bursts import Bursts
from bot.simulation.killing.run import AT_WORK_MS, BURST, RESTART_EVERY, Run
from bot.simulation.process.house import Running, until

STARTED = re.compile(r"worker (\d+) is process (\d+)")
"""What the starter says of each of its workers."""
MADE_GOOD = 3
"""So many kills go by at most before it is waited until all workers are there again."""


class WorkerKills(Run):
    """One run with a database on a server, and so many workers behind one webhook."""

    async def run(self, kills: int, workers: int) -> dict[str, Any]:
        """Kill one of them so often, then let all finish; what came of it, counted, with `broken` in sentences."""
        begun = monotonic()
        kith = await self.house.start("run", "--webhook", "--workers", str(workers))
        await self._all_serve(kith, workers)
        self.serving_after.append(monotonic() - begun)
        cleo, people = await self.move_in(kith)
        bursts = Bursts(self.telegram, people, self.chance)
        while self.kills < kills:
            await self._kill(kith, workers, bursts)
            if self.kills % MADE_GOOD == 0:
                await self.telegram.post("faults", clear=True)
                begun = monotonic()
                await self._all_serve(kith, workers)
                self.serving_after.append(monotonic() - begun)
            if self.kills % RESTART_EVERY == 0:
                await self.telegram.post("faults", clear=True)
                await self.is_quiet()
                await self.ids_restart()
            print(f"{self.kills} of {kills} kills of a worker", end="\r", file=sys.stderr, flush=True)
        print(file=sys.stderr)
        await self.telegram.post("faults", clear=True)
        await self._all_serve(kith, workers)
        return await self.seen(kith, [cleo, *people])

    async def _kill(self, kith: Running, workers: int, bursts: Bursts) -> None:
        """One of them, at a drawn instant, while people write and the line is bad: perhaps the one that leads, perhaps
        one that only just starts.
        """
        await self.trouble()
        acting = asyncio.ensure_future(bursts.burst(BURST))
        await SystemClock().sleep(self.chance.below(AT_WORK_MS) / 1000)
        place = self.chance.below(workers)
        os.kill(await until(lambda: _living(kith).get(place), f"somebody at place {place}"), signal.SIGKILL)
        self.kills += 1
        await acting

    async def _all_serve(self, kith: Running, workers: int) -> None:
        """Wait until whoever has a place serves, in each of them."""

        def serve() -> bool:
            said = kith.said
            return all(
                said.rfind(f"worker {at} serves") > said.rfind(f"worker {at} is process") for at in range(workers)
            )

        await until(serve, f"{workers} workers that serve")


def _living(kith: Running) -> dict[int, int]:
    """The processes that live, by their place."""
    latest = {int(place): int(process) for place, process in STARTED.findall(kith.said)}
    return {place: process for place, process in latest.items() if os.path.exists(f"/proc/{process}")}
