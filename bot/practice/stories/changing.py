"""A coordinator changes what her place decides: seen before it happens, told, put back, and never alone where it could
do harm.
"""

from bot.base.clock import DAY, HOUR
from bot.practice.cast import at_home
from bot.practice.stories import arrive
from bot.practice.stories.beginnings import with_ruth
from bot.practice.stories.story import Story, Tell, quickly
from bot.practice.town import Town
from bot.practice.villager import Villager
from bot.staff import settings_messages

SOONER_HOURS, SOONER_MINUTES = "12", "5"


async def _sets(who: Villager, key: str, typed: str) -> None:
    await who.from_home("staff-desk-button")
    await who.taps("staff-rest-of-desk-button")
    await who.taps("staff-place-button")
    await who.taps("staff-settings-button")
    await who.taps("staff-settings-part-button", part="answers")
    label = settings_messages.name(key)
    await who.taps(label.key, **label.values)
    await who.says(typed)


async def _changing(town: Town, tell: Tell) -> None:
    people = await with_ruth(town)
    cleo = people.cleo
    (dee,) = await at_home(town, "Dee")
    async with quickly(town):
        await arrive.helper(cleo, dee, "coordinator")
        await town.passes(DAY + HOUR)
    await tell("Messages are to be answered within a day here. Cleo would like it to be sooner, and types 12 hours.")
    await _sets(cleo, "message-hours", SOONER_HOURS)
    await tell("Before anything happens she reads what was, what would be, and for how many it becomes different.")
    await cleo.taps("staff-setting-yes-button")
    await tell("Dee, who coordinates too, is told at once. One tap puts it back, and Cleo reads so.")
    await dee.taps("staff-setting-back-button")
    await cleo.sees("staff-setting-told")
    await tell("How soon somebody is called who needs a person now could do harm, so it takes two to change it.")
    await _sets(cleo, "now-minutes", SOONER_MINUTES)
    await cleo.taps("staff-setting-yes-button")
    await tell("Nothing has changed yet. Dee reads what it is about, and agrees; only now it holds.")
    await dee.taps("staff-second-see-button")
    await dee.taps("staff-second-yes-button", own="no")
    await cleo.sees("staff-second-agreed")


CHANGING = Story(
    "changing",
    "A place decides otherwise",
    "Seen before it happens, told to others, put back in one tap; never alone where it could harm.",
    _changing,
)
