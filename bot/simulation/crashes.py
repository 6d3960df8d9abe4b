"""Crashes at named points: the process is gone, and what is on the disk or at Telegram stays.

The points lie on the seams that the house has anyway: every write names itself by the method that asked for it, and
every request passes the line to Telegram.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

from bot.base.chance import Chance

WRITES = {
    "Intake.store": "inbox",
    "Intake._at_once": "handler",
    "Intake._answer": "handler",
    "Delivery._take": "claim",
    "Delivery._note": "settle",
    "Timetable._run": "timer",
    "Errands._do": "errand",
    "Delivery.recover": "recovery",
    "Intake.recover": "recovery",
}
"""Who asks for a write (or, recovering, a look), and what it is called here."""
UNKEPT, KEPT = "before the commit", "after the commit"
REQUEST_LEAVES, REQUEST_ARRIVED = "a request before Telegram has it", "a request after Telegram has it"
POINTS = (
    *(f"{name} {when}" for name in dict.fromkeys(WRITES.values()) for when in (UNKEPT, KEPT)),
    *(REQUEST_LEAVES, REQUEST_ARRIVED),
)
RECOVERING = tuple(f"recovery {when}" for when in (UNKEPT, KEPT))
SERVING = tuple(point for point in POINTS if point not in RECOVERING)
"""The points passed after a start, and those passed while serving."""
PASS_MAX = 4
"""How often a point may be passed before the crash that is meant for it."""


class Crash(SystemExit):
    """The process dies here. asyncio lets a `SystemExit` out of the loop at once, and nothing else of the bot runs."""


def write_of(work: Callable[..., Any]) -> str | None:
    """What the write is called of which `work` is the transaction; None for those no crash is meant for."""
    return WRITES.get(".".join(work.__qualname__.split(".")[:2]))


class Crashes:
    """Arms one crash at a time, at a point drawn by chance, and counts those that happened."""

    def __init__(self, chance: Chance) -> None:
        self._chance = chance
        self._armed: str | None = None
        self._passes = 0
        self.happened: Counter[str] = Counter()
        self._in_batch: set[str] = set()

    @property
    def armed(self) -> bool:
        return self._armed is not None

    def arm(self, among: Sequence[str] = SERVING) -> None:
        """Let a crash happen at one of these points."""
        self._armed = among[self._chance.below(len(among))]
        self._passes = self._chance.below(PASS_MAX)

    def disarm(self) -> None:
        self._armed = None

    def at(self, point: str) -> None:
        """This point is passed now: `Crash` when one is meant for it."""
        if point != self._armed:
            return
        if self._passes:
            self._passes -= 1
            return
        self._armed = None
        self._in_batch.clear()
        self.happened[point] += 1
        raise Crash(point)

    def in_batch(self, write: str) -> None:
        """That write is part of the batch whose commit comes next."""
        self._in_batch.add(write)

    def before_commit(self) -> None:
        """A batch is done and not yet committed."""
        writes, self._in_batch = sorted(self._in_batch), set()
        for write in writes:
            self.at(f"{write} {UNKEPT}")
