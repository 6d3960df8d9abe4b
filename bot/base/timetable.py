"""What wakes the timetable: one repeating APScheduler job, without a store, grace limit or second instance.

The rows decide what is due; the job only looks. It looks at once when the house opens, so that what fell due while it
was shut is done first; and what falls due between two looks is done at its own moment.
"""

import asyncio
import logging
from datetime import UTC, datetime

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.base import timers
from bot.base.clock import SECOND
from bot.base.port import AnyDatabase, StorageTrouble
from bot.base.timers import Rules
from bot.base.transaction import Transaction

log = logging.getLogger(__name__)

LOOK_EVERY_SECONDS = 1
AT_ONCE = 500


class Timetable:
    """Does what is due, each timer in a transaction of its own, so that one that breaks stops no other."""

    def __init__(self, database: AnyDatabase, rules: Rules) -> None:
        self._database = database
        self._rules = rules

    async def run_due(self) -> int:
        """Do everything that is due now; how many timers were done or found missed."""
        settled = 0
        while ids := await self._database.read(lambda tx: timers.due(tx, AT_ONCE)):
            outcomes = await asyncio.gather(*(self._run(timer_id) for timer_id in ids))
            settled += sum(outcomes)
            if not any(outcomes):
                break
        return settled

    async def _run(self, timer_id: int) -> bool:
        try:
            return await self._database.write(lambda tx: self._rules.run(tx, timer_id)) is not None
        except StorageTrouble as trouble:
            log.error("the database refuses (%s); timer %s waits", trouble, timer_id)
        except Exception as error:
            log.error("timer %s broke: %s", timer_id, type(error).__name__, exc_info=error)
            await self._database.write(lambda tx: timers.postpone(tx, timer_id))
        return False

    def scheduler(self) -> AsyncIOScheduler:
        """The job that looks, not yet started."""
        scheduler = AsyncIOScheduler(timezone=UTC)
        scheduler.add_job(
            self.look,
            "interval",
            seconds=LOOK_EVERY_SECONDS,
            next_run_time=datetime.now(UTC),
            misfire_grace_time=None,
            coalesce=True,
            max_instances=1,
        )
        return scheduler

    async def look(self) -> None:
        """Do what is due, and at its moment each that falls due before there would be another look."""
        clock = self._database.clock
        try:
            await self.run_due()
            while (due_at := await self.next_due()) is not None:
                if (ahead := due_at - clock.now()) > LOOK_EVERY_SECONDS * SECOND:
                    return
                await clock.sleep(max(0, ahead) / SECOND)
                if not await self.run_due() and due_at <= clock.now():
                    return  # whatever keeps it from being done, it waits for the next look
        except StorageTrouble as trouble:
            log.error("the timetable cannot be read (%s); trying again", trouble)
        except asyncio.CancelledError:
            return  # only who shuts the scheduler down cuts it short, and it would tell of that as of an error

    async def next_due(self) -> int | None:
        """When the next timer is due, as an instant."""

        def look(tx: Transaction) -> int | None:
            return timers.next_due(tx)

        return await self._database.read(look)
