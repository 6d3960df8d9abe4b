"""Ruth's morning: at most eight lines at half past eight, and each opens what it names."""

from datetime import datetime

from bot.base.clock import DAY, HOUR, MINUTE, instant_of
from bot.base.messages import When
from bot.base.spread import AROUND
from bot.checkins import free, group_seats, groups
from bot.checkins.store import checkins
from bot.checkins.store.groups import Draft
from bot.people import profiles
from bot.people import service as people
from bot.practice.villager import keys
from bot.staff import digest
from tests.stories.people import ana_in, cleo_in, counted, paired, ruth_in

HALF_PAST_EIGHT = instant_of(datetime(2026, 11, 25, 8, 30), "Europe/London")


async def until_morning(town):
    """Each nurse has a moment of her own around half past eight."""
    await town.passes(HALF_PAST_EIGHT + AROUND - town.clock.now())


async def mornings(who):
    return [screen for screen in await who.screens() if screen.text.key == "staff-digest"]


async def lines_of(town, who):
    person = await who.person()
    return await town.kith.database.read(lambda tx: digest.lines(tx, person))


async def opens_one(town, host):
    """A meeting for several, at the last time that is free."""
    nurse = await host.person()

    def opens(tx):
        slot = free.slots_for_several(tx, nurse.id, "nurse")[-1]
        return groups.open_one(tx, nurse, Draft("tea", 4, "own"), slot)

    return await town.kith.database.write(opens)


async def test_who_waits_for_her_stands_first_and_a_tap_opens_it(town):
    _, ruth, _ = await paired(town)
    await until_morning(town)
    (morning,) = await mornings(ruth)
    assert "staff-digest-waits" in keys(morning.text)
    seen = await ruth.taps("staff-digest-button", number=1)
    assert seen.text.key == "asks-one"
    assert "pairing-ask-first-contact" in keys(seen.text)


async def test_todays_meetings_are_said_and_opened(town):
    _, ruth, ana = await paired(town)
    await ana.from_home("pairing-people-button")
    await ana.taps("pairing-see-button", who=await ruth.as_name())
    await ana.taps("checkins-book-button")
    await ana.taps("checkins-slot-button")
    helper = (await ruth.person()).id
    (booked,) = await town.kith.database.read(lambda tx: checkins.booked(tx, helper, tx.now))
    await town.passes(booked.starts_at - town.clock.now() - 10 * MINUTE)
    newest = (await mornings(ruth))[-1]
    assert "staff-digest-meeting" in keys(newest.text)
    said = newest.text.values["lines"].items
    number = next(line.values["number"] for line in said if "staff-digest-meeting" in keys(line))
    assert (await ruth.taps("staff-digest-button", number=number)).text.key == "checkins-one"
    await town.passes(3 * HOUR)
    for who in (ana, ruth):
        await who.sees("checkins-question-ask")
        await who.taps("checkins-met-button")
    await town.passes(DAY)
    assert "staff-digest-thanks" in keys((await mornings(ruth))[-1].text)


async def test_todays_meeting_for_several_is_said_and_opened(town):
    _, ruth, _ = await paired(town)
    group = await opens_one(town, ruth)
    assert [text.key for text, _ in await lines_of(town, ruth)].count("staff-digest-group") == 0
    await town.passes(group.starts_at - town.clock.now() - 10 * MINUTE)
    newest = (await mornings(ruth))[-1]
    said = next(line for line in newest.text.values["lines"].items if "staff-digest-group" in keys(line))
    assert said.values["what"].values["when"] == When(group.starts_at)
    seen = await ruth.taps("staff-digest-button", number=said.values["number"])
    assert seen.text.key == "checkins-group-one"


async def test_on_a_morning_with_nothing_to_say_nothing_is_said(town):
    ruth = await ruth_in(town, await cleo_in(town))
    await until_morning(town)
    assert await mornings(ruth) == []


async def test_a_day_off_and_a_rest_are_left_in_peace(town):
    _, ruth, _ = await paired(town)
    nurse = await ruth.person()
    await town.kith.database.write(lambda tx: profiles.set_hours(tx, nurse, nurse.id, [(3, 540, 1020)]))
    await until_morning(town)
    assert await mornings(ruth) == []
    await town.passes(DAY)
    assert len(await mornings(ruth)) == 1
    away = await ruth.person()
    await town.kith.database.write(lambda tx: people.pause(tx, away, tx.now + 8 * DAY))
    await town.passes(7 * DAY)
    assert len(await mornings(ruth)) == 1


async def test_families_nobody_met_for_three_weeks_are_named_and_parents_never_read_so(town):
    _, ruth, ana = await paired(town)
    await town.passes(22 * DAY)
    told = await lines_of(town, ruth)
    assert "staff-digest-quiet" in [text.key for text, _ in told]
    assert await mornings(ana) == []
    group, parent = await opens_one(town, ruth), await ana.person()
    assert "staff-digest-quiet" in [text.key for text, _ in await lines_of(town, ruth)]
    await town.kith.database.write(lambda tx: group_seats.take(tx, parent, group.id, 0))
    assert "staff-digest-quiet" not in [text.key for text, _ in await lines_of(town, ruth)]


async def test_there_are_never_more_than_eight_lines(town):
    _, ruth, _ = await paired(town)
    for name in ("Bea", "Cat", "Dot", "Eve", "Fay"):
        other = await ana_in(town, name)
        await other.from_home("pairing-waiting-button")
        await other.taps("pairing-yes-button")
        await ruth.taps("pairing-yes-button")
    await town.passes(23 * DAY)
    told = await lines_of(town, ruth)
    assert len(told) <= digest.LINES_MAX
    assert counted(await mornings(ruth), "staff-digest") > 0


async def test_a_morning_the_house_slept_through_is_not_told_in_the_evening_and_the_next_one_is(town):
    _, ruth, _ = await paired(town)
    await town.stops()
    town.clock.move(HALF_PAST_EIGHT - town.clock.now() + 13 * HOUR)
    await town.starts_again()
    await town.settle()
    assert await mornings(ruth) == []
    await town.passes(12 * HOUR)
    assert len(await mornings(ruth)) == 1
