"""A talk between Ana and Ruth: what they send each other, what they put right, and how it ends when one has enough."""

from bot.practice.stories.beginnings import paired
from bot.practice.stories.story import Story, Tell, quickly
from bot.practice.town import Town
from bot.practice.villager import Villager

SLEPT = "He slept for six hours!"
HUNGRY = "What a night! Was he hungry?"
TYPED, MEANT = "He drank a litle and smiled.", "He drank a little and smiled."
SORRY = "I am so cross with my mother."
PUSHY = "You really must do it my way."


async def writes(who: Villager, to: Villager, *lines: str) -> None:
    """Somebody opens the line to another one and writes so much."""
    await who.says("/people")
    await who.taps("pairing-see-button", who=await to.as_name())
    await who.taps("talk-open-button", who=await to.as_name())
    for line in lines:
        await who.says(line)


async def _talk(town: Town, tell: Tell) -> None:
    people = await paired(town)
    ana, ruth = people.ana, people.ruth
    await tell("Ana opens the line to Ruth. Whom she writes to stands on her screen, and nobody sees a number.")
    await writes(ana, ruth, SLEPT)
    await tell("Ruth reads it under the name Ana chose. Ana sends a photo: it is copied, never forwarded.")
    await ana.sends("photo")
    await tell("Ruth takes the photo up with a heart, and replies to it. A reply goes to who wrote what it answers.")
    photo = ruth.holds("photo")
    await ruth.reacts(photo, "❤")
    await ruth.replies(photo, HUNGRY)
    await tell("A voice message goes the same way. Then Ana mistypes, and puts it right: it is right on both phones.")
    await ana.sends("voice")
    await ana.says(TYPED)
    await ana.edits(ana.wrote(TYPED), MEANT)
    if ruth.reads(MEANT) is None or ruth.reads(TYPED) is not None:
        raise LookupError("Ruth does not read what Ana put right")
    await tell("Ana writes something she would rather not have written. “Take it back” takes it off Ruth’s phone.")
    await ana.says(SORRY)
    await ana.taps("talk-take-back-button")
    if ruth.reads(SORRY) is not None:
        raise LookupError("Ruth still reads what Ana took back")
    await ruth.sees("talk-took-back")
    await _blocks_mo(town, tell)


async def _blocks_mo(town: Town, tell: Tell) -> None:
    ana, mo = town.villagers["Ana"], town.villagers["Mo"]
    await tell("With Mo it goes less well. Ana opens his line, and blocks him: at once, for good, and nobody asks why.")
    await writes(mo, ana, PUSHY)
    await _opens_line(ana, town)
    await ana.taps("talk-more-button")
    await ana.taps("talk-block-button")
    await ana.taps("talk-block-yes-button")
    if (await mo.says("Are you still there?")).text.key != "talk-not-over":
        raise LookupError("Mo can still write to Ana")
    await tell("Mo reads only that it is over. With Ruth, Ana goes on as before.")


async def _opens_line(ana: Villager, town: Town) -> None:
    async with quickly(town):
        await writes(ana, town.villagers["Mo"])


TALK = Story(
    "talk",
    "A talk with Ruth",
    "Words, a photo, a reply, a heart; put right, taken back, and a line that is blocked.",
    _talk,
)
