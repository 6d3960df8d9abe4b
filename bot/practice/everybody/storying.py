"""Stories that some of everybody's town tell."""

from bot.base.transaction import Transaction
from bot.evidence import stories
from bot.evidence.store import stories as store
from bot.people import service as people
from bot.practice.town import Town


async def told(town: Town) -> None:
    """Hana's was chosen, Roy's is told with his name, Fay's is voted on, and Mo has begun one."""
    ids = {name: (await town.villagers[name].person()).id for name in ("Hana", "Roy", "Fay", "Mo")}
    await town.kith.database.write(lambda tx: _all_of_it(tx, ids))


def _all_of_it(tx: Transaction, ids: dict[str, int]) -> None:
    hana, roy, fay, mo = (people.get(tx, ids[name]) for name in ("Hana", "Roy", "Fay", "Mo"))
    for person in (hana, fay, roy):
        story = stories.write(tx, person, "Somebody knows my name here.")
        stories.use(tx, person, story.id, report=True, name=person is roy)
        stories.tell(tx, person, story.id)
    (first,) = stories.all_of(tx, hana)
    store.choose(tx, first.id)
    (voted,) = stories.all_of(tx, fay)
    stories.put_to_vote(tx, fay, voted.id)
    stories.write(tx, mo, "I learn as much as I give.")
