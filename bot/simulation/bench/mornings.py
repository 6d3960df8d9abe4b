"""What a nurse's morning, the free times of a family and a caseload cost among 10,000 families, against among 100.

Both houses are looked at in turns, look by look, and at others each time. What is compared is processor time: a ratio
near one says that it does not grow with the house.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from datetime import datetime
from itertools import cycle
from statistics import median, quantiles

from sqlalchemy import bindparam, func, select

from bot import wiring
from bot.base.clock import instant_of
from bot.base.messages import to_json
from bot.base.outbox import LANES, OUTBOX
from bot.base.spread import AROUND
from bot.base.timetable import Timetable
from bot.base.transaction import Transaction
from bot.checkins import free, slots
from bot.pairing import service as pairings
from bot.people import service as people
from bot.simulation.bench.bench import Bench, Measured, Target, ratios
from bot.simulation.bench.caseloads import Service, service_of
from bot.staff import digest
from bot.staff.caseload import EVERYBODY
from bot.staff.caseload_rules import ALL
from handlers.doors import Incoming, Turn
from handlers.staff.caseload import caseload

MANY, FEW, SHORT = 10_000, 100, 25
REPEATS, LOOKS, LOOKS_SHORT = 7, 300, 10
GROWTH_MAX = 1.5
"""How much more it may cost in a house a hundred times as large: deeper indexes and colder pages, and no more."""
WEDNESDAY = instant_of(datetime(2026, 11, 25, 8, 30), "Europe/London")

_MORNINGS = (
    select(func.count()).select_from(OUTBOX).where(OUTBOX.c.lane == bindparam("lane"), OUTBOX.c.key.like("%:digest:%"))
)

Look = Callable[[Transaction, int], object]
"""Looks at one nurse, family or pairing."""
Ids = Callable[[Service], Sequence[int]]
Took = dict[str, list[list[float]]]
"""Processor seconds of each look, by house and repeat."""


def p99(took: Sequence[float]) -> float:
    """What 99 of 100 stay below."""
    return quantiles(took, n=100, method="inclusive")[98]


async def _in_turns(houses: dict[str, Service], short: bool, ids: Ids, look: Look) -> Took:
    """One look here, one look there: what else the machine does meets both."""
    repeats, looks = (1, LOOKS_SHORT) if short else (REPEATS, LOOKS)
    whom: dict[str, Iterator[int]] = {name: cycle(ids(house)) for name, house in houses.items()}
    took: Took = {name: [[] for _ in range(repeats + 1)] for name in houses}
    for number in range(looks * (repeats + 1)):
        for name in houses if number % 2 else reversed(houses):
            took[name][number // looks].append(await _took(houses[name], look, next(whom[name])))
    return {name: rounds[1:] for name, rounds in took.items()}  # the first one only warms up


async def _took(house: Service, look: Look, whom: int) -> float:
    began = time.process_time()
    await house.database.write(lambda tx: look(tx, whom))
    return time.process_time() - began


async def _compared(houses: dict[str, Service], short: bool, what: str, ids: Ids, look: Look) -> list[Measured]:
    """How it grows, and how long the slowest of a hundred takes in the large house."""
    took = await _in_turns(houses, short, ids, look)
    half = {name: [median(one) * 1e3 for one in rounds] for name, rounds in took.items()}
    slow = {name: [p99(one) * 1e3 for one in rounds] for name, rounds in took.items()}
    many = f"{len(houses['many'].pairings):,} families"
    few = len(houses["few"].pairings)
    said = (
        f"Half of them take {median(half['many']):.2f} ms against {median(half['few']):.2f} ms of processor time, 99 "
        f"of 100 at most {median(slow['many']):.1f} ms against {median(slow['few']):.1f} ms."
    )
    grown = ratios(half["many"], half["few"])
    return [
        Measured(f"{what} among {many}", grown, f"× among {few}", said, Target(GROWTH_MAX)),
        Measured(f"{what} among {many}, p99", tuple(slow["many"]), "ms", said, Target(50)),
    ]


Measuring = Callable[[dict[str, Service], bool], Awaitable[Sequence[Measured]]]


async def _with_houses(short: bool, measure: Measuring) -> Sequence[Measured]:
    """What `measure` finds in a large house and in a small one."""
    many, few = (2 * SHORT, SHORT) if short else (MANY, FEW)
    async with service_of(many) as large, service_of(few) as small:
        return await measure({"many": large, "few": small}, short)


def _nurses(house: Service) -> Sequence[int]:
    return house.nurses


# --- the digest ---


def _morning(tx: Transaction, nurse_id: int) -> str:
    found = digest.lines(tx, people.get(tx, nurse_id))
    if not found:
        raise LookupError(f"nurse {nurse_id} has nothing to read")
    return to_json(digest.screen(found))


async def _digest(houses: dict[str, Service], short: bool) -> Sequence[Measured]:
    found = await _compared(houses, short, "a nurse's morning", _nurses, _morning)
    return [*found, await _whole_morning(houses["many"])]


async def _whole_morning(house: Service) -> Measured:
    """Every nurse's, had they not each a moment of their own: due at once, as after a night without power."""
    await house.database.write(digest.begin)
    house.clock.move(WEDNESDAY + AROUND - house.clock.now())
    began = time.process_time()
    await Timetable(house.database, wiring.rules()).run_due()
    took = time.process_time() - began
    written = await house.database.read(lambda tx: int(tx.scalar(_MORNINGS, lane=LANES.index("reminder"))))
    if written != len(house.nurses):
        raise LookupError(f"{len(house.nurses)} nurses have {written} mornings")
    return Measured(
        f"the mornings of all {len(house.nurses):,} nurses, due at once",
        (took * 1e3,),
        "ms",
        f"Processor time from the timetable to the outbox, on the disk; {written:,} mornings written. In earnest they "
        f"are spread over ten minutes.",
        Target(5_000),
    )


# --- free times ---


def _slots(tx: Transaction, pairing_id: int) -> object:
    pairing = pairings.find(tx, pairing_id)
    if pairing is None:
        raise LookupError(f"no pairing {pairing_id}")
    return slots.first_three(free.slots(tx, pairing), "Europe/London")


async def _free(houses: dict[str, Service], short: bool) -> Sequence[Measured]:
    return await _compared(houses, short, "the free times of a family", lambda house: house.pairings, _slots)


# --- the caseload ---


def _families(tx: Transaction, nurse_id: int) -> object:
    nurse = people.get(tx, nurse_id)
    return caseload.do(Turn(tx, nurse, Incoming("press", nurse.chat_id)), nurse_id, ALL, 0)


def _place(tx: Transaction, coordinator_id: int) -> object:
    coordinator = people.get(tx, coordinator_id)
    return caseload.do(Turn(tx, coordinator, Incoming("press", coordinator.chat_id)), EVERYBODY, ALL, 0)


async def _caseload(houses: dict[str, Service], short: bool) -> Sequence[Measured]:
    found = await _compared(houses, short, "a nurse's caseload", _nurses, _families)
    times = 1 if short else REPEATS
    took = {
        name: [await _took(house, _place, house.coordinator) for _ in range(times)] for name, house in houses.items()
    }
    many, few = (len(house.pairings) for house in houses.values())
    whole = Measured(
        f"a coordinator's look at all {many:,} families of a place",
        tuple(one * 1e3 for one in took["many"]),
        "ms",
        f"It reads a line of every family, so it grows with the place: {few} families take "
        f"{median(took['few']) * 1e3:.1f} ms of processor time.",
    )
    return [*found, whole]


def _bench(measure: Measuring) -> Callable[[bool], Sequence[Measured]]:
    return lambda short: asyncio.run(_with_houses(short, measure))


DIGEST = Bench("digest", "a nurse's morning among 10,000 families, against among 100", _bench(_digest))
SLOTS = Bench("slots", "the free times of a family among 10,000 families, against among 100", _bench(_free))
CASELOAD = Bench("caseload", "a caseload among 10,000 families, against among 100", _bench(_caseload))
