"""Parents in the town of everybody who walk with somebody, need somebody now, or have one who acts for them."""

from bot.base.clock import DAY
from bot.practice.everybody import coming
from bot.practice.stories import arrive
from bot.practice.town import Town
from bot.practice.villager import Villager


async def paired(town: Town, ruth: Villager, mo: Villager) -> None:
    """Ana has a nurse and a mentor, has met the mentor, and nobody else uses her phone."""
    ana = await coming.parent(town, "Ana", mentor=True)
    await ana.taps("people-set-phone-button")
    await ana.taps("people-shared-no-button")
    await coming.says_yes(ana, ana, ruth, mo)
    await _agree_on_a_plan(ana, ruth)
    await _ask_for_fewer(ana)
    await coming.book(ana, mo)
    await town.passes(2 * DAY)
    for who in (ana, mo):
        await who.taps("checkins-met-button")
    await coming.book(ana, ruth)


async def _agree_on_a_plan(*people: Villager) -> None:
    """Each says yes to how often they meet."""
    for who in people:
        await who.taps("checkins-plan-yes-button")


async def _ask_for_fewer(parent: Villager) -> None:
    """The parent would like to meet half as often, and the nurse has yet to say yes."""
    await parent.taps("checkins-pace-button")
    await parent.taps("checkins-pace-choice-button", per_cent=50)
    await parent.taps("checkins-reason-button", reason="unsaid")


async def in_need(town: Town, ruth: Villager) -> None:
    """Fay has called for somebody, and Ruth is on it; Gil has called, and nobody has answered yet."""
    fay = await coming.parent(town, "Fay", stage="baby")
    await coming.says_yes(fay, ruth)
    await fay.taps("now-button")
    await ruth.taps("asks-on-it-button")
    gil = await coming.parent(town, "Gil", stage="unsaid")
    await gil.taps("now-button")


async def bereaved(town: Town, ruth: Villager) -> None:
    """Lia, whom Ruth walks with, has lost her baby."""
    lia = await coming.parent(town, "Lia")
    await coming.says_yes(lia, ruth)
    await lia.says("/home")
    await lia.taps("people-change-button")
    await lia.taps("people-loss-button")


async def acting(town: Town) -> None:
    """Sam acts for Ana, and Val has agreed to, for which Ana's yes is missing; Sid acts for Pip, who has called for
    somebody since and is asked whether that goes on; Gil's link waits to be opened.
    """
    ana = town.villagers["Ana"]
    await arrive.companion(ana, await town.moves_in("Sam"))
    await arrive.agree_to_act(ana, await town.moves_in("Val"))
    pip = await coming.parent(town, "Pip", stage="unsaid")
    await arrive.companion(pip, await town.moves_in("Sid"))
    await pip.taps("now-button")
    await pip.taps("asks-never-mind-button")
    await pip.taps("asks-safe-button")
    await arrive.companion_link(town.villagers["Gil"])
