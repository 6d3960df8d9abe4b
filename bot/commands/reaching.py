"""Meeting Telegram at the start: who are we, and how updates come: asked for, or brought to a webhook."""

import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import TypeVar

from telegram import Bot
from telegram.error import BadRequest, InvalidToken, RetryAfter, TelegramError

from bot import app
from bot.base.clock import Clock
from bot.commands.command import Wrong
from bot.settings import Settings
from handlers import updates

log = logging.getLogger(__name__)

T = TypeVar("T")

WAITS_SECONDS = (2, 5, 10, 30, 60)
HOOK_SECONDS = 60
"""So often it is looked whether the webhook is still ours."""
HOOK_CONNECTIONS = 32
"""So many updates are brought at a time, of different chats; those of one chat always one after another."""
NO_ADDRESS = (
    "Telegram refuses this WEBHOOK_URL: {why}. It must be an https address that Telegram can reach; leave WEBHOOK_URL "
    "empty to have Kith ask for updates instead."
)
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
    """The bot, as soon as Telegram can be reached."""
    bot = app.telegram(settings)
    try:
        await _again_until_done(lambda: _meet(bot), clock)
        yield bot
    finally:
        await bot.shutdown()


async def ask_for_updates(kith: app.Kith) -> None:
    """Ask Telegram for updates until cancelled, once nothing stands in the way of that."""
    await _again_until_done(lambda: _clear_the_way(kith.bot), kith.clock)
    await kith.intake.poll()


async def stay_in_touch(kith: app.Kith) -> None:
    """See until cancelled that Telegram can be reached, where another asks for updates."""
    while True:
        await _heard(kith, kith.bot.get_me)
        await kith.clock.sleep(HOOK_SECONDS)


async def _heard(kith: app.Kith, ask: Callable[[], Awaitable[T]]) -> T | None:
    """What Telegram answers, noted as heard of it; None while it is away."""
    try:
        answer = await ask()
    except InvalidToken:
        raise
    except TelegramError as away:
        kith.intake.trouble = type(away).__name__
        log.warning("Telegram cannot be reached (%s)", kith.intake.trouble)
        return None
    kith.intake.heard_at, kith.intake.trouble = kith.clock.now(), ""
    return answer


async def _again_until_done(work: Callable[[], Awaitable[None]], clock: Clock) -> None:
    """Do `work`, again and again while Telegram is away or asks to wait."""
    for tries in range(1_000_000_000):
        wait = WAITS_SECONDS[min(tries, len(WAITS_SECONDS) - 1)]
        try:
            await work()
            break
        except TelegramError as away:
            if isinstance(away, RetryAfter):
                after = away.retry_after
                wait = after if isinstance(after, int) else int(after.total_seconds()) + 1
            log.warning("Telegram cannot be reached (%s); trying again in %s s", type(away).__name__, wait)
            await clock.sleep(wait)


async def set_hook(bot: Bot, settings: Settings, clock: Clock) -> None:
    """Tell Telegram where to bring updates, as soon as it can be told; what waits there is kept. `Wrong` when it
    refuses the address.
    """

    async def tell() -> None:
        try:
            await bot.set_webhook(
                settings.webhook_url,
                allowed_updates=updates.WANTED,
                secret_token=settings.webhook_word,
                max_connections=HOOK_CONNECTIONS,
                drop_pending_updates=False,
            )
        except BadRequest as refused:
            raise Wrong(NO_ADDRESS.format(why=refused.message)) from None

    await _again_until_done(tell, clock)


async def keep_hook(kith: app.Kith, settings: Settings) -> None:
    """See until cancelled that Telegram goes on bringing updates here, and nowhere else."""
    while True:
        await kith.clock.sleep(HOOK_SECONDS)
        found = await _heard(kith, kith.bot.get_webhook_info)
        if found is not None and found.url != settings.webhook_url:
            kith.intake.trouble = "Conflict"
            log.error("another program took this bot's webhook; it is set again. One bot, one Kith: stop the other one")
            await set_hook(kith.bot, settings, kith.clock)


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
