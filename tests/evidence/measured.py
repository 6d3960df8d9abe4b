"""Ana, Ruth her nurse, and what is asked of Ana by measures."""

from bot.evidence import asking
from bot.evidence.store import sheets
from bot.evidence.store.sheets import Sheet
from tests.checkins.town import Meetings


class Asked(Meetings):
    """A town in which Ana may say how things go."""

    async def rows(self, sql: str) -> list:
        """Rows by SQL of our own; `:of` is Ana."""
        of = self.ids["Ana"]
        return await self.do(lambda tx: tx._cursor.execute(f"SELECT {sql}", {"of": of}).fetchall())

    async def sheets(self) -> list[Sheet]:
        return await self.do(lambda tx: sheets.of(tx, self.ids["Ana"]))

    async def answered(self, *answers: int | None, name: str = "phq-2") -> Sheet:
        """Ana agrees and answers, all of it."""
        ana = await self.person("Ana")

        def work(tx):
            asking.agree(tx, ana)
            sheet = asking.start(tx, ana, name)
            for number, answer in enumerate(answers):
                sheet = asking.say(tx, ana, sheet.id, number, answer)
            return sheet

        return await self.do(work)
