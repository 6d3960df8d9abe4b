"""A meeting, from finding a time to both books; and one that is moved and called off."""

from bot.base.clock import DAY, HOUR
from bot.base.messages import Screen, Text
from bot.practice.cast import Four
from bot.practice.stories.beginnings import paired
from bot.practice.stories.story import Story, Tell, quickly
from bot.practice.town import Town
from bot.practice.villager import Villager
from handlers.screens import options

LOOKED_FOR_MAX = 14 * DAY


async def _until(town: Town, who: Villager, key: str, since: int) -> None:
    """Let hours pass until that text stands in a message newer than the first `since`."""
    end = town.clock.now() + LOOKED_FOR_MAX
    while key not in [screen.text.key for screen in (await who.screens())[since:]]:
        if town.clock.now() > end:
            raise LookupError(f"{who.name} does not see {key} in two weeks")
        await town.passes(HOUR)


def _last_day(days: Screen) -> Text:
    """The label of the last day shown."""
    return [button.label for button in options(days) if button.label.key == "checkins-day-button"][-1]


async def _agreed(town: Town) -> Four:
    """Ana and Ruth are paired and have agreed how often they meet."""
    people = await paired(town)
    async with quickly(town):
        for who in (people.ana, people.ruth):
            await who.taps("checkins-plan-yes-button")
    return people


async def _books(ana: Villager, ruth: Villager) -> None:
    """Two taps from the screen of the person: a meeting, and the time."""
    await ana.from_home("pairing-people-button")
    await ana.taps("pairing-see-button", who=await ruth.as_name())
    await ana.taps("checkins-book-button")
    await ana.taps("checkins-slot-button")


async def _meeting(town: Town, tell: Tell) -> None:
    people = await paired(town)
    ana, ruth = people.ana, people.ruth
    await tell("Kith proposes to both how often they could meet. It is a first idea, and both say yes to it.")
    for who in (ana, ruth):
        await who.taps("checkins-plan-yes-button")
    await tell("Ana opens Ruth’s screen. Three times that are free for Ruth; Ana takes a day further on.")
    await ana.from_home("pairing-people-button")
    await ana.taps("pairing-see-button", who=await ruth.as_name())
    await ana.taps("checkins-book-button")
    days = await ana.taps("checkins-more-days-button")
    await ana.taps("checkins-day-button", **_last_day(days).values)
    await ana.taps("checkins-time-button")
    await tell("It is booked, and Ruth is told.")
    await ruth.sees("checkins-told-booked")
    seen = len(await ana.screens())
    await _until(town, ana, "checkins-reminder", seen)
    await tell("Three days before, both are reminded of what is kept for them. Ana says that she comes.")
    await ana.taps("checkins-coming-button")
    seen = len(await ana.screens())
    await _until(town, ana, "checkins-reminder", seen)
    await tell("A day before, once more; and that was the last time.")
    await _until(town, ana, "checkins-question-ask", seen)
    await tell("They have met. Both are asked, and both say yes.")
    for who in (ana, ruth):
        await who.taps("checkins-met-button")
    await tell("It stands in both their books: each has given, and each has received.")
    for who in (ana, ruth):
        await who.from_home("hours-book-button")


MEETING = Story(
    "meeting",
    "A meeting, from booking to book",
    "A plan both agree to, a time, two reminders over days, did you meet, and both books.",
    _meeting,
)


async def _moved(town: Town, tell: Tell) -> None:
    people = await _agreed(town)
    ana, ruth = people.ana, people.ruth
    await tell("Ana books a meeting in two taps.")
    await _books(ana, ruth)
    await tell("It does not suit Ruth. She moves it; the old time is hers until she taps a new one.")
    await ruth.taps("checkins-move-button")
    await ruth.taps("checkins-slot-button")
    await ana.sees("checkins-told-moved")
    await tell("Ana is told. Then something comes up, and she taps that she can’t. Nobody asks why.")
    await ana.taps("checkins-cannot-button")
    await ruth.sees("checkins-told-cannot")
    before = len(await ana.screens())
    await town.passes(7 * DAY)
    await tell("A week goes by. No reminder and no question comes for what was moved or called off.")
    said = [screen.text.key for screen in (await ana.screens())[before:]]
    if unwanted := [key for key in said if key in ("checkins-reminder", "checkins-question-ask")]:
        raise LookupError(f"Ana was told of a meeting that is off: {unwanted}")
    await tell("Ana finds another time when it suits her.")
    await ana.taps("checkins-another-button")
    await ana.taps("checkins-slot-button")


MOVED = Story("moved", "Moved and cancelled", "Reminders go with the meeting they belonged to.", _moved)
