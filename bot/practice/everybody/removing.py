"""Who was removed from here by two, and who is to be, if a second person agrees."""

from bot.practice.stories import arrive
from bot.practice.town import Town
from bot.practice.villager import Villager


async def by_two(town: Town, cleo: Villager, ruth: Villager) -> None:
    """Rex was removed; Rolf is to be, and Ruth has not answered."""
    for name in ("Rex", "Rolf"):
        who = await town.moves_in(name)
        await arrive.agree(who)
        await who.taps("people-later-button")
        await _asks(cleo, name)
        if name == "Rex":
            await ruth.taps("staff-second-see-button")
            await ruth.taps("staff-second-yes-button", own="no")


async def _asks(cleo: Villager, name: str) -> None:
    await cleo.from_home("staff-desk-button")
    await cleo.taps("staff-find-button")
    await cleo.says(name)
    await cleo.taps("staff-see-button")
    await cleo.taps("staff-remove-button")
    await cleo.taps("staff-remove-ask-button")
