"""Looking at the backups."""

from collections.abc import Iterator
from datetime import timedelta

from bot.base import backups
from bot.base.clock import SystemClock, local
from bot.commands.doctor.finding import Finding, warning, well
from bot.settings import Settings

OLD = timedelta(days=2)
TO_DO = "Set BACKUP_AT or run `python -m bot backup` every night, and keep a copy on another machine."


def look(settings: Settings) -> Iterator[Finding]:
    """Whether there is one, and how old the newest is."""
    if settings.on_server:
        yield well("backups", "the server's own are for whoever runs it: all but the schema kith_keys")
        return
    found = backups.listed(settings.backup_folder)
    if not found:
        yield warning("backups", f"none in {settings.backup_folder}", TO_DO)
        return
    age = local(SystemClock().now(), "UTC") - backups.made_at(found[0])
    how = f"{len(found)}, the newest {age.total_seconds() / 3600:,.0f} hours old"
    yield warning("backups", how, TO_DO) if age > OLD else well("backups", how)
