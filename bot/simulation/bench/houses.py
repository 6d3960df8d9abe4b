"""The two sides of an update: the real bot on a real file, and the barest bot there can be, on the same simulated
Telegram.
"""

import asyncio
import contextlib
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from telegram import Bot, Update
from telegram.ext import Application, ContextTypes, MessageHandler, filters

from bot import app
from bot.base import outbox
from bot.base.chance import SeededChance
from bot.base.clock import SECOND, MovableClock, instant_of
from bot.base.tasks import Tasks
from bot.base.texts import Texts
from bot.practice.stories import arrive
from bot.practice.telegram import TOKEN, Change, Message, Phone, SimulatedRequest, SimulatedTelegram
from bot.practice.town import Town
from bot.practice.villager import Villager
from bot.safety.screening import ready
from bot.simulation.bench.timing import Meter
from handlers.presses import encode

TUESDAY = instant_of(datetime(2026, 11, 24, 10, 0), "Europe/London")
STEP = SECOND
"""How far the clock goes on between two updates: nobody is to be waited for because of Telegram's limits."""
ANSWERS = ("sendMessage", "editMessageText")
KINDS = ("home", "words no screen waits for", "a yes to a nurse", "a look at free times")
"""What the mix is made of."""
PER_NURSE = 4
"""Fewer than a nurse is asked for at once, so that nobody waits for one."""


@dataclass(frozen=True, slots=True)
class Act:
    """Something that somebody does, and is answered."""

    chat_id: int
    do: Callable[[], object]


class Answered:
    """Lets people do things one after another, each once the one before was answered."""

    def __init__(self, telegram: SimulatedTelegram, clock: MovableClock) -> None:
        self._clock = clock
        self._waiting: set[int] = set()
        self._all = asyncio.Event()
        telegram.listen(self._changed)

    def _changed(self, change: Change) -> None:
        call = change.detail
        if change.kind == "call" and self._waiting and getattr(call, "method", "") in ANSWERS:
            self._waiting.discard(int(getattr(call, "params", {})["chat_id"]))
            if not self._waiting:
                self._all.set()

    async def cost(self, acts: Sequence[Act], settled: Callable[[], Awaitable[object]], *, at_once: int = 1) -> float:
        """Processor seconds that an act takes, from what Telegram has to what it has in answer."""
        meter = Meter()
        for start in range(0, len(acts), at_once):
            together = acts[start : start + at_once]
            with meter.outside():
                self._clock.move(STEP)
                self._all.clear()
                self._waiting = {act.chat_id for act in together}
                for act in together:
                    act.do()
            await self._all.wait()
        await settled()
        return meter.seconds / len(acts)


async def _at_once() -> None:
    """Nothing is left to be done once it has answered."""


class Echo:
    """A bare python-telegram-bot application that answers what is said to it, and keeps nothing."""

    def __init__(self, bot: Bot, telegram: SimulatedTelegram, clock: MovableClock) -> None:
        self._bot = bot
        self._application = Application.builder().bot(bot).updater(None).build()
        self._application.add_handler(MessageHandler(filters.TEXT, self._echo))
        self._answered = Answered(telegram, clock)
        self.phones = [telegram.person(f"Person {number}") for number in range(16)]

    @classmethod
    @contextlib.asynccontextmanager
    async def built(cls) -> AsyncIterator["Echo"]:
        """One that polls."""
        clock = MovableClock(TUESDAY)
        telegram = SimulatedTelegram(clock)
        request = SimulatedRequest(telegram)
        async with Bot(TOKEN, request=request, get_updates_request=request) as bot:
            echo, tasks = cls(bot, telegram, clock), Tasks()
            await echo._application.initialize()
            tasks.start(echo._poll(), "the echo")
            yield echo
            await tasks.stop()
            await echo._application.shutdown()

    async def _echo(self, update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        if update.message is not None and update.message.text is not None:
            await update.message.reply_text(update.message.text)

    async def _poll(self) -> None:
        offset = None
        while True:
            for update in await self._bot.get_updates(offset=offset, timeout=30):
                await self._application.process_update(update)
                offset = update.update_id + 1

    async def cost(self, count: int, *, at_once: int = 1) -> float:
        """Processor seconds of an update."""
        phones = [self.phones[number % len(self.phones)] for number in range(count)]
        acts = [Act(phone.id, partial(phone.say, "Thank you, that helps me")) for phone in phones]
        return await self._answered.cost(acts, _at_once, at_once=at_once)


class House:
    """The real bot on a file, with parents who walk with a nurse and parents to whom one is proposed."""

    def __init__(self, town: Town) -> None:
        self.town = town
        self._answered = Answered(town.telegram, town.clock)
        self.settled: list[tuple[Phone, Message, str]] = []
        """Parents with a nurse: the phone, a message of the bot's, and what its button to book carries."""
        self.proposed: list[tuple[Phone, Message, str]] = []
        """Parents with a proposal, and what its yes carries. Each can be pressed once."""

    @classmethod
    @contextlib.asynccontextmanager
    async def built(cls, *, settled: int, proposed: int) -> AsyncIterator["House"]:
        """One in which so many parents live; it is quiet until it is `awake`."""
        clock = MovableClock(TUESDAY)
        texts = Texts.load(app.CONTENT, strict=True)
        with tempfile.TemporaryDirectory() as folder:
            database = await app.open_database(Path(folder) / "kith.db", clock=clock, chance=SeededChance(1))
            try:
                async with Town.built(database, clock, texts, limits=False) as town:
                    house = cls(town)
                    await house._move_in(settled, proposed)
                    yield house
            finally:
                await database.close()

    async def _move_in(self, settled: int, proposed: int) -> None:
        cleo = await self.town.moves_in("Cleo")
        await arrive.coordinator(self.town, cleo)
        ruth = None
        for number in range(settled + proposed):
            if number % PER_NURSE == 0:
                ruth = await self.town.moves_in(f"Ruth {number}")
                await arrive.nurse(cleo, ruth)
            ana = await self.town.moves_in(f"Ana {number}")
            await arrive.parent(ana, mentor=False)
            await arrive.only_me(ana)
            await ana.from_home("pairing-waiting-button")
            if number < settled and ruth is not None:
                self.settled.append(await self._paired(ana, ruth))
            else:
                message, button = await ana.find("pairing-yes-button")
                self.proposed.append((ana.phone, message, encode(button)))

    async def _paired(self, ana: Villager, ruth: Villager) -> tuple[Phone, Message, str]:
        await ana.taps("pairing-yes-button")
        await ruth.from_home("pairing-waiting-button")
        await ruth.taps("pairing-yes-button")
        await ana.says("/people")
        await ana.taps("pairing-see-button", who=await ruth.as_name())
        message, button = await ana.find("checkins-book-button")
        return ana.phone, message, encode(button)

    @contextlib.asynccontextmanager
    async def awake(self) -> AsyncIterator[None]:
        """It polls and delivers, as it does in earnest, and what is slow to load is loaded."""
        ready.get_ready()
        tasks, kith = Tasks(), self.town.kith
        tasks.start(kith.delivery.run(), "delivery")
        tasks.start(kith.intake.poll(), "intake")
        try:
            yield
        finally:
            await tasks.stop()

    def mix(self, count: int) -> list[Act]:
        """So many updates, of the kinds in turn."""
        acts: list[Act] = []
        for number in range(count):
            phone, message, book = self.settled[number % len(self.settled)]
            match number % len(KINDS):
                case 0:
                    acts.append(Act(phone.id, partial(phone.press_stale, message, "home")))
                case 1:
                    acts.append(Act(phone.id, partial(phone.say, "Thank you, that helps me")))
                case 2:
                    other, under, yes = self.proposed.pop()
                    acts.append(Act(other.id, partial(other.press_stale, under, yes)))
                case _:
                    acts.append(Act(phone.id, partial(phone.press_stale, message, book)))
        return acts

    async def cost(self, acts: Sequence[Act], *, at_once: int = 1) -> float:
        """Processor seconds of an update."""
        return await self._answered.cost(acts, self._all_sent, at_once=at_once)

    async def _all_sent(self) -> None:
        """What became of every send is kept."""
        await self.town.kith.intake.tasks.idle()
        while await self.town.kith.database.read(outbox.left_sending):
            pass
