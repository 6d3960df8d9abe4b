"""Members change what Kith says: other words are brought, decided, and read by everybody, with a way back."""

from bot.base.clock import DAY
from bot.practice.stories.beginnings import with_ruth
from bot.practice.stories.circle import VOTE_TAKES, YES, chooses_yes
from bot.practice.stories.neighbours import Said, live_here, says
from bot.practice.stories.story import Story, Tell
from bot.practice.town import Town
from bot.practice.villager import Villager

WITH: Said = {"en": "Thank you for telling us. Everything", "es": "Gracias por decirlo. Todo", "ar": "شكرًا على إخبارنا"}
NEW: Said = {
    "en": "Thank you. All is as it was, and we are here.",
    "es": "Gracias. Todo está como antes, y aquí estamos.",
    "ar": "شكرًا. كل شيء كما كان، ونحن هنا.",
}


async def _to_words(who: Villager) -> None:
    await who.from_home("circle-open-button")
    await who.taps("circle-agenda-button")
    await who.taps("wording-open-button")


async def _reads_both(who: Villager) -> None:
    await _to_words(who)
    await who.taps("wording-changed-button")
    await who.taps("circle-open-one-button")


async def _other_words(town: Town, tell: Tell) -> None:
    people = await with_ruth(town)
    ana, ruth = people.ana, people.ruth
    bea, cai = await live_here(town, "Bea", "Cai")
    await tell("Something Kith says sounds cold to Ana. She writes a few words of it, and finds it.")
    await _to_words(ana)
    await says(ana, WITH)
    await ana.taps("circle-open-one-button", number="1")
    await tell("She writes it as she would say it, reads it back as it would look, and brings it to the circle.")
    await says(ana, NEW)
    await ana.taps("wording-put-up-button")
    await tell("All have one vote. The ballot has the old words and the new ones.")
    await ana.taps("circle-begin-button")
    await ana.taps("circle-begin-now-button")
    await ana.taps("circle-choice-button", choice=YES)
    for who in (ruth, people.mo, people.cleo, bea, cai):
        await chooses_yes(who)
    await town.passes(VOTE_TAKES + DAY)
    await tell("The text is a grave one, so somebody who works here looks at it too. Ruth reads both, and says yes.")
    await _reads_both(ruth)
    await ruth.taps("wording-good-button")
    await tell("From now on everybody here reads Ana’s words. The old ones are one tap away, and so is the way back.")
    await ana.sees("wording-told")
    await _reads_both(bea)


OTHER_WORDS = Story(
    "other-words",
    "Kith says it otherwise",
    "Ana finds better words, the circle decides, Ruth looks at them, and everybody here reads them.",
    _other_words,
)
