"""Eight people at Merevale who decide together."""

from bot.base.clock import DAY
from bot.base.transaction import Transaction
from bot.circle import service as circle
from bot.circle.store.decisions import Decision
from bot.people import service as people
from tests.pairing.town import Town

EIGHT = ("Cleo", "Ruth", "Mo", "Ana", "Ben", "Eva", "Fay", "Gus")
ROLES = {"Cleo": "coordinator", "Ruth": "nurse", "Mo": "mentor"}


class Deciding(Town):
    """They bring things to the agenda, and vote."""

    async def everybody(self) -> "Deciding":
        for name in EIGHT:
            await self.moves_in(name, ROLES.get(name, "parent"))
        return self

    async def acts(self, name: str, deed, *args):  # what the service gives
        """`deed(tx, person, *args)` by that person, as they are now."""

        def work(tx: Transaction):  # as above
            return deed(tx, people.get(tx, self.ids[name]), *args)

        return await self.do(work)

    async def voting_on(self, name: str, words: str, *options: str, secret: bool = False) -> Decision:
        """That person brings it, and has it voted on."""
        item = await self.acts(name, circle.propose, words)
        if secret:
            await self.acts("Gus", circle.ask_secret, item.id)
        return await self.acts(name, circle.open_vote, item.id, options)

    async def all_vote(self, decision: Decision, choices: str) -> None:
        """Each of the eight in turn: "1", or "-" for whoever does not."""
        for name, choice in zip(EIGHT, choices, strict=False):
            if choice != "-":
                await self.acts(name, circle.vote, decision.id, int(choice))

    async def over(self, decision: Decision) -> Decision:
        """The days go by, and it is closed."""
        self.clock.move(7 * DAY)
        await self.timetable.run_due()
        return await self.acts("Ana", circle.look, decision.id)
