"""What has ports of its own while the bot runs: the desk, how it is, and the door at which updates are brought."""

import contextlib
import socket
from collections.abc import AsyncIterator, Callable
from urllib.parse import urlsplit

from bot.app import Kith
from bot.base import web_server
from bot.settings import Settings, SettingsError
from bot.web import webhook
from bot.web.desk import Desk
from bot.web.webhook import Webhook
from handlers import brought

TO_DO = "Set another DESK_PORT in .env, or leave it empty to have no web desk."
HEALTH_TO_DO = "Set another HEALTH_PORT in .env, or leave it empty to have none."
HOOK_TO_DO = "Set another WEBHOOK_PORT in .env, and have the reverse proxy hand updates on to that one."


def opened_door(host: str, port: int, what: str, to_do: str) -> socket.socket:
    """A socket that listens there, for `what`. `SettingsError` where it cannot, with what to do."""
    host = "127.0.0.1" if host == "localhost" else host
    try:
        return web_server.door_at(host, port)
    except OSError as error:
        raise SettingsError(f"{what} cannot listen at {host}, port {port} ({error.strerror}). {to_do}") from error


@contextlib.asynccontextmanager
async def beside(settings: Settings, kith: Callable[[], Kith]) -> AsyncIterator[None]:
    """Serve the desk of the bot that `kith` gives while the block runs. `SettingsError` where its port is taken."""
    desk = Desk(kith, settings.desk_address)
    with contextlib.closing(opened_door(settings.desk_host, settings.desk_port, "The web desk", TO_DO)) as door:
        async with web_server.served(desk, door, "the web desk", desk.close):
            yield


@contextlib.asynccontextmanager
async def health_beside(settings: Settings, kith: Callable[[], Kith]) -> AsyncIterator[None]:
    """Tell how that bot is while the block runs. `SettingsError` where its port is taken."""
    from bot.web.health import Health  # it takes along what writes metrics, which nobody else needs

    with contextlib.closing(opened_door(settings.health_host, settings.health_port, "Health", HEALTH_TO_DO)) as door:
        async with web_server.served(Health(kith), door, "health"):
            yield


def hook_door(settings: Settings) -> socket.socket:
    """The door at which updates are brought: whoever knocks before it is served waits. `SettingsError` where its port
    is taken.
    """
    return opened_door(settings.webhook_host, settings.webhook_port, "The webhook", HOOK_TO_DO)


@contextlib.asynccontextmanager
async def hooked(settings: Settings, kith: Kith, door: socket.socket) -> AsyncIterator[None]:
    """Take what Telegram brings to that door while the block runs, and finish what is in hand."""
    hook = Webhook(
        lambda body: brought.take(kith.database, kith.intake, body),
        urlsplit(settings.webhook_url).path,
        settings.webhook_word,
        kith.clock.now,
        behind_proxy=settings.webhook_url.startswith("https:"),
    )
    busy, idle = webhook.CONNECTIONS_MAX, webhook.IDLE_SECONDS
    async with web_server.served(hook, door, "the webhook", busy_max=busy, idle_seconds=idle):
        yield
