"""A ring of three: each helps the next, and the last helps the first; one says no, and the next-best mends it."""

from bot.practice.stories.beginnings import all_in
from bot.practice.stories.neighbours import live_here, puts_up
from bot.practice.stories.story import Story, Tell, quickly
from bot.practice.town import Town
from bot.practice.villager import Villager

RECIPES, CHAT, CALL = ("cooking", "recipes"), ("listening", "message-chat"), ("listening", "regular-call")


async def _gives_and_needs(who: Villager, gives: tuple[str, str], needs: tuple[str, str]) -> None:
    await puts_up(who, "offer", *gives)
    await puts_up(who, "need", *needs)


async def _ring(town: Town, tell: Tell) -> None:
    people = await all_in(town, mentor=False)
    ana, mo, cleo = people.ana, people.mo, people.cleo
    bea, eva = await live_here(town, "Bea", "Eva")
    await tell("Ana gives recipes and would like a chat. Bea gives a chat, and would like somebody to call her.")
    async with quickly(town):
        await ana.opens_everything()
        await _gives_and_needs(ana, RECIPES, CHAT)
        await _gives_and_needs(bea, CHAT, CALL)
    await tell("Mo and Eva could call, and would like recipes. No two of them can simply swap; three can, in a ring.")
    async with quickly(town):
        await _gives_and_needs(mo, CALL, RECIPES)
        await _gives_and_needs(eva, CALL, RECIPES)
    await tell(
        "Kith looks every night for the best rings. Cleo need not wait for it: she taps, and reads counts alone."
    )
    await cleo.from_home("skills-open-button")
    await cleo.taps("skills-counts-button")
    await cleo.taps("skills-rings-button")
    await cleo.taps("skills-rings-look-button")
    third, other = (mo, eva) if await mo.has("skills-ring-asked-both") else (eva, mo)
    await tell(f"Ana, Bea and {third.name} are asked, each in private: what they would give and get, and no names.")
    await ana.opens_everything()
    for who in (ana, bea):
        await who.taps("skills-ring-yes-button")
    await tell(f"Ana and Bea say yes. {third.name} says not this time. Nobody is told that; no reason is asked.")
    await third.taps("skills-ring-no-button")
    await other.sees("skills-ring-asked-both")
    await tell(f"The ring is mended at once: {other.name} is asked instead, and what Ana and Bea said stands.")
    await other.taps("skills-ring-yes-button")
    await ana.opens_everything()
    await tell("With the last yes each reads two names: whom they help, and who helps them. Each finds a time alone.")
    await _drops(bea, tell)


async def _drops(bea: Villager, tell: Tell) -> None:
    """One leg of the ring is taken back, and the others stand."""
    await tell("Later something comes up for Bea, and she takes back what she was to give. Nobody asks why.")
    await bea.from_home("skills-exchanges-button")
    await bea.taps("skills-open-one-button", number="1")
    await bea.taps("skills-exchange-drop-button")
    await bea.taps("skills-exchange-drop-yes-button")
    await tell("No other promise breaks by it: what Ana gives, and what Bea is given, stands as it was.")
    await bea.from_home("skills-exchanges-button")


RING = Story(
    "ring",
    "A ring of three",
    "Asked in private; one says no and the next-best is asked; names come with the last yes.",
    _ring,
)
