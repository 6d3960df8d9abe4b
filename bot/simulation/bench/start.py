"""What a start costs: with a full timetable after a kill (the proof `restart`), and on its own."""

import asyncio
import tempfile
from collections.abc import Sequence
from pathlib import Path

from bot.base.clock import SECOND, SystemClock
from bot.practice.remote import RemoteTelegram, line, telegram_process
from bot.simulation.bench.bench import Bench, Measured, Target
from bot.simulation.process.house import House, InVain, until
from bot.simulation.proofs import restart

STARTS = 5
RSS = "VmRSS:"


def _overdue(short: bool) -> Sequence[Measured]:
    proved = restart.run(1, short)
    if not proved.counts:
        raise InVain(proved.broken)
    counts = proved.counts
    what = f"with {counts['pending']:,} timers pending and {counts['overdue']:,} overdue"
    meaning = (
        f"The real process after a kill, from when its database is open; {counts['done_once']:,} of "
        f"{counts['overdue']:,} were done, each once."
    )
    return [
        Measured(f"{what}: the first handled", (counts["opened_to_first_handled_seconds"],), "s", meaning, Target(1)),
        Measured(f"{what}: all in the outbox", (counts["opened_to_all_in_outbox_seconds"],), "s", meaning, Target(5)),
    ]


def _alone(short: bool) -> Sequence[Measured]:
    return asyncio.run(_started(1 if short else STARTS))


async def _started(starts: int) -> list[Measured]:
    took, megabytes = [], []
    with telegram_process("--no-limits") as about, tempfile.TemporaryDirectory() as folder:
        async with line() as client:
            telegram = RemoteTelegram(about["origin"], about["token"], client)
            house = House(Path(folder), BOT_TOKEN=telegram.token, BOT_API_URL=telegram.origin, TZ="UTC")
            try:
                await (await house.start("migrate")).ended()
                for number in range(starts):
                    seconds, memory = await _once(house, telegram, await telegram.person(f"Person {number}"))
                    took.append(seconds)
                    megabytes.append(memory)
            finally:
                await house.empties()
    meaning = "The real process, over HTTP, with a database that is there already and somebody who waits."
    return [
        Measured("from the start to the first answer", tuple(took), "s", meaning),
        Measured("memory of a running bot", tuple(megabytes), "MB", "Resident, once the first answer was given."),
    ]


async def _once(house: House, telegram: RemoteTelegram, person: int) -> tuple[float, float]:
    """Seconds until whoever waited has an answer, and megabytes then."""
    await telegram.act(person, "start")
    clock = SystemClock()
    began = clock.now()
    kith = await house.start("run")

    async def answered() -> bool:
        return bool(await telegram.said(person))

    await until(answered, "the first answer", every_seconds=0.01)
    seconds = (clock.now() - began) / SECOND
    memory = _resident(kith.pid)
    await kith.asked_to_stop()
    return seconds, memory


def _resident(pid: int) -> float:
    """Megabytes of a process that lie in memory."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="utf-8").splitlines()
    return next(int(line.split()[1]) / 1_024 for line in status if line.startswith(RSS))


OVERDUE = Bench("overdue", "a start with a full timetable", _overdue)
START = Bench("start", "a start, and the memory of a running bot", _alone)
