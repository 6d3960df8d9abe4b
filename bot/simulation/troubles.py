"""What goes wrong in the world, in phases with quiet ones between: on the line, at Telegram, on the disk, in time."""

import logging
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from bot.base.chance import Chance
from bot.base.clock import HOUR, MINUTE, SECOND, Instant
from bot.practice.telegram import SimulatedTelegram
from bot.practice.telegram.updates import FIRST_ID
from bot.simulation.agenda import Agenda
from bot.simulation.disk import Disk
from bot.simulation.eyes import Eyes
from bot.simulation.virtual_time import VirtualClock

log = logging.getLogger(__name__)

LOWER_ID = 400_000_001
QUIET_MAX: Instant = 8 * HOUR
"""The longest quiet phase between two troubles."""
SLEPT_MAX: Instant = 5 * HOUR
OUTAGE_MAX: Instant = HOUR
TUNNEL_MAX: Instant = 5 * MINUTE
FULL_MAX: Instant = 10 * MINUTE


@dataclass(frozen=True, slots=True)
class Phase:
    """A kind of trouble: how it begins and the longest it lasts."""

    name: str
    begin: Callable[["Troubles", Instant], None]
    longest: Instant


class Troubles:
    """One after another, drawn by chance, until they are ended."""

    def __init__(
        self,
        agenda: Agenda,
        clock: VirtualClock,
        telegram: SimulatedTelegram,
        disk: Disk,
        eyes: Eyes,
        chance: Chance,
        quiet_max: Instant = QUIET_MAX,
    ) -> None:
        self._agenda, self._clock, self._telegram = agenda, clock, telegram
        self._disk, self._eyes, self._chance = disk, eyes, chance
        self._ended = False
        self._quiet_max = quiet_max
        self.happened: Counter[str] = Counter()

    def begin(self) -> None:
        """From now on."""
        self._quiet()

    def end(self) -> None:
        """Nothing goes wrong any more."""
        self._ended = True
        self._calm()

    def _quiet(self) -> None:
        self._calm()
        self._agenda.after(MINUTE + self._chance.below(self._quiet_max), self._next)

    def _next(self) -> None:
        if self._ended:
            return
        phase = PHASES[self._chance.below(len(PHASES))]
        lasts = MINUTE + self._chance.below(phase.longest) // (1 + self._chance.below(6))
        self.happened[phase.name] += 1
        phase.begin(self, lasts)
        self._eyes.trouble_until = self._clock.now() + lasts
        self._agenda.after(lasts, self._over)

    def _over(self) -> None:
        if not self._ended:
            self._quiet()

    def _calm(self) -> None:
        self._telegram.faults.clear()
        self._disk.free()
        self._eyes.trouble_until = min(self._eyes.trouble_until, self._clock.now())

    def rates(self, **per_thousand: int) -> None:
        """So many of a thousand requests or batches go wrong."""
        self._telegram.faults.draw(self._chance, **per_thousand)

    def cut(self, lasts: Instant) -> None:
        """The line is down, also for whoever waits on it just now."""
        self._telegram.faults.cut(self._clock.now(), lasts / SECOND)
        self._telegram.world.updates.wake()

    def fill(self, _lasts: Instant) -> None:
        self._disk.fill()

    def sleep(self, lasts: Instant) -> None:
        """The machine sleeps, and wakes up later."""
        del lasts
        self._clock.jump(MINUTE + self._chance.below(SLEPT_MAX))

    def restart_ids(self, _lasts: Instant) -> None:
        """Ids begin again elsewhere, lower and then higher, some of them the same as long ago with other content."""
        if not self._telegram.updates:
            lower = self._telegram.world.updates.next_id >= FIRST_ID
            self._telegram.restart_update_ids((LOWER_ID if lower else FIRST_ID) + self._chance.below(50))


PHASES = (
    Phase("repeats", lambda t, _: t.rates(duplicate=300, unanswered=30), 2 * HOUR),
    Phase("mixed order", lambda t, _: t.rates(reorder=400, duplicate=100), 2 * HOUR),
    Phase("ids restart", lambda t, lasts: t.restart_ids(lasts), HOUR),
    Phase("too many requests", lambda t, _: t.rates(too_many=150), 2 * HOUR),
    Phase("answers lost", lambda t, _: t.rates(unanswered=150), 2 * HOUR),
    Phase("requests lost", lambda t, _: t.rates(lost=100, server_error=50, refused=50), 2 * HOUR),
    Phase("all at once", lambda t, _: t.rates(lost=40, unanswered=60, too_many=40, duplicate=100, reorder=100), HOUR),
    Phase("the line is down", lambda t, lasts: t.cut(lasts), OUTAGE_MAX),
    Phase("a tunnel", lambda t, lasts: t.cut(lasts), TUNNEL_MAX),
    Phase("the disk is full", lambda t, lasts: t.fill(lasts), FULL_MAX),
    Phase("the machine slept", lambda t, lasts: t.sleep(lasts), HOUR),
)
