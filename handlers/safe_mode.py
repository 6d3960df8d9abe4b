"""While the database cannot be used: everybody who writes is told so, with numbers to call, and nothing of it is lost.

Nobody is known here, for nothing can be read: the language is that of the phone, the numbers are those of the place
that newcomers join. What came is kept aside and handled once the house opens again.
"""

import logging
from collections.abc import Callable
from typing import Any

from telegram import Bot
from telegram.constants import ParseMode
from telegram.error import TelegramError

from bot.asks.messages import numbers_at
from bot.base.clock import MINUTE, SECOND, Clock, Instant
from bot.base.messages import Text
from bot.base.texts import Reader, Texts
from bot.places.rules import Place
from handlers import updates
from handlers.doors import Incoming
from handlers.fetching import fetched
from handlers.intake import TRIES_APART_SECONDS

log = logging.getLogger(__name__)

TOLD_AGAIN: Instant = 10 * MINUTE
"""So long nobody is told the same again, unless they ask for somebody now."""
TOLD_AT_ONCE: Instant = 5 * SECOND
WAIT_SECONDS = 20
CRIES = ("safety.now", "safety.again", "/now")

Keep = Callable[[list[dict[str, Any]]], None]


class SafeMode:
    """Answers for a house that is shut. `keep` has a batch on the disk when it returns, or raises `OSError`: then
    nothing is confirmed to Telegram, and comes again.
    """

    def __init__(self, bot: Bot, texts: Texts, clock: Clock, place: Place, keep: Keep) -> None:
        self._bot = bot
        self._texts = texts
        self._clock = clock
        self._place = place
        self._keep = keep
        self._offset: int | None = None
        self._told_at: dict[int, Instant] = {}

    async def serve(self) -> None:
        """Answer until cancelled."""
        while True:
            try:
                await self.answer(WAIT_SECONDS)
            except (TelegramError, OSError) as error:
                log.warning("no updates just now: %s", type(error).__name__)
                await self._clock.sleep(TRIES_APART_SECONDS)

    async def answer(self, wait_seconds: int) -> int:
        """Ask Telegram once; how many updates came and are kept aside now."""
        batch = await fetched(self._bot, self._offset, wait_seconds)
        if batch:
            self._keep(batch)
            self._offset = batch[-1]["update_id"] + 1
        for raw in batch:
            try:
                incoming = updates.read(raw)
            except updates.Unreadable:
                continue  # whoever looks at it later is told by then
            if incoming is not None and incoming.kind != "blocked":
                await self._tell(incoming)
        return len(batch)

    async def _tell(self, incoming: Incoming) -> None:
        now = self._clock.now()
        cries = incoming.text.startswith(CRIES)
        told_at = self._told_at.get(incoming.chat_id)
        if told_at is not None and now < told_at + (TOLD_AT_ONCE if cries else TOLD_AGAIN):
            return
        self._told_at[incoming.chat_id] = now
        try:
            if incoming.callback_id is not None:
                await self._bot.answer_callback_query(incoming.callback_id)
        except TelegramError as error:
            log.debug("a press was not acknowledged: %s", type(error).__name__)
        try:
            await self._bot.send_message(incoming.chat_id, self._words(incoming.language), parse_mode=ParseMode.HTML)
        except TelegramError as error:
            log.warning("somebody could not be told that nothing can be kept: %s", type(error).__name__)

    def _words(self, language: str) -> str:
        now = self._clock.now()
        reader = Reader(self._place.zone, lambda _person_id: "", now, place=self._place.name)
        text = Text("safety-house-shut", numbers=numbers_at(self._place, language, now))
        return self._texts.render(self._texts.language(language).code, text, reader)
