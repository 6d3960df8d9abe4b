"""Ana writes something that worries us: the message goes on as any other, and a person is added."""

from bot.practice.stories.beginnings import paired
from bot.practice.stories.story import Story, Tell
from bot.practice.stories.talking import writes
from bot.practice.town import Town

IDIOM = "This baby is killing me, I am dying of laughter here!"
WITHOUT_HOPE = "They would all be better off without me."


async def _worry(town: Town, tell: Tell) -> None:
    people = await paired(town)
    ana, ruth, mo = people.ana, people.ruth, people.mo
    await tell("Ana writes to Mo, in a way people do. It is heard as what it is, and nothing follows.")
    await writes(ana, mo, IDIOM)
    if await ruth.has("safety-ask-today") or await ruth.has("safety-ask-emergency"):
        raise LookupError("somebody was called for an idiom")
    await tell("Then she writes something else. It reaches Mo, for nothing is ever held up.")
    await ana.says(WITHOUT_HOPE)
    if mo.reads(WITHOUT_HOPE) is None:
        raise LookupError("Mo does not read what Ana wrote")
    await ana.sees("safety-today")
    await tell("Ana reads at once that Ruth gets in touch today, what Ruth reads, and whom she can call meanwhile.")
    await ruth.sees("safety-ask-today")
    await tell("Ruth is called, with a time by which. The few words are behind a tap, and each look is written down.")
    await ruth.taps("safety-words-button")
    await tell("She says that she is on it, and Ana sees that. Only a person closes it, when they have talked.")
    await ruth.taps("asks-on-it-button")
    await ana.sees("asks-seen")
    await ruth.taps("asks-done-button")
    await ruth.taps("asks-sorted-button")
    await tell("Nobody was reported anywhere, and Mo, who read the message as a friend, was told nothing more.")


WORRY = Story(
    "worry",
    "A message that worries us",
    "An idiom is nothing; words without hope reach Mo as they are, and bring Ruth the same day.",
    _worry,
)
