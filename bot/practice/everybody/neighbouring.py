"""Circles of neighbours in everybody's town: one that has come together, with a host; and one about which people are
asked.
"""

from bot.base.transaction import Transaction
from bot.circle.store import neighbours as store
from bot.practice.town import Town

TOGETHER = ("Fay", "Hana", "Mo")
ASKED = ("Ana",)


async def meet(town: Town) -> None:
    """Fay, Hana and Mo have said yes, and Mo is host; Ana is asked; Roy waits for one."""
    ids = {name: (await villager.person()).id for name, villager in town.villagers.items()}

    def work(tx: Transaction) -> None:
        for name in (*TOGETHER, *ASKED, "Roy"):
            store.wish(tx, "merevale", ids[name])
        for state, names in (("open", TOGETHER), ("asked", ASKED)):
            near_id = store.begin(tx, "merevale", "en")
            for name in names:
                store.ask(tx, near_id, ids[name])
            if state == "open":
                for part in store.parts(tx, near_id):
                    store.say(tx, part, "yes")
                store.put(tx, near_id, "open")
                store.host(tx, near_id, ids["Mo"])

    await town.kith.database.write(work)
    await town.settle()
