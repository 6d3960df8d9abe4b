"""Ana's book: page by page, a part of it, in short; and as a picture, a spreadsheet and pages to print."""

from bot.practice.stories.beginnings import paired
from bot.practice.stories.sessions import leads_for
from bot.practice.stories.sharing import was_helped
from bot.practice.stories.story import Story, Tell, quickly
from bot.practice.town import Town


async def _statement(town: Town, tell: Tell) -> None:
    people = await paired(town)
    ana, mo = people.ana, people.mo
    async with quickly(town):
        await was_helped(ana, mo)
        await leads_for(town, ana, mo)
    await tell("Mo has helped Ana, and she has led yoga. Both stand in her book: given and received, and no rank.")
    await ana.from_home("hours-book-button")
    await tell("She looks through all of it, month by month, and then only at what she shared with Mo.")
    await ana.taps("hours-all-button")
    await ana.taps("hours-choose-button")
    await ana.taps("hours-choose-who-button", who=await mo.as_name())
    await tell("In short, it is the last six months, with whom, and by kind.")
    await ana.from_home("hours-book-button")
    await ana.taps("hours-summary-button")
    await tell("She would like to see it: the same facts as a picture, and in words beneath it.")
    await ana.taps("hours-file-button", form="bars")
    ana.holds("photo")
    await tell(
        "And to keep it: a table for a spreadsheet, and pages to print. Both are made now, and kept by nobody else."
    )
    for form in ("csv", "pdf"):
        await ana.taps("back-button")
        await ana.taps("hours-file-button", form=form)
        ana.holds("document")


STATEMENT = Story(
    "statement",
    "My book, all of it",
    "Pages, a part of them, in short; a picture, a spreadsheet, and pages to print.",
    _statement,
)
