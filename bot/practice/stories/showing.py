"""How it goes, by a parent's own wish; what changed most, in her words; and a month that can be shown to anybody."""

from bot.base.clock import DAY
from bot.base.messages import Text
from bot.evidence import monthly
from bot.evidence.months import Month
from bot.places import service as places
from bot.practice.stories.beginnings import with_ruth
from bot.practice.stories.circle import VOTE_TAKES, chooses_yes
from bot.practice.stories.neighbours import Said, live_here, says, turns_to
from bot.practice.stories.story import Story, Tell, quickly
from bot.practice.town import Town
from bot.practice.villager import Villager

WELL: Said = {
    "en": "We sleep, and I laugh once a day",
    "es": "Dormimos, y me río una vez al día",
    "ar": "ننام، وأضحك مرة كل يوم",
}
CHANGED: Said = {
    "en": "I cook on Thursdays for eight families, and they know my name",
    "es": "Los jueves cocino para ocho familias, y saben mi nombre",
    "ar": "أطبخ كل خميس لثماني عائلات، وهم يعرفون اسمي",
}
QUITE_SURE = 4
DAYS_MAX = 62


async def _stories(who: Villager) -> None:
    await who.from_home("circle-open-button")
    await turns_to(who, "evidence-picture-button")
    await who.taps("stories-open-button")


async def _this_month_is_told(town: Town) -> None:
    place = places.default()
    this = str(Month.at(town.clock.now(), place.zone))
    for _ in range(DAYS_MAX):
        told = await town.kith.database.read(lambda tx: monthly.told_of(tx, place.name))
        if told is not None and told[0] >= this:
            return
        await town.passes(DAY)
    raise LookupError(f"{this} is not told of in {DAYS_MAX} days")


async def _showing(town: Town, tell: Tell) -> None:
    people = await with_ruth(town)
    ana, cleo = people.ana, people.cleo
    (bea,) = await live_here(town, "Bea")
    await tell("Ana would like to see how things go. Nobody asks before she says yes, and she can stop at any time.")
    await ana.from_home("measures-open-button")
    await ana.taps("measures-agree-button")
    await tell("Going well is what she says it is. How sure she feels of it she alone sees; nothing follows from it.")
    await ana.taps("measures-answer-these-button", title=Text("measures-own-title"))
    await says(ana, WELL)
    await ana.taps("measures-sure-button", sure=QUITE_SURE)
    await ana.taps("measures-said-button")
    await tell("What has changed most, Ana tells as she would a friend: the circle reads it, and reports may tell it.")
    await _stories(ana)
    await ana.taps("stories-tell-button")
    await says(ana, CHANGED)
    await ana.taps("stories-report-button", to="yes")
    await ana.taps("stories-share-button")
    await tell("Bea reads it, without a name. She lets the circle vote whether it says what matters most.")
    await _stories(bea)
    await bea.taps("stories-see-told-button")
    await bea.taps("stories-one-button", number="1")
    await bea.taps("stories-vote-button")
    for who in (ana, people.ruth, people.mo, cleo, bea):
        await chooses_yes(who)
    await tell(
        "Members chose it. When the month is over, what everybody did is told, rounded, with nobody in it to be found."
    )
    async with quickly(town):
        await town.passes(VOTE_TAKES)
        await _this_month_is_told(town)
    await _stories(ana)
    await tell("Cleo gets the report in one tap, to read, to print and as tables, with Ana's words at its head.")
    await cleo.from_home("circle-open-button")
    await turns_to(cleo, "evidence-picture-button")
    await cleo.taps("evidence-report-button")


SHOWING = Story(
    "showing",
    "Showing that it works",
    "How it goes by her own wish, a story members choose, and a report in which nobody can be found.",
    _showing,
)
