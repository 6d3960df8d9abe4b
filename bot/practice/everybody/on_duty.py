"""Who is on duty in everybody's town."""

from bot.practice.villager import Villager


async def plan_week(cleo: Villager, ruth: Villager) -> None:
    """Ruth has an evening of the week."""
    await cleo.from_home("staff-desk-button")
    await cleo.taps("staff-duty-button")
    await cleo.taps("staff-rota-button")
    await cleo.taps("staff-day-button", day=2)
    await cleo.says("18-20")
    await cleo.taps("staff-put-on-duty-button", who=await ruth.as_name())


async def hand_over(cleo: Villager, ruth: Villager) -> None:
    """Cleo is on duty and would like Ruth to take over, who has not answered yet."""
    await cleo.from_home("staff-desk-button")
    await cleo.taps("staff-duty-button")
    await cleo.taps("staff-put-on-duty-button", who=await cleo.as_name())
    await cleo.from_home("safety-hand-over-button")
    await cleo.taps("staff-hand-to-button", who=await ruth.as_name())
