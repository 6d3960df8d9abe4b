"""How long the bot's loop is held up while a long sum is done in a process of its own (`bot/base/apart.py`).

A watch sleeps a moment and notes how much later it wakes than it should. The machine does other things too: so the same
is noted right before and right after, while nothing is summed, and while another process just counts.
"""

import asyncio
import time
from collections.abc import Callable, Sequence
from statistics import quantiles
from typing import Any

from bot.base.apart import work_apart
from bot.base.clock import SystemClock
from bot.pairing.worst_off import fairest
from bot.simulation.bench.bench import Bench, Measured, Target
from bot.simulation.bench.pairing.communities import country

FAMILIES, REPEATS, IDLE_SECONDS = 100_000, 3, 4.0
SHORT = (200, 1, 0.05)
MOMENT = 0.001
"""Seconds that the watch sleeps."""


def _run(short: bool) -> Sequence[Measured]:
    return asyncio.run(_measure(*(SHORT if short else (FAMILIES, REPEATS, IDLE_SECONDS))))


async def _measure(families: int, repeats: int, idle_seconds: float) -> list[Measured]:
    case = country(families)
    late, idle, busy = [], [], []
    for _ in range(repeats):
        idle.append(await _held_up(SystemClock().sleep, idle_seconds))
        busy.append(await _held_up(asyncio.to_thread, work_apart, count, idle_seconds))
        late.append(await _held_up(asyncio.to_thread, work_apart, fairest, case))
    alone, counting = (max(max(one) for one in many) for many in (idle, busy))
    usual = max(quantiles(one, n=1_000)[-1] for one in late)
    return [
        Measured(
            f"the longest the loop waits while {families:,} families are placed",
            tuple(max(one) for one in late),
            "ms",
            f"In 999 of 1,000 moments at most {usual:.1f} ms. With nothing to do the longest on this machine was "
            f"{alone:.1f} ms, while another process only counted {counting:.1f} ms.",
            Target(20),
        )
    ]


async def _held_up(work: Callable[..., Any], *given: Any) -> list[float]:
    """Milliseconds by which the loop was late, moment by moment, until `work(*given)` is done."""
    clock, late = SystemClock(), []
    running = asyncio.ensure_future(work(*given))
    while not running.done():
        began = time.perf_counter()
        await clock.sleep(MOMENT)
        late.append((time.perf_counter() - began - MOMENT) * 1_000)
    await running
    return late


def count(seconds: float) -> int:
    """Keep a processor busy for so many processor seconds."""
    began, done = time.process_time(), 0
    while time.process_time() - began < seconds:
        done += 1
    return done


STALL = Bench("stall", "the bot's loop while a long sum is done beside it", _run)
