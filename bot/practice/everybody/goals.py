"""The goals of one of everybody's town, each in a state of its own."""

from bot.practice.town import Town


async def small_steps(town: Town) -> None:
    """Ana has two goals, and has done one step of the first, which Ruth may see; Mo and Sam may see both. She has asked
    to be reminded of the second, looked which of its steps she would like to change, and thinks of another.
    """
    ana, ruth, mo, sam = (town.villagers[name] for name in ("Ana", "Ruth", "Mo", "Sam"))
    for starter, seen_by in (("talk", (ruth, mo, sam)), ("rest", (mo, sam))):
        await ana.from_home("checkins-goals-button")
        await ana.taps("checkins-goal-new-button")
        await ana.taps("checkins-starter-goal-button", starter=starter)
        for step in ("day", "ask"):
            await ana.taps("checkins-starter-step-button", starter=step)
        await ana.taps("checkins-step-enough-button")
        await ana.taps("checkins-goal-show-button")
        for who in seen_by:
            await ana.taps("checkins-goal-show-to-button", who=await who.as_name())
        await ana.taps("back-button")
        if starter == "talk":
            await ana.taps("checkins-step-done-button")
    await ana.taps("checkins-goal-remind-button")
    await ana.taps("checkins-day-button")
    await ana.taps("checkins-goal-change-button")
    await ana.taps("checkins-goal-steps-button")
    await ana.taps("back-button")
    await ana.taps("checkins-step-add-button")
