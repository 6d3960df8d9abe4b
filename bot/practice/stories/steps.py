"""Ana takes a small step: a goal in her own words, a step done, and one tap back from whom she shows it to."""

from bot.practice.stories.beginnings import paired
from bot.practice.stories.story import Story, Tell
from bot.practice.town import Town


async def _small_step(town: Town, tell: Tell) -> None:
    people = await paired(town)
    ana, ruth = people.ana, people.ruth
    await tell("What would make next week a bit better? Ana writes it in her own words.")
    await ana.from_home("checkins-goals-button")
    await ana.taps("checkins-goal-new-button")
    await ana.says("Swim again, just for me")
    await tell("She is asked for a first small thing. She writes one, taps another, and leaves it at that.")
    await ana.says("Look for my swimsuit")
    await ana.taps("checkins-starter-step-button", starter="day")
    await ana.taps("checkins-step-enough-button")
    await tell("Nobody else sees it. Ana shows this goal to Ruth, in one tap; she can take it back at any time.")
    await ana.taps("checkins-goal-show-button")
    await ana.taps("checkins-goal-show-to-button", who=await ruth.as_name())
    await ana.taps("back-button")
    await tell("The first step is done. One tap, and it is celebrated.")
    await ana.taps("checkins-step-done-button")
    await tell("Ruth finds it on the screen of Ana’s family. She can read it and say well done, and change nothing.")
    await ruth.from_home("staff-caseload-mine-button")
    await ruth.taps("staff-see-button", who=await ana.as_name())
    await ruth.taps("checkins-goals-of-button")
    await ruth.taps("checkins-cheer-button")
    await ana.sees("checkins-cheered")
    await tell("Ana hears it from her. Of the step that is not done nobody ever speaks.")


SMALL_STEP = Story(
    "step",
    "Ana takes a small step",
    "A goal in her own words, steps one at a time, celebrated; seen by whom she chose.",
    _small_step,
)
