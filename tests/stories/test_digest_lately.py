"""What a morning tells of since the last one: on a Monday since Friday, and the newest of several steps."""

from datetime import date, datetime

from bot.base.clock import DAY, HOUR, instant_of
from bot.base.spread import AROUND
from bot.checkins import after
from bot.pairing import service as pairing
from bot.people import profiles
from bot.practice.villager import keys
from tests.stories.people import paired
from tests.stories.test_caseload import walks_with
from tests.stories.test_digest import lines_of, mornings
from tests.stories.test_steps import with_steps
from tests.stories.test_steps_shown import shows, takes_a_step

MONDAY_TO_FRIDAY = [(day, 540, 1020) for day in range(5)]
FRIDAY = instant_of(datetime(2026, 11, 27, 8, 30), "Europe/London")


async def until(town, instant):
    await town.passes(instant - town.clock.now())


async def works_on_weekdays(town, ruth):
    nurse = await ruth.person()
    await town.kith.database.write(lambda tx: profiles.set_hours(tx, nurse, nurse.id, MONDAY_TO_FRIDAY))


def stepped(morning):
    """Of whose step a morning tells."""
    said = [line.values["what"] for line in morning.text.values["lines"].items]
    return [what.values["who"] for what in said if what.key == "staff-digest-step"]


async def test_a_step_of_the_weekend_is_told_on_monday_and_only_then(town):
    _, ruth, ana = await paired(town)
    await works_on_weekdays(town, ruth)
    await with_steps(ana, "Pack a bag", "Go there")
    await shows(ana, ruth)
    await until(town, FRIDAY + DAY + 3 * HOUR)
    await takes_a_step(ana)
    await until(town, FRIDAY + 3 * DAY + AROUND)
    assert stepped((await mornings(ruth))[-1]) == [await ana.as_name()]
    await town.passes(DAY)
    assert "staff-digest-step" not in [text.key for text, _ in await lines_of(town, ruth)]


async def test_of_several_steps_the_newest_is_told(town):
    _, ruth, ana = await paired(town)
    await town.passes(HOUR)
    bea = await walks_with(town, ruth, "Bea")
    for who in (ana, bea):
        await with_steps(who, "Pack a bag", "Go there")
        await shows(who, ruth)
    for first, then in ((ana, bea), (bea, ana)):
        await takes_a_step(first)
        await town.passes(HOUR)
        await takes_a_step(then)
        told = [text for text, _ in await lines_of(town, ruth) if text.key == "staff-digest-step"]
        assert [text.values["who"] for text in told] == [await then.as_name()]
        await town.passes(HOUR)


async def test_a_meeting_on_friday_is_thanked_for_on_monday(town):
    _, ruth, ana = await paired(town)
    await works_on_weekdays(town, ruth)
    parent = await ana.person()
    pairing_id = await town.kith.database.read(lambda tx: pairing.active(tx, parent.id, "nurse").id)
    await until(town, FRIDAY + 9 * HOUR)
    for person in (parent, await ruth.person()):
        await town.kith.database.write(
            lambda tx, person=person: after.tell_met(tx, person, pairing_id, date(2026, 11, 27))
        )
    await until(town, FRIDAY + 3 * DAY + AROUND)
    assert "staff-digest-thanks" in keys((await mornings(ruth))[-1].text)
