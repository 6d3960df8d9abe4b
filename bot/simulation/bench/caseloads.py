"""10,000 families and 400 nurses, each pair with the traces of some months; or 100 families and 4 nurses.

Everybody joins through the services that serve real people. Pairings, plans, meetings and weeks are written as if they
had come about long ago.
"""

import contextlib
import tempfile
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from bot import app, wiring
from bot.asks import service as asks
from bot.base.chance import SeededChance
from bot.base.clock import DAY, HOUR, MINUTE, Instant, MovableClock, local
from bot.base.database import Database
from bot.base.messages import Name, Text
from bot.base.transaction import Transaction
from bot.checkins import pulse
from bot.checkins.store import pulses
from bot.checkins.store.checkins import CHECKINS
from bot.pairing.service import FIRST_CONTACT
from bot.people import profiles
from bot.people.rules import DEMO_CHATS_FROM, Person
from bot.places import service as places
from bot.simulation.backlog import FAMILIES, joins, together
from bot.simulation.bench.houses import TUESDAY

WEEKS_BEFORE, AHEAD_EVERY, ASK_EVERY, QUIET_EVERY = 12, 2, 12, 9
"""So many meetings lie behind each family; one family of so many has one ahead, an ask that waits, none for weeks."""
SLOT: Instant = 90 * MINUTE
MORNING: Instant = 9 * HOUR


@dataclass(slots=True)
class Service:
    """A place in full swing: its nurses, and of each family the pairing."""

    database: Database
    clock: MovableClock
    nurses: list[int] = field(default_factory=list)
    pairings: list[int] = field(default_factory=list)
    coordinator: int = 0


@contextlib.asynccontextmanager
async def service_of(families: int) -> AsyncIterator[Service]:
    """One with so many families, twenty-five for each nurse, on a Tuesday morning."""
    clock = MovableClock(TUESDAY)
    with tempfile.TemporaryDirectory() as folder:
        database = await app.open_database(Path(folder) / "kith.db", clock=clock, chance=SeededChance(1))
        try:
            made = Service(database, clock)
            wiring.wire_holders()
            for number in range(-(-families // FAMILIES)):
                count = min(FAMILIES, families - number * FAMILIES)
                await database.write(partial(_nurse, made=made, number=number, count=count))
            yield made
        finally:
            await database.close()


def _nurse(tx: Transaction, *, made: Service, number: int, count: int) -> None:
    """A nurse and her families."""
    first = DEMO_CHATS_FROM + number * (FAMILIES + 2)
    nurse = joins(tx, first, "nurse")
    if not made.coordinator:
        made.coordinator = joins(tx, first + FAMILIES + 1, "coordinator").id
    made.nurses.append(nurse.id)
    for place in range(count):
        parent = joins(tx, first + 1 + place, "parent")
        areas = places.default().areas
        profiles.choose_area(tx, parent, areas[place % len(areas)].key)
        profiles.set_stage(tx, parent, *(("expecting", "2027-03-20") if place % 2 else ("baby", "2026-08-20")))
        pairing = together(tx, parent, nurse)
        made.pairings.append(pairing.id)
        _meetings(tx, parent, nurse, pairing.id, place)
        _weeks(tx, parent)
        if place % ASK_EVERY == 0:
            what = Text("pairing-ask-first-contact", who=Name(parent.id), kind="nurse")
            asks.open(tx, FIRST_CONTACT, about=parent.id, subject=pairing.subject, what=what)


def _meetings(tx: Transaction, parent: Person, nurse: Person, pairing_id: int, place: int) -> None:
    """Meetings behind them, and for some one ahead; two families of a nurse meet her this very day."""
    midnight = tx.now - 10 * HOUR
    day, slot = divmod(place, 5)
    quiet = 4 if place % QUIET_EVERY == 0 else 0
    starts = [midnight - (7 * (week + quiet) + 7 - day) * DAY + MORNING + slot * SLOT for week in range(WEEKS_BEFORE)]
    both = {"pairing_id": pairing_id, "parent_id": parent.id, "helper_id": nurse.id, "kind": "nurse"}
    for at in starts:
        _meeting(tx, both, at, "kept", at + HOUR)
    if place % AHEAD_EVERY and not quiet:
        _meeting(
            tx, both, midnight + (day if day < 2 else day + 2) * DAY + 2 * HOUR + MORNING + slot * SLOT, "booked", None
        )


def _meeting(tx: Transaction, both: dict[str, object], at: Instant, state: str, settled: Instant | None) -> None:
    times = {"starts_at": at, "ends_at": at + HOUR, "booked_at": at - 7 * DAY, "settled_at": settled}
    tx.insert(CHECKINS, state=state, **both, **times)


def _weeks(tx: Transaction, parent: Person) -> None:
    """How the last weeks were, as far as they said."""
    today = local(tx.now, parent.zone).date()
    for week in range(4):
        monday = today.toordinal() - today.weekday() - 7 * week
        word = pulse.WORDS[(parent.id + week) % len(pulse.WORDS)]
        pulses.say(tx, parent.id, type(today).fromordinal(monday).isoformat(), word, "")
