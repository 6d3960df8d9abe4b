"""Merevale with exchanges: Ana and Fay are parents, Mo is a mentor, Ruth a nurse; Cleo and Dee coordinate."""

from datetime import date

from sqlalchemy import select

from bot import wiring
from bot.asks import service as asks
from bot.base.chance import SeededChance
from bot.base.clock import DAY, HOUR, Instant, local
from bot.base.database import Database
from bot.base.facts import ExchangeEnded
from bot.base.held import Record
from bot.base.messages import Button, Screen
from bot.base.transaction import Transaction
from bot.hours import service as hours
from bot.hours.rules import Totals, Transfer
from bot.hours.store import ACCOUNTS
from bot.people import erasing, profiles
from bot.people import service as people
from bot.skills import exchange_times, exchanges
from bot.skills.store import exchanges as store
from bot.skills.store.exchanges import Exchange
from tests.checkins.town import LONDON, Meetings

YESTERDAY = date(2026, 11, 23)


class Exchanging(Meetings):
    """A town in which people give each other what they can."""

    def __init__(self) -> None:
        super().__init__()
        self.ended: list[ExchangeEnded] = []
        follow = wiring.consequences()
        follow.on(ExchangeEnded, lambda _tx, fact: self.ended.append(fact))
        self.on(Database.in_memory(clock=self.clock, chance=SeededChance(7), consequences=follow))

    async def everybody(self) -> "Exchanging":
        await self.moves_in("Cleo", "coordinator")
        await self.moves_in("Dee", "coordinator")
        await self.moves_in("Ruth", "nurse")
        await self.moves_in("Mo", "mentor")
        for name in ("Ana", "Fay", "Eva"):
            await self.moves_in(name, "parent")
        return self

    async def agrees(self, giver: str = "Fay", receiver: str = "Ana", kind: str = "bread", **more: object) -> int:
        """Both have said yes to whoever brought them together."""
        told = {"minutes": 60, "where": "home", "came_from": "need:1", **more}
        return await self.do(lambda tx: exchanges.agree(tx, self.ids[giver], self.ids[receiver], kind, **told))

    async def tells(self, teller: str, giver: str, receiver: str, minutes: int = 60, **more: object) -> int:
        """One of the two tells that it has happened."""
        told = {"kind_id": "bread", "day": YESTERDAY, "came_from": "said", **more}
        three = [self.ids[name] for name in (teller, giver, receiver)]
        return await self.do(lambda tx: exchanges.told(tx, *three, minutes=minutes, **told))

    async def one(self, exchange_id: int = 1) -> Exchange:
        found = await self.do(lambda tx: store.find(tx, exchange_id))
        assert found is not None
        return found

    async def times(self, exchange_id: int = 1) -> list[Instant]:
        """What can be tapped, the soonest first."""
        return await self.do(lambda tx: exchange_times.slots(tx, store.find(tx, exchange_id)))

    async def booked(self, by: str = "Ana", exchange_id: int = 1) -> Instant:
        """They take the first time there is, from the screen."""
        screen = await self.presses(by, "skills.exchange_when", exchange_id, 0)
        first = next(button for button in own(screen) if button.press == "skills.exchange_at")
        await self.presses(by, first.press, *first.args)
        return (await self.one(exchange_id)).starts_at

    async def over(self, exchange_id: int = 1) -> None:
        """Its time comes, and both are asked how it went."""
        ends = (await self.one(exchange_id)).ends_at
        await self.until(ends + 2 * HOUR)

    async def is_free(self, name: str, window: str) -> None:
        """They told of a part of the week in which they are free."""
        await self.do(lambda tx: profiles.toggle(tx, people.get(tx, self.ids[name]), "free", window))

    def week_part(self, slot: Instant) -> str:
        wall = local(slot, LONDON)
        part = "morning" if wall.hour < 12 else "afternoon" if wall.hour < 17 else "evening"
        return f"{'weekend' if wall.weekday() > 4 else 'weekday'}-{part}"

    async def writes(self, name: str, words: str) -> Screen:
        """They type something."""
        return await Meetings.says(self, name, words)

    async def held_of(self, name: str) -> list[Record]:
        return await self.do(lambda tx: exchanges.held(tx, self.ids[name]))

    async def answers(self, name: str, minutes: int, exchange_id: int = 1) -> Screen:
        sequence = (await self.one(exchange_id)).sequence
        return await self.presses(name, "skills.exchange_say", exchange_id, sequence, minutes)

    async def books(self, *names: str) -> list[tuple[int, int]]:
        """What each gave and received."""
        totals: list[Totals] = [await self.book_of(name) for name in names]
        return [(one.given, one.received) for one in totals]

    async def balances(self, *names: str) -> list[int]:
        return [await self.do(lambda tx, name=name: hours.balance(tx, self.ids[name])) for name in names]

    async def waits(self) -> list[tuple[str, str]]:
        """Which asks of exchanges wait, and with whom."""
        names = {person_id: name for name, person_id in self.ids.items()}
        return [(ask.kind, names.get(ask.owner, "")) for ask in await self.asks() if ask.kind.startswith("skills.")]

    async def days(self, many: int) -> None:
        await self.passes(many * DAY)

    async def is_apart(self, one: str, other: str) -> None:
        await self.do(lambda tx: profiles.keep_apart(tx, self.ids[one], self.ids[other], "blocked"))

    async def leaves(self, name: str) -> None:
        person = await self.person(name)
        await self.do(lambda tx: people.leave(tx, person))

    async def closes(self, name: str, kind: str) -> None:
        """Whoever has that ask says that it is sorted."""
        found = next(ask for ask in await self.asks() if ask.kind == kind)
        await self.do(lambda tx: asks.close(tx, found.id, self.ids[name], "sorted"))

    async def loses(self, name: str) -> None:
        person = await self.person(name)
        await self.do(lambda tx: people.loss(tx, person, person.id))

    async def is_erased(self, name: str) -> None:
        await self.do(lambda tx: erasing.erase(tx, self.ids[name]))

    async def accounts_of(self, name: str) -> int:
        """How many accounts are theirs by name."""
        found = await self.do(lambda tx: tx.all(select(ACCOUNTS.c.id).where(ACCOUNTS.c.person_id == self.ids[name])))
        return len(found)

    async def unprompted(self, name: str) -> int:
        """How many messages that nobody asked for were sent to them."""
        return sum(row.unprompted for row in await self._rows(name))

    async def has_given(self, name: str, minutes: int) -> None:
        """So much stands in their book already, given to the pot."""

        def gives(tx: Transaction) -> None:
            account = hours.account_of(tx, self.ids[name])
            hours.post(
                tx, Transfer(account, hours.pot(tx, "merevale"), minutes, "exchange", "gift:1", "gift:1", account)
            )

        await self.do(gives)

    async def sum_of_all(self) -> int:
        return await self.do(hours.out_of_balance)


def own(screen: Screen) -> list[Button]:
    return [button for row in screen.rows for button in row if isinstance(button, Button)]


def presses(screen: Screen) -> list[str]:
    return [button.press for button in own(screen)]
