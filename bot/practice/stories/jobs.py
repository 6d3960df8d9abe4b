"""The service's own jobs: put up, taken, handed on by a code, done, and written down as given."""

from bot.base.messages import Duration
from bot.practice.stories.beginnings import with_ruth
from bot.practice.stories.neighbours import SATURDAY, Said, live_here, open_books, says, until
from bot.practice.stories.story import Story, Tell
from bot.practice.town import Town
from bot.practice.villager import Villager

KITCHEN: Said = {"en": "The kitchen", "es": "La cocina", "ar": "المطبخ"}
LASTS = Duration(90)


async def _jobs_of(who: Villager) -> None:
    await who.from_home("circle-open-button")
    await who.taps("jobs-button")


async def _puts_up(who: Villager) -> None:
    await _jobs_of(who)
    await who.taps("jobs-new-button")
    await who.taps("jobs-kind-button", kind="cook")
    await says(who, KITCHEN)
    await says(who, SATURDAY)
    await who.taps("hours-when-yes-button")
    await who.taps("hours-long-button", minutes=LASTS)
    await who.says("1")
    await who.taps("hours-open-button")


async def _looks(who: Villager) -> None:
    await _jobs_of(who)
    await who.taps("checkins-slot-button")


async def _job(town: Town, tell: Tell) -> None:
    people = await with_ruth(town)
    ana, cleo = people.ana, people.cleo
    (bea,) = await live_here(town, "Bea")
    await tell("On Saturday somebody has to cook for the group. Cleo puts it up for everybody.")
    await _puts_up(cleo)
    await tell("Nobody is asked. Ana sees it among the jobs, and takes it in one tap.")
    await _looks(ana)
    await ana.taps("jobs-take-button")
    await tell("She cannot come after all. She gets a code, and tells it to Bea, who would like to.")
    await _looks(ana)
    code = str((await ana.taps("hours-hand-button")).text.values["code"])
    await _jobs_of(bea)
    await bea.says(code)
    await bea.taps("jobs-take-button")
    await tell("Bea is reminded of it. Afterwards she says that she did it, and Cleo says so, too.")
    await until(town, bea, "jobs-how-ask")
    await bea.taps("jobs-did-button")
    await _looks(cleo)
    await cleo.taps("jobs-who-did-button", who=await bea.as_name())
    await tell("It stands in Bea’s book as given: what keeps Kith going counts like any other help.")
    await open_books(bea)


JOB = Story(
    "job", "A job for everybody", "Cooking for the group: taken in one tap, handed on by a code, and it counts.", _job
)
