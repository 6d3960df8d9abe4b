"""Parents who agree a question with their nurse: one is asked it just now, one may be, and one is half-way there."""

from bot.practice.town import Town
from bot.practice.villager import Villager

QUESTION, ANSWER = "What was my first street?", "Harbour Row"


async def agree(town: Town, ruth: Villager) -> None:
    """Ana is asked hers, Fay has agreed hers, and Roy has yet to say whether she would like a second word."""
    for name in ("Ana", "Fay", "Roy"):
        who = town.villagers[name]
        await who.says("/people")
        await who.taps("pairing-see-button", who=await ruth.as_name())
        await _on_their_page(who, "safety-check-new-button")
        await who.says(QUESTION)
        await who.says(ANSWER)
        if name != "Roy":
            await who.taps("safety-check-skip-button")
    ana = town.villagers["Ana"]
    await ruth.says("/people")
    await ruth.taps("pairing-see-button", who=await ana.as_name())
    await _on_their_page(ruth, "safety-check-ask-button")


async def _on_their_page(who: Villager, label: str) -> None:
    """Tap what stands on somebody's page, or on its second one where there is much."""
    try:
        await who.taps(label)
    except LookupError:
        await who.taps("more-button")
        await who.taps(label)
