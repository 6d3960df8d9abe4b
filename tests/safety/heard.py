"""What people write in these tests, by what it says; and the ways in which they write it."""

from bot.base.messages import Text
from bot.practice.villager import keys

EMERGENCY = "I am going to kill myself tonight"
TODAY = "they would all be better off without me"
HARD = "I am so overwhelmed, I cry all the time"
HARMLESS = "dying of laughter here"
LEVELS = {"emergency": EMERGENCY, "today": TODAY, "ask": HARD, "none": HARMLESS}


async def text(who, words):
    who.phone.say(words)
    await who.town.settle()


async def caption(who, words):
    who.phone.send_photo(words)
    await who.town.settle()


async def edited(who, words):
    before = who.phone.say("See you on Thursday.")
    await who.town.settle()
    who.phone.edit(before.id, words)
    await who.town.settle()


async def edited_caption(who, words):
    before = who.phone.send_photo("our garden")
    await who.town.settle()
    who.phone.edit(before.id, words)
    await who.town.settle()


async def name(who, words):
    """As the answer to how they want to be called: a form like any other."""
    await who.from_home("people-settings-button")
    await who.taps("people-set-name-button")
    await text(who, words)


WAYS = (text, caption, edited, edited_caption, name)


async def seen(who):
    """Everything on somebody's phone, plain lines opened, by the keys of its texts."""
    await who.opens_everything()
    return [key for screen in await who.screens() for key in keys(screen.text)]


async def called_for(who):
    """What somebody is called for because of words, by key."""
    found = [screen.text.values.get("what") for screen in await who.screens() if screen.text.key == "asks-call"]
    return [what.key for what in found if isinstance(what, Text) and what.key.startswith("safety-")]
