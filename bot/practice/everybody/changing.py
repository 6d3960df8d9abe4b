"""Somebody has changed what the place decides."""

from bot.practice.villager import Villager
from bot.staff import settings_messages

KEY, PART = "panel-days", "answers"


async def changes(cleo: Villager) -> None:
    """Cleo gives people more time for a panel, in chat: it can be put back."""
    await cleo.from_home("staff-desk-button")
    await cleo.taps("staff-rest-of-desk-button")
    await cleo.taps("staff-place-button")
    await cleo.taps("staff-settings-button")
    await cleo.taps("staff-settings-part-button", part=PART)
    name = settings_messages.name(KEY)
    await cleo.taps(name.key, **name.values)
    await cleo.says("10")
    await cleo.taps("staff-setting-yes-button")
