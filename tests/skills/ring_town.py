"""Neighbours in Merevale who could help each other in a ring: by message or call, which everybody here may."""

from sqlalchemy import bindparam, select

from bot.base import errands
from bot.base.clock import DAY, HOUR, MINUTE, Instant
from bot.base.messages import Button, Screen
from bot.people import consents
from bot.people import service as people
from bot.skills import service
from bot.skills.store import exchanges, rings
from bot.skills.store.exchanges import EXCHANGES, Exchange
from bot.skills.store.rings import PARTS, RINGS, Part, Ring
from tests.pairing.town import Town

RING_OF_THREE = {
    "Ana": ("recipes", "message-chat"),
    "Eva": ("message-chat", "regular-call"),
    "Mia": ("regular-call", "recipes"),
}
"""Ana swaps recipes with Mia, Mia calls Eva, Eva writes to Ana."""
ALL_RINGS = select(RINGS.c.id).order_by(RINGS.c.id)
ALL_PARTS = select(PARTS.c.id).order_by(PARTS.c.id)
ALL_EXCHANGES = select(EXCHANGES.c.id).where(EXCHANGES.c.id > bindparam("after")).order_by(EXCHANGES.c.id)


class Neighbours(Town):
    """A town in which people put up what they give and need."""

    async def lives_here(self, name: str, gives: str | None = None, needs: str | None = None, **told: str) -> None:
        """A parent who agreed to be matched, and what they put up."""
        await self.moves_in(name, "parent", **told)

        def agrees(tx):
            for purpose in ("pairing", "contact"):
                consents.give(tx, people.get(tx, self.ids[name]), purpose)

        await self.do(agrees)
        if gives is not None:
            await self.puts_up(name, "offer", gives)
        if needs is not None:
            await self.puts_up(name, "need", needs)

    async def puts_up(self, name: str, side: str, kind: str) -> int:
        return await self.do(lambda tx: service.put_up(tx, people.get(tx, self.ids[name]), side, kind).id)

    async def ring_of_three(self) -> "Neighbours":
        for name, (gives, needs) in RING_OF_THREE.items():
            await self.lives_here(name, gives, needs)
        return self

    async def night(self) -> None:
        """The run for rings, now."""
        await self.do(lambda tx: errands.ask(tx, "skills.rings", "merevale"))
        await self.settles()

    async def settles(self) -> None:
        """What was asked of another process is worked out, and done."""
        while await self.errands.run_waiting():
            await self.do(lambda _tx: None)

    async def says_yes(self, *names: str) -> None:
        for name in names:
            await self.answers(name, "yes")

    async def answers(self, name: str, word: str) -> Screen:
        """They tap yes or not this time, on the newest question they have."""
        shown = await self.taps(name, f"skills-ring-{word}-button")
        await self.settles()
        return shown

    async def time_goes_by(self, span: Instant = 4 * DAY) -> None:
        for _ in range(span // (6 * HOUR)):
            self.clock.move(6 * HOUR)
            await self.timetable.run_due()
            await self.settles()

    async def minutes_go_by(self, minutes: int) -> None:
        for _ in range(minutes):
            self.clock.move(MINUTE)
            await self.timetable.run_due()
            await self.settles()

    # --- how things are ---

    async def rings(self) -> list[Ring]:
        return await self.do(lambda tx: [rings.find(tx, row.id) for row in tx.all(ALL_RINGS)])

    async def parts(self) -> list[Part]:
        return await self.do(lambda tx: [rings.part(tx, row.id) for row in tx.all(ALL_PARTS)])

    async def part_of(self, name: str) -> Part:
        """Their newest part."""
        return [part for part in await self.parts() if part.person_id == self.ids[name]][-1]

    async def open_rings(self) -> list[list[str]]:
        """Who stands in each ring that is open, in their order."""
        found = [ring for ring in await self.rings() if ring.state == "open"]
        return [[self.name(part.person_id) for part in await self._live(ring)] for ring in found]

    async def _live(self, ring: Ring) -> list[Part]:
        return [part for part in await self.do(lambda tx: rings.parts(tx, ring.id)) if part.is_live]

    def name(self, person_id: int) -> str:
        return next(name for name, known in self.ids.items() if known == person_id)

    async def exchanges(self) -> list[Exchange]:
        return await self.do(lambda tx: [exchanges.find(tx, row.id) for row in tx.all(ALL_EXCHANGES, after=0)])

    async def legs(self) -> set[tuple[str, str, str]]:
        """(who, to whom, what) of every exchange that is agreed."""
        found = [one for one in await self.exchanges() if one.is_live]
        return {(self.name(one.giver_id), self.name(one.receiver_id), one.kind) for one in found}

    async def heard(self, name: str) -> list[str]:
        """What that person was told of rings, oldest first."""
        return [key for key in await self.keys(name) if key.startswith("skills-ring")]


def labels(screen: Screen) -> list[str]:
    """What stands on a screen's own buttons, by key."""
    return [button.label.key for row in screen.rows for button in row if isinstance(button, Button)]
