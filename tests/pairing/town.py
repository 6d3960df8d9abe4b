"""Merevale in a few lines: named people in a database in memory, who tap buttons they were shown, while days pass."""

import itertools
from datetime import datetime

from sqlalchemy import bindparam, select, update

from bot import wiring
from bot.asks import service as asks
from bot.asks.rules import Ask
from bot.base import inbox
from bot.base.chance import SeededChance
from bot.base.clock import HOUR, Instant, MovableClock, instant_of
from bot.base.database import Database, Transaction
from bot.base.errands import Errands
from bot.base.messages import Button, Screen, Text, from_json
from bot.base.outbox import OUTBOX, opened
from bot.base.outcome import Refused
from bot.base.timetable import Timetable
from bot.pairing import service as pairing
from bot.pairing.rules import Kind
from bot.pairing.store.pairings import PAIRINGS, Pairing
from bot.people import profiles
from bot.people import service as people
from bot.people.rules import Person
from handlers import DOORS
from handlers.doors import Incoming, Said
from handlers.presses import encode
from handlers.reception import Reception

TUESDAY = instant_of(datetime(2026, 11, 24, 10, 0), "Europe/London")
TO_PERSON = select(OUTBOX).where(OUTBOX.c.person_id == bindparam("of_id")).order_by(OUTBOX.c.id)
ARRIVE = update(OUTBOX).where(OUTBOX.c.state == "waiting", OUTBOX.c.kind == "message").values(state="sent")
ALL_PAIRINGS = select(PAIRINGS.c.id).order_by(PAIRINGS.c.id)


class Town:
    """Everybody and everything of one test. People are named; what they see is told by text keys."""

    def __init__(self) -> None:
        self.clock = MovableClock(TUESDAY)
        self.consequences = wiring.consequences()
        self.database = Database.in_memory(clock=self.clock, chance=SeededChance(7), consequences=self.consequences)
        self.timetable = Timetable(self.database, wiring.rules())
        self.errands = Errands(self.database, wiring.ERRANDS)
        self.reception = Reception(DOORS)
        self.ids: dict[str, int] = {}
        self.phones_are_on = True
        self._updates = itertools.count(1)
        wiring.wire_holders()

    async def do(self, work):  # the service's own result
        """Run `work(tx)` as a transaction; what it says to people arrives, unless phones are off."""
        result = await self.database.write(work)
        if self.phones_are_on:
            await self.database.write(lambda tx: tx.run(ARRIVE))
        return result

    async def moves_in(
        self, name: str, role: str, *, area: str | None = "harbour", speaks: str = "en", stage: str | None = None
    ) -> Person:
        """Somebody joins; a parent has not yet told that they are ready."""

        def work(tx: Transaction) -> Person:
            person = people.meet(tx, 1_000 + len(self.ids), name, speaks)
            person = people.join(tx, person, role)
            profiles.start_helping(tx, person.id)
            if area is not None:
                profiles.choose_area(tx, person, area)
            if stage is not None:
                profiles.set_stage(tx, person, "baby" if stage < "2026-11-24" else "expecting", stage)
            return people.get(tx, person.id)

        person = await self.do(work)
        self.ids[name] = person.id
        return person

    async def is_ready(self, name: str) -> None:
        """That parent has told enough."""
        await self.do(lambda tx: profiles.ready(tx, people.get(tx, self.ids[name])))

    async def parent(self, name: str, **told: str | None) -> None:
        """A parent joins and is ready."""
        await self.moves_in(name, "parent", **told)
        await self.is_ready(name)

    async def person(self, name: str) -> Person:
        return await self.do(lambda tx: people.get(tx, self.ids[name]))

    async def passes(self, span: Instant) -> None:
        """So much time passes, hour by hour, and what falls due is done."""
        for _ in range(max(1, span // HOUR)):
            self.clock.move(min(span, HOUR))
            await self.timetable.run_due()
            await self.errands.run_waiting()
            await self.do(lambda _tx: None)

    # --- what people see and do ---

    async def _rows(self, name: str):  # rows of the outbox
        found = await self.do(lambda tx: [opened(tx, row) for row in tx.all(TO_PERSON, of_id=self.ids[name])])
        return [row for row in found if row.state not in ("withdrawn", "superseded")]

    async def messages(self, name: str) -> list[Screen]:
        """What was or will be sent to that person by others' acts, oldest first."""
        return [from_json(row.body) for row in await self._rows(name) if row.kind == "message"]

    async def keys(self, name: str) -> list[str]:
        return [screen.text.key for screen in await self.messages(name)]

    async def screen(self, name: str) -> Screen:
        """The screen before that person."""
        return [from_json(row.body) for row in await self._rows(name) if row.kind == "screen"][-1]

    async def taps(self, name: str, label: str, **values: object) -> Screen:
        """They tap the newest button with that label; what they see then."""
        shown = [from_json(row.body) for row in await self._rows(name) if row.kind in ("message", "screen")]
        wanted = Text(label, **values)
        for screen in reversed(shown):
            for row in screen.rows:
                for button in row:
                    if (
                        isinstance(button, Button)
                        and button.label.key == label
                        and (not values or button.label == wanted)
                    ):
                        return await self.presses(name, button.press, *button.args, acts_for=button.acts_for)
        raise AssertionError(f"{name} sees no {label}")

    async def presses(self, name: str, tag: str, *args: int | str, acts_for: int | None = None) -> Screen:
        """They press a button they may have kept for long, in somebody's name where it says so; what they see then."""
        button = Button(Text("done-button"), tag, *args)
        return await self._does(name, "press", encode(button if acts_for is None else button.acting_for(acts_for)))

    async def says(self, name: str, words: str) -> Screen:
        """They write something; what they see then."""
        return await self._does(name, "text", words)

    async def _does(self, name: str, kind: Said, what: str) -> Screen:
        person = await self.person(name)
        number = next(self._updates)
        row = await self.do(lambda tx: inbox.keep(tx, {"update_id": number}, person.chat_id))
        incoming = Incoming(kind, person.chat_id, 1, what)
        try:
            await self.do(lambda tx: self.reception.receive(tx, row, incoming))
        except Refused as refused:
            said = refused
            await self.do(lambda tx: self.reception.refuse(tx, row, incoming, said))
        return await self.screen(name)

    # --- how things are ---

    async def pairings(self) -> list[Pairing]:
        """Every pairing there ever was, oldest first."""
        return await self.do(lambda tx: [pairing.find(tx, row.id) for row in tx.all(ALL_PAIRINGS)])

    async def open_for(self, name: str) -> list[Pairing]:
        """Proposals that wait for that person's answer."""
        return await self.do(lambda tx: pairing.to_answer(tx, self.ids[name]))

    async def nurse_of(self, name: str, kind: Kind = "nurse") -> str | None:
        """Who that parent is paired with."""
        found = await self.do(lambda tx: pairing.active(tx, self.ids[name], kind))
        return None if found is None else next(n for n, person_id in self.ids.items() if person_id == found.helper_id)

    async def asks(self) -> list[Ask]:
        """What waits in Merevale."""
        return await self.do(lambda tx: asks.at_place(tx, "merevale"))
