"""Looking at the machine: the engine, the zones of the world, room on the disk, who may read what."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfoNotFoundError

from bot.base import looking, schema
from bot.base.clock import DAY, SystemClock, zone_info
from bot.commands.doctor.finding import Finding, warning, well, wrong
from bot.settings import Settings

MIB = 2**20
ROOM_WARNING, ROOM_WRONG = 500 * MIB, 50 * MIB
ZONES = ("Europe/London", "America/New_York", "Asia/Kolkata")


def look(settings: Settings) -> Iterator[Finding]:
    """Everything about the machine that Kith needs."""
    if not settings.on_server:
        yield _engine()
    yield _zones()
    yield _room(Path.cwd() if settings.on_server else settings.database_file.absolute().parent)
    yield _readable(Path(".env"))


def _engine() -> Finding:
    name = f"SQLite {looking.ENGINE}"
    if looking.engine_is_sound():
        return well("engine", name)
    return warning(
        "engine",
        f"{name} has a known fault when several programs write to one file; Kith lets only one write",
        "Never open the database with another program for writing. A newer Python or system brings a newer SQLite.",
    )


def _zones() -> Finding:
    try:
        for zone in ZONES:
            zone_info(zone)
    except ZoneInfoNotFoundError as error:
        return wrong("time zones", str(error), "Install the tzdata package: make install.")
    return well("time zones", "known")


def _room(folder: Path) -> Finding:
    while not folder.exists():
        folder = folder.parent
    free = shutil.disk_usage(folder).free
    how, to_do = f"{free // MIB:,} MiB free", "Make room: with a full disk nothing can be kept."
    if free < ROOM_WRONG:
        return wrong("disk", how, to_do)
    return warning("disk", how, to_do) if free < ROOM_WARNING else well("disk", how)


def _readable(file: Path) -> Finding:
    if not file.exists():
        return well("settings", "from the environment")
    if file.stat().st_mode & 0o077:
        return warning("settings", ".env can be read by others on this machine", "It may hold a secret: chmod 600 .env")
    return well("settings", ".env, for its owner only")


def clock(newest: int | None) -> Finding:
    """Whether the machine's clock can be right, given the instant of the newest entry in the records."""
    now = SystemClock().now()
    if newest is not None and newest > now:
        days = (newest - now) / DAY
        return wrong("clock", f"it stands {days:.1f} days before the newest entry", "Set the machine's clock right.")
    return well("clock", "after everything that is recorded")


def shape(revision: str | None) -> Finding:
    """Whether the database has the shape of this version."""
    if revision == schema.newest():
        return well("database shape", f"{revision}, the newest")
    if schema.is_ready(revision):
        return well("database shape", f"{revision}, of a newer Kith beside which this one can serve")
    return warning("database shape", f"{revision or 'none yet'}; this version needs {schema.newest()}", "Start Kith.")
