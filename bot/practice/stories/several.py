"""Ruth meets several families at once: a place in one tap, a place in line, and nobody reads who else comes."""

from bot.base.clock import DAY
from bot.practice.cast import at_home
from bot.practice.stories import arrive
from bot.practice.stories.beginnings import paired, says_hello
from bot.practice.stories.story import Story, Tell, quickly
from bot.practice.town import Town
from bot.practice.villager import Villager

UNTIL_IT_IS_OVER = 2 * DAY
LOOKED_FOR_MAX = 14


async def opens(host: Villager, topic: str, room: int, offered: str = "") -> None:
    """A meeting for several at the first time that is free, and somewhere the host tells of; only a nurse says for
    whom.
    """
    await looks_at_groups(host)
    await host.taps("checkins-group-new-button")
    await host.taps("checkins-group-topic-button", topic=topic)
    await host.taps("checkins-group-where-later-button")
    await host.taps("checkins-day-button")
    await host.taps("checkins-time-button")
    await host.says(str(room))
    if offered:
        await host.taps("checkins-group-for-button", offered=offered)
    await host.taps("checkins-group-open-button")


async def looks_at_groups(who: Villager) -> None:
    """From my meetings to those for several."""
    await who.says("/meetings")
    await who.taps("checkins-group-list-button")


async def _walks_with(town: Town, ruth: Villager, name: str) -> Villager:
    """One more family of Ruth's."""
    (who,) = await at_home(town, name)
    await arrive.parent(who, mentor=False)
    await arrive.only_me(who)
    await who.from_home("pairing-waiting-button")
    await who.taps("pairing-yes-button")
    await ruth.taps("pairing-yes-button")
    await says_hello(ruth)
    return who


async def _several(town: Town, tell: Tell) -> None:
    people = await paired(town)
    ana, ruth = people.ana, people.ruth
    async with quickly(town):
        bea, dora = [await _walks_with(town, ruth, name) for name in ("Bea", "Dora")]
    await tell("Ruth walks with three families: Ana, Bea and Dora. She opens a meeting over tea, for two of them.")
    await opens(ruth, "tea", 2, "own")
    await tell("All three are asked. Ana and Bea take a place, each in one tap; nobody reads who else comes.")
    for who in (ana, bea):
        await who.taps("checkins-group-take-button")
    await tell("It is full. Dora takes a place in line, and is told that she is the first.")
    await looks_at_groups(dora)
    await dora.taps("checkins-slot-button")
    await dora.taps("checkins-group-wait-button")
    await tell("Something comes up for Bea, and nobody asks why. Her place is Dora’s at once.")
    await bea.taps("checkins-cannot-button")
    await dora.sees("checkins-group-told-place")
    await tell("They have met. Ruth ticks who was there, and it stands in each one’s book as given and received.")
    await _until_it_is_over(town, ruth)
    await ruth.taps("checkins-group-who-button")
    await ruth.taps("checkins-group-done-all-button")
    for who in (ana, dora, ruth):
        await who.from_home("hours-book-button")


async def _until_it_is_over(town: Town, host: Villager) -> None:
    """Days pass until the host is asked who was there."""
    for _ in range(LOOKED_FOR_MAX):
        await town.passes(DAY)
        if await host.has("checkins-group-question-host-ask"):
            return
    raise LookupError(f"{host.name} is not asked who was there")


SEVERAL = Story(
    "several",
    "A meeting for several",
    "Tea for two of three families: a place in one tap, a place in line, and who was there.",
    _several,
)
