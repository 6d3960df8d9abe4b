"""One of everybody a place can have, each in a state of their own: where the crawl over all screens begins."""

import contextlib
from collections.abc import AsyncIterator
from datetime import datetime

from bot import app
from bot.base.chance import SeededChance
from bot.base.clock import DAY, HOUR, MovableClock, instant_of
from bot.base.database import Database
from bot.base.texts import Texts
from bot.practice import crawl, goals, several
from bot.practice.stories import arrive
from bot.practice.town import Town
from bot.practice.villager import Villager

TUESDAY = instant_of(datetime(2026, 11, 24, 10, 0), "Europe/London")


@contextlib.asynccontextmanager
async def town_of_everybody() -> AsyncIterator[Town]:
    """A town in memory, on an ordinary Tuesday morning, in which everybody lives. Always the same one."""
    clock = MovableClock(TUESDAY - sum(LONG_AGO))
    texts = Texts.load(app.CONTENT, strict=True)
    database = Database.in_memory(clock=clock, chance=SeededChance(7), consequences=app.consequences())
    try:
        async with Town.built(database, clock, texts, limits=False) as town:
            await move_in(town)
            yield town
    finally:
        await database.close()


LONG_AGO = (275 * DAY, 65 * DAY)
"""What came before that Tuesday: until the first mentors get a family, and since then. What was said is forgotten."""


async def crawled() -> crawl.Found:
    """Everything that everybody can be shown."""
    async with town_of_everybody() as town:
        ids = [(await villager.person()).id for villager in town.villagers.values()]
        work = crawl.everything_from(ids, app.rules())
        return await town.kith.database.read(work)


async def move_in(town: Town) -> None:
    """Everybody comes, and what makes their state is done tap by tap, as they would do it."""
    cleo = await town.moves_in("Cleo")
    await arrive.coordinator(town, cleo)
    ruth = await _helper(town, cleo, "Ruth", "nurse")
    await _long_ago(town, cleo, ruth)
    mo = await _helper(town, cleo, "Mo", "mentor")
    await _cleared(cleo, mo)
    await _paired(town, ruth, mo)
    await _in_need(town, ruth)
    await _bereaved(town, ruth)
    await _partings(town, ruth)
    await _away(town, cleo)
    await _half_way(town, cleo)
    await _waiting(town)
    await _many_roles(town, cleo)
    await several.meet(town, ruth, mo)
    await _acting(town)
    await goals.small_steps(town)
    await arrive.late_hours(town.villagers["Fay"], ruth)
    await arrive.late_hours(ruth, town.villagers["Hana"])


async def _helper(town: Town, cleo: Villager, name: str, role: str) -> Villager:
    who = await town.moves_in(name)
    await arrive.helper(cleo, who, role)
    return who


async def _parent(
    town: Town, name: str, language: str = "en", *, stage: str = "expecting", mentor: bool = False
) -> Villager:
    who = await town.moves_in(name, language)
    await arrive.parent(who, language, stage=stage, mentor=mentor)
    return who


async def _says_yes(*people: Villager) -> None:
    """Each goes home and says yes to what waits there."""
    for who in people:
        await who.says("/home")
        await who.taps("pairing-waiting-button")
        await who.taps("pairing-yes-button")


async def _find(who: Villager, label: str) -> None:
    """Taps what is on home, on its second page too."""
    try:
        await who.taps(label)
    except LookupError:
        await who.taps("more-button")
        await who.taps(label)


async def _paired(town: Town, ruth: Villager, mo: Villager) -> None:
    """Ana has a nurse and a mentor, has met the mentor, and nobody else uses her phone."""
    ana = await _parent(town, "Ana", mentor=True)
    await ana.taps("people-set-phone-button")
    await ana.taps("people-shared-no-button")
    await _says_yes(ana, ana, ruth, mo)
    await _agree_on_a_plan(ana, ruth)
    await _ask_for_fewer(ana)
    await _book(ana, mo)
    await town.passes(2 * DAY)
    for who in (ana, mo):
        await who.taps("checkins-met-button")
    await _book(ana, ruth)


async def _agree_on_a_plan(*people: Villager) -> None:
    """Each says yes to how often they meet."""
    for who in people:
        await who.taps("checkins-plan-yes-button")


async def _ask_for_fewer(parent: Villager) -> None:
    """The parent would like to meet half as often, and the nurse has yet to say yes."""
    await parent.taps("checkins-pace-button")
    await parent.taps("checkins-pace-choice-button", per_cent=50)
    await parent.taps("checkins-reason-button", reason="unsaid")


async def _book(parent: Villager, helper: Villager) -> None:
    """The parent takes the first time that is free."""
    await parent.says("/people")
    await parent.taps("pairing-see-button", who=await helper.as_name())
    await parent.taps("checkins-book-button")
    await parent.taps("checkins-slot-button")


async def _in_need(town: Town, ruth: Villager) -> None:
    """Fay has called for somebody, and Ruth is on it; Gil has called, and nobody has answered yet."""
    fay = await _parent(town, "Fay", stage="baby")
    await _says_yes(fay, ruth)
    await fay.taps("now-button")
    await ruth.taps("asks-on-it-button")
    gil = await _parent(town, "Gil", stage="unsaid")
    await gil.taps("now-button")


async def _bereaved(town: Town, ruth: Villager) -> None:
    """Lia, whom Ruth walks with, has lost her baby."""
    lia = await _parent(town, "Lia")
    await _says_yes(lia, ruth)
    await lia.says("/home")
    await lia.taps("people-change-button")
    await lia.taps("people-loss-button")


async def _long_ago(town: Town, cleo: Villager, ruth: Villager) -> None:
    """Sue's own time is long over, and she is asked to be a mentor. Kay and Pat are mentors, and are asked whether they
    go on: Pat would like to stop, Kay walks with Roy, and somebody still looks in on the two.
    """
    sue = await _parent(town, "Sue")
    await arrive.only_me(sue)
    await _says_yes(sue, ruth)
    await arrive.agree(sue, code="mentor")
    await sue.from_home("pairing-people-button")
    await sue.taps("pairing-see-button", who=await ruth.as_name())
    await sue.taps("pairing-change-button")
    await sue.taps("pairing-end-button")
    kay, pat = [await _helper(town, cleo, name, "mentor") for name in ("Kay", "Pat")]
    then = town.clock.now()
    await town.passes(LONG_AGO[0])
    roy = await _parent(town, "Roy", mentor=True)
    await arrive.only_me(roy)
    await _says_yes(roy, roy, ruth, kay)
    await town.passes(sum(LONG_AGO) - (town.clock.now() - then))
    await pat.taps("staff-go-on-button", word="stop")


async def _cleared(cleo: Villager, mo: Villager) -> None:
    """Cleo clears Mo for visits at home."""
    await cleo.from_home("staff-desk-button")
    await cleo.taps("staff-find-button")
    await cleo.says(mo.name)
    await cleo.taps("staff-see-button", who=await mo.as_name())
    await cleo.taps("staff-see-clearance-button")
    await cleo.taps("staff-tier-button", tier="home")
    await cleo.taps("staff-years-button", years=1)


async def _away(town: Town, cleo: Villager) -> None:
    """Pia, the nurse Una and the mentor Kim take a break, while Noa counts on Una; Ola has left."""
    pia = await _parent(town, "Pia")
    ola = await _parent(town, "Ola")
    una = await _helper(town, cleo, "Una", "nurse")
    noa = await _parent(town, "Noa", stage="unsaid")
    await _says_yes(noa, una)
    await _book(noa, una)
    kim = await _helper(town, cleo, "Kim", "mentor")
    for who in (pia, una, kim, ola):
        await who.says("/home")
        await _find(who, "people-settings-button")
        await who.taps("people-pause-or-leave-button")
    for who in (pia, una, kim):
        await who.taps("people-pause-button", length="week")
    await ola.taps("people-leave-button")
    await ola.taps("people-leave-now-button")


async def _half_way(town: Town, cleo: Villager) -> None:
    """Sol has opened the link and done nothing; Ivy came by a nurse's invite; Eva is in and told nothing; Tess would
    like to be a mentor, Jan has begun the course for it and Val has done it; Yan is too young to agree alone; Max uses
    an invite that nobody knows.
    """
    sol = await town.moves_in("Sol")
    await sol.starts()
    ivy = await town.moves_in("Ivy")
    await ivy.starts(await arrive.invited(cleo, "nurse"))
    eva = await town.moves_in("Eva")
    await arrive.agree(eva)
    tess = await town.moves_in("Tess")
    await arrive.agree(tess, code="mentor")
    for name, steps in (("Jan", 1), ("Val", None)):
        who = await town.moves_in(name)
        await arrive.agree(who, code="mentor")
        await arrive.course(cleo, who, steps)
    yan = await town.moves_in("Yan")
    await yan.starts()
    await yan.taps("people-language-button", language="en")
    await yan.taps("people-go-on-button")
    await yan.taps("people-younger-button")
    max_ = await town.moves_in("Max")
    await max_.starts("x" * 22)


async def _waiting(town: Town) -> None:
    """Bea has a proposal that nobody has answered; nobody here speaks as Zoe does, or as Sami does."""
    await _parent(town, "Bea")
    await _parent(town, "Zoe", "es", stage="baby", mentor=True)
    await _parent(town, "Sami", "ar")
    await town.passes(HOUR)


async def _many_roles(town: Town, cleo: Villager) -> None:
    """Dee is a parent, a mentor and a coordinator: home holds more than fits."""
    dee = await _parent(town, "Dee", stage="baby")
    for role in ("mentor", "coordinator"):
        await arrive.agree(dee, code=await arrive.invited(cleo, role))


async def _partings(town: Town, ruth: Villager) -> None:
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
    who = await _parent(town, name, stage="unsaid")
    await _says_yes(who)
    await nurse.taps("pairing-yes-button")
    await _looks_how_to_part(who, nurse)
    return who


async def _looks_how_to_part(who: Villager, helper: Villager) -> None:
    """From the screen of the person, what one may do."""
    await who.says("/people")
    await who.taps("pairing-see-button", who=await helper.as_name())
    await who.taps("pairing-change-button")


async def _acting(town: Town) -> None:
    """Sam acts for Ana, and Val has agreed to, for which Ana's yes is missing; Sid acts for Pip, who has called for
    somebody since and is asked whether that goes on; Gil's link waits to be opened.
    """
    ana = town.villagers["Ana"]
    await arrive.companion(ana, await town.moves_in("Sam"))
    await arrive.agree_to_act(ana, await town.moves_in("Val"))
    pip = await _parent(town, "Pip", stage="unsaid")
    await arrive.companion(pip, await town.moves_in("Sid"))
    await pip.taps("now-button")
    await pip.taps("asks-never-mind-button")
    await pip.taps("asks-safe-button")
    await arrive.companion_link(town.villagers["Gil"])
