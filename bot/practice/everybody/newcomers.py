"""Those in the town of everybody who have only just come, wait for somebody, or are here in more than one role."""

from bot.base.clock import HOUR
from bot.practice.everybody import coming
from bot.practice.stories import arrive
from bot.practice.town import Town
from bot.practice.villager import Villager


async def cleared(cleo: Villager, mo: Villager) -> None:
    """Cleo clears Mo for visits at home."""
    await cleo.from_home("staff-desk-button")
    await cleo.taps("staff-find-button")
    await cleo.says(mo.name)
    await cleo.taps("staff-see-button", who=await mo.as_name())
    await cleo.taps("staff-see-clearance-button")
    await cleo.taps("staff-tier-button", tier="home")
    await cleo.taps("staff-years-button", years=1)


async def half_way(town: Town, cleo: Villager) -> None:
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


async def waiting(town: Town) -> None:
    """Bea has a proposal that nobody has answered; nobody here speaks as Zoe does, or as Sami does."""
    await coming.parent(town, "Bea")
    await coming.parent(town, "Zoe", "es", stage="baby", mentor=True)
    await coming.parent(town, "Sami", "ar")
    await town.passes(HOUR)


async def many_roles(town: Town, cleo: Villager) -> None:
    """Dee is a parent, a mentor and a coordinator: home holds more than fits."""
    dee = await coming.parent(town, "Dee", stage="baby")
    for role in ("mentor", "coordinator"):
        await arrive.agree(dee, code=await arrive.invited(cleo, role))
