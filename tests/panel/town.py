"""Eight people at Merevale and a matter between two of them."""

from sqlalchemy import select

from bot.base.clock import DAY, HOUR
from bot.base.tables import metadata
from bot.panel.store import matters, seats
from bot.panel.store.matters import Matter
from bot.panel.store.seats import Seat
from bot.skills.store import exchanges
from tests.circle.town import Deciding

WORDS = "We agreed that Ben brings the pram back on Monday and it is still with him"
SITTERS = ("Ruth", "Mo", "Eva", "Fay", "Gus")


class Panels(Deciding):
    """Ana brings something with Ben. Cleo coordinates, Ruth is a nurse, Mo a mentor, Eva, Fay and Gus are parents."""

    async def knows(self, one: str, other: str) -> None:
        """The two have given each other something, long ago."""

        def work(tx):
            two = (self.ids[one], self.ids[other])
            made = exchanges.add(tx, "merevale", two, "bread", 60, "", "said", told_by=two[0], happened_at=tx.now)
            exchanges.settle(tx, exchanges.find(tx, made), "confirmed", 60)

        await self.do(work)

    async def sit(self, *names: str) -> None:
        """They agree to sit on panels."""
        for name in names:
            await self.presses(name, "panel.would_sit", "yes")

    async def ready(self) -> "Panels":
        await self.everybody()
        await self.knows("Ana", "Ben")
        self.clock.move(100 * DAY)
        await self.sit(*SITTERS)
        return self

    async def later(self, span: int) -> None:
        """So much later, at once; what was due meanwhile is done."""
        self.clock.move(span)
        await self.timetable.run_due()
        await self.do(lambda _tx: None)

    async def brings(self, who: str = "Ana", whom: str = "Ben", words: str = WORDS) -> Matter:
        await self.presses(who, "panel.begin")
        await self.presses(who, "panel.whom", self.ids[whom])
        await self.taps(who, "panel-kind-button", kind="agreement")
        await self.taps(who, "panel-danger-no-button")
        await self.says(who, words)
        await self.taps(who, "panel-send-button")
        return await self.matter()

    async def matter(self) -> Matter:
        """The newest there is, as it is now."""
        return (await self.do(lambda tx: matters.of(tx, self.ids["Ana"])))[-1]

    async def seats(self) -> list[Seat]:
        found = await self.matter()
        return await self.do(lambda tx: seats.of_matter(tx, found.id))

    def name_of(self, person_id: int) -> str:
        return next(name for name, one in self.ids.items() if one == person_id)

    async def jurors(self, *states: str) -> list[str]:
        """Those whose seats are in those states, in their order."""
        return [self.name_of(seat.person_id) for seat in await self.seats() if seat.state in states]

    async def agreed_and_safe(self, facilitator: str = "Cleo") -> Matter:
        """Ben says yes, and Cleo that it is safe."""
        await self.brings()
        await self.taps("Ben", "panel-answer-yes-button")
        await self.taps("Cleo", "panel-look-button")
        await self.taps("Cleo", "panel-safe-button")
        await self.presses("Cleo", "panel.safe", (await self.matter()).id, self.ids[facilitator])
        return await self.matter()

    async def drawn(self) -> Matter:
        """The draw has come."""
        await self.agreed_and_safe()
        await self.later(25 * HOUR)
        return await self.matter()

    async def all_sit(self) -> Matter:
        """Everybody drawn says yes."""
        found = await self.drawn()
        for name in await self.jurors("asked"):
            await self.presses(name, "panel.seat", found.id, "yes")
        return await self.matter()

    async def is_set(self) -> Matter:
        """A time is found."""
        found = await self.all_sit()
        screen = await self.presses("Cleo", "panel.times", found.id, 0)
        first = screen.rows[0][0]
        await self.presses("Cleo", first.press, *first.args)
        await self.presses("Cleo", "panel.ask_times", found.id)
        for name in ("Ana", "Ben", *await self.jurors("yes")):
            await self.says_when(name)
        return await self.matter()

    async def says_when(self, name: str, *, can: bool = True) -> None:
        """That person taps the first of the times, or none."""
        found = await self.matter()
        screen = await self.presses(name, "panel.suits", found.id)
        if can:
            button = screen.rows[0][0]
            await self.presses(name, button.press, *button.args)
        await self.presses(name, "panel.suits_all", found.id)

    async def sits(self) -> Matter:
        """The time has come."""
        found = await self.is_set()
        await self.later(found.starts_at - self.clock.now() + HOUR)
        return await self.matter()

    async def speaks(self, name: str, words: str):
        await self.presses(name, "panel.speak", (await self.matter()).id)
        return await self.says(name, words)

    async def agrees(self, words: str = "Ben brings the pram back on Sunday and they have tea") -> Matter:
        """All have spoken, and something is proposed and agreed."""
        found = await self.sits()
        await self.speaks("Ben", "The pram broke and I was ashamed")
        await self.presses("Ben", "panel.go_on", found.id, 0)
        await self.speaks("Ana", "I carried the baby for a week")
        await self.presses("Ana", "panel.go_on", found.id, 1)
        await self.presses("Cleo", "panel.go_on", found.id, 2)
        first, *others = await self.jurors("yes")
        await self.presses(first, "panel.propose", found.id)
        await self.presses(first, "panel.within", found.id, 7)
        await self.says(first, words)
        for name in (*others, "Ana", "Ben"):
            await self.presses(name, "panel.mine", found.id)
            await self.taps(name, "panel-agree-button")
        return await self.matter()

    async def latest(self, name: str) -> str:
        """What that person read last of a panel."""
        return [key for key in await self.keys(name) if key.startswith("panel-")][-1]

    async def everything(self) -> list[str]:
        """Every row of every table, with what is sealed as it lies there."""
        return await self.do(
            lambda tx: [str(tuple(row)) for table in metadata.sorted_tables for row in tx.all(select(table))]
        )
