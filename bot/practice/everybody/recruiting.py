"""Those who would like to be mentors and at whom members look: Lou has not yet said whom we may ask, Jan has, and some
people have met Pam; and Nell, who applies as a nurse and has not yet said whom we may ask.
"""

from bot.base.transaction import Transaction
from bot.circle import recruiting
from bot.people import service as people
from bot.practice.stories import arrive
from bot.practice.town import Town
from bot.practice.villager import Villager


async def look_at(town: Town, cleo: Villager) -> None:
    """Cleo brings the four to the circle."""
    lou, pam = [await _applies(town, name) for name in ("Lou", "Pam")]
    nell = await _applies(town, "Nell", await arrive.invited(cleo, "candidate"))
    for who in (lou, nell, town.villagers["Jan"]):
        await _bring(town, cleo, who)
    await _name_two(town, town.villagers["Jan"])
    await arrive.recruited(cleo, pam, said="")


async def _applies(town: Town, name: str, code: str = "mentor") -> Villager:
    who = await town.moves_in(name)
    await arrive.agree(who, code=code)
    await who.taps("people-later-button")
    await arrive.only_me(who)
    return who


async def _bring(town: Town, cleo: Villager, who: Villager) -> None:
    by, person = (await cleo.person()).id, (await who.person()).id
    await town.kith.database.write(lambda tx: recruiting.bring(tx, people.get(tx, by), person))
    await town.settle()


async def _name_two(town: Town, who: Villager) -> None:
    person = await who.person()

    def work(tx: Transaction) -> None:
        for words in ("Dr Lee, 01632 960 113", "Mia, 01632 960 114"):
            recruiting.name(tx, person, words)

    await town.kith.database.write(work)
    await town.settle()
