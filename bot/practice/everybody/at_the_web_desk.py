"""A coordinator who is signed in at the web desk, too."""

from bot.base.transaction import Transaction
from bot.practice.town import Town
from bot.practice.villager import Villager
from bot.staff import signing


async def signed_in(town: Town, cleo: Villager) -> None:
    """She taps for a link, opens it, and presses the button on the page."""
    shown = await cleo.from_home("web-open-button")
    code = str(shown.text.values["link"]).rpartition("/")[2]

    def press(tx: Transaction) -> None:
        signing.sign_in(tx, code)

    await town.kith.database.write(press)
    await town.settle()
