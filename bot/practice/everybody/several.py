"""Meetings for several in the town of everybody: one that is full, and one that has room."""

from bot.practice.stories.several import looks_at_groups, opens
from bot.practice.town import Town
from bot.practice.villager import Villager


async def meet(town: Town, ruth: Villager, mo: Villager) -> None:
    """Ruth takes a walk with four, and nobody else has room there, not even Hana, with whom she walks too; Mo has asked
    the families he walks with to tea.
    """
    await opens(ruth, "walk", 4, "all")
    for name in ("Ana", "Fay", "Lia", "Roy"):
        who = town.villagers[name]
        await looks_at_groups(who)
        await who.taps("checkins-slot-button")
        await who.taps("checkins-group-take-button")
    await opens(mo, "tea", 3)
