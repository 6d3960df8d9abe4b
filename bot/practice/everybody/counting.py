"""What everybody's town did in October, as it is told in November."""

from bot.evidence import monthly
from bot.practice.town import Town

MONTH = "2026-10"


async def months(town: Town) -> None:
    """The month is counted as it would be on its day."""
    place = (await town.villagers["Cleo"].person()).place
    counts = await town.kith.database.read(lambda tx: monthly.look(tx, f"{place}:{MONTH}"))
    for act in monthly.acts(monthly.work(counts)):
        await town.kith.database.write(act)
