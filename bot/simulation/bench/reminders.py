"""5,000 reminders for nine o'clock, in virtual time: how late each is after the moment that is its own.

The real timetable, delivery and limits; beside it the same reminders as they would be if all were due at nine sharp.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from statistics import median, quantiles

from telegram import Bot

from bot import app, wiring
from bot.base import timers
from bot.base.chance import SeededChance
from bot.base.clock import DAY, MINUTE, SECOND, Instant, instant_of
from bot.base.database import Database
from bot.base.spread import AROUND
from bot.base.tasks import Tasks
from bot.base.texts import Texts
from bot.base.timetable import LOOK_EVERY_SECONDS
from bot.base.transaction import Transaction
from bot.checkins import messages, reminding, times, timetable
from bot.checkins.store import checkins
from bot.checkins.store.checkins import Checkin
from bot.practice.telegram import TOKEN, Change, Limits, SimulatedRequest, SimulatedTelegram
from bot.simulation.backlog import joins, together
from bot.simulation.bench.bench import Bench, Measured, Target
from bot.simulation.bench.urgent import LATENCY_SECONDS
from bot.simulation.virtual_time import VirtualClock, VirtualLoop

REMINDERS, SHORT = 5_000, 200
AT_ONCE = 250
"""How many pairs move in in one transaction."""
BEFORE: Instant = 2 * AROUND
"""How long before nine the house opens."""
NINE = instant_of(datetime(2026, 11, 25, 9), "Europe/London")


@dataclass(slots=True)
class Morning:
    """Everybody's own moment, and when their reminder arrived, by person."""

    clock: VirtualClock
    people: dict[int, int] = field(default_factory=dict)
    own: dict[int, Instant] = field(default_factory=dict)
    arrived: dict[int, Instant] = field(default_factory=dict)
    more: int = 0
    """What arrived for somebody who had theirs already."""

    def changed(self, change: Change) -> None:
        """Note what arrives."""
        if change.kind == "message" and change.chat_id is not None:
            person_id = self.people[change.chat_id]
            self.more += person_id in self.arrived
            self.arrived.setdefault(person_id, self.clock.now())

    @property
    def late(self) -> list[float]:
        """How many seconds after its moment each arrived."""
        return [(at - self.own[person_id]) / SECOND for person_id, at in self.arrived.items()]


def morning(reminders: int, *, spread: bool) -> Morning:
    """A morning on which so many are reminded of tomorrow's meeting at nine."""
    clock = VirtualClock(NINE - BEFORE)
    found = Morning(clock)
    VirtualLoop(clock).run_until_complete(_lives(found, reminders, spread=spread))
    return found


async def _lives(found: Morning, reminders: int, *, spread: bool) -> None:
    clock = found.clock
    telegram = SimulatedTelegram(clock, limits=Limits(), calls_kept=20, messages_kept=5)
    telegram.listen(found.changed)
    request = SimulatedRequest(telegram, sleep=clock.sleep, latency=LATENCY_SECONDS)
    bot = Bot(TOKEN, request=request, get_updates_request=request)
    await bot.initialize()
    database = Database.in_memory(clock=clock, chance=SeededChance(1), consequences=wiring.consequences())
    kith = app.assemble(database, bot, Texts.load(app.CONTENT, strict=True), clock)
    for start in range(0, reminders // 2, AT_ONCE):
        count = min(AT_ONCE, reminders // 2 - start)
        await database.write(partial(_move_in, telegram=telegram, found=found, count=count, spread=spread))
    tasks = Tasks()
    tasks.start(kith.delivery.run(), "delivery")
    waiting = len(found.own)
    while len(found.arrived) < waiting and clock.now() < NINE + DAY // 24:
        began = clock.now()
        await kith.timetable.look()
        await clock.sleep(max(0.0, LOOK_EVERY_SECONDS - (clock.now() - began) / SECOND))
    await tasks.stop()
    await database.close()


def _move_in(tx: Transaction, *, telegram: SimulatedTelegram, found: Morning, count: int, spread: bool) -> None:
    """Pairs of a parent and a nurse who meet tomorrow at nine, each with a phone."""
    for _ in range(count):
        chats = [telegram.person("Somebody").id for _ in range(2)]
        for chat in chats:
            telegram.phone(chat).chat.started = True
        nurse, parent = joins(tx, chats[0], "nurse"), joins(tx, chats[1], "parent")
        found.people.update(zip(chats, (nurse.id, parent.id), strict=True))
        span = (NINE + DAY, NINE + DAY + 45 * MINUTE)
        checkin = checkins.add(tx, together(tx, parent, nurse), span, nurse.id, "booked")
        reminding.set_all(tx, checkin)
        if not spread:
            _at_nine_sharp(tx, checkin)
        for timer in timers.pending(tx, reminding.REMINDER, checkin.subject):
            found.own[timer.about or 0] = timer.due_at


def _at_nine_sharp(tx: Transaction, checkin: Checkin) -> None:
    """Both reminders in the minute that all share."""
    for person_id in checkin.both:
        for one in times.reminders(checkin.starts_at, tx.now, timetable.waking(tx, person_id)):
            subject, data = f"{messages.key(checkin, person_id)}{one.which}", {"until": one.late_limit}
            timers.set_timer(
                tx, reminding.REMINDER, subject, one.due_at, late_limit=one.late_limit, about=person_id, data=data
            )


def _run(short: bool) -> Sequence[Measured]:
    count = SHORT if short else REMINDERS
    apart, sharp = morning(count, spread=True), morning(count, spread=False)
    return [
        Measured(
            f"{count:,} reminders for nine o'clock, each after its own moment, p99",
            (quantiles(apart.late, n=100, method="inclusive")[98],),
            "s of virtual time",
            f"{len(apart.arrived):,} of {count:,} arrived, each once, within {AROUND // MINUTE} minutes of nine; the "
            f"median {median(apart.late):.2f} s after its moment, the slowest {max(apart.late):.2f} s. All due at nine "
            f"sharp, p99 is {quantiles(sharp.late, n=100, method='inclusive')[98]:.0f} s.",
            Target(1),
        )
    ]


REMINDING = Bench("reminders", "5,000 reminders for nine o'clock, each at its own moment", _run)
