"""A bot and a Telegram for the tests in this folder."""

from collections.abc import AsyncIterator, Awaitable
from contextlib import asynccontextmanager
from typing import Any

import pytest
from telegram import Bot, Message
from telegram.error import BadRequest

from bot.base.clock import SECOND, MovableClock
from bot.practice.telegram import TOKEN, Limits, Phone, SimulatedRequest, SimulatedTelegram

START = 1_800_000_000 * SECOND
"""A Friday morning in January 2027."""


def a_telegram(*, limits: Limits | None = None) -> tuple[SimulatedTelegram, MovableClock]:
    clock = MovableClock(START)
    return SimulatedTelegram(clock, limits=limits), clock


@asynccontextmanager
async def a_bot(telegram: SimulatedTelegram, **options: Any) -> AsyncIterator[Bot]:
    request = SimulatedRequest(telegram, **options)
    async with Bot(TOKEN, request=request, get_updates_request=SimulatedRequest(telegram)) as bot:
        yield bot


class Chatting:
    """A bot already talking with Ana."""

    def __init__(self, telegram: SimulatedTelegram, clock: MovableClock, bot: Bot, ana: Phone) -> None:
        self.telegram = telegram
        self.clock = clock
        self.bot = bot
        self.ana = ana

    async def says(self, text: str, **more: Any) -> Message:
        return await self.bot.send_message(self.ana.id, text, **more)

    async def refused(self, words: str, request: Awaitable[Any]) -> None:
        """The server refuses this request with exactly these words."""
        with pytest.raises(BadRequest):
            await request
        assert self.description == f"Bad Request: {words}"

    @property
    def description(self) -> str:
        """What the server said to the last request, word for word; python-telegram-bot rewrites it a little."""
        answer = self.telegram.calls[-1].answer
        assert answer is not None
        return str(answer["description"])


@asynccontextmanager
async def talking(*, limits: Limits | None = None) -> AsyncIterator[Chatting]:
    telegram, clock = a_telegram(limits=limits)
    ana = telegram.person("Ana")
    ana.start()
    async with a_bot(telegram) as bot:
        yield Chatting(telegram, clock, bot, ana)
