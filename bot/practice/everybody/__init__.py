"""One of everybody a place can have, each in a state of their own: where the crawl over all screens begins."""

import contextlib
from collections.abc import AsyncIterator
from datetime import datetime

from bot import app, wiring
from bot.base.chance import SeededChance
from bot.base.clock import MovableClock, instant_of
from bot.base.database import Database
from bot.base.texts import Texts
from bot.practice import crawl
from bot.practice.everybody import (
    at_the_web_desk,
    changing,
    checking,
    coming,
    complaining,
    counting,
    deciding,
    families,
    giving,
    goals,
    jobs,
    measuring,
    mending,
    neighbouring,
    newcomers,
    on,
    on_duty,
    parting,
    reading,
    recruiting,
    removing,
    several,
    storying,
    talking,
    telling,
    wording,
    worried,
)
from bot.practice.stories import arrive
from bot.practice.town import Town

DESK = "https://desk.example.org"
TUESDAY = instant_of(datetime(2026, 11, 24, 10, 0), "Europe/London")


@contextlib.asynccontextmanager
async def town_of_everybody() -> AsyncIterator[Town]:
    """A town in memory, on an ordinary Tuesday morning, in which everybody lives. Always the same one."""
    clock = MovableClock(TUESDAY - sum(parting.LONG_AGO))
    texts = Texts.load(app.CONTENT, strict=True)
    database = Database.in_memory(clock=clock, chance=SeededChance(7), consequences=wiring.consequences())
    try:
        async with Town.built(database, clock, texts, limits=False, desk=DESK) as town:
            await move_in(town)
            yield town
    finally:
        await database.close()


async def crawled() -> crawl.Found:
    """Everything that everybody can be shown."""
    async with town_of_everybody() as town:
        ids = [(await villager.person()).id for villager in town.villagers.values()]
        work = crawl.everything_from(ids, wiring.rules())
        return await town.kith.database.read(work)


async def move_in(town: Town) -> None:
    """Everybody comes, and what makes their state is done tap by tap, as they would do it."""
    cleo = await town.moves_in("Cleo")
    await arrive.coordinator(town, cleo)
    ruth = await coming.helper(town, cleo, "Ruth", "nurse")
    await parting.long_ago(town, cleo, ruth)
    mo = await coming.helper(town, cleo, "Mo", "mentor")
    await newcomers.cleared(cleo, mo)
    await families.paired(town, ruth, mo)
    await families.in_need(town, ruth)
    await families.bereaved(town, ruth)
    await parting.partings(town, ruth)
    await parting.away(town, cleo)
    await newcomers.half_way(town, cleo)
    await newcomers.waiting(town)
    await newcomers.many_roles(town, cleo)
    await several.meet(town, ruth, mo)
    await families.acting(town)
    await goals.small_steps(town)
    await giving.cards(town)
    await giving.agreed(town)
    await on.puts_up(town)
    await jobs.shares(town)
    await neighbouring.meet(town)
    await recruiting.look_at(town, cleo)
    await giving.tells_and_leads(town)
    await giving.led_before(town)
    await giving.asked(town)
    await giving.gives_again_and_again(town)
    await giving.ring(town)
    await arrive.late_hours(town.villagers["Fay"], ruth)
    await arrive.late_hours(ruth, town.villagers["Hana"])
    await checking.agree(town, ruth)
    await deciding.decides(town)
    await wording.changes(town)
    await talking.on_lines(town, ruth)
    await worried.write(town)
    await complaining.answered(town.villagers["Fay"], cleo)
    await complaining.unread(town.villagers["Tess"])
    await mending.put_right(town)
    await on_duty.plan_week(cleo, ruth)
    await on_duty.hand_over(cleo, ruth)
    await removing.by_two(town, cleo, ruth)
    await telling.news(town, cleo)
    await changing.changes(cleo)
    await measuring.answers(town)
    await storying.told(town)
    await reading.reads(town)
    await counting.months(town)
    await at_the_web_desk.signed_in(town, cleo)
