"""Ana and Eva say what they can give and what would help: by taps, and in words of their own, each in her language."""

from bot.practice.cast import at_home
from bot.practice.stories import arrive
from bot.practice.stories.story import Story, Tell
from bot.practice.town import Town


async def _give_and_need(town: Town, tell: Tell) -> None:
    cleo, ana, eva = await at_home(town, "Cleo", "Ana", "Eva")
    await arrive.coordinator(town, cleo)
    await arrive.parent(ana, mentor=False)
    await arrive.parent(eva, "es", mentor=False)
    await tell("Ana told that she enjoys cooking. Now she looks what of it she could give, and taps bread.")
    await ana.from_home("skills-open-button")
    await ana.taps("skills-add-offer-button")
    await ana.taps("skills-group-button", choice="cooking")
    await ana.taps("more-button")
    await ana.taps("skills-one-button", on="no")
    await tell("She writes the next one, with slips. What it may mean is shown; nothing stands before she taps it.")
    await ana.taps("skills-groups-button")
    await ana.says("gardenning and plants")
    await ana.taps("skills-one-button", on="no")
    await ana.taps("done-button")
    await tell("Eva asks in Spanish for what Ana offers in English: it is the same kind.")
    await eva.from_home("skills-open-button")
    await eva.taps("skills-add-need-button")
    await eva.says("jardineria")
    await eva.taps("skills-one-button", on="no")
    await eva.taps("done-button")
    await tell("She says for how long, and could say where and when.")
    await eva.taps("skills-open-one-button", number="1")
    await eva.taps("skills-long-button")
    await eva.taps("skills-span-button", choice="quarter")
    await tell("Cleo sees how many give and need what. Who they are she does not read there.")
    await cleo.from_home("skills-open-button")
    await cleo.taps("skills-counts-button")


SKILLS = Story(
    "skills",
    "What I can give, what would help",
    "By taps or in own words, across languages; nothing is put up by a guess.",
    _give_and_need,
)
