"""Those who wrote what worries us: in danger, without hope, and only worn out; and one for whom somebody is on it."""

from bot.practice.stories import arrive
from bot.practice.town import Town

WROTE = {
    "Nora": "they would all be better off without me",
    "Vera": "I want to die",
    "Wim": "I am so overwhelmed, I cry all the time",
}


async def write(town: Town) -> None:
    """Each has joined, and then writes. Of Yara, who writes last, Cleo has said that she is on it, and
    written to her.
    """
    for name, words in (*WROTE.items(), ("Yara", WROTE["Vera"])):
        who = await town.moves_in(name)
        await arrive.agree(who)
        await who.says(words)
    cleo = town.villagers["Cleo"]
    await cleo.taps("asks-on-it-button")
    await cleo.taps("asks-write-button")
    await cleo.says("Are you alone just now?")
