"""Sam acts for Ana: how he comes to, and how it looks to them."""

from bot.people import companions
from bot.practice.stories import arrive


async def sam_in(town, name="Sam"):
    """Somebody with a phone who has never heard of Kith."""
    return await town.moves_in(name)


async def acts_for(town, ana, name="Sam"):
    """Sam acts for Ana; nobody else uses his phone."""
    sam = await sam_in(town, name)
    await arrive.companion(ana, sam)
    await arrive.only_me(sam)
    return sam


async def her_list(ana):
    """Ana looks at who acts for her."""
    await ana.says("/home")
    return await ana.from_home("people-companions-see-button")


def labels(screen):
    return [button.label.key for row in screen.rows for button in row]


def lines(screen):
    return [line.key for line in screen.text.values["lines"].items]


async def acts(town, sam):
    """For whom Sam may act now, by id."""
    me = await sam.person()
    return await town.kith.database.read(lambda tx: companions.acted_for(tx, me))


async def her_list_from_settings(ana):
    await ana.from_home("people-settings-button")
    await ana.taps("people-set-consents-button")
    return await ana.taps("people-companions-button")
