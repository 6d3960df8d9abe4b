"""How long the bot's loop is held up while a long sum is done in a process of its own (`bot/base/apart.py`).

A watch sleeps a moment and notes how much later it wakes than it should. Where the machine does other things too, that
is mostly their doing. So of each moment only what the bot's own process was at work meanwhile counts as its own fault:
what it takes to hand the sum over and to take the answer back.
"""

import asyncio
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from bot.base.apart import work_apart
from bot.base.clock import SystemClock
from bot.pairing.night import plan
from bot.pairing.worst_off import fairest
from bot.simulation.bench.bench import Bench, Measured, Target
from bot.simulation.bench.pairing.communities import country, opening

FAMILIES, PEOPLE, REPEATS, IDLE_SECONDS = 100_000, (2_000, 110), 3, 2.0
SHORT = (200, (20, 2), 1, 0.05)
MOMENT = 0.001
"""Seconds that the watch sleeps."""


@dataclass(slots=True)
class Watch:
    """Milliseconds, a number for each moment: how late the loop was, and how long its own process was at work then."""

    late: list[float] = field(default_factory=list)
    own: list[float] = field(default_factory=list)

    async def over(self, work: Callable[..., Any], *given: Any) -> None:
        """Keep watch until `work(*given)` is done."""
        clock, running = SystemClock(), asyncio.ensure_future(work(*given))
        while not running.done():
            began, busy = time.perf_counter(), time.process_time()
            await clock.sleep(MOMENT)
            late = max(0.0, time.perf_counter() - began - MOMENT)
            self.late.append(late * 1_000)
            self.own.append(min(late, time.process_time() - busy) * 1_000)
        await running


def _run(short: bool) -> Sequence[Measured]:
    return asyncio.run(_measure(*(SHORT if short else (FAMILIES, PEOPLE, REPEATS, IDLE_SECONDS))))


async def _measure(families: int, people: tuple[int, int], repeats: int, idle_seconds: float) -> list[Measured]:
    case, night, idle = country(families), opening(6, "nurse", *people), Watch()
    over_case, over_night = ([Watch() for _ in range(repeats)] for _ in range(2))
    for one, other in zip(over_case, over_night, strict=True):
        await idle.over(SystemClock().sleep, idle_seconds)
        await one.over(asyncio.to_thread, work_apart, fairest, case)
        await other.over(asyncio.to_thread, work_apart, plan, night)
    return [
        _said(f"while {families:,} families are placed", over_case, idle),
        _said(f"while the night of a place with {people[0]:,} families is planned", over_night, idle),
    ]


def _said(what: str, watches: Sequence[Watch], idle: Watch) -> Measured:
    return Measured(
        f"the longest the loop waits for its own process {what}",
        tuple(max(one.own) for one in watches),
        "ms",
        f"By the clock the longest was {max(max(one.late) for one in watches):.0f} ms, and {max(idle.late):.0f} ms "
        "before, when there was nothing to do: that is what else the machine did.",
        Target(20),
    )


STALL = Bench("stall", "the bot's loop while a long sum is done beside it", _run)
