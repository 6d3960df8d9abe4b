"""How two people come to a good end."""

from bot.base.clock import DAY
from bot.practice.stories.beginnings import paired
from bot.practice.stories.story import Story, Tell, quickly
from bot.practice.town import Town
from bot.practice.villager import Villager

UNTIL_THE_GOODBYE = 59 * DAY


async def _looks_at(who: Villager, other: Villager) -> None:
    await who.says("/people")
    await who.taps("pairing-see-button", who=await other.as_name())


async def _they_meet(town: Town, ana: Villager, ruth: Villager) -> None:
    """They book the first time that is free, meet, and both say so."""
    await _looks_at(ana, ruth)
    await ana.taps("checkins-book-button")
    await ana.taps("checkins-slot-button")
    await town.passes(3 * DAY)
    for who in (ana, ruth):
        await who.says("/meetings")
        await who.taps("checkins-met-button")


async def _good_ending(town: Town, tell: Tell) -> None:
    people = await paired(town)
    ana, ruth = people.ana, people.ruth
    await tell("Ana and Ruth have met. Time has passed.")
    async with quickly(town):
        await _they_meet(town, ana, ruth)
    await tell("After about two years both are asked. Ana would like it sooner, and taps “Prepare a good ending”.")
    await _looks_at(ana, ruth)
    await ana.taps("pairing-change-button")
    await ana.taps("pairing-ending-prepare-button")
    await ana.taps("pairing-ending-start-button")
    await tell("Both are asked in private. Ana would like to talk first, so Ruth is asked to find a time for that.")
    await ana.taps("pairing-ending-answer-button", answer="reservations")
    await ruth.sees("pairing-ask-ending-talk")
    await tell("They have talked. Ruth says so, and both are asked again. Neither reads what the other one answers.")
    await ruth.taps("pairing-ending-talked-button")
    await ana.taps("pairing-ending-answer-button", answer="ready")
    await ruth.taps("pairing-ending-answer-button", answer="ready")
    await tell("Both feel ready: the day is kept. Ruth leaves a kind word for it.")
    await ruth.taps("pairing-word-button")
    await ruth.taps("pairing-word-phrase-button", phrase="learned")
    await town.passes(UNTIL_THE_GOODBYE)
    await ana.sees("pairing-goodbye-with-word")
    await tell("The day has come. Both read a goodbye, and get a picture of what they did together.")
    await ana.sees("checkins-thanks")
    await ruth.sees("checkins-thanks")
    await tell("Ana can find a nurse again whenever she likes.")
    await ana.says("/people")


GOOD_ENDING = Story(
    "good-ending",
    "A good ending",
    "Asked in private, a talk first, a kind word, and a thank-you.",
    _good_ending,
)
