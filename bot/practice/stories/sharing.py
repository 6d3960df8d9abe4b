"""What belongs to everybody: the pot, from which a parent is given the first hours after a birth; and what is on."""

from bot.base.messages import Duration
from bot.practice.stories import arrive
from bot.practice.stories.beginnings import paired
from bot.practice.stories.neighbours import SATURDAY, Said, live_here, open_books, says, until
from bot.practice.stories.sessions import leads_for
from bot.practice.stories.story import Story, Tell, quickly
from bot.practice.town import Town
from bot.practice.villager import Villager
from bot.skills import messages

HELPED: Said = {
    "en": "Mo helped me with forms, 2 hours, yesterday",
    "es": "Mo me ayudó con los formularios, 2 horas, ayer",
    "ar": "ساعدني Mo في تعبئة الاستمارات ساعتين أمس",
}
GIFT = Duration(30)


async def was_helped(ana: Villager, mo: Villager) -> None:
    """Ana says that Mo has helped her for two hours, and he says so too."""
    await ana.from_home("hours-book-button")
    await ana.taps("telling-open-button")
    await says(ana, HELPED)
    if await ana.has("telling-ask-what"):
        await ana.taps("telling-kind-button", what=messages.name("forms"))
    await ana.taps("telling-yes-button")
    await mo.taps("skills-exchange-yes-button")


async def _pot(town: Town, tell: Tell) -> None:
    people = await paired(town)
    ana = people.ana
    (bea,) = await live_here(town, "Bea")
    async with quickly(town):
        await leads_for(town, ana, people.ruth, people.mo)
    await tell("Ana has led yoga for others. She needs nothing back just now, and looks at the shared pot.")
    await ana.from_home("hours-on-button")
    await ana.taps("hours-pot-button")
    await ana.taps("hours-give-button")
    await tell("Two taps, and half an hour of hers is everybody’s. Nobody reads that it was she.")
    await ana.taps("hours-gift-button", minutes=GIFT)
    await tell("Bea’s baby is born. She tells so, as anybody may or may not.")
    await _is_born(bea)
    await tell("The next days she reads that hours from the pot are hers: a gift from the people here, for nothing.")
    await until(town, bea, "hours-first-told")
    await open_books(bea)
    await tell("The pot’s book is open to everybody: what came in, what went out, and no names.")
    await people.mo.from_home("hours-on-button")
    await people.mo.taps("hours-pot-button")


async def _is_born(who: Villager) -> None:
    """Somebody tells of a birth, and its day."""
    await who.from_home("people-settings-button")
    await who.taps("people-about-me-button")
    await who.taps("people-tell-button", question="stage")
    await who.taps("people-baby-here-button")
    await arrive.pick_this_month(who)


POT = Story("pot", "The pot, and a birth", "A gift to the pot, and the first hours after a birth from it.", _pot)

POOL: Said = {"en": "The old pool", "es": "La piscina vieja", "ar": "المسبح القديم"}
COUNTS_AS, LASTS = Duration(60), Duration(120)


async def puts_up_a_swim(who: Villager, room: str) -> None:
    """The form, a question a screen."""
    await who.from_home("hours-on-button")
    await who.taps("hours-new-button")
    await who.taps("hours-topic-button", topic="swim")
    await who.taps("hours-skip-button")
    await says(who, POOL)
    await says(who, SATURDAY)
    await who.taps("hours-when-yes-button")
    await who.taps("hours-long-button", minutes=LASTS)
    await who.taps("hours-cost-button", minutes=COUNTS_AS)
    await who.says(room)
    await who.taps("hours-open-button")


async def _looks(who: Villager) -> None:
    await who.from_home("hours-on-button")
    await who.taps("checkins-slot-button")


async def _what_is_on(town: Town, tell: Tell) -> None:
    people = await paired(town)
    ana, ruth, mo, cleo = people.ana, people.ruth, people.mo, people.cleo
    await tell("Cleo puts up a swim for two: what, where, when, and what a place counts as. The time is read back.")
    await puts_up_a_swim(cleo, "2")
    await tell("Ana and Mo each take a place, in two taps from the board. Its hour is written down as received.")
    for who in (ana, mo):
        await _looks(who)
        await who.taps("hours-take-button")
    await tell("It is full. Ruth would like to come too, and waits in line.")
    await _looks(ruth)
    await ruth.taps("hours-wait-button")
    await tell("Mo cannot come after all, and gives it back. His hour comes back to him, and nobody asks why.")
    await _looks(mo)
    await mo.taps("hours-cannot-button")
    await tell("The place is kept for Ruth until a stated time. Only her yes takes it.")
    await ruth.sees("hours-offer")
    await ruth.taps("hours-offer-yes-button")
    await until(town, cleo, "hours-who-ask")
    await tell("They have swum. Cleo says who was there, and it stands in everybody’s book.")
    await cleo.taps("hours-who-button")
    await cleo.taps("hours-done-all-button")
    await open_books(ana, ruth, mo)


WHAT_IS_ON = Story(
    "what-is-on",
    "What is on",
    "A swim with two places: taken, full, a place in line, given back, and kept for whoever waits.",
    _what_is_on,
)
