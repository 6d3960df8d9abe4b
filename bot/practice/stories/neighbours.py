"""What neighbours do again and again in the stories of what they give each other."""

from collections.abc import Mapping

from bot.base.clock import HOUR, MINUTE, Instant
from bot.base.messages import Screen, Value
from bot.practice.cast import at_home
from bot.practice.stories import arrive
from bot.practice.stories.story import quickly
from bot.practice.town import Town
from bot.practice.villager import Villager
from bot.skills import messages

SOON: Instant = 20 * MINUTE
"""By then whoever could give something has been asked."""
HOURS_MAX = 14 * 24
PAGES_MAX = 12

Said = Mapping[str, str]
"""What somebody types, by the language they read."""
SATURDAY: Said = {"en": "Saturday 10:00", "es": "sábado 10:00", "ar": "السبت 10:00"}


async def says(who: Villager, said: Said) -> None:
    """Somebody types it in their own language."""
    await who.says(said[who.reads_first])


async def live_here(town: Town, *names: str) -> list[Villager]:
    """More parents, each of whom is asked nothing else yet; nobody else uses their phones."""
    found = await at_home(town, *names)
    async with quickly(town):
        for who in found:
            await arrive.agree(who)
            await who.taps("people-later-button")
            await arrive.only_me(who)
    return found


async def puts_up(who: Villager, side: str, group: str, kind: str) -> None:
    """Somebody says by taps that they can give something, or that it would help."""
    await who.from_home("skills-open-button")
    await who.taps(f"skills-add-{side}-button")
    await turns_to(who, "skills-group-button", choice=group)
    await turns_to(who, "skills-one-button", what=messages.name(kind))
    await who.taps("skills-groups-button")
    await who.taps("done-button")


async def turns_to(who: Villager, label: str, **values: Value) -> Screen:
    """Taps that button of the newest screen, on whatever page of it it is; what stands there then."""
    for _ in range(PAGES_MAX):
        try:
            await who.find(label, **values)
        except LookupError:
            await who.taps("more-button")
        else:
            break
    return await who.taps(label, **values)


async def until(town: Town, who: Villager, key: str, hours_max: int = HOURS_MAX) -> None:
    """Hours pass until that text stands on their phone."""
    for _ in range(hours_max):
        if await who.has(key):
            return
        await town.passes(HOUR)
    raise LookupError(f"{who.name} does not see {key} in {hours_max} hours")


async def open_books(*those: Villager) -> None:
    """They look into their books."""
    for who in those:
        await who.from_home("hours-book-button")
