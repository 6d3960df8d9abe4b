"""Looking at Telegram, and at the bot that may be running: is the token good, is anything in the way of updates."""

from collections.abc import Iterator
from datetime import UTC
from email.utils import parsedate_to_datetime
from typing import Any

import httpx
from telegram import Bot, WebhookInfo
from telegram.error import TelegramError

from bot.base import hatch
from bot.base.clock import SystemClock, local
from bot.commands.command import Wrong
from bot.commands.doctor.finding import Finding, warning, well, wrong
from bot.commands.reaching import reached_once
from bot.settings import Settings, is_loopback

APART_SECONDS = 60
QUIET_SECONDS = 120
WORD_LETTERS_MIN = 16
PROXY = "See that Kith runs, and that the reverse proxy hands WEBHOOK_URL on to WEBHOOK_PORT with its path unchanged."
CONFLICT = "another program asks for this bot's updates, or a webhook is set"


async def look(settings: Settings) -> list[Finding]:
    """The token and what Telegram knows of it, the clocks, and how the running bot fares."""
    if settings.practising:
        return [well("Telegram", "no BOT_TOKEN: Kith practises")]
    there = not settings.on_server and settings.database_file.exists()
    running = await hatch.ask(settings.database_file, "how") if there else None
    return [*await _telegram(settings, running is not None), await _clock(settings), *_running(running)]


async def _telegram(settings: Settings, running: bool) -> list[Finding]:
    try:
        async with reached_once(settings) as bot:
            return [well("token", f"it is @{bot.username}'s"), await _webhook(bot, settings, running)]
    except Wrong as refused:
        return [wrong("token", "Telegram refuses it", str(refused))]
    except TelegramError as away:
        return [
            warning("Telegram", f"cannot be reached now ({type(away).__name__})", "See that this machine is online.")
        ]


async def _webhook(bot: Bot, settings: Settings, running: bool) -> Finding:
    about = await bot.get_webhook_info()
    if settings.hooked:
        return _brought(about, settings, running)
    if not about.url:
        return well("webhook", f"none; {about.pending_update_count} updates wait at Telegram")
    if running:
        return wrong(
            "webhook", "one is set, and keeps updates from Kith", "Stop Kith and start it again: it removes it."
        )
    return warning("webhook", "one is set", "`run` removes it, and what waits behind it is kept.")


def _brought(about: WebhookInfo, settings: Settings, running: bool) -> Finding:
    if about.url != settings.webhook_url:
        if running:
            return wrong(
                "webhook", "Telegram brings updates elsewhere, or nowhere", "Stop whatever else uses this bot."
            )
        return warning("webhook", "not set yet", "`run` sets it.")
    waiting = about.pending_update_count
    if waiting and about.last_error_message:
        how = f"{waiting} updates wait at Telegram; the last could not be brought: {about.last_error_message}"
        return warning("webhook", how, PROXY)
    if len(settings.webhook_word) < WORD_LETTERS_MIN:
        return warning("webhook", "set, but WEBHOOK_SECRET is short", "Leave it empty: a long one is made.")
    if not is_loopback(settings.webhook_host):
        how = f"set; port {settings.webhook_port} can be reached without https, too"
        return warning("webhook", how, "Let only the reverse proxy reach that port.")
    return well("webhook", f"set; {waiting} updates wait at Telegram")


async def _clock(settings: Settings) -> Finding:
    try:
        async with httpx.AsyncClient(timeout=10) as client:
            told = (await client.head(settings.bot_api_url)).headers["date"]
        apart = (local(SystemClock().now(), "UTC") - parsedate_to_datetime(told).astimezone(UTC)).total_seconds()
    except (httpx.HTTPError, KeyError, ValueError, TypeError):
        return well("Telegram's clock", "could not be asked")
    if abs(apart) > APART_SECONDS:
        return wrong(
            "clocks", f"this machine's and Telegram's are {apart:,.0f} s apart", "Set the machine's clock right."
        )
    return well("Telegram's clock", "agrees with this machine's")


def _running(about: dict[str, Any] | None) -> Iterator[Finding]:
    if about is None:
        yield warning("Kith", "is not running on this database", "Start it: make run")
    elif about.get("trouble") == "Conflict":
        yield wrong("Kith", f"runs, but {CONFLICT}", "Stop the other program: one bot, one Kith.")
    elif about.get("trouble") or about.get("quiet_seconds", 0) > QUIET_SECONDS:
        trouble = about.get("trouble") or "no word from Telegram"
        yield warning("Kith", f"runs, but {trouble} for {about.get('quiet_seconds', 0)} s", "See that it is online.")
    else:
        yield well("Kith", "runs, and is brought updates" if about.get("hooked") else "runs, and asks for updates")
