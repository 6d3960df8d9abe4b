"""What people do on a line, and what stands on their phones then: the words, for of these nothing is kept."""

from dataclasses import dataclass

from bot.practice.stories import arrive
from bot.practice.town import Town
from bot.practice.villager import Villager


@dataclass
class Three:
    """A town with Ana, her nurse and her mentor, and who coordinates."""

    town: Town
    cleo: Villager
    ruth: Villager
    ana: Villager
    mo: Villager


async def mentor_of(town, cleo, ana, name="Mo"):
    """Somebody becomes that parent's mentor."""
    mo = await town.moves_in(name)
    await arrive.mentor(cleo, mo)
    await becomes_mentor(mo, ana)
    return mo


async def becomes_mentor(mo, ana):
    """A mentor who is here becomes that parent's."""
    await ana.from_home("pairing-people-button")
    await ana.taps("pairing-mentor-button")
    await ana.from_home("pairing-waiting-button")
    await ana.taps("pairing-yes-button")
    await mo.taps("pairing-yes-button")


async def writes(who, to, *lines):
    """Somebody opens the line to another one and writes; what they see then."""
    await who.says("/home")
    screen = await who.goes_home()
    keys = [button.label.key for row in screen.rows for button in row]
    if "talk-write-button" in keys:
        await who.from_home("talk-write-button")
    await who.taps("talk-open-button", who=await to.as_name())
    for line in lines:
        screen = await who.says(line)
    return screen


async def replies(who, message, words):
    """Somebody replies to one message on their phone."""
    who.phone.say(words, reply_to=message.id)
    await who.town.settle()
    return await who.last()


def heard(who, words):
    """The newest message on somebody's phone in which those words stand; None when there is none."""
    return next((message for message in reversed(who.phone.received) if words in message.text), None)


def phones_with(three, words):
    """On whose phones those words stand, in something the bot sent."""
    everybody = (three.cleo, three.ruth, three.ana, three.mo)
    return {who.name for who in everybody if heard(who, words) is not None}
