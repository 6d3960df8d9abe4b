"""`prove restart`: a full timetable, a kill, and the time until what fell due meanwhile is done, each once."""

import asyncio
import tempfile
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot import app
from bot.base.chance import SeededChance
from bot.base.clock import HOUR, SECOND, Instant, SystemClock, instant_of
from bot.practice.remote import RemoteTelegram, line, telegram_process
from bot.simulation import backlog
from bot.simulation.killing.letters import carried_out
from bot.simulation.process.cores import Waits, waited, waits
from bot.simulation.process.house import House, InVain, Running, until
from bot.simulation.proofs.proof import Proof, Proved

PENDING, OVERDUE = 100_000, 10_000
PENDING_SHORT, OVERDUE_SHORT = 5_000, 500
FIRST_SECONDS_MAX, ALL_SECONDS_MAX = 1.0, 5.0
"""Since the database was opened; what it had to wait for a core that others had does not count."""

_GOES_BY = (
    "UPDATE timers SET due_at = ? - id * 7919 % ? WHERE id IN "
    "(SELECT id FROM timers WHERE rule = 'checkins.reminder' ORDER BY due_at, id LIMIT ?)"
)
_DONE = (
    "SELECT count(*), count(DISTINCT o.id), min(t.settled_at), max(t.settled_at) FROM timers t "
    "JOIN outbox o ON o.key = t.subject WHERE t.rule = 'checkins.reminder' AND t.state = 'done'"
)
_REMINDERS = "SELECT count(*) FROM outbox WHERE key LIKE 'checkin:%'"
_SETTLED = "SELECT count(*) FROM timers WHERE rule = 'checkins.reminder' AND state <> 'waiting'"


def run(seed: int, short: bool) -> Proved:
    """100,000 timers and 10,000 of them overdue, or a twentieth of that."""
    try:
        return asyncio.run(_run(seed, *((PENDING_SHORT, OVERDUE_SHORT) if short else (PENDING, OVERDUE))))
    except InVain as vain:
        return Proved(str(vain))


async def _run(seed: int, pending: int, overdue: int) -> Proved:
    with telegram_process("--no-limits", "--remember") as about, tempfile.TemporaryDirectory() as folder:
        async with line() as client:
            telegram = RemoteTelegram(about["origin"], about["token"], client)
            house = House(Path(folder), BOT_TOKEN=telegram.token, BOT_API_URL=telegram.origin, TZ="UTC")
            try:
                return await Restart(telegram, house, seed, pending, overdue).tried()
            finally:
                await house.empties()


@dataclass(slots=True)
class Restart:
    """One house whose timetable is full, and its Telegram."""

    telegram: RemoteTelegram
    house: House
    seed: int
    pending: int
    overdue: int

    async def tried(self) -> Proved:
        """Fill it, kill it, let time go by, start it, and look."""
        await self._fills()
        kith = await self.house.start("run")
        await kith.says("serves")
        await kith.killed()
        now = SystemClock().now()
        gone_by = HOUR + SeededChance(self.seed).below(HOUR)
        self.house.change(_GOES_BY, now, gone_by, self.overdue)
        timers = self.house.ask("SELECT count(*) FROM timers WHERE state = 'waiting'")[0][0]

        started_at = SystemClock().now()
        kith = await self.house.start("run")
        opened = Moment(_said_at(await kith.says("kith.db is open"), "kith.db is open"), waits(kith.pid))
        first, whole = await self._watch(kith)
        count, rows, handled_at, last_at = self.house.ask(_DONE)[0]
        await kith.killed()
        again = await self._nothing_again()
        once = (count, rows, again) == (self.overdue, self.overdue, self.overdue)
        broken = [f"{self.overdue} were overdue, {count} are done, with {rows} messages, {again} later"] * (not once)
        broken += opened.too_long(first, FIRST_SECONDS_MAX, "the first reminder")
        broken += opened.too_long(whole, ALL_SECONDS_MAX, "the last reminder")
        counts = {
            "pending": timers,
            "overdue": self.overdue,
            "done_once": count,
            "start_to_opened_seconds": _seconds(started_at, opened.at),
            "opened_to_first_handled_seconds": _seconds(opened.at, handled_at),
            "opened_to_first_arrived_seconds": _seconds(opened.at, first.at),
            "opened_to_last_handled_seconds": _seconds(opened.at, last_at),
            "opened_to_all_in_outbox_seconds": _seconds(opened.at, whole.at),
            "of_that_without_a_core_seconds": [round(waited(opened.waits, to.waits), 2) for to in (first, whole)],
            "start_to_first_arrived_seconds": _seconds(started_at, first.at),
            "start_to_all_in_outbox_seconds": _seconds(started_at, whole.at),
        }
        return Proved("; ".join(broken), counts)

    async def _watch(self, kith: Running) -> tuple["Moment", "Moment"]:
        """When the first message arrived, and when every one was written."""
        first: Moment | None = None
        whole: Moment | None = None

        async def both() -> bool:
            nonlocal first, whole
            if first is None and (at := await self._first_arrival()) is not None:
                first = Moment(at, waits(kith.pid))
            if whole is None and self._all_written():
                whole = Moment(SystemClock().now(), waits(kith.pid))
            return first is not None and whole is not None

        await until(both, "every overdue reminder in the outbox, and the first at Telegram", every_seconds=0.01)
        if first is None or whole is None:
            raise InVain("it was seen and is not there")
        return first, whole

    async def _fills(self) -> None:
        """Everybody has written once, long ago: so they can be written to."""
        chats = [await self.telegram.person(f"Somebody {n}") for n in range(backlog.chats_for(self.pending))]
        for chat in chats:
            await self.telegram.act(chat, "start")
        await self.telegram.fresh()
        database = await app.open_database(self.house.database)
        try:
            await backlog.fill(database, chats)
        finally:
            await database.close()

    def _all_written(self) -> bool:
        return bool(self.house.ask("SELECT coalesce(max(id), 0) FROM outbox")[0][0] >= self.overdue)

    async def _first_arrival(self) -> Instant | None:
        """When Telegram had the first message; None as long as none has come."""
        calls = await self.telegram.get("calls")
        return next((int(call["at"]) for call in carried_out(calls, "sendMessage")), None)

    async def _nothing_again(self) -> int:
        """Killed and started once more, it writes none of them again: how many messages and timers done there are."""
        kith = await self.house.start("run")
        await kith.says("serves")
        await SystemClock().sleep(1)
        await kith.killed()
        messages, settled = self.house.ask(_REMINDERS)[0][0], self.house.ask(_SETTLED)[0][0]
        return int(messages) if messages == settled else -1


@dataclass(frozen=True, slots=True)
class Moment:
    """An instant, and how long the process had waited for a core by then."""

    at: Instant
    waits: Waits

    def too_long(self, then: "Moment", seconds_max: float, what: str) -> list[str]:
        """A sentence when `then` is later than so many seconds during which the machine had a core for it."""
        seconds = (then.at - self.at) / SECOND - waited(self.waits, then.waits)
        return [f"{what} came {seconds:.2f} s after the database was opened"] * (seconds > seconds_max)


def _seconds(since: Instant, at: Instant) -> float:
    return round((at - since) / SECOND, 2)


def _said_at(said: str, words: str) -> Instant:
    """When a line with these words was logged, on a machine told that it is in UTC."""
    line = next(line for line in said.splitlines() if words in line)
    return instant_of(datetime.strptime(line[:23], "%Y-%m-%d %H:%M:%S,%f"), "UTC")


RESTARTING = Proof(
    "restart",
    "a start with 100,000 timers of which 10,000 are overdue: the first within a second, all within five, each once",
    run,
)
