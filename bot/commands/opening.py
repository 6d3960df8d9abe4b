"""The database that the settings name, for a command: beside the bot that runs, or by itself."""

from collections.abc import Callable
from contextlib import closing
from typing import Any, TypeVar

from bot.base import hatch, key_files, viewing
from bot.base.transaction import Transaction
from bot.commands.command import Wrong
from bot.settings import Settings

T = TypeVar("T")


async def asked(settings: Settings, what: str, **given: Any) -> dict[str, Any] | None:
    """What the running bot answers to `what`; None where none can be asked. Beside one on a server nobody need ask: any
    process may write there.
    """
    return None if settings.on_server else await hatch.ask(settings.database_file, what, **given)


def require_there(settings: Settings) -> None:
    """`Wrong` where there is no file yet. Of a server one hears once it is looked at."""
    if not settings.on_server and not settings.database_file.exists():
        raise Wrong(f"There is no database yet at {settings.database_file}. Start Kith first, or look at DATABASE_URL.")


def looked(settings: Settings, work: Callable[[Transaction], T]) -> T:
    """What `work` reads in one consistent view, with the keys."""
    if settings.on_server:
        from bot.base import server  # it takes the driver along, which nobody else needs

        return server.look(settings.addresses, settings.house_key, work)
    with closing(key_files.reading(settings.database_file, settings.house_key)) as keys:
        return viewing.look(settings.database_file, work, keys)
