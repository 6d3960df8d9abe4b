"""One run of the simulation: the real bot on a disk and a Telegram that outlive it, crashed and started again.

The loops are the house's own (`Intake.poll`, `Delivery.run`), so that everything interleaves as it does in earnest.
Only the timetable is looked at by a loop of ours, at each full second at which something is due, for APScheduler lives
by the machine's clock; the looks that would find nothing are left out.
"""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any

from telegram import Bot

from bot import app, wiring
from bot.base import audit
from bot.base.chance import SeededChance
from bot.base.clock import DAY, HOUR, MINUTE, SECOND, Instant
from bot.base.database import StorageTrouble, Transaction
from bot.base.tasks import Tasks
from bot.base.texts import Texts
from bot.people import invites
from bot.places import service as places
from bot.practice.telegram import TOKEN, Limits, SimulatedTelegram
from bot.safety.screening import ready
from bot.simulation.agenda import Agenda
from bot.simulation.broken import Broken
from bot.simulation.crashes import RECOVERING, Crash, Crashes
from bot.simulation.crowd import Crowd
from bot.simulation.disk import Disk
from bot.simulation.eyes import LOOK_EVERY, Eyes
from bot.simulation.faults_logged import FaultsLogged
from bot.simulation.history import History
from bot.simulation.line import Line
from bot.simulation.mail import Mail
from bot.simulation.troubles import QUIET_MAX, Troubles
from bot.simulation.updates import WatchedUpdates
from bot.simulation.virtual_time import VirtualClock, VirtualLoop
from bot.simulation.watched import WatchedDatabase

log = logging.getLogger(__name__)

EPOCH: Instant = 1_790_000_000 * SECOND
"""A morning in September 2026; each seed begins on another day of the year from then."""
HOLD_SECONDS = 6 * 3600.0
TURNS_AN_HOUR_MAX = 150_000
"""Whoever turns oftener in an hour runs in circles."""
SETTLING_IN: Instant = HOUR
"""Before anything goes wrong, there is a first coordinator."""
AFTERMATH: Instant = 36 * HOUR
PROBED_WITHIN: Instant = 3 * MINUTE
PATIENCE: Instant = 10 * MINUTE
"""How long a crash waits at its point, before another is chosen for it."""
RESTARTS_AT_ONCE = 12
"""In a hundred crashes, how many are followed by one while recovering."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How a run goes: what people do, who looks on, how long nothing goes wrong at most, after how many commits all is
    looked at, and whether those who work here tell a PIN.
    """

    crowd: type[Crowd] = Crowd
    eyes: type[Eyes] = Eyes
    crashes: type[Crashes] = Crashes
    troubles: type[Troubles] = Troubles
    quiet_max: Instant = QUIET_MAX
    look_every: int = LOOK_EVERY
    pins: bool = True


LIVELY = Manner()
"""Everything goes wrong all the time."""


class SimulatedTown:
    """Everything of one run. The same seed makes the same run."""

    def __init__(
        self, seed: int, *, crashes: int, days: int, people: int, texts: Texts, manner: Manner = LIVELY
    ) -> None:
        chances = [SeededChance(seed * 10 + number) for number in range(6)]
        self.clock = VirtualClock(EPOCH + seed % 365 * DAY)
        self.agenda = Agenda(self.clock)
        self.disk = Disk(chances[5])
        self.history = History()
        self.crashes = manner.crashes(chances[0])
        self.telegram = SimulatedTelegram(
            self.clock, limits=Limits(), calls_kept=20, messages_kept=30, hold_seconds=HOLD_SECONDS
        )
        self.updates = WatchedUpdates(self.disk)
        self.telegram.world.updates = self.updates
        self.mail = Mail(self.disk, texts, self.telegram, self.history)
        self.eyes = manner.eyes(self.disk, self.mail, self.history, self.clock, self.updates, manner.look_every)
        self.crowd = manner.crowd(self.telegram, self.agenda, self.disk, self.eyes, chances[1], people)
        self.troubles = manner.troubles(
            self.agenda, self.clock, self.telegram, self.disk, self.eyes, chances[2], manner.quiet_max
        )
        self.telegram.listen(self.mail.changed)
        self._line = Line(self.telegram, self.clock, chances[3], self.crashes, self.mail)
        self._bot = Bot(TOKEN, request=self._line, get_updates_request=self._line)
        self._texts, self._bots_chance, self._crash_chance = texts, chances[4], chances[0]
        self._crashes_planned, self.days = crashes, days
        self._pins = manner.pins
        self._turns_an_hour_ago = 0
        self._armings = 0
        self.starts = 0
        self.when_an_hour_has_passed: Callable[[], object] = lambda: None

    # --- the run ---

    def run(self) -> None:
        """The whole run; `Broken` when something does not hold."""
        ready.get_ready()
        with FaultsLogged(), places.with_pins(self._pins):
            self._begin()
            until = self.clock.now() + self.days * DAY
            self._live(until)
            while self.crashed < self._crashes_planned:
                self._live(self.clock.now() + DAY)
            self._aftermath()

    @property
    def crashed(self) -> int:
        """How many crashes there were."""
        return self.crashes.happened.total()

    def _begin(self) -> None:
        self._open_house()
        self.agenda.after(SETTLING_IN, self.troubles.begin)
        self.agenda.after(SETTLING_IN, self._plan_crash)

    def _open_house(self) -> None:
        self._once(self._bot.initialize())
        database = self._open()
        self.crowd.begin(self._once(database.write(invites.make_claim)), self.days)
        self._watch_turns()

    def _watch_turns(self) -> None:
        """Whoever runs in circles is found out, for a loop without time would never end."""
        if self.clock.turns - self._turns_an_hour_ago > TURNS_AN_HOUR_MAX:
            raise Broken(f"the bot turned {self.clock.turns - self._turns_an_hour_ago} times in an hour")
        self._turns_an_hour_ago = self.clock.turns
        self.when_an_hour_has_passed()
        self.agenda.after(HOUR, self._watch_turns)

    def _plan_crash(self) -> None:
        """The next crash is armed somewhere in the time that is due to it."""
        left = self._crashes_planned - self.crashed
        if left > 0:
            span = 2 * self.days * DAY // max(1, self._crashes_planned)
            self.agenda.after(self._crash_chance.below(max(MINUTE, span)), self._arm)

    def _arm(self) -> None:
        """Let a crash happen soon, and somewhere else if nothing passes there."""
        if self.crashed < self._crashes_planned:
            self.crashes.arm()
            self._armings += 1
            mine = self._armings
            self.agenda.after(PATIENCE, lambda: self._arm() if self.crashes.armed and self._armings == mine else None)

    def _live(self, until: Instant) -> None:
        """Serve until that instant, through every crash on the way."""
        while self.clock.now() < until:
            loop = VirtualLoop(self.clock)
            try:
                loop.run_until_complete(self._serve(until))
            except Crash:
                loop.abandon()
                self._down()

    def _down(self) -> None:
        """The process is gone: the world goes on, and somebody starts it again."""
        self.telegram.hang_up()
        self.mail.forget_under_way()
        down = self._time_down()
        self.eyes.trouble_until = max(self.eyes.trouble_until, self.clock.now() + down)
        self.agenda.pass_without_bot(down)
        self._plan_next()

    def _plan_next(self) -> None:
        if self.crashed < self._crashes_planned and self._crash_chance.below(100) < RESTARTS_AT_ONCE:
            self.crashes.arm(RECOVERING)
        self._plan_crash()  # also then: a start may not pass there often enough

    def _time_down(self) -> Instant:
        long = self._crash_chance.below(20) == 0
        return SECOND + self._crash_chance.below(20 * MINUTE if long else 15 * SECOND)

    def _open(self) -> WatchedDatabase:
        return WatchedDatabase(self.disk, self.clock, self._bots_chance, wiring.consequences(), self.crashes, self.eyes)

    def _once(self, work: Coroutine[Any, Any, Any]) -> Any:
        return VirtualLoop(self.clock).run_until_complete(work)

    async def _serve(self, until: Instant) -> None:
        self.starts += 1
        kith = app.assemble(self._open(), self._bot, self._texts, self.clock)
        await kith.recover()
        tasks = Tasks()
        tasks.start(kith.delivery.run(), "delivery")
        tasks.start(kith.intake.poll(), "intake")
        tasks.start(self._look(kith), "the timetable")
        await self.agenda.run(until)
        await tasks.stop()
        await kith.stop()
        self.telegram.hang_up()
        self.mail.forget_under_way()

    async def _look(self, kith: app.Kith) -> None:
        """Look at the timetable at each full second at which something is due."""
        changed = kith.database.sleeper("timers")
        self.clock.when_jumped = changed.set
        while True:
            changed.clear()
            try:
                await kith.timetable.run_due()
                await kith.errands.run_waiting()
                due_at = await kith.timetable.next_due()
            except StorageTrouble:
                due_at = self.clock.now()
            now = self.clock.now()
            second = SECOND - now % SECOND
            wait = HOUR if due_at is None else max(second, -(-due_at // SECOND) * SECOND - now)
            await _either(changed, min(HOUR, wait) / SECOND)

    # --- afterwards ---

    def _aftermath(self) -> None:
        """Nothing goes wrong any more and nobody does anything: all that was begun comes to its end."""
        self.crashes.disarm()
        self.troubles.end()
        self.crowd.fall_silent()
        calm = self.clock.now() + AFTERMATH
        self._live(calm + (DAY // 2 - calm) % DAY)
        self.eyes.look()
        self._nothing_is_left()
        self._everybody_is_answered()
        self._nothing_is_left()
        if (line := self._once(self._open().read(_first_broken))) is not None:
            raise Broken(f"the audit's chain breaks at line {line}")
        self.history.add("audit", self.disk.rows("SELECT chain FROM audit ORDER BY id DESC LIMIT 1"))

    def _nothing_is_left(self) -> None:
        now = self.clock.now()
        left = {
            "updates at Telegram": len(self.telegram.updates),
            "inbox rows": self._count("inbox", "state <> 'done'"),
            "outbox rows being sent": self._count("outbox", "state = 'sending'"),
            "outbox rows that could be sent": self._count("outbox", f"state = 'waiting' AND not_before < {now}"),
        }
        for what, count in left.items():
            if count:
                raise Broken(f"in the end there are {count} {what} left")
        self.updates.check_counts(self.history.counts["update"])

    def _count(self, table: str, where: str) -> int:
        return int(self.disk.rows(f"SELECT count(*) FROM {table} WHERE {where}")[0][0])

    def _everybody_is_answered(self) -> None:
        """Whoever writes now has an answer within minutes: no chat is stuck."""
        before = {who.phone.id: _newest(who.phone.received) for who in self.crowd.probe()}
        self._live(self.clock.now() + PROBED_WITHIN)
        for chat_id, newest in before.items():
            if _newest(self.telegram.phone(chat_id).received) <= newest:
                raise Broken(f"account {chat_id} writes and is not answered")


def _newest(received: list[Any]) -> int:
    return max((message.id for message in received), default=0)


def _first_broken(tx: Transaction) -> int | None:
    return audit.verify(tx)


async def _either(event: asyncio.Event, seconds: float) -> None:
    """Until the event is set, at most so long."""
    loop = asyncio.get_running_loop()
    handle = loop.call_later(seconds, event.set)
    await event.wait()
    handle.cancel()
