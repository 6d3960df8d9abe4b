"""Neighbours in a few lines: who gives and needs what, and what they tap while days pass."""

from sqlalchemy import select

from bot.base.clock import DAY, HOUR, MINUTE
from bot.people import profiles
from bot.people import service as people
from bot.skills import service, store
from bot.skills.store import asked, exchanges, searches
from bot.skills.store.searches import SEARCHES
from tests.pairing.town import Town


class Street(Town):
    """A town in which people give each other what they can."""

    async def moves_here(self, *names: str, role: str = "parent", **more: str) -> None:
        """They join, and have told of themselves."""
        for name in names:
            await self.moves_in(name, role, **more)

    async def gives(self, name: str, kind: str = "recipes", where: str = "", when: tuple[str, ...] = ()) -> int:
        return await self._puts_up(name, "offer", kind, where, when)

    async def needs(self, name: str, kind: str = "recipes", where: str = "", when: tuple[str, ...] = ()) -> int:
        return await self._puts_up(name, "need", kind, where, when)

    async def _puts_up(self, name, side, kind, where, when):
        def work(tx):
            person = people.get(tx, self.ids[name])
            card = service.put_up(tx, person, side, kind)
            service.choose_where(tx, person, card.id, where)
            for window in when:
                service.tap_when(tx, person, card.id, window)
            return card.id

        return await self.do(work)

    async def of(self, name, act, *args, **more):
        """A service's act, as that person now."""
        return await self.do(lambda tx: act(tx, people.get(tx, self.ids[name]), *args, **more))

    async def keep_apart(self, one, other):
        await self.do(lambda tx: profiles.keep_apart(tx, self.ids[one], self.ids[other], "blocked"))

    async def soon(self):
        """A quarter of an hour passes."""
        for _ in range(3):
            self.clock.move(5 * MINUTE)
            await self.timetable.run_due()
            await self.errands.run_waiting()
            await self.do(lambda _tx: None)

    async def days(self, count):
        await self.passes(count * DAY + HOUR)

    def name(self, person_id):
        return next(name for name, known in self.ids.items() if known == person_id)

    async def asked(self, *states):
        """(giver, needer) of whatever was asked, of these states or of all."""
        every = await self.do(lambda tx: asked.since(tx, "merevale", 0))
        return [
            (self.name(one.giver_id), self.name(one.needer_id)) for one in every if not states or one.state in states
        ]

    async def states(self):
        """What became of everything that was asked: (giver, state)."""
        every = await self.do(lambda tx: asked.since(tx, "merevale", 0))
        return [(self.name(one.giver_id), one.state) for one in every]

    async def search(self, need_id):
        return await self.do(lambda tx: latest_search(tx, need_id))

    async def state(self, need_id):
        """(state, why) of the latest search for that need."""
        found = await self.search(need_id)
        return found.state, found.why

    async def card(self, card_id):
        return await self.do(lambda tx: store.find(tx, card_id))

    async def exchange(self, need_id):
        """The exchange that was agreed on for that need."""
        found = await self.search(need_id)
        return await self.do(lambda tx: exchanges.find(tx, found.exchange_id))

    async def waiting_keys(self, name):
        """What is to reach that person and is not taken back."""
        return [key for key in await self.keys(name) if key.startswith("skills-")]


def latest_search(tx, need_id):
    """The latest search for that need, open or not."""
    of_need = select(SEARCHES.c.id).where(SEARCHES.c.need_id == need_id)
    found = tx.one(of_need.order_by(SEARCHES.c.id.desc()).limit(1))
    return None if found is None else searches.get(tx, found.id)
