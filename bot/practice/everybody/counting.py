"""What everybody's town did in October, as it is told in November, and the report of it."""

from bot.base.errands import Errand
from bot.evidence import monthly
from bot.evidence.report import telling
from bot.practice.town import Town

MONTH = "2026-10"


async def months(town: Town) -> None:
    """The month is counted as it would be on its day."""
    place = (await town.villagers["Cleo"].person()).place
    for errand in (*monthly.ERRANDS, *telling.ERRANDS):
        await _run(town, errand, f"{place}:{MONTH}")


async def _run(town: Town, errand: Errand, subject: str) -> None:
    counts = await town.kith.database.read(lambda tx: errand.look(tx, subject))
    for act in errand.acts(errand.work(counts)):
        await town.kith.database.write(act)
