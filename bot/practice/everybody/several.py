"""Meetings for several in the town of everybody: one that is full, and one that has room."""

from bot.practice.town import Town
from bot.practice.villager import Villager


async def meet(town: Town, ruth: Villager, mo: Villager) -> None:
    """Ruth takes a walk with four, and nobody else has room there, not even Hana, with whom she walks too; Mo has asked
    the families he walks with to tea.
    """
    await opens(ruth, "walk", 4, "all")
    for name in ("Ana", "Fay", "Lia", "Roy"):
        who = town.villagers[name]
        await looks_at_groups(who)
        await who.taps("checkins-slot-button")
        await who.taps("checkins-group-take-button")
    await opens(mo, "tea", 3)


async def opens(host: Villager, topic: str, room: int, offered: str = "") -> None:
    """A meeting for several at the first time that is free, and somewhere the host tells of; only a nurse says for
    whom.
    """
    await looks_at_groups(host)
    await host.taps("checkins-group-new-button")
    await host.taps("checkins-group-topic-button", topic=topic)
    await host.taps("checkins-group-where-later-button")
    await host.taps("checkins-day-button")
    await host.taps("checkins-time-button")
    await host.taps("checkins-group-room-button", count=str(room))
    if offered:
        await host.taps("checkins-group-for-button", offered=offered)
    await host.taps("checkins-group-open-button")


async def looks_at_groups(who: Villager) -> None:
    """From my meetings to those for several."""
    await who.says("/meetings")
    await who.taps("checkins-group-list-button")
