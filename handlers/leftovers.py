"""Updates that another process kept and did not handle, where several share a database.

Whose turn it is stands in the inbox alone: of each person the first that waits. Whoever kept an update handles it at
once; what is still there after a while is anybody's, and so nothing waits for a process that is gone. It may then be
tried by two at once: one of them finds it done, for an update is marked in the very transaction that handles it.
"""

import asyncio
import contextlib
import logging

from bot.base import inbox
from bot.base.clock import SECOND, Clock, Instant
from bot.base.port import AnyDatabase, StorageTrouble
from handlers.intake import Intake

log = logging.getLogger(__name__)

LEASE: Instant = 4 * SECOND
"""For so long an update is left to the process that kept it, unless it is said that it waits for anybody."""
LOOK_SECONDS = 2.0


class Leftovers:
    """Hands to the intake of this process what others left. `take` looks once, `run` goes on looking."""

    def __init__(self, database: AnyDatabase, intake: Intake, clock: Clock) -> None:
        self._database = database
        self._intake = intake
        self._clock = clock
        self._asked = database.sleeper("inbox")

    async def run(self) -> None:
        """Look now and then, and whenever it is said that something waits, until cancelled."""
        while True:
            asked = self._asked.is_set()
            self._asked.clear()
            try:
                await self.take(0 if asked else LEASE)
            except StorageTrouble as trouble:
                log.error("the inbox cannot be read (%s); trying again", trouble)
            except Exception as error:  # whatever it is, people go on writing
                log.error("looking for what others left broke: %s", type(error).__name__, exc_info=error)
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(LOOK_SECONDS):
                    await self._asked.wait()

    async def take(self, lease: Instant) -> None:
        """Take what came longer ago than that, of each person the first."""
        until = self._clock.now() - lease
        self._intake.take_over(await self._database.read(lambda tx: inbox.left(tx, until)))
