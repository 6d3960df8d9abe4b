"""How many updates one, two and four processes handle that share a database on a server: kept, handled and answered
into the outbox, each durable. What Telegram is told is left out, for one process tells it, whatever their number.
"""

import asyncio
import multiprocessing
import tempfile
from collections.abc import Sequence
from multiprocessing.synchronize import Event
from pathlib import Path
from time import monotonic
from typing import Any

from telegram import Bot

from bot import app, wiring
from bot.base import house_key, keys_elsewhere, server
from bot.base.addresses import Addresses
from bot.base.clock import MovableClock, SystemClock
from bot.base.texts import Texts
from bot.practice.stories import arrive
from bot.practice.telegram import TOKEN, Json, SimulatedRequest, SimulatedTelegram
from bot.practice.town import Town
from bot.safety.screening import ready
from bot.simulation.bench.bench import Bench, Measured, Target, ratios
from bot.simulation.bench.houses import TUESDAY
from bot.simulation.process import private_server
from bot.simulation.process.private_server import BOT, OWNER

WORKERS = (1, 2, 4)
AT_ONCE = 8
"""So many people write to all of them together at any time."""
SECONDS, ROUNDS, PEOPLE = 6.0, 3, 24
NOT_SLOWER = Target(1.0, at_least=True)
BEGIN_SECONDS = 120
IDS_A_ROUND, IDS_EACH = 10_000_000_000, 1_000_000


def _run(short: bool) -> Sequence[Measured]:
    try:
        private_server.programs()
    except private_server.NoServer:
        return []
    with private_server.serving(durable=True) as made, tempfile.TemporaryDirectory() as folder:
        name = made.database()
        keys_elsewhere.prepare(made.address(OWNER, name), BOT)
        url, key = made.url(BOT, name), Path(folder) / "kith.key"
        people = asyncio.run(_settled(url, key, 4 if short else PEOPLE))
        rounds, several = (1, WORKERS[:2]) if short else (ROUNDS, WORKERS)
        took: dict[int, list[float]] = {count: [] for count in several}
        for number in range(rounds * len(several)):
            count = several[number % len(several)]
            took[count].append(_together(url, key, people, count, number, 0.5 if short else SECONDS))
    return [_measured(count, took) for count in took]


def _measured(count: int, took: dict[int, list[float]]) -> Measured:
    per_second = sorted(took[count])[len(took[count]) // 2]
    return Measured(
        "updates handled by one worker" if count == 1 else f"updates handled by {count} workers, against one",
        tuple(took[1]) if count == 1 else ratios(took[count], took[1]),
        "a second" if count == 1 else "× those of one",
        f"{per_second:.0f} a second. One transaction writes at a time; what is read, screened and sealed before and "
        "after goes on beside it. On the same machine as the server, which has its share of the two cores.",
        None if count == 1 else NOT_SLOWER,
    )


def _addresses(url: str) -> Addresses:
    return Addresses(url, url, "")


async def _settled(url: str, key: Path, count: int) -> list[int]:
    """The chats of parents who have arrived."""
    house_key.key_in(key, make=True)
    clock = MovableClock(TUESDAY)
    database = server.opened(_addresses(url), clock, wiring.consequences(), key)
    try:
        async with Town.built(database, clock, Texts.load(app.CONTENT, strict=True), limits=False) as town:
            await arrive.coordinator(town, await town.moves_in("Cleo"))
            parents = [await town.moves_in(f"Ana {number}") for number in range(count)]
            for ana in parents:
                await arrive.parent(ana, mentor=False)
            return [ana.phone.id for ana in parents]
    finally:
        await database.close()


def _together(url: str, key: Path, people: list[int], count: int, number: int, seconds: float) -> float:
    """Updates a second of so many processes, each with people of its own, once all have begun. No update of one
    `number` is one of another.
    """
    context = multiprocessing.get_context("spawn")
    begin, done, ready_ones = context.Event(), context.Queue(), context.Semaphore(0)
    shares = [people[number::count] for number in range(count)]
    each = AT_ONCE // count
    processes = [
        context.Process(target=_work, args=(url, str(key), share[:each], number, seconds, (begin, ready_ones, done)))
        for share in shares
    ]
    for process in processes:
        process.start()
    for _ in processes:
        ready_ones.acquire(timeout=BEGIN_SECONDS)
    begin.set()
    handled = sum(int(done.get(timeout=BEGIN_SECONDS)) for _ in processes)
    for process in processes:
        process.join()
    return handled / seconds


def _work(url: str, key: str, people: list[int], number: int, seconds: float, signs: tuple[Event, Any, Any]) -> None:
    begin, ready_ones, done = signs
    first = {person: number * IDS_A_ROUND + at * IDS_EACH for at, person in enumerate(people)}
    done.put(asyncio.run(_handled(url, Path(key), first, seconds, begin, ready_ones)))


async def _handled(url: str, key: Path, first: dict[int, int], seconds: float, begin: Event, ready_ones: Any) -> int:
    clock = SystemClock()
    ready.get_ready()
    database = server.opened(_addresses(url), clock, wiring.consequences(), key)
    request = SimulatedRequest(SimulatedTelegram(MovableClock(TUESDAY)))
    try:
        async with Bot(TOKEN, request=request, get_updates_request=request) as bot:
            kith = app.assemble(database, bot, Texts.load(app.CONTENT), clock)
            kith.delivery.leads, kith.intake.shared = False, True
            ready_ones.release()
            await asyncio.to_thread(begin.wait)
            until = monotonic() + seconds
            handled = await asyncio.gather(*(_writes(kith, *each, until) for each in first.items()))
            await kith.intake.tasks.idle()
            return sum(handled)
    finally:
        await database.close()


async def _writes(kith: app.Kith, person: int, first: int, until: float) -> int:
    """One after another, words and a tap in turn, until then; how many were handled. Ids begin at `first`."""
    handled = 0
    while monotonic() < until:
        await kith.intake.store([_update(person, first + handled)])
        handled += 1
    return handled


def _update(person: int, update_id: int) -> Json:
    """What they do, as Telegram tells of it."""
    user, chat = {"id": person, "is_bot": False, "first_name": "Ana"}, {"id": person, "type": "private"}
    if update_id % 2:
        press = {"id": str(update_id), "from": user, "data": "home", "message": {"message_id": 5, "chat": chat}}
        return {"update_id": update_id, "callback_query": press}
    words = {"message_id": update_id + 1, "from": user, "chat": chat, "text": "Thank you, that helps me"}
    return {"update_id": update_id, "message": words}


SHARED = Bench("workers", "updates handled by one, two and four workers on PostgreSQL", _run)
