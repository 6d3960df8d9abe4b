"""Merevale with meetings: Ana, a parent, with Ruth, her nurse, and Mo, her mentor; Cleo coordinates."""

from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager, closing
from datetime import datetime
from pathlib import Path

from sqlalchemy import select

from bot import wiring
from bot.base.chance import SeededChance
from bot.base.clock import HOUR, Instant, MovableClock, from_minute, instant_of, to_minute
from bot.base.database import Database, connect, create_tables
from bot.base.messages import Button, Screen
from bot.base.timers import TIMERS
from bot.base.timetable import Timetable
from bot.checkins.store import checkins
from bot.checkins.store.checkins import CHECKINS, Checkin
from bot.hours import service as hours
from bot.hours.rules import Totals
from bot.people import service as people
from tests.pairing.town import Town

LONDON = "Europe/London"
NURSE, MENTOR = 1, 2
"""Ana's pairings, in the order they are made."""
ALL = select(CHECKINS.c.id).order_by(CHECKINS.c.id)
WAITING = select(TIMERS).where(TIMERS.c.state == "waiting").order_by(TIMERS.c.due_at, TIMERS.c.id)


def at(month: int, day: int, hour: int = 10, minute: int = 0, zone: str = LONDON) -> Instant:
    """That wall-clock time, in the winter of the tests."""
    return instant_of(datetime(2027 if month < 11 else 2026, month, day, hour, minute), zone)


A_WEEK_ON = at(12, 1)
"""Tuesday at ten, a week after the tests begin: far enough for both reminders."""


class Meetings(Town):
    """A town in which people meet."""

    def on(self, database: Database) -> "Meetings":
        """The same town on another database."""
        self.database = database
        self.timetable = Timetable(database, wiring.rules())
        return self

    async def pair(self, parent: str, helper: str, *, area: str = "harbour", stage: str | None = "2027-03-20") -> None:
        """A parent moves in and is paired with the nurse who lives here."""
        await self.parent(parent, area=area, stage=stage)
        await self.taps(parent, "pairing-yes-button")
        await self.taps(helper, "pairing-yes-button")

    async def ana_and_ruth(self) -> "Meetings":
        """Ana and Ruth are together; Cleo coordinates, and so does Dee."""
        for name, role in (("Cleo", "coordinator"), ("Dee", "coordinator"), ("Ruth", "nurse")):
            await self.moves_in(name, role)
        await self.pair("Ana", "Ruth")
        return self

    async def book(self, name: str = "Ana", slot: Instant = A_WEEK_ON, pairing: int = NURSE) -> Checkin:
        """They book that slot."""
        await self.presses(name, "checkins.slot", pairing, 0, 0, to_minute(slot))
        (booked,) = [one for one in await self.checkins() if one.starts_at == slot and one.pairing_id == pairing]
        return booked

    async def until(self, instant: Instant) -> None:
        """Time passes until then, and what falls due on the way is done, each at its moment."""
        while (left := instant - self.clock.now()) > 0:
            due_at = await self.timetable.next_due()
            ahead = HOUR if due_at is None else max(1, due_at - self.clock.now())
            await self.passes(min(left, ahead, HOUR))

    async def checkins(self) -> list[Checkin]:
        """Every meeting there ever was."""
        return await self.do(lambda tx: [checkins.find(tx, row.id) for row in tx.all(ALL)])

    async def timers(self, rule: str = "checkins.reminder") -> list[str]:
        """What of that rule waits, by subject, the soonest first."""
        return [row.subject for row in await self.do(lambda tx: tx.all(WAITING)) if row.rule == rule]

    async def book_of(self, name: str) -> Totals:
        """What that person gave and received."""
        return await self.do(lambda tx: hours.book(tx, self.ids[name]).totals)

    async def pauses(self, name: str, until: Instant) -> None:
        """They take a break."""
        person = await self.person(name)
        await self.do(lambda tx: people.pause(tx, person, until))

    async def comes_back(self, name: str) -> None:
        """They are here again."""
        person = await self.person(name)
        await self.do(lambda tx: people.come_back(tx, person))

    async def asked(self) -> list[tuple[str, str]]:
        """What waits of check-ins, and with whom."""
        names = {person_id: name for name, person_id in self.ids.items()}
        return [(ask.kind, names[ask.owner]) for ask in await self.asks() if ask.kind.startswith("checkins.")]


def slots_in(screen: Screen) -> list[Instant]:
    """The times that a screen offers."""
    return [from_minute(int(button.args[3])) for button in buttons(screen) if button.press == "checkins.slot"]


def buttons(screen: Screen) -> list[Button]:
    """A screen's own buttons."""
    return [button for row in screen.rows for button in row if isinstance(button, Button)]


def labels(screen: Screen) -> list[str]:
    """What stands on them, by key."""
    return [button.label.key for button in buttons(screen)]


def note(screen: Screen) -> str | None:
    """The line above a screen, by key."""
    return screen.text.values["note"].key if screen.text.key == "home-with-note" else None


def beneath(screen: Screen) -> str:
    """The screen beneath the note, by key."""
    return screen.text.values["rest"].key if screen.text.key == "home-with-note" else screen.text.key


def keys_of(keys: Iterable[str], *wanted: str) -> list[str]:
    """Those of `keys` that are wanted, in order."""
    return [key for key in keys if key in wanted]


def with_tables(file: Path) -> Path:
    """A database in `file`, empty."""
    with closing(connect(str(file), guarded=False)) as connection:
        create_tables(connection)
    return file


@asynccontextmanager
async def on_disk(file: Path, clock: MovableClock) -> AsyncIterator[Database]:
    """The database in that file, open for as long as the block runs."""
    database = await Database.open(file, clock=clock, chance=SeededChance(7), consequences=wiring.consequences())
    try:
        yield database
    finally:
        await database.close()
