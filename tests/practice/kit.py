"""A bot and a Telegram for the tests in this folder."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from telegram import Bot

from bot.base.clock import SECOND, MovableClock
from bot.practice.telegram import TOKEN, Limits, SimulatedRequest, SimulatedTelegram

START = 1_800_000_000 * SECOND
"""A Friday morning in January 2027."""


def a_telegram(*, limits: Limits | None = None) -> tuple[SimulatedTelegram, MovableClock]:
    clock = MovableClock(START)
    return SimulatedTelegram(clock, limits=limits), clock


@asynccontextmanager
async def a_bot(telegram: SimulatedTelegram) -> AsyncIterator[Bot]:
    request = SimulatedRequest(telegram)
    async with Bot(TOKEN, request=request, get_updates_request=SimulatedRequest(telegram)) as bot:
        yield bot
