"""What everybody's town says on its lines."""

from bot.practice.town import Town
from bot.practice.villager import Villager


async def writes(who: Villager, to: Villager, *lines: str) -> None:
    """Somebody opens the line to another one and writes so much."""
    await who.says("/people")
    await who.taps("pairing-see-button", who=await to.as_name())
    await who.taps("talk-open-button", who=await to.as_name())
    for line in lines:
        await who.says(line)


async def on_lines(town: Town, ruth: Villager) -> None:
    """Ana has written to Ruth and is about to write on, and Ruth has written something and not said for whom."""
    await writes(town.villagers["Ana"], ruth, "We had a good night.")
    await ruth.says("/home")
    await ruth.says("How are you today?")
