"""Members recruit: who would like to be a mentor is met by some of them, and all have one vote."""

from bot.base.clock import DAY
from bot.practice.cast import at_home
from bot.practice.stories import arrive
from bot.practice.stories.beginnings import with_ruth
from bot.practice.stories.circle import VOTE_TAKES, chooses_yes
from bot.practice.stories.neighbours import SATURDAY, Said, live_here, says, until
from bot.practice.stories.story import Story, Tell, quickly
from bot.practice.town import Town
from bot.practice.villager import Villager

DOCTOR: Said = {
    "en": "Dr Lee, my doctor, 01632 960 111",
    "es": "Dra. Lee, mi médica, 01632 960 111",
    "ar": "د. لي، طبيبتي، 01632960111",
}
LIBRARIAN: Said = {
    "en": "Mia from the library, 01632 960 112",
    "es": "Mia, de la biblioteca, 01632 960 112",
    "ar": "ميا من المكتبة، 01632960112",
}
UNTIL_MET = 5 * DAY


async def _applies(town: Town) -> Villager:
    (sara,) = await at_home(town, "Sara")
    async with quickly(town):
        await arrive.agree(sara, code="mentor")
        await sara.taps("people-later-button")
        await arrive.only_me(sara)
    return sara


async def _opens(cleo: Villager, who: Villager) -> None:
    await arrive.application(cleo, who)
    await cleo.taps("recruit-open-button")


async def _asks_about(cleo: Villager, who: Villager) -> None:
    for number in (1, 2):
        await _opens(cleo, who)
        await cleo.taps("recruit-reference-button", number=number)
        await cleo.taps("recruit-result-button", result="good")


async def _takes_the_job(who: Villager) -> None:
    await who.from_home("circle-open-button")
    await who.taps("jobs-button")
    await who.taps("checkins-slot-button")
    await who.taps("jobs-take-button")


async def _recruiting(town: Town, tell: Tell) -> None:
    people = await with_ruth(town)
    ana, cleo = people.ana, people.cleo
    bea, cai = await live_here(town, "Bea", "Cai")
    sara = await _applies(town)
    await tell(
        "Sara would like to be a mentor. Cleo brings it to the circle: members decide it, with those who work here."
    )
    await _opens(cleo, sara)
    await cleo.taps("recruit-bring-button")
    await tell("Sara names two people who know her. Only Cleo reads whom, and forgets it afterwards.")
    await sara.taps("recruit-name-button")
    for said in (DOCTOR, LIBRARIAN):
        await says(sara, said)
    await tell("Cleo has asked both. She sets a meeting with Sara, and meeting her is a job for anybody.")
    await _asks_about(cleo, sara)
    await _opens(cleo, sara)
    await cleo.taps("recruit-meet-button")
    await says(cleo, SATURDAY)
    await cleo.taps("hours-when-yes-button")
    await tell("Ana and Bea take it, in one tap each. Sara reads when, and that there is nothing to prepare.")
    for who in (ana, bea):
        await _takes_the_job(who)
    await sara.sees("recruit-told-meeting")
    await tell("They have met. All vote, in secret: one vote each. Sara reads nothing of it.")
    await town.passes(UNTIL_MET)
    await _opens(cleo, sara)
    await cleo.taps("recruit-vote-button")
    for who in (ana, people.ruth, people.mo, bea, cai):
        await chooses_yes(who)
    await tell("The circle said yes. Cleo welcomes Sara to the course, and nobody can skip any of it.")
    await town.passes(VOTE_TAKES)
    await until(town, cleo, "recruit-ask-voted")
    await arrive.application(cleo, sara)
    await cleo.taps("staff-welcome-button")
    await sara.from_home("staff-course-button")


RECRUITING = Story(
    "recruiting",
    "Members choose a mentor",
    "Two people who know her, a meeting with members, and one vote each; then the course.",
    _recruiting,
)
