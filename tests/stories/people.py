"""The four, and how they come to be where a story begins."""

from bot.practice.stories import arrive


async def cleo_in(town):
    """Cleo coordinates."""
    cleo = await town.moves_in("Cleo")
    await arrive.coordinator(town, cleo)
    return cleo


async def ruth_in(town, cleo, name="Ruth", language="en"):
    """Ruth is a nurse."""
    ruth = await town.moves_in(name)
    await arrive.nurse(cleo, ruth, language)
    return ruth


async def ana_in(town, name="Ana", *, only_me=True, **told):
    """Ana is a parent who has told what matching needs; nobody else uses her phone."""
    ana = await town.moves_in(name)
    await arrive.parent(ana, **{"mentor": False, **told})
    if only_me:
        await arrive.only_me(ana)
    return ana


async def is_in(town, name):
    """Somebody has joined, put the questions off, and nobody else uses their phone."""
    who = await town.moves_in(name)
    await arrive.agree(who)
    await who.taps("people-later-button")
    await arrive.only_me(who)
    return who


async def paired(town, **told):
    """Cleo, Ruth and Ana; Ruth is Ana's nurse."""
    cleo = await cleo_in(town)
    ruth = await ruth_in(town, cleo)
    ana = await ana_in(town, **told)
    await ana.from_home("pairing-waiting-button")
    await ana.taps("pairing-yes-button")
    await ruth.taps("pairing-yes-button")
    return cleo, ruth, ana


async def reads(who):
    """Every text on somebody's phone that is the bot's, and every label beneath it."""
    return [words for message in who.phone.received for words in (message.text, *message.labels)]


def counted(screens, key):
    """How many of the screens say that."""
    return sum(screen.text.key == key for screen in screens)
