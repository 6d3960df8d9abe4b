"""Who is on duty in everybody's town."""

from bot.practice.villager import Villager


async def hand_over(cleo: Villager, ruth: Villager) -> None:
    """Cleo is on duty and would like Ruth to take over, who has not answered yet."""
    await cleo.from_home("staff-desk-button")
    await cleo.taps("staff-duty-button")
    await cleo.taps("staff-put-on-duty-button", who=await cleo.as_name())
    await cleo.from_home("safety-hand-over-button")
    await cleo.taps("staff-hand-to-button", who=await ruth.as_name())
