"""Kith at work with Telegram: from an opened database to a clean stop."""

import asyncio
import contextlib
import logging
import socket
from collections.abc import AsyncIterator, Callable, Coroutine
from dataclasses import dataclass
from functools import partial
from typing import Any

from telegram.error import InvalidToken

from bot import app
from bot.base import hatch, stops
from bot.base.apart import work_apart
from bot.base.clock import SECOND, Clock, SystemClock
from bot.base.database import Damaged, Database
from bot.base.garbage import unsearched
from bot.base.port import AnyDatabase
from bot.base.tasks import Tasks
from bot.base.texts import Texts
from bot.base.usable import DatabaseUnusable, damaged
from bot.commands import claiming, erasing, nightly, reporting, safe
from bot.commands.command import Wrong
from bot.commands.reaching import REFUSED, ask_for_updates, keep_hook, reached, set_hook, stay_in_touch
from bot.people import service as people
from bot.places import service as places
from bot.settings import Settings

log = logging.getLogger(__name__)

SUM_SECONDS = 600.0
"""A long sum that is not done by then is stopped, and tried again later."""
DEMO = (
    "This database holds the demo's made-up people, who would never answer a real one. "
    "Name another file in DATABASE_URL."
)


@dataclass(frozen=True, slots=True)
class Part:
    """The part of one process in serving: the `door` at which updates are brought, where whoever started it opened that
    already, and whether the desk and how Kith is are to be had from this one. `ready` is told once it serves.
    """

    door: socket.socket | None = None
    has_ports: bool = True
    ready: Callable[[], None] = lambda: None


async def serve(settings: Settings, part: Part = Part()) -> None:
    """Serve Telegram until cancelled; in safe mode while the database is damaged. `Wrong` when Telegram refuses the
    token, also later.
    """
    places.choose_default(settings.kith_place)
    with unsearched():
        texts = Texts.load(app.CONTENT)
    clock = SystemClock()
    try:
        if settings.on_server:
            await _serve_from(await app.open_for(settings, clock), settings, texts, clock, part)
            return
        why: DatabaseUnusable | None = None
        while await _serve_once(settings, texts, clock, why):
            why = damaged(settings.database_file)
    except InvalidToken:
        raise Wrong(REFUSED) from None


async def _serve_once(settings: Settings, texts: Texts, clock: Clock, why: DatabaseUnusable | None) -> bool:
    """Serve from the database until it turns out to be damaged: True. `why` it was found so before, if it was."""

    async def opened() -> Database:
        return await app.open_database(settings.database_file, clock, house_key=settings.house_key)

    database = None
    try:
        database = None if why else await opened()
    except DatabaseUnusable as unusable:
        if not unusable.damaged or not safe.was_ours(settings.database_file):
            raise
        why = unusable
    if database is None:
        database = await safe.until_usable(settings, texts, clock, why or damaged(settings.database_file), opened)
    with contextlib.suppress(Damaged):
        await _serve_from(database, settings, texts, clock, Part())
    return database.damage.is_set()


async def _serve_from(database: AnyDatabase, settings: Settings, texts: Texts, clock: Clock, part: Part) -> None:
    """Serve from an opened database, and close it at the end."""
    try:
        log.info("%s is open", "the database on the server" if settings.on_server else settings.database_file.name)
        if await database.read(people.count_demo):
            raise Wrong(DEMO)
        async with reached(settings, clock) as bot:
            log.info("Kith serves @%s. Ctrl-C stops it", bot.username)
            apart = partial(work_apart, seconds=SUM_SECONDS)
            kith = app.assemble(database, bot, texts, clock, apart, settings.desk_address)
            async with _ports(kith, settings, part):
                if isinstance(database, Database):
                    await _alone(kith, database.damage, settings)
                else:
                    await _beside(kith, settings, part)
    finally:
        await database.close()
        log.info("Kith has stopped; what waits is kept")


async def _alone(kith: app.Kith, damage: asyncio.Event, settings: Settings) -> None:
    """Serve from a file, which nobody else has, until `damage` says that it is no good any more."""
    beside = Tasks()
    answers = {
        "claim": partial(claiming.answer, kith.database),
        "erase": partial(erasing.answer, kith.database),
        "report": partial(reporting.answer, kith.database),
        "how": partial(_how, kith, settings.hooked),
    }
    async with hatch.opened(settings.database_file, answers), _arriving(kith, settings, None) as arrivals:
        beside.start(claiming.invite_the_first(kith.database, kith.clock), "the claim link")
        beside.start(nightly.back_up(settings, kith.clock), "the nightly backup")
        try:
            await safe.take_in(kith, settings)
            await while_well(damage, kith.serve(arrivals))
        finally:
            await beside.stop()


async def _beside(kith: app.Kith, settings: Settings, part: Part) -> None:
    """Serve from a server, where others may serve the same database."""
    from bot.base import server  # it takes the driver along, which nobody else needs

    more = [partial(claiming.invite_the_first, kith.database, kith.clock)]
    if not settings.hooked:
        more.append(partial(ask_for_updates, kith))
    async with server.hearing(kith.database) as over, _arriving(kith, settings, part.door) as arrivals:
        part.ready()
        serves = kith.serve_beside(
            arrivals if settings.hooked else partial(stay_in_touch, kith),
            partial(server.turn, settings.addresses, kith.clock),
            more,
        )
        await while_well(over, serves)


async def while_well(over: asyncio.Event, work: Coroutine[Any, Any, None]) -> None:
    """Do `work` until it ends or it is `over` with the database: then it is broken off."""
    doing = asyncio.ensure_future(work)
    over_now = asyncio.ensure_future(over.wait())
    try:
        await asyncio.wait({doing, over_now}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        over_now.cancel()
        doing.cancel()
        await asyncio.wait({doing})
    if not doing.cancelled():
        doing.result()


@contextlib.asynccontextmanager
async def _arriving(kith: app.Kith, settings: Settings, door: socket.socket | None) -> AsyncIterator[app.Arrivals]:
    """How updates come. The door at which they are brought, where it is not given, is open before Telegram knows of it,
    and served once all else is ready.
    """
    if not settings.hooked:
        yield partial(ask_for_updates, kith)
        return
    from bot.web import server  # it takes a web server along, which nobody else needs

    with contextlib.closing(door or server.hook_door(settings)) as opened:
        await set_hook(kith.bot, settings, kith.clock)
        log.info(
            "Telegram brings updates to %s; they are taken at port %s", settings.webhook_url, settings.webhook_port
        )

        async def arrivals() -> None:
            async with server.hooked(settings, kith, opened):
                await keep_hook(kith, settings)

        yield arrivals


@contextlib.asynccontextmanager
async def _ports(kith: app.Kith, settings: Settings, part: Part) -> AsyncIterator[None]:
    """The desk and how that bot is, for as long as the block runs, where they are to be had from this process."""
    if not part.has_ports:
        yield
        return
    async with desk_beside(settings, lambda: kith), health_beside(settings, kith):
        yield


@contextlib.asynccontextmanager
async def desk_beside(settings: Settings, kith: Callable[[], app.Kith]) -> AsyncIterator[None]:
    """The web desk beside the bot that `kith` gives, where the settings ask for one."""
    if not settings.desk_port:
        yield
        return
    from bot.web import server  # it takes a web server along, which nobody else needs

    async with server.beside(settings, kith):
        log.info("The web desk is at %s; coordinators get in by a link from their chat", settings.desk_address)
        yield


@contextlib.asynccontextmanager
async def health_beside(settings: Settings, kith: app.Kith) -> AsyncIterator[None]:
    """How that bot is, for programs that ask, where the settings ask for it."""
    if not settings.health_port:
        yield
        return
    from bot.web import server  # it takes a web server along, which nobody else needs

    async with server.health_beside(settings, lambda: kith):
        log.info("How Kith is can be asked at port %s: /healthz and /metrics", settings.health_port)
        yield


async def _how(kith: app.Kith, hooked: bool, _: dict[str, Any]) -> dict[str, Any]:
    """What a running bot answers to "how": what is in the way of updates, since when, and whether they are brought."""
    quiet = (kith.clock.now() - kith.intake.heard_at) // SECOND
    return {"trouble": kith.intake.trouble, "quiet_seconds": quiet, "hooked": hooked}


async def until_told_to_stop(work: Coroutine[Any, Any, None]) -> None:
    """Do `work` until it ends, or until Ctrl-C or SIGTERM ask it to come to its end; asked twice, it breaks off."""
    loop, me = asyncio.get_running_loop(), asyncio.current_task()
    told = False

    def tell() -> None:
        nonlocal told
        told = True
        for number in stops.STOPS:
            loop.remove_signal_handler(number)
        if me is not None:
            me.cancel()

    for number in stops.STOPS:
        loop.add_signal_handler(number, tell)
    stops.hear()
    try:
        await work
    except asyncio.CancelledError:
        if not told:
            raise
    finally:
        for number in stops.STOPS:
            loop.remove_signal_handler(number)
