"""How a parent becomes a mentor: in her own time, step by step, and never alone with her first family."""

from bot.base.clock import DAY
from bot.practice.cast import at_home
from bot.practice.stories import arrive
from bot.practice.stories.beginnings import with_ruth
from bot.practice.stories.story import Story, Tell, quickly
from bot.practice.town import Town
from bot.practice.villager import Villager


async def _ends_with(parent: Villager, helper: Villager) -> None:
    """The parent ends it, and wants nobody new."""
    await parent.from_home("pairing-people-button")
    await parent.taps("pairing-see-button", who=await helper.as_name())
    await parent.taps("pairing-change-button")
    await parent.taps("pairing-end-button")


async def _ladder(town: Town, tell: Tell) -> None:
    people = await with_ruth(town)
    ana, ruth, cleo = people.ana, people.ruth, people.cleo
    await tell(
        "Ruth has been with Ana for a while. Ana would like to give something back, and opens the mentors’ link."
    )
    await arrive.agree(ana, code="mentor")
    await ana.sees("staff-interested")
    await tell("This is her own time, she reads. Kith keeps it, and nobody else is told.")
    await _ends_with(ana, ruth)
    await tell("Her time with Ruth is over. Three months pass, in which nobody asks her anything.")
    await town.passes(98 * DAY)
    await ana.sees("staff-invitation")
    await tell("Now Kith asks, once. Yes, not now, do not ask again: nobody would see a no. Ana says yes.")
    await ana.taps("staff-mentor-yes-button")
    await tell("Cleo meets her, and welcomes her to the course. Ana reads and tries its steps whenever she has time.")
    await arrive.course(cleo, ana)
    await tell("They have had the practice talk too. Nothing is missing, and Cleo welcomes her as a mentor.")
    await cleo.taps("staff-admit-button")
    await ana.sees("staff-admitted")
    (bea,) = await at_home(town, "Bea")
    await tell("Bea is expecting, and would like a mentor. Ana is proposed, and both say yes.")
    async with quickly(town):
        await arrive.parent(bea)
        await arrive.only_me(bea)
    await _say_yes(bea, ruth, ana)
    await tell("Ruth, who is Bea’s nurse, looks in on the two: not at what they say, only how it goes.")
    await ana.sees("staff-looked-in-on")
    async with quickly(town):
        for label in ("asks-on-it-button", "asks-done-button", "asks-sorted-button"):
            await ana.taps(label)
    await town.passes(43 * DAY)
    await ruth.sees("staff-ask-first-match")
    await ruth.taps("staff-first-match-button")
    await ruth.taps("staff-sign-off-button")
    await tell("After six weeks Ruth signs it off. Ana walks by herself from now on, with thanks, and never alone.")
    await ana.sees("staff-signed-off")


async def _say_yes(bea: Villager, ruth: Villager, ana: Villager) -> None:
    for helper in (ruth, ana):
        await bea.from_home("pairing-waiting-button")
        await bea.taps("pairing-yes-button")
        await helper.taps("pairing-yes-button")


LADDER = Story(
    "ladder",
    "From parent to mentor",
    "Her own time first, one question, a short course, and somebody who looks in on the first family.",
    _ladder,
)
