"""Those who complain: some were answered and say nothing, one is not read yet."""

from bot.practice.villager import Villager


async def answered(who: Villager, coordinator: Villager) -> None:
    """What they write is answered the same day."""
    await _complains(who, "service", "Nobody called me back")
    await coordinator.taps("complaints-read-button")
    await coordinator.taps("complaints-answer-button")
    await coordinator.says("You should have had a call. We have talked about it.")
    await coordinator.taps("complaints-send-button")


async def unread(who: Villager) -> None:
    """What they write nobody has read yet."""
    await _complains(who, "kith", "The buttons are hard to read")


async def _complains(who: Villager, concerns: str, words: str) -> None:
    await who.says("/complain")
    await who.taps("complaints-about-button", concerns=concerns)
    await who.says(words)
    await who.taps("complaints-send-button")
