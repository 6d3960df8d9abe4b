"""How things go for some of everybody's town, by their consent."""

from bot.base import timers
from bot.base.messages import Screen
from bot.base.transaction import Transaction
from bot.evidence import asking, shown
from bot.practice.town import Town
from bot.practice.villager import Villager

DAY_OF_TOTAL = "2026-11-20"


async def answers(town: Town) -> None:
    """Fay has said what going well is for her, shows Ruth how sure she feels of it, has begun with other questions, and
    was asked anew; Ruth has written down one total for her, and is about to write down another.
    """
    fay, ruth = town.villagers["Fay"], town.villagers["Ruth"]
    await fay.from_home("measures-open-button")
    await _begins(fay, await fay.taps("measures-agree-button"), "confidence")
    await fay.says("We laugh once a day")
    await fay.taps("measures-sure-button", sure=3)
    await fay.taps("measures-show-button")
    await _begins(fay, await fay.from_home("measures-open-button"), "phq-2")
    await fay.taps("measures-answer-button", answer="Several days")
    person = (await fay.person()).id
    nurse = await ruth.person()
    await town.kith.database.write(lambda tx: _asks(tx, person))
    await town.kith.database.write(lambda tx: shown.write_down(tx, nurse, person, "swemwbs", 21, DAY_OF_TOTAL))
    await town.settle()
    await ruth.says("/people")
    await ruth.taps("pairing-see-button", who=await fay.as_name())
    await ruth.taps("more-button")
    await ruth.taps("measures-family-button")
    await ruth.taps("measures-write-button")
    await ruth.taps("measures-measure-button", title="EPDS")
    await ruth.says("9")


async def _begins(who: Villager, screen: Screen, measure: str) -> None:
    """They begin with that one, from the screen on which they choose."""
    (button,) = [one for row in screen.rows for one in row if getattr(one, "args", ()) == (measure,)]
    await who.taps("measures-answer-these-button", **button.label.values)


def _asks(tx: Transaction, person_id: int) -> None:
    """As if the weeks until they are asked again had gone by."""
    (timer,) = timers.pending(tx, asking.RULE, f"person:{person_id}:measure:confidence")
    asking.due(tx, timer)
