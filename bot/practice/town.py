"""A whole town in one process: the real bot, a simulated Telegram, and a clock that can be moved.

The practice page and the conversation tests are played in it. Nothing runs by itself: whatever is to happen at this
moment happens in `settle`, so that a test repeats and a visitor can rehearse a week in a minute.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

from telegram import Bot
from telegram.error import TelegramError

from bot import app, wiring
from bot.base import outbox
from bot.base.clock import SECOND, Instant, MovableClock
from bot.base.database import Database
from bot.base.messages import Screen
from bot.base.port import AnyDatabase, StorageTrouble
from bot.base.tasks import Tasks
from bot.base.texts import Texts
from bot.base.transaction import Row, Transaction
from bot.people import invites
from bot.people import service as people
from bot.practice.telegram import TOKEN, Limits, Message, Phone, SimulatedRequest, SimulatedTelegram
from bot.practice.villager import Villager
from handlers import menu
from handlers.sent import screen_in

PATIENCE: Instant = 90 * SECOND
"""How far `settle` lets the clock run on by itself, for messages that only wait for their turn."""
SOON: Instant = 10 * SECOND
GLANCE_SECONDS = 0.02
"""How often it is looked, in real time, whether something that goes on only sleeps."""

T = TypeVar("T")

Follow = Callable[["Villager", Message | None, str], Awaitable[None]]
"""Is told what somebody is about to do: who, under which message, and the callback data or the words."""


class Town:
    """Everybody and everything of one rehearsal. Make it with `Town.built`."""

    def __init__(self, kith: app.Kith, telegram: SimulatedTelegram, clock: MovableClock, desk: str = "") -> None:
        self.kith = kith
        self.desk = desk
        self.telegram = telegram
        self.clock = clock
        self.villagers: dict[str, Villager] = {}
        self.follow: Follow | None = None
        """Whoever watches, told before each act of a villager."""
        self.stopped = False
        """The bot does not run: what people do waits at Telegram."""
        self._one_at_a_time = asyncio.Lock()

    @classmethod
    @contextlib.asynccontextmanager
    async def built(
        cls,
        database: AnyDatabase,
        clock: MovableClock,
        texts: Texts,
        *,
        limits: bool = True,
        telegram: SimulatedTelegram | None = None,
        desk: str = "",
    ) -> AsyncIterator["Town"]:
        """A town on `database`, which must have been opened with `wiring.consequences()` and the same clock; on a new
        Telegram unless one is given. `desk` is the address of its web desk, where it has one.
        """
        telegram = telegram or SimulatedTelegram(clock, limits=Limits() if limits else None)
        async with Bot(
            TOKEN, request=SimulatedRequest(telegram), get_updates_request=SimulatedRequest(telegram)
        ) as bot:
            town = cls(app.assemble(database, bot, texts, clock, desk=desk), telegram, clock, desk)
            await menu.publish(bot, texts)
            await town.kith.recover()
            try:
                yield town
            finally:
                await town.kith.stop()

    async def moves_in(self, name: str, language_code: str = "en") -> Villager:
        """Somebody new, with a phone of their own in that language."""
        return self.lives_here(name, self.telegram.person(name, language_code=language_code))

    def lives_here(self, name: str, phone: Phone) -> Villager:
        """Somebody who has that phone already."""
        villager = self.villagers[name] = Villager(self, name, phone)
        return villager

    # --- time ---

    async def settle(self, patience: Instant = PATIENCE) -> None:
        """Let everything happen that can happen now, and the little waiting that Telegram's limits ask for."""
        async with self._one_at_a_time:
            await self._settle(patience)

    async def _settle(self, patience: Instant = PATIENCE) -> None:
        until = self.clock.now() + patience
        while not self.stopped:
            moved = await self._take_in(until) + await self.kith.timetable.run_due()
            moved += await self.kith.errands.run_waiting()
            moved += await self._patiently(self.kith.delivery.drain(), until) or 0
            if moved:
                continue
            then = None if self.telegram.faults.offline else await self.kith.delivery.next_chance()
            if then is None or then > min(until, self.clock.now() + SOON):
                return
            self.clock.move(max(SECOND // 10, then - self.clock.now()))

    async def _patiently(self, work: Coroutine[Any, Any, T], until: Instant) -> T | None:
        """What `work` gives, the clock running on while it only waits to try again; None when that takes too long."""
        tasks = Tasks()
        task = tasks.start(work, "what can happen now")
        while not (await asyncio.wait({task}, timeout=GLANCE_SECONDS))[0]:
            then = self.clock.next_wake
            if then is not None and then > until:
                await tasks.stop()
                return None
            if then is not None:
                self.clock.move(max(0, then - self.clock.now()))
        found: T = task.result()
        return found

    async def _take_in(self, until: Instant) -> int:
        try:
            came = await self.kith.intake.fetch(0)
        except (TelegramError, StorageTrouble):
            return 0  # the line is down or the disk full: what waits there goes on waiting
        await self._patiently(self.kith.intake.tasks.idle(), until)
        return came

    async def handled(self, patience: Instant = PATIENCE) -> None:
        """Let what came in be handled to its end."""
        async with self._one_at_a_time:
            await self._patiently(self.kith.intake.tasks.idle(), self.clock.now() + patience)

    async def passes(self, span: Instant) -> None:
        """So much time passes; whatever falls due on the way is done when it falls due."""
        async with self._one_at_a_time:
            end = self.clock.now() + span
            await self._settle()
            while (then := await self.next_time()) is not None and then < end:
                self.clock.move(max(SECOND, then - self.clock.now()))
                await self._settle()
            self.clock.move(max(0, end - self.clock.now()))
            await self._settle()

    async def next_time(self) -> Instant | None:
        """When something will happen next; None when nothing is to come while things are as they are."""
        if self.stopped:
            return None
        waits = [await self.kith.timetable.next_due()]
        if not self.telegram.faults.offline:
            waits.append(await self.kith.delivery.next_chance())
        return min((then for then in waits if then is not None), default=None)

    # --- the bot's own life ---

    async def restart(self) -> None:
        """The bot is stopped wherever it is and started again on the same database."""
        await self.stops()
        await self.starts_again()

    async def stops(self) -> None:
        """The bot is stopped wherever it is."""
        async with self._one_at_a_time:
            self.stopped = True
            await self.kith.stop()

    async def starts_again(self) -> None:
        """The bot, stopped before, is started on the same database."""
        async with self._one_at_a_time:
            kith = self.kith
            self.kith = app.assemble(kith.database, kith.bot, kith.texts, self.clock, desk=self.desk)
            await self.kith.recover()
            self.stopped = False
            await self._settle()

    # --- looking ---

    async def look(self, phone_id: int, message_id: int) -> Screen | None:
        """What stands in a message on somebody's phone, by keys; None for what is not the bot's or was forgotten."""

        def find(tx: Transaction) -> Row | None:
            person = people.load(tx, phone_id)
            return None if person is None else outbox.in_message(tx, person.id, message_id)

        row = await self.kith.database.read(find)
        return None if row is None or not row.body else screen_in(row)

    async def claim_code(self) -> str:
        """The code with which the first coordinator starts."""
        return await self.kith.database.write(invites.make_claim)


@lru_cache(maxsize=2)
def texts(*, strict: bool) -> Texts:
    """Every text, read once for all towns."""
    return Texts.load(app.CONTENT, strict=strict)


@contextlib.asynccontextmanager
async def town_in(
    file: Path | None,
    clock: MovableClock,
    *,
    limits: bool = True,
    strict: bool = True,
    telegram: SimulatedTelegram | None = None,
    desk: str = "",
) -> AsyncIterator[Town]:
    """A town kept in `file`, or in memory for as long as the block runs. `strict` texts break where a word is amiss."""
    database = (
        Database.in_memory(clock=clock, consequences=wiring.consequences())
        if file is None
        else await app.open_database(file, clock)
    )
    try:
        async with Town.built(
            database, clock, texts(strict=strict), limits=limits, telegram=telegram, desk=desk
        ) as town:
            yield town
    finally:
        await database.close()
