"""A backup each night, by the running bot itself. What was made is seen by the names in the folder: a night on which a
machine was off is made good once it is on again.
"""

import asyncio
import logging
from datetime import datetime, time, timedelta
from pathlib import Path

from bot.base import backups
from bot.base.clock import HOUR, Clock, Instant, instant_of, local
from bot.base.keys import KeyTrouble
from bot.base.usable import DatabaseUnusable
from bot.commands import copying
from bot.commands.command import Problem, Wrong
from bot.places import service as places
from bot.settings import Settings

log = logging.getLogger(__name__)

OFF = "off"
LOOK_SECONDS = 60
ENOUGH: Instant = 12 * HOUR
"""One that was made by hand, or by a timer of the system, so shortly before is this night's."""
AGAIN: Instant = HOUR
"""So long after one that failed it is tried again."""


async def back_up(settings: Settings, clock: Clock) -> None:
    """Make a backup whenever one is due, until cancelled."""
    not_before: Instant = 0
    while settings.backup_at != OFF:
        await clock.sleep(LOOK_SECONDS)
        if clock.now() >= not_before and is_due(settings, clock.now()):
            not_before = clock.now() + AGAIN
            await asyncio.to_thread(_make, settings)


def is_due(settings: Settings, now: Instant) -> bool:
    """Whether none was made since the time of day at which one is made was last reached, nor shortly before."""
    made = backups.listed(settings.backup_folder)
    due_at = last_time(settings, now)
    return not made or instant_of(backups.made_at(made[0]).replace(tzinfo=None), "UTC") < due_at - ENOUGH


def last_time(settings: Settings, now: Instant) -> Instant:
    """When that time of day was reached last, on the clock of the place."""
    zone = places.default().zone
    today = local(now, zone).date()
    at = time.fromisoformat(settings.backup_at)
    then = instant_of(datetime.combine(today, at), zone)
    return then if then <= now else instant_of(datetime.combine(today - timedelta(days=1), at), zone)


def _make(settings: Settings) -> None:
    try:
        target = copying.make(settings)
        removed = backups.keep_newest(target.parent, settings.backups_kept)
    except (Problem, Wrong, DatabaseUnusable, KeyTrouble, OSError) as error:
        log.error("no backup could be made (%s); it is tried again in an hour", error)
        return
    log.info("%s was made and restored once, %s old ones were removed", Path(target.name), len(removed))
