"""Ana needs what Mo can give: Kith brings the two together, they find a time, and both say how long it was."""

from bot.base.messages import Duration
from bot.practice.stories.beginnings import paired, with_ruth
from bot.practice.stories.neighbours import SOON, Said, open_books, puts_up, says, until
from bot.practice.stories.story import Story, Tell
from bot.practice.town import Town
from bot.skills import messages

RECIPES: Said = {"en": "ideas for recipes", "es": "ideas de recetas", "ar": "أفكار لوصفات الطبخ"}
IT_WAS, IT_TOOK = Duration(45), Duration(90)


async def _need_meets_offer(town: Town, tell: Tell) -> None:
    people = await with_ruth(town)
    ana, mo = people.ana, people.mo
    await tell("Mo is asked what he can give before anything else. Swapping recipes, he taps.")
    await puts_up(mo, "offer", "cooking", "recipes")
    await tell("Ana writes in her own words what would help her, and taps what is meant.")
    await ana.from_home("skills-open-button")
    await ana.taps("skills-add-need-button")
    await says(ana, RECIPES)
    await ana.taps("skills-one-button", on="no")
    await ana.taps("done-button")
    await tell("A few minutes later Mo is asked whether he could: with reasons, and without a name.")
    await town.passes(SOON)
    await mo.taps("skills-can-button")
    await tell("He can. Only now Ana reads his name. She may still say no, and nobody would read it. She says yes.")
    await ana.taps("skills-yes-please-button")
    await tell("Both have said yes. Ana finds a time that suits both: one tap, and Mo reads it.")
    await ana.taps("skills-exchange-when-button")
    await ana.taps("skills-exchange-slot-button")
    await mo.sees("skills-exchange-told-booked")
    await until(town, mo, "skills-exchange-ask")
    await tell("It is over, and both are asked how it went. It was to be half an hour. Mo taps: it was 45 minutes.")
    await mo.taps("skills-exchange-was-button", minutes=IT_WAS)
    await ana.sees("skills-exchange-claimed")
    await tell("Ana reads what Mo said, and says so too. Nothing counts before both say the same.")
    await ana.taps("skills-exchange-yes-button", minutes=IT_WAS)
    await tell("Now it stands in both their books: Mo gave 45 minutes, and Ana received them.")
    await open_books(mo, ana)


NEED_MEETS_OFFER = Story(
    "need-meets-offer",
    "A need meets an offer",
    "Asked in private, agreed, booked; it took longer, one tap says so, and both confirm.",
    _need_meets_offer,
)

COOKED: Said = {"en": "2h cooking for Mo yesterday", "es": "ayer 2 h de cocina para Mo", "ar": "ساعتان طبخ لـ Mo أمس"}


async def _said(town: Town, tell: Tell) -> None:
    people = await paired(town)
    ana, mo = people.ana, people.mo
    await tell("Ana has cooked for Mo. She opens her book and says it in one line, as she would say it to a friend.")
    await ana.from_home("hours-book-button")
    await ana.taps("telling-open-button")
    await says(ana, COOKED)
    await tell("What was read is read back. What she did not say is asked, and nothing is guessed: which kind?")
    await ana.taps("telling-kind-button", what=messages.name("cook-together"))
    await tell("It was half an hour less. Each part is put right in one tap, and the whole is read back again.")
    await ana.taps("telling-change-minutes-button")
    await ana.taps("telling-minutes-button", minutes=IT_TOOK)
    await ana.taps("telling-yes-button")
    await tell("Mo is asked whether that is right. Until he says so it stands in nobody’s book.")
    await mo.sees("skills-exchange-claimed")
    await ana.from_home("hours-book-button")
    await mo.taps("skills-exchange-yes-button", minutes=IT_TOOK)
    await tell("He says yes with one tap. Now it stands in both.")
    await open_books(ana, mo)


SAID = Story(
    "said",
    "Saying it to log it",
    "One line in own words is read back, put right, and counts when the other one agrees.",
    _said,
)
