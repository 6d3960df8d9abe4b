"""Ana looks for something to read: a guide in her own words, kept, and shown to Ruth."""

from bot.practice.stories.beginnings import paired
from bot.practice.stories.story import Story, Tell
from bot.practice.town import Town


async def _reads(town: Town, tell: Tell) -> None:
    people = await paired(town)
    ana, ruth = people.ana, people.ruth
    await tell("It is late, and Ana looks for something in her own words. Nobody else learns what she looks for.")
    await ana.from_home("guidance-open-button")
    await ana.taps("guidance-look-button")
    await ana.says("i cant sleep, i worry all the time")
    await tell("She reads one: what may help, one thing to try, and whom to call at her place.")
    await ana.taps("guidance-one-button", number="1")
    await tell("She keeps it, and shows Ruth in one tap that she would like to talk about it.")
    await ana.taps("guidance-keep-button", to="yes")
    await ana.taps("guidance-show-button", to="yes")
    await tell("Ruth is told once. She reads the same guide before they meet.")
    await ruth.sees("guidance-shown-told")
    await ruth.taps("guidance-family-button")
    await ruth.taps("guidance-one-button", number="1")


READING = Story(
    "guide",
    "Ana finds something to read",
    "A short guide in her own words, with one thing to try; kept, and shown to her nurse.",
    _reads,
)
