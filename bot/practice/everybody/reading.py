"""Guides that some of everybody's town keep, were offered, and show."""

from bot.base.transaction import Transaction
from bot.guidance import library as guides
from bot.guidance import messages, offering, service
from bot.people import service as people
from bot.practice.town import Town


async def reads(town: Town) -> None:
    """Fay keeps two guides, shows one to Ruth and was offered another; Lia keeps one for grief; Ana wants none."""
    ids = {name: (await town.villagers[name].person()).id for name in ("Ana", "Fay", "Lia")}
    await town.kith.database.write(lambda tx: _all_of_it(tx, ids))
    await town.settle()


def _all_of_it(tx: Transaction, ids: dict[str, int]) -> None:
    ana, fay, lia = (people.get(tx, ids[name]) for name in ("Ana", "Fay", "Lia"))
    for key in ("bills", "your-rest"):
        service.save(tx, fay, key, keep=True)
    service.show(tx, fay, "bills")
    messages.offer(tx, fay, guides.guides()["worries"])
    service.save(tx, lia, "first-days", keep=True)
    offering.wish(tx, ana, offers=False)
