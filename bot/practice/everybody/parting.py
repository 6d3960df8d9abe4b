"""Those in the town of everybody who part, take a break, or came so long ago that their own time is over."""

from bot.base.clock import DAY
from bot.practice.everybody import coming, complaining
from bot.practice.stories import arrive
from bot.practice.town import Town
from bot.practice.villager import Villager

LONG_AGO = (275 * DAY, 65 * DAY)
"""What came before that Tuesday: until the first mentors get a family, and since then. What was said is forgotten."""


async def long_ago(town: Town, cleo: Villager, ruth: Villager) -> None:
    """Sue's own time is long over, and she is asked to be a mentor. Kay and Pat are mentors, and are asked whether they
    go on: Pat would like to stop, Kay walks with Roy, and somebody still looks in on the two.
    """
    sue = await coming.parent(town, "Sue")
    await arrive.only_me(sue)
    await coming.says_yes(sue, ruth)
    await arrive.agree(sue, code="mentor")
    await sue.from_home("pairing-people-button")
    await sue.taps("pairing-see-button", who=await ruth.as_name())
    await sue.taps("pairing-change-button")
    await sue.taps("pairing-end-button")
    kay, pat = [await coming.helper(town, cleo, name, "mentor") for name in ("Kay", "Pat")]
    then = town.clock.now()
    await town.passes(LONG_AGO[0])
    roy = await coming.parent(town, "Roy", mentor=True)
    await arrive.only_me(roy)
    await coming.says_yes(roy, roy, ruth, kay)
    await complaining.answered(roy, cleo)
    await town.passes(sum(LONG_AGO) - (town.clock.now() - then))
    await pat.taps("staff-go-on-button", word="stop")


async def partings(town: Town, ruth: Villager) -> None:
    """Hana and Ruth are ready to part, Jude has parted, Nora moves away; Fay asks to part, Ana to talk first."""
    ana, fay = town.villagers["Ana"], town.villagers["Fay"]
    for who, helper in ((fay, ruth), (ana, town.villagers["Mo"])):
        await _looks_how_to_part(who, helper)
        await who.taps("pairing-ending-prepare-button")
        await who.taps("pairing-ending-start-button")
    await ana.taps("pairing-ending-answer-button", answer="reservations")
    nora = await _comes_to_part(town, "Nora", ruth)
    await nora.taps("pairing-i-move-button")
    await nora.taps("pairing-moves-yes-button")
    hana, jude = [await _comes_to_part(town, name, ruth) for name in ("Hana", "Jude")]
    await jude.taps("back-button")
    await jude.taps("checkins-met-already-button")
    await jude.taps("checkins-day-button")
    await ruth.taps("checkins-met-button")
    await _looks_how_to_part(jude, ruth)
    await jude.taps("pairing-end-button")
    await hana.taps("pairing-ending-prepare-button")
    await hana.taps("pairing-ending-start-button")
    await hana.taps("pairing-ending-answer-button", answer="ready")
    await ruth.taps("pairing-ending-answer-button", answer="ready")


async def _comes_to_part(town: Town, name: str, nurse: Villager) -> Villager:
    """A parent who is together with that nurse, and looks how they could part."""
    who = await coming.parent(town, name, stage="unsaid")
    await coming.says_yes(who)
    await nurse.taps("pairing-yes-button")
    await _looks_how_to_part(who, nurse)
    return who


async def _looks_how_to_part(who: Villager, helper: Villager) -> None:
    """From the screen of the person, what one may do."""
    await who.says("/people")
    await who.taps("pairing-see-button", who=await helper.as_name())
    await who.taps("pairing-change-button")


async def away(town: Town, cleo: Villager) -> None:
    """Pia, the nurse Una and the mentor Kim take a break, while Noa counts on Una; Ola has left."""
    pia = await coming.parent(town, "Pia")
    ola = await coming.parent(town, "Ola")
    una = await coming.helper(town, cleo, "Una", "nurse")
    noa = await coming.parent(town, "Noa", stage="unsaid")
    await coming.says_yes(noa, una)
    await coming.book(noa, una)
    kim = await coming.helper(town, cleo, "Kim", "mentor")
    for who in (pia, una, kim, ola):
        await who.says("/home")
        await coming.find(who, "people-settings-button")
        await who.taps("people-pause-or-leave-button")
    for who in (pia, una, kim):
        await who.taps("people-pause-button", length="week")
    await ola.taps("people-leave-button")
    await ola.taps("people-leave-now-button")
