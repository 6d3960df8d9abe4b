"""Looking at the keys: are they there, do they fit, is anybody without one, and who could read them."""

from collections.abc import Iterator
from pathlib import Path

from bot.base import key_files, looking, schema, viewing
from bot.base.keys import KeyTrouble
from bot.base.schema import SchemaTooNew
from bot.base.usable import DatabaseUnusable
from bot.commands.doctor.finding import Finding, warning, well, wrong
from bot.people import service as people
from bot.settings import Settings


def look(settings: Settings) -> Iterator[Finding]:
    """Whether what people told can be read, and only by this house."""
    if settings.on_server or not settings.database_file.exists():
        return  # on a server they are looked at with the database
    file = settings.database_file
    try:
        ids = set(viewing.look(file, people.ids)) if looking.revision(file) == schema.newest() else set()
        ring = key_files.reading(file, settings.house_key)
    except (DatabaseUnusable, SchemaTooNew):
        return  # told where the database is looked at
    except KeyTrouble as trouble:
        if ids:
            yield wrong("keys", str(trouble), "Bring the key and the keys back from where you keep copies of them.")
        return
    without = ids - ring.owners() - set(ring.destroyed())
    ring.close()
    if without:
        yield wrong(
            "keys",
            f"{len(without)} people have none",
            f"Bring back the newest copy of {key_files.key_store(file).name}.",
        )
        return
    yield _private(settings, key_files.key_store(file))


def _private(settings: Settings, store: Path) -> Finding:
    """Whether others on this machine could read the keys."""
    house_key = settings.house_key
    named = house_key if isinstance(house_key, Path) else None
    key = key_files.key_file_of(settings.database_file, named)
    open_to_others = [file for file in (store, key) if file.exists() and file.stat().st_mode & 0o077]
    if open_to_others:
        return warning("keys", "others on this machine can read them", f"chmod 600 {open_to_others[0]}")
    return well("keys", "they fit, and are for their owner only")
