"""Somebody who leaves traces everywhere in the house."""

from bot.base.clock import MovableClock
from bot.practice.stories import arrive
from bot.practice.town import town_in

START = 1_795_600_000_000_000


async def a_full_life(file):
    """Ana joins under a name nobody else has, is paired, writes, leaves things open everywhere; her id and Ruth's."""
    async with town_in(file, MovableClock(START)) as town:
        cleo, ruth = await town.moves_in("Cleo"), await town.moves_in("Ruth")
        await arrive.coordinator(town, cleo)
        await arrive.nurse(cleo, ruth)
        ana = await town.moves_in("Quillfeather")
        await arrive.parent(ana)
        await ana.says("/people")
        await ana.from_home("pairing-waiting-button")
        await ana.taps("pairing-yes-button")
        await ruth.taps("pairing-yes-button")
        await ana.says("Quillfeather would like to say something")
        return (await ana.person()).id, (await ruth.person()).id
