"""How people come to the town of everybody, and what each of them does there again and again."""

from bot.practice.stories import arrive
from bot.practice.town import Town
from bot.practice.villager import Villager


async def helper(town: Town, cleo: Villager, name: str, role: str) -> Villager:
    """Who came by an invite of Cleo's, and helps."""
    who = await town.moves_in(name)
    await arrive.helper(cleo, who, role)
    return who


async def parent(
    town: Town, name: str, language: str = "en", *, stage: str = "expecting", mentor: bool = False
) -> Villager:
    """Who came by the open link, and has told what a proposal needs."""
    who = await town.moves_in(name, language)
    await arrive.parent(who, language, stage=stage, mentor=mentor)
    return who


async def says_yes(*people: Villager) -> None:
    """Each goes home and says yes to what waits there."""
    for who in people:
        await who.says("/home")
        await who.taps("pairing-waiting-button")
        await who.taps("pairing-yes-button")


async def find(who: Villager, label: str) -> None:
    """Taps what is on home, on its second page too."""
    try:
        await who.taps(label)
    except LookupError:
        await who.taps("more-button")
        await who.taps(label)


async def book(parent: Villager, helper: Villager) -> None:
    """The parent takes the first time that is free."""
    await parent.says("/people")
    await parent.taps("pairing-see-button", who=await helper.as_name())
    await parent.taps("checkins-book-button")
    await parent.taps("checkins-slot-button")
