"""Settings to parts to a running bot. What its rooms do in it is wired in `bot/wiring`."""

import asyncio
import contextlib
import gc
import logging
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import httpx
from telegram import Bot
from telegram.request import BaseRequest, HTTPXRequest

from bot import wiring
from bot.base import schema
from bot.base.chance import Chance
from bot.base.clock import Clock, SystemClock
from bot.base.database import Database
from bot.base.errands import Apart, Errands, at_hand
from bot.base.port import AnyDatabase, StorageTrouble
from bot.base.tasks import Tasks
from bot.base.texts import Texts
from bot.base.timetable import Timetable
from bot.base.usable import DatabaseUnusable
from bot.checkins.typed import service as typed_times
from bot.circle import wording_use
from bot.people import erasing
from bot.settings import Settings
from bot.skills import ready as skills_ready
from handlers import DOORS, links, menu
from handlers.delivery import Delivery
from handlers.intake import Intake
from handlers.leftovers import Leftovers
from handlers.reception import Reception

log = logging.getLogger(__name__)

Arrivals = Callable[[], Coroutine[Any, Any, None]]
Turn = Callable[[], contextlib.AbstractAsyncContextManager[asyncio.Event]]
"""Whose turn it is among those who share a database: had for the length of a block, until the event says it is lost."""

D = TypeVar("D", bound=AnyDatabase)

CONTENT = Path(__file__).resolve().parents[1] / "content"
FINISH_SECONDS = 8
"""How long a stop waits for what is under way: less than whoever stops us would wait before a kill."""
OVERDUE_SECONDS = 5
"""So long a start is busy with what fell due meanwhile."""
TURN_SECONDS = 1.0
SETTLED_SECONDS = 60
"""After so long a start is over, and there is time for what can wait."""


@dataclass(slots=True)
class Kith:
    """A whole bot, put together and not yet running."""

    database: AnyDatabase
    bot: Bot
    texts: Texts
    clock: Clock
    intake: Intake
    delivery: Delivery
    timetable: Timetable
    errands: Errands

    async def recover(self) -> None:
        """After a start: what was being sent or handled when the house went down is gone on with."""
        await self.delivery.recover()
        await self.intake.recover()
        for begin in wiring.BEGINNINGS:
            await self.database.write(begin)

    async def stop(self) -> None:
        """Leave off wherever it is; `recover` goes on from there."""
        await self.intake.tasks.stop()
        await self.delivery.stop()

    async def finish(self) -> None:
        """Bring what is being handled and answered to its end, at most `FINISH_SECONDS` long; then leave off."""
        await _at_most(self._handled_and_sent())
        await self.stop()

    async def _handled_and_sent(self) -> None:
        await self.intake.tasks.idle()
        await self.delivery.finish()

    async def _get_ready(self) -> None:
        """Load what screens texts once what is overdue has gone, or sooner where somebody writes; and what reads typed
        times, once all else is under way: the first who types one need not wait for it.
        """
        await self.clock.sleep(OVERDUE_SECONDS)
        await self.intake.get_ready()
        await self.clock.sleep(SETTLED_SECONDS - OVERDUE_SECONDS)
        await asyncio.to_thread(typed_times.get_ready)
        await asyncio.to_thread(skills_ready.get_ready)
        gc.freeze()  # what is loaded stays for good: to look for garbage in all of it would hold up everything

    async def serve(self, arrivals: Arrivals | None = None) -> None:
        """Let updates come, deliver and keep the timetable until cancelled, and then come to a clean end. `arrivals` is
        how updates come, until cancelled; None: Kith asks for them.
        """
        tasks = Tasks()
        try:
            await self.recover()
            tasks.start(self._get_ready(), "what is slow to load")
            await asyncio.gather(
                tasks.start(self._do_for_all(), "what one does for all"),
                tasks.start((arrivals or self.intake.poll)(), "intake"),
            )
        finally:
            await tasks.stop()
            await self.finish()

    async def _do_for_all(self) -> None:
        """Send, keep the timetable and run errands until cancelled."""
        tasks, scheduler = Tasks(), self.timetable.scheduler()
        try:
            tasks.start(menu.publish(self.bot, self.texts), "the menu")
            scheduler.start()
            await asyncio.gather(
                tasks.start(self.delivery.run(), "delivery"), tasks.start(self.errands.run(), "errands")
            )
        finally:
            if scheduler.running:
                scheduler.shutdown(wait=False)
            await tasks.stop()

    async def serve_beside(self, arrivals: Arrivals, turn: Turn, more: Sequence[Arrivals] = ()) -> None:
        """Serve until cancelled where others serve the same database: all handle what comes, and whose `turn` it is
        sends, keeps the timetable, runs errands and does `more`. It is waited for as long as it takes, and again when
        it is lost.
        """
        self.delivery.leads, self.intake.shared = False, True
        ours, leading = Tasks(), Tasks()
        try:
            ours.start(self._get_ready(), "what is slow to load")
            left = Leftovers(self.database, self.intake, self.clock)
            works = [ours.start(arrivals(), "intake"), ours.start(left.run(), "what others left")]
            await _until(leading.start(self._lead_in_turn(turn, more), "leading"), works)
        finally:
            await ours.stop()
            await _at_most(self.intake.tasks.idle())
            await self.intake.tasks.stop()
            await leading.stop()

    async def _lead_in_turn(self, turn: Turn, more: Sequence[Arrivals]) -> None:
        told = ""
        while True:
            try:
                async with turn() as lost:
                    await self._lead(lost, more)
                told = ""
            except (DatabaseUnusable, StorageTrouble) as away:
                if told != type(away).__name__:  # once is enough for as long as it lasts
                    told = type(away).__name__
                    log.error("the turn cannot be had (%s); it is waited for", told)
            await self.clock.sleep(TURN_SECONDS)

    async def _lead(self, lost: asyncio.Event, more: Sequence[Arrivals]) -> None:
        """Do what one does for all until the turn is `lost`: then somebody else may send, and this one leaves off."""
        tasks = Tasks()
        log.info("This one leads: it sends, and keeps the timetable")
        self.delivery.leads = True
        try:
            await self.delivery.recover()
            for begin in wiring.BEGINNINGS:
                await self.database.write(begin)
            works = [tasks.start(work(), "leading") for work in (self._do_for_all, *more)]
            await _until(tasks.start(lost.wait(), "the turn"), works)
        finally:
            await tasks.stop()
            if not lost.is_set():
                await _at_most(self.delivery.finish())
            self.delivery.leads = False
            await self.delivery.stop()


async def _at_most(work: Coroutine[Any, Any, None]) -> None:
    """Do it for `FINISH_SECONDS` at most, and while the database takes it."""
    with contextlib.suppress(TimeoutError, StorageTrouble):
        async with asyncio.timeout(FINISH_SECONDS):
            await work


async def _until(over: asyncio.Task[Any], works: Sequence[asyncio.Task[Any]]) -> None:
    """Wait until it is over, while those works go on or end; what one of them raises is raised."""
    running = {over, *works}
    while over in running:
        done, running = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
        for work in done:
            work.result()


def assemble(
    database: AnyDatabase, bot: Bot, texts: Texts, clock: Clock, apart: Apart = at_hand, desk: str = ""
) -> Kith:
    """A bot from its parts. `database` must have been opened with `wiring.consequences()`; `apart` is where long sums
    are done, and `desk` the address of the web desk, "" while it is off.
    """
    wiring.wire_holders()
    wiring.wire_held()
    wiring.wire_seconds()
    wiring.wire_looks()
    links.name_bot(bot.username)
    links.open_desk(desk)
    wording_use.furnish(texts)
    delivery = Delivery(database, bot, texts, clock, apart)
    return Kith(
        database=database,
        bot=bot,
        texts=texts,
        clock=clock,
        intake=Intake(database, bot, Reception(DOORS), delivery, clock),
        delivery=delivery,
        timetable=Timetable(database, wiring.rules()),
        errands=Errands(database, wiring.ERRANDS, apart),
    )


async def open_database(
    file: Path, clock: Clock | None = None, chance: Chance | None = None, house_key: bytes | Path | None = None
) -> Database:
    """The database in `file`, brought up to date. See `schema.migrate` and `Database.open` for what can be wrong."""
    database = await Database.open(
        file,
        clock=clock or SystemClock(),
        chance=chance,
        consequences=wiring.consequences(),
        prepare=schema.migrate,
        house_key=house_key,
    )
    return await _nobody_erased(database)


async def _nobody_erased(database: D) -> D:
    """That database, in which nobody is whose keys were destroyed."""
    try:
        for person_id in await database.write(erasing.recover):
            log.warning("person %s was erased again, after a backup from before was restored", person_id)
    except BaseException:
        await database.close()
        raise
    return database


async def open_for(settings: Settings, clock: Clock | None = None) -> AnyDatabase:
    """The database that the settings name, brought up to date. See `open_database` and `server.opened`."""
    if not settings.on_server:
        return await open_database(settings.database_file, clock, house_key=settings.house_key)
    from bot.base import server  # it takes the driver along, which nobody else needs

    parts = clock or SystemClock(), wiring.consequences(), settings.house_key
    return await _nobody_erased(await asyncio.to_thread(server.opened, settings.addresses, *parts))


def telegram(settings: Settings, request: BaseRequest | None = None) -> Bot:
    """The Bot API client for these settings."""
    origin = settings.bot_api_url.rstrip("/")
    trusted = {"verify": httpx.create_ssl_context()}  # one for both, for it takes long to load
    return Bot(
        settings.bot_token,
        base_url=f"{origin}/bot",
        base_file_url=f"{origin}/file/bot",
        request=request or HTTPXRequest(64, read_timeout=20, connect_timeout=10, httpx_kwargs=trusted),
        get_updates_request=request or HTTPXRequest(2, read_timeout=45, connect_timeout=10, httpx_kwargs=trusted),
    )
