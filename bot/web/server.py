"""The desk beside the bot: at its port, while the bot runs."""

import contextlib
import socket
from collections.abc import AsyncIterator, Callable

from bot.app import Kith
from bot.base import web_server
from bot.settings import Settings, SettingsError
from bot.web.desk import Desk


def opened_door(settings: Settings) -> socket.socket:
    """A socket that listens where the settings say. `SettingsError` where it cannot."""
    host = "127.0.0.1" if settings.desk_host == "localhost" else settings.desk_host
    try:
        return web_server.door_at(host, settings.desk_port)
    except OSError as error:
        raise SettingsError(
            f"The web desk cannot listen at {host}, port {settings.desk_port} ({error.strerror}). "
            "Set another DESK_PORT in .env, or leave it empty to have no web desk."
        ) from error


@contextlib.asynccontextmanager
async def beside(settings: Settings, kith: Callable[[], Kith]) -> AsyncIterator[None]:
    """Serve the desk of the bot that `kith` gives while the block runs. `SettingsError` where its port is taken."""
    desk = Desk(kith, settings.desk_address)
    with contextlib.closing(opened_door(settings)) as door:
        async with web_server.served(desk, door, "the web desk", desk.close):
            yield
