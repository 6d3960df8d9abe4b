"""Meeting Telegram at the start: who are we, and is anything in the way of asking for updates."""

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from telegram import Bot
from telegram.error import InvalidToken, RetryAfter, TelegramError

from bot import app
from bot.base.clock import Clock
from bot.commands.command import Wrong
from bot.settings import Settings

log = logging.getLogger(__name__)

WAITS_SECONDS = (2, 5, 10, 30, 60)
REFUSED = (
    "Telegram refuses this BOT_TOKEN. Copy the whole token again from @BotFather into .env; a token that was revoked "
    "there works no more. With a BOT_API_URL of your own, see that it is the right server."
)


@asynccontextmanager
async def reached_once(settings: Settings) -> AsyncIterator[Bot]:
    """The bot, once Telegram has told its name. `Wrong` when the token is refused, `TelegramError` when it is away."""
    bot = app.telegram(settings)
    try:
        await _meet(bot)
        yield bot
    finally:
        await bot.shutdown()


@asynccontextmanager
async def reached(settings: Settings, clock: Clock) -> AsyncIterator[Bot]:
    """The bot, as soon as Telegram can be reached and nothing stands in the way of asking for updates."""
    bot = app.telegram(settings)
    try:
        for tries in range(1_000_000_000):
            wait = WAITS_SECONDS[min(tries, len(WAITS_SECONDS) - 1)]
            try:
                await _meet(bot)
                await _clear_the_way(bot)
                break
            except TelegramError as away:
                if isinstance(away, RetryAfter):
                    after = away.retry_after
                    wait = after if isinstance(after, int) else int(after.total_seconds()) + 1
                log.warning("Telegram cannot be reached (%s); trying again in %s s", type(away).__name__, wait)
                await clock.sleep(wait)
        yield bot
    finally:
        await bot.shutdown()


async def _meet(bot: Bot) -> None:
    try:
        await bot.initialize()
    except InvalidToken:
        raise Wrong(REFUSED) from None  # its own words hold the token


async def _clear_the_way(bot: Bot) -> None:
    """A webhook left from before would keep updates from whoever asks for them; what waits behind it is kept."""
    if (await bot.get_webhook_info()).url:
        await bot.delete_webhook(drop_pending_updates=False)
        log.warning("a webhook was set for this bot and has been removed: Kith asks for updates itself")
