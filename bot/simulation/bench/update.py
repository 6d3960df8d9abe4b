"""One durable update, whole: from what Telegram has to the answer there, kept on the disk on the way."""

import asyncio
from collections.abc import Sequence
from functools import partial
from typing import Any

from bot.base import inbox, writer
from bot.simulation.bench.bench import Bench, Measured, Target, ratios
from bot.simulation.bench.houses import KINDS, Echo, House
from bot.simulation.bench.timing import Parts, in_turns
from handlers import claiming, delivery
from handlers.reception import Reception

PER_REPEAT = 32
REPEATS = 9
TOGETHER = 8
TARGET = Target(2.5)
POINTS: tuple[tuple[str, Any, str], ...] = (
    ("inbox", inbox, "keep"),
    ("handling", Reception, "receive"),
    ("outbox", delivery, "take"),
    ("rendering", claiming, "envelope"),
    ("outbox", delivery.Delivery, "_settle"),
    ("commit and savepoints", writer, "run_batch"),
)


def _run(short: bool) -> Sequence[Measured]:
    return asyncio.run(_measure(1 if short else REPEATS, 4 if short else PER_REPEAT))


async def _measure(repeats: int, count: int) -> list[Measured]:
    proposed = (2 * (repeats + 1) + 1 + len(KINDS)) * count // len(KINDS) + 1
    async with House.built(settled=min(8, count), proposed=proposed) as house, Echo.built() as echo, house.awake():
        alone = await _in_turns(house, echo, repeats, count, at_once=1)
        together = await _in_turns(house, echo, repeats, count, at_once=min(TOGETHER, count))
        parts = await _parts(house, count)
    return [
        _measured("one update, one person after another", alone, TARGET, parts),
        _measured(f"one update, {TOGETHER} people at once", together, TARGET, ()),
    ]


async def _in_turns(house: House, echo: Echo, repeats: int, count: int, *, at_once: int) -> dict[str, list[float]]:
    async def kith() -> float:
        return await house.cost(house.mix(count), at_once=at_once)

    return await in_turns({"kith": kith, "echo": partial(echo.cost, count, at_once=at_once)}, repeats)


def _measured(what: str, took: dict[str, list[float]], target: Target, parts: tuple[tuple[str, str], ...]) -> Measured:
    micro = {name: sorted(seconds)[len(seconds) // 2] * 1e6 for name, seconds in took.items()}
    return Measured(
        what,
        ratios(took["kith"], took["echo"]),
        "× the echo's processor time",
        f"Kith {micro['kith']:.0f} µs, a bare python-telegram-bot echo that keeps nothing {micro['echo']:.0f} µs. "
        "A mix of home, words, a yes to a nurse and a look at free times; answers have buttons, and two commits put "
        "all of it on the disk. What an update costs beyond those is what Kith does for it: it looks up who it is and "
        "how their matters stand, seals what is kept, says it in their language, and sends what can be pressed.",
        target,
        parts,
    )


async def _parts(house: House, count: int) -> tuple[tuple[str, str], ...]:
    """Microseconds of an update by part, and of each kind of update in all."""
    parts, telegram = Parts(), house.town.telegram
    with parts.watching(*POINTS, ("the simulated Telegram itself", telegram, "receive")):
        whole = await house.cost(house.mix(count))
    found = {name: seconds / count for name, seconds in parts.seconds.items()}
    found["sending, fetching, handing over between the loop and the writer"] = whole - sum(found.values())
    for number, kind in enumerate(KINDS):
        found[f"in all for {kind}"] = await house.cost(house.mix(count)[number :: len(KINDS)])
    return tuple((name, f"{seconds * 1e6:.0f} µs") for name, seconds in found.items())


UPDATE = Bench("update", "one durable update, whole, against a bare echo", _run)
