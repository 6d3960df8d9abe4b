"""A thought for the nurse before a visit and after it; parents and mentors read none."""

from bot.base.clock import HOUR
from bot.checkins.store import checkins
from bot.practice.villager import keys
from tests.stories.people import paired


async def booked(town, ana, ruth):
    await ana.from_home("pairing-people-button")
    await ana.taps("pairing-see-button", who=await ruth.as_name())
    await ana.taps("checkins-book-button")
    await ana.taps("checkins-slot-button")
    helper = (await ruth.person()).id
    return (await town.kith.database.read(lambda tx: checkins.booked(tx, helper, tx.now)))[0]


async def looks(who):
    await who.from_home("checkins-list-button")
    return await who.taps("checkins-slot-button")


async def test_a_nurse_reads_a_thought_before_the_visit_and_another_after_it(town):
    _, ruth, ana = await paired(town)
    one = await booked(town, ana, ruth)
    assert "checkins-tip-before" in keys((await looks(ruth)).text)
    assert "checkins-tip-before" not in keys((await looks(ana)).text)
    await town.passes(one.ends_at - town.clock.now() + HOUR)
    for who in (ana, ruth):
        await who.sees("checkins-question-ask")
    said = await ruth.taps("checkins-met-button")
    assert "checkins-tip-after" in keys(said.text)
    assert "checkins-tip-after" not in keys((await ana.taps("checkins-met-button")).text)


async def test_however_often_she_looks_it_is_the_same_thought(town):
    _, ruth, ana = await paired(town)
    await booked(town, ana, ruth)
    assert await looks(ruth) == await looks(ruth)
