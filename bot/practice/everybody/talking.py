"""What everybody's town says on its lines."""

from bot.practice.stories.talking import writes
from bot.practice.town import Town
from bot.practice.villager import Villager


async def on_lines(town: Town, ruth: Villager) -> None:
    """Ana has written to Ruth and is about to write on, and sent a photo, which Ruth took up and answered; Ruth has
    written something and not said for whom.
    """
    ana = town.villagers["Ana"]
    await writes(ana, ruth, "We had a god night.")
    await ana.edits(ana.wrote("god night"), "We had a good night.")
    await ana.sends("photo")
    await ruth.reacts(ruth.holds("photo"), "❤")
    await ruth.replies(ruth.holds("photo"), "How he smiles!")
    await ruth.says("/home")
    await ruth.says("How are you today?")
