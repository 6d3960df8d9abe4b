"""Whether a database, or a backup of one, can be relied on."""

from pathlib import Path

from bot.base import audit, looking, schema, viewing
from bot.base.clock import local
from bot.base.schema import SchemaTooNew
from bot.base.transaction import Transaction
from bot.base.usable import DatabaseUnusable
from bot.hours import service as hours
from bot.people import service as people


def problems(file: Path) -> list[str]:
    """What is wrong with the file, in sentences; nothing when all is well. Of an older shape, only the file itself."""
    try:
        found = looking.faults(file)
        stands_at = looking.revision(file)
    except (DatabaseUnusable, SchemaTooNew) as wrong:
        return [str(wrong)]
    if stands_at is None:
        return [*found, "It is a database, but not one of Kith's."]
    if stands_at == schema.newest() and not found:
        found += viewing.look(file, _kept)
    return found


def books(tx: Transaction) -> list[str]:
    """What is wrong with the books, in a sentence."""
    return ["The books do not add up to zero."] if hours.out_of_balance(tx) else []


def _kept(tx: Transaction) -> list[str]:
    found = [f"A guard of the database is gone or was changed: {name}." for name in looking.guards_missing(tx)]
    broken = audit.verify(tx)
    if broken is not None:
        found.append(f"The record of who did what was changed at line {broken}, or a line is missing there.")
    return found + books(tx)


def summary(file: Path) -> str:
    """What is in a sound database of the newest shape, in one line."""
    count, newest = viewing.look(file, lambda tx: (people.count(tx), audit.newest(tx)))
    until = "" if newest is None else f", the latest entry {local(newest, 'UTC'):%Y-%m-%d %H:%M} UTC"
    return f"{count} people{until}"
