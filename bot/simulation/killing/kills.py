"""Killing the process at drawn instants while people write, and looking at what is left."""

import asyncio
import statistics
import sys
from collections.abc import Awaitable, Callable
from time import monotonic
from typing import Any

from bot.base.clock import SystemClock
from bot.simulation.killing.bursts import Bursts
from bot.simulation.killing.run import AT_WORK_MS, BURST, PEOPLE, RESTART_EVERY, Run
from bot.simulation.process.house import Running

JUST_NOW_MS = 60


class Kills(Run):
    """One run with a file: after each kill the whole of Kith is started again."""

    async def run(self, kills: int) -> dict[str, Any]:
        """Kill it so often, then let it finish; what came of it, counted, with `broken` in sentences."""
        kith = await self._serving(faults=False)
        cleo, people = await self.move_in(kith)
        await kith.killed()
        bursts = Bursts(self.telegram, people, self.chance)
        rounds: tuple[Callable[[Bursts], Awaitable[None]], ...] = (
            self._while_starting,
            self._just_serving,
            self._at_work,
            self._with_a_backlog,
        )
        while self.kills < kills:
            await rounds[self.chance.below(len(rounds))](bursts)
            if self.kills % RESTART_EVERY == 0:
                await self._ids_restart()
            print(f"{self.kills} of {kills} kills", end="\r", file=sys.stderr, flush=True)
        print(file=sys.stderr)
        kith = await self.house.start("run")
        await kith.says("serves")
        return await self.seen(kith, [cleo, *people])

    # -- one kill ----------------------------------------------------------------------------------------------

    async def _while_starting(self, bursts: Bursts) -> None:
        """People write while it starts."""
        kith = await self.house.start("run")
        as_long_as_a_start_ms = int(1_200 * statistics.median(self.serving_after))
        await self._killed_in(kith, as_long_as_a_start_ms, bursts.burst(BURST // 2))

    async def _just_serving(self, bursts: Bursts) -> None:
        """People write in the moment in which it begins to serve."""
        kith = await self._serving()
        await self._killed_in(kith, JUST_NOW_MS, bursts.burst(BURST))

    async def _at_work(self, bursts: Bursts) -> None:
        """People write for a while, then more of them at once."""
        kith = await self._serving()
        await bursts.burst(BURST // 2)
        await self._killed_in(kith, AT_WORK_MS, bursts.burst(BURST))

    async def _with_a_backlog(self, bursts: Bursts) -> None:
        """People wrote while it was away: all of that is to be kept, handled and delivered at once."""
        await bursts.burst(PEOPLE)
        kith = await self._serving()
        await self._killed_in(kith, AT_WORK_MS)

    async def _serving(self, *, faults: bool = True) -> Running:
        """A start, with nothing wrong until it serves and everything afterwards."""
        begun = monotonic()
        kith = await self.house.start("run")
        await kith.says("serves")
        self.serving_after.append(monotonic() - begun)
        if faults:
            await self.trouble()
        return kith

    async def _killed_in(self, kith: Running, ms_max: int, *meanwhile: Awaitable[None]) -> None:
        """Kill it at a drawn instant while `meanwhile` goes on; then all is well with the line."""
        after_ms = self.chance.below(ms_max)
        acting = asyncio.gather(*meanwhile)
        await SystemClock().sleep(after_ms / 1000)
        await kith.killed()
        self.kills += 1
        await acting
        await self.telegram.post("faults", clear=True)

    async def _ids_restart(self) -> None:
        kith = await self.house.start("run")
        await self.is_quiet()
        await self.ids_restart()
        await kith.killed()
