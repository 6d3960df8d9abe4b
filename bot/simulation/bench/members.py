"""What an update costs among a hundred thousand members, against a hundred."""

import asyncio
from collections.abc import Sequence

from bot.places import service as places
from bot.simulation.bench.bench import Bench, Measured, Target, ratios
from bot.simulation.bench.houses import House
from bot.simulation.bench.many import fill
from bot.simulation.bench.timing import in_turns

FEW, MANY = 100, 100_000
SHORT = 200
PER_REPEAT, REPEATS = 32, 9


def _run(short: bool) -> Sequence[Measured]:
    return asyncio.run(_measure(SHORT if short else MANY, 1 if short else REPEATS, 4 if short else PER_REPEAT))


async def _measure(many: int, repeats: int, count: int) -> list[Measured]:
    living = {"settled": min(8, count), "proposed": (repeats + 1) * count // 4 + 1}
    async with House.built(**living) as large, House.built(**living) as small:
        for house, members in ((large, many), (small, FEW)):
            await fill(house.town.kith.database, places.default().name, members)
        async with large.awake(), small.awake():

            async def among_many() -> float:
                return await large.cost(large.mix(count))

            async def among_few() -> float:
                return await small.cost(small.mix(count))

            took = await in_turns({"many": among_many, "few": among_few}, repeats)
    micro = {name: sorted(seconds)[len(seconds) // 2] * 1e6 for name, seconds in took.items()}
    return [
        Measured(
            f"one update among {many:,} members",
            ratios(took["many"], took["few"]),
            f"× among {FEW}",
            f"{micro['many']:.0f} µs against {micro['few']:.0f} µs of processor time, in the same mix of updates. What "
            "looks at many people at once (a new proposal, the coordinator's lists) is no part of it.",
            Target(1.2),
        )
    ]


MEMBERS = Bench("members", "an update among a hundred thousand members, against a hundred", _run)
