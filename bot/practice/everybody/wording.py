"""Other words for what Kith says, for the crawl: in use, put back, waiting for the circle, and for who works there."""

from bot.base.facts import DecisionMade
from bot.base.transaction import Transaction
from bot.circle import rules, wordings
from bot.circle.store import agenda
from bot.people import service as people
from bot.people.rules import Person
from bot.practice.town import Town
from bot.practice.villager import Villager

WORDS = {
    "circle-nothing-there": "Nothing so far",
    "circle-no-results": "We have not decided anything so far.",
    "circle-nobody-yet": "It is nobody’s so far.",
    "circle-brought": "We have it on the list.",
    "circle-taken-back": "It is not on the list any more.",
    "circle-given-back": "Somebody else may take it on now.",
}
"""What people there read by now: more than stand on one page."""
PUT_BACK, WAITS = "circle-planned", "circle-noted"
GRAVE = "people-loss-undone"


async def changes(town: Town) -> None:
    """Ana's words are in use, one of them was put back, Fay's wait, and a grave one is to be looked at; Roy is about to
    bring others, and Hana looks for a text.
    """
    ids = {name: (await villager.person()).id for name, villager in town.villagers.items()}
    await town.kith.database.write(lambda tx: _all_of_it(tx, ids))
    await town.settle()
    roy, hana = town.villagers["Roy"], town.villagers["Hana"]
    await _opens(roy)
    await roy.says("nothing waits for you just")
    await roy.taps("circle-open-one-button", number="1")
    await roy.says("Nothing needs you just now.")
    await _opens(hana)
    await hana.says("the list")


async def _opens(who: Villager) -> None:
    await who.from_home("circle-open-button")
    await who.taps("circle-agenda-button")
    await who.taps("wording-open-button")


def _all_of_it(tx: Transaction, ids: dict[str, int]) -> None:
    ana, fay, cleo = (people.get(tx, ids[name]) for name in ("Ana", "Fay", "Cleo"))
    _carried(tx, ana, GRAVE, "Thank you. All is as before.")
    wordings.put_back(tx, cleo, _carried(tx, ana, PUT_BACK, "It is set, and all hear of it."), "It promises too much.")
    wordings.propose(tx, fay, WAITS, "The notes are kept.")
    for key, words in WORDS.items():
        _carried(tx, ana, key, words)


def _carried(tx: Transaction, person: Person, key: str, words: str) -> int:
    """Words that a vote has carried; their id."""
    item = wordings.propose(tx, person, key, words)
    agenda.move(tx, item.id, "waiting", "decided")
    wordings.decided(tx, DecisionMade(0, item.about, "carried", 1))
    return rules.what_about(item.about or "")[1]
