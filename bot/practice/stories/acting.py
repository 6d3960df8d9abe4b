"""Sam acts for Ana: a link, a yes from both, what he does for her, and her ending it in one tap."""

from bot.practice.cast import at_home
from bot.practice.stories import arrive
from bot.practice.stories.beginnings import paired
from bot.practice.stories.story import Story, Tell
from bot.practice.town import Town
from bot.practice.villager import Villager


async def _comes_by_her_link(ana: Villager, sam: Villager, tell: Tell) -> None:
    code = await arrive.companion_link(ana)
    await tell("Ana has asked for a link, and gives it to Sam. It works once, for two days.")
    await sam.starts(code)
    await sam.taps("people-language-button", language=sam.reads_first)
    await tell("Sam reads what he may do and what he does not see. He agrees, and is asked nothing else.")
    await sam.taps("people-agree-button")
    await ana.sees("people-companion-asked")
    await tell("Ana is asked whether it is Sam. Only her yes lets it begin.")
    await ana.taps("people-companion-yes-button")


async def _acting(town: Town, tell: Tell) -> None:
    people = await paired(town)
    ana, ruth, sam = people.ana, people.ruth, (await at_home(town, "Sam"))[0]
    await _comes_by_her_link(ana, sam, tell)
    await sam.opens()
    await tell("Sam books a meeting for Ana. Every screen says for whom he acts.")
    await sam.taps("people-acting-button")
    await sam.taps("checkins-acting-book-button", who=await ruth.as_name())
    await sam.taps("checkins-slot-button")
    await ana.sees("checkins-told-booked")
    await ruth.sees("checkins-told-booked")
    await tell("Ana reads that it was Sam; Ruth reads: Sam (for Ana). Then Ana looks at what Sam did.")
    await ana.from_home("people-companions-see-button")
    await ana.taps("people-companion-done-button", who=await sam.as_name())
    before = len(await sam.screens())
    await tell("One tap, and it is over. Nobody asks why, and nothing is written to Sam.")
    await ana.taps("people-companion-end-button", who=await sam.as_name())
    if len(await sam.screens()) != before:
        raise LookupError("Sam was written to when Ana ended it")
    await tell("Sam reads it when he tries again, in words that fit any reason. What he booked stays Ana’s.")
    await sam.taps("checkins-move-button")
    await sam.sees("people-acting-over")


ACTING = Story(
    "acting",
    "Sam acts for Ana",
    "A link for one person, both agree, a meeting booked for her, and one tap that ends it.",
    _acting,
)
