"""How people complain in the tests, tap by tap, and what is kept of it."""

from sqlalchemy import select

from bot.asks import service as asks
from bot.base.tables import metadata
from bot.practice.stories import arrive
from bot.safety.complaints import KIND
from bot.safety.store import COMPLAINTS

WORDS = "Ruth came an hour late and laughed about it"
ANSWER = "I am sorry. I will talk with you on Monday."
OUTSIDE = "01632 960 456"


async def complains(who, concerns="helper", words=WORDS):
    await who.says("/complain")
    await who.taps("complaints-about-button", concerns=concerns)
    await who.says(words)
    return await who.taps("complaints-send-button")


async def dee_in(town, cleo):
    """Dee coordinates too."""
    dee = await town.moves_in("Dee")
    await arrive.helper(cleo, dee, "coordinator")
    return dee


async def answers(who, words=ANSWER):
    await who.taps("complaints-read-button")
    await who.taps("complaints-answer-button")
    await who.says(words)
    return await who.taps("complaints-send-button")


async def reads_again(who):
    """The complaint, by the list of what waits."""
    await who.from_home("asks-list-button")
    await who.taps("asks-see-button")
    return await who.taps("complaints-read-button")


async def waiting(town):
    found = await town.kith.database.read(lambda tx: asks.at_place(tx, "merevale"))
    return [ask for ask in found if ask.kind == KIND]


async def lines(town):
    return await town.kith.database.read(lambda tx: tx.all(select(COMPLAINTS).order_by(COMPLAINTS.c.id)))


async def everything(town):
    """Every row of every table, as it lies on the disk."""
    tables = metadata.sorted_tables
    return await town.kith.database.read(
        lambda tx: [(table.name, str(tuple(row))) for table in tables for row in tx.all(select(table))]
    )


def note(screen):
    return screen.text.values["note"].key


async def said_to(who):
    """The words that a coordinator reads behind the tap."""
    screen = await who.taps("complaints-read-button")
    return [line.values["words"] for line in screen.text.values["lines"].items]
