"""The circle: everybody brings, decides in secret where one of them asks for it, and sees what came of it."""

from bot.base.clock import DAY
from bot.base.messages import Text
from bot.practice.stories.beginnings import with_ruth
from bot.practice.stories.neighbours import SATURDAY, Said, live_here, says, until
from bot.practice.stories.story import Story, Tell
from bot.practice.town import Town
from bot.practice.villager import Villager

WALK: Said = {"en": "A walk on Thursdays", "es": "Un paseo los jueves", "ar": "نزهة أيام الخميس"}
YES = Text("circle-yes")
VOTE_TAKES = 7 * DAY


async def _opens_agenda(who: Villager) -> None:
    await who.from_home("circle-open-button")
    await who.taps("circle-agenda-button")


async def brings(who: Villager, said: Said) -> None:
    """Somebody writes what they would have everybody decide."""
    await _opens_agenda(who)
    await who.taps("circle-bring-button")
    await says(who, said)


async def chooses_yes(who: Villager) -> None:
    """One tap on the vote that waits for them."""
    await who.from_home("circle-open-button")
    await who.taps("circle-vote-button")
    await who.taps("circle-choice-button", choice=YES)


async def _circle(town: Town, tell: Tell) -> None:
    people = await with_ruth(town)
    ana = people.ana
    bea, cai = await live_here(town, "Bea", "Cai")
    await tell("Ana would like a walk on Thursdays. She writes it down for everybody; nobody reads that it was she.")
    await brings(ana, WALK)
    await tell("Bea reads it. She would rather choose in secret, and one tap makes it so; nobody asks why.")
    await _opens_agenda(bea)
    await bea.taps("circle-open-one-button")
    await bea.taps("circle-secret-button")
    await tell("Ana starts the vote: yes, or as it is. Parents, nurse, mentor and coordinator have one vote each.")
    await ana.taps("circle-begin-button")
    await ana.taps("circle-yes-no-button")
    await ana.taps("circle-begin-now-button")
    await ana.taps("circle-choice-button", choice=YES)
    for who in (people.ruth, people.mo, people.cleo, bea, cai):
        await chooses_yes(who)
    await tell("Seven days later it is over. What anybody chose is written down nowhere; how many is.")
    await town.passes(VOTE_TAKES)
    await until(town, ana, "circle-closed")
    await ana.taps("circle-see-vote-button")
    await tell("Bea takes it on. Everybody reads who does what, and by when.")
    await bea.from_home("circle-open-button")
    await bea.taps("circle-promises-button")
    await bea.taps("circle-open-one-button")
    await bea.taps("circle-take-button")
    await bea.taps("circle-in-days-button", days=7)
    await bea.taps("circle-begun-button")
    await tell("It is done. Ana, who asked for it, is told: you said, we did. It stays on the list for everybody.")
    await bea.taps("circle-done-button")
    await ana.sees("circle-settled")
    await cai.from_home("circle-open-button")
    await cai.taps("circle-promises-button")


CIRCLE = Story(
    "circle",
    "The circle decides",
    "Somebody brings it, all have one vote, in secret if one asks, and who does it is followed.",
    _circle,
)

LIBRARY: Said = {"en": "The library", "es": "La biblioteca", "ar": "المكتبة"}
NOTES: Said = {
    "en": "Five came. We chose the songs.",
    "es": "Vinieron cinco. Elegimos las canciones.",
    "ar": "حضر خمسة. اخترنا الأغاني.",
}


async def _meets(town: Town, tell: Tell) -> None:
    people = await with_ruth(town)
    ana, ruth = people.ana, people.ruth
    (bea,) = await live_here(town, "Bea")
    await tell("Ana sets a meeting. The time that she types is read back before anybody is asked.")
    await ana.from_home("circle-open-button")
    await ana.taps("circle-meetings-button")
    await ana.taps("circle-set-meeting-button")
    await says(ana, SATURDAY)
    await ana.taps("hours-when-yes-button")
    await says(ana, LIBRARY)
    await ana.taps("circle-repeats-button", repeats="no")
    await tell("Everybody is asked once. Bea comes, Ruth cannot, Mo says nothing, and that is all right too.")
    for who, label in ((bea, "circle-coming-button"), (ruth, "circle-cannot-button")):
        await until(town, who, "circle-invited")
        await who.taps(label)
    await tell("Who said that they come are reminded on the day. Nobody else is.")
    await until(town, bea, "circle-remember")
    await tell("They have met. Ana writes what was said, in her words, for everybody who could not be there.")
    await town.passes(DAY)
    await ana.from_home("circle-open-button")
    await ana.taps("circle-meetings-button")
    await ana.taps("circle-open-one-button")
    await ana.taps("circle-write-notes-button")
    await says(ana, NOTES)
    await ruth.from_home("circle-open-button")
    await ruth.taps("circle-meetings-button")
    await ruth.taps("circle-open-one-button")


CIRCLE_MEETS = Story(
    "meet-together",
    "The circle meets",
    "Anybody sets a meeting; each is asked once, who comes is reminded, and notes are for everybody.",
    _meets,
)
