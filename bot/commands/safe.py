"""Kith with a database that is damaged: it goes into safe mode instead of going away, until the database is well again.

Nothing is written to the damaged file. Whoever runs Kith is told which backup is the last good one; bringing it back
needs no restart.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

from bot import app
from bot.base import aside, backups, key_files
from bot.base.clock import Clock
from bot.base.database import Database, DatabaseInUse
from bot.base.keys import KeyTrouble
from bot.base.tasks import Tasks
from bot.base.texts import Texts
from bot.base.usable import DatabaseUnusable
from bot.commands import verifying
from bot.commands.reaching import reached
from bot.places import service as places
from bot.settings import Settings
from handlers.safe_mode import SafeMode

log = logging.getLogger(__name__)

LOOK_SECONDS = 2
"""So often it is looked whether the database is well again."""
TOLD_EVERY = 300
"""Every so many looks it is said again what to do."""

Open = Callable[[], Awaitable[Database]]


def was_ours(file: Path) -> bool:
    """Whether people were served from that file: their keys lie beside it."""
    return key_files.key_store(file).exists()


def last_good(settings: Settings) -> Path | None:
    """The newest backup that can be relied on."""
    return next((one for one in backups.listed(settings.backup_folder) if _is_good(one, settings.sealing_key)), None)


def _is_good(backup: Path, key: bytes | None) -> bool:
    try:
        with backups.plain(backup, key) as opened:
            return not verifying.problems(opened)
    except (KeyTrouble, OSError):
        return False


async def until_usable(settings: Settings, texts: Texts, clock: Clock, why: DatabaseUnusable, opened: Open) -> Database:
    """Serve in safe mode until `opened` gives a database that can be used; that one."""
    file = settings.database_file
    log.error("%s", why)
    log.error("Kith is in safe mode: everybody who writes is told that nothing can be passed on, with numbers to call")
    keys = key_files.reading(file, settings.house_key)
    tasks = Tasks()
    try:
        async with reached(replace(settings, webhook_url=""), clock) as bot:
            mode = SafeMode(bot, texts, clock, places.default(), lambda batch: aside.keep(file, keys, batch))
            tasks.start(mode.serve(), "safe mode")
            return await _well_again(settings, clock, opened)
    finally:
        await tasks.stop()
        keys.close()


async def _well_again(settings: Settings, clock: Clock, opened: Open) -> Database:
    """The database, once another file stands in its place, or the disk has got well."""
    file = settings.database_file
    seen = _identity(file)
    for looks in range(1_000_000_000):
        anew = looks % TOLD_EVERY == 0
        if anew:
            good = await asyncio.to_thread(last_good, settings)
            log.error("what to do: %s", _to_do(good))
        await clock.sleep(LOOK_SECONDS)
        if _identity(file) == seen and not anew:
            continue
        try:
            if not await asyncio.to_thread(verifying.problems, file):
                database = await opened()
                log.warning("the database is well again; safe mode ends")
                return database
            seen = _identity(file)
        except (DatabaseUnusable, DatabaseInUse) as still:
            log.info("not yet: %s", still)
    raise LookupError("nobody waits so long")


def _identity(file: Path) -> tuple[int, int] | None:
    """What tells one file of a name from another one that came into its place."""
    try:
        about = file.stat()
    except OSError:
        return None
    return about.st_ino, about.st_mtime_ns


def _to_do(good: Path | None) -> str:
    if good is None:
        return "there is no good backup in BACKUP_FOLDER. Keep the damaged file, and look for one elsewhere."
    return f"the last good backup is {good.name}. Run `python -m bot restore {good}`; Kith may go on running meanwhile."


async def take_in(kith: app.Kith, settings: Settings) -> None:
    """What was kept aside in safe mode goes the way of all updates; then it is kept aside no more."""
    file = settings.database_file
    if not aside.aside_of(file).exists():
        return
    keys = key_files.reading(file, settings.house_key)
    try:
        batch = aside.kept(file, keys)
    finally:
        keys.close()
    for first in range(0, len(batch), 100):
        await kith.intake.store(batch[first : first + 100])
    aside.forget(file)
    log.info("%s updates that were kept aside are in the database now", len(batch))
