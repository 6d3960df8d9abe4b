"""News of the place: who agreed to them, what goes soon, and what is still being written."""

from bot.base.messages import Text
from bot.practice.town import Town
from bot.practice.villager import Villager

READERS = ("Sue", "Ana", "Fay", "Gil", "Lia", "Hana", "Jude", "Bea", "Zoe")
"""One more than the fewest who ever get news."""


async def news(town: Town, cleo: Villager) -> None:
    """Some parents agree to news; Cleo sends them some, asks for a yes to more, and has begun a third."""
    for name in READERS:
        await _agrees(town.villagers[name])
    await _writes(cleo, "The garden opens on Friday.")
    await cleo.taps("staff-news-who-button")
    await cleo.taps("staff-news-part-button", part="role")
    await cleo.taps("staff-news-choice-button", what=Text("staff-news-short", to="parent"))
    await cleo.taps("back-button")
    await cleo.taps("staff-news-send-button")
    await _writes(cleo, "There is a new room for babies.")
    await cleo.taps("staff-news-send-button")
    await _writes(cleo, "Bring your own cup.")


async def _agrees(villager: Villager) -> None:
    await villager.from_home("people-settings-button")
    await villager.taps("people-set-consents-button")
    await villager.taps("more-button")
    await villager.taps("people-consent-button", purpose="news")
    await villager.goes_home()


async def _writes(cleo: Villager, words: str) -> None:
    await cleo.from_home("staff-desk-button")
    await cleo.taps("staff-rest-of-desk-button")
    await cleo.taps("staff-news-button")
    await cleo.taps("staff-news-write-button")
    await cleo.says(words)
