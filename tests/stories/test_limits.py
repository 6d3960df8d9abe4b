"""What helpers keep for themselves: hours a week, weeks of rest; and what parents hear while a helper is away."""

from datetime import date, datetime, timedelta
from functools import partial

import pytest

from bot.asks import service as asks
from bot.base.clock import DAY, HOUR, instant_of, local
from bot.base.messages import Day, Duration
from bot.base.outcome import MovedOn
from bot.checkins import free
from bot.checkins import service as checkins
from bot.pairing import service as pairing
from bot.people import limits, profiles
from bot.people import service as people
from tests.stories.people import ana_in, cleo_in, paired, ruth_in

NEXT_WEEK = date(2026, 11, 30)
NEXT_MONDAY = instant_of(datetime(2026, 11, 30), "Europe/London")


async def at_own_work(who, button):
    await who.from_home("staff-my-work-button")
    return await who.taps(button)


async def plans(who, monday):
    """They plan a rest in the week of that Monday, or take it off."""
    await at_own_work(who, "staff-rests-button")
    for _ in range(3):
        try:
            return await who.taps("staff-rest-button", day=Day(monday.isoformat()))
        except LookupError:
            await who.taps("more-button")
    raise LookupError(f"no week of {monday}")


def plan_rest(tx, who, monday):
    limits.set_rest(tx, who, who.id, monday, rest=True)


async def families(town, who):
    helper = (await who.person()).id
    return await town.kith.database.read(lambda tx: profiles.profile(tx, helper).capacity)


async def is_proposed(town, who):
    parent = (await who.person()).id
    return bool(await town.kith.database.read(lambda tx: pairing.to_answer(tx, parent)))


async def covers(town):
    found = await town.kith.database.read(lambda tx: asks.at_place(tx, "merevale"))
    return [ask for ask in found if ask.kind == pairing.COVER]


async def is_away(town, who):
    helper = (await who.person()).id
    return await town.kith.database.read(lambda tx: (people.get(tx, helper).paused_until or 0) > tx.now)


async def test_no_more_families_are_proposed_than_fit_into_the_hours_a_nurse_gives(town):
    cleo = await cleo_in(town)
    ruth = await ruth_in(town, cleo)
    await at_own_work(ruth, "staff-week-button")
    seen = await ruth.says("1.5")
    assert (await families(town, ruth), seen.text.values["families"]) == (1, 1)
    ana, bea = await ana_in(town), await ana_in(town, "Bea")
    assert [await is_proposed(town, who) for who in (ana, bea)] == [True, False]
    await ruth.taps("staff-week-hours-button", time=Duration(8 * 60))
    assert await families(town, ruth) == 6
    assert await is_proposed(town, bea)
    await ruth.taps("staff-week-free-button")
    assert await families(town, ruth) == 25


async def test_whoever_works_one_morning_is_not_given_25_families(town):
    cleo = await cleo_in(town)
    ruth = await ruth_in(town, cleo)
    await at_own_work(ruth, "staff-hours-button")
    await ruth.taps("staff-day-button", day=7)
    await ruth.taps("staff-day-off-button")
    await ruth.taps("staff-day-button", day=2)
    await ruth.says("9-13")
    assert await families(town, ruth) == 3
    seen = await at_own_work(ruth, "staff-families-button")
    assert (seen.text.values["families"], seen.text.values["short"], seen.text.values["fit"]) == (25, "yes", 3)


@pytest.mark.parametrize("words", ["0", "0:10", "61", "9:75", "-2", "lots", "2" * 400, "🙂"])
async def test_hours_a_week_that_make_no_sense_are_asked_for_again(town, words):
    cleo = await cleo_in(town)
    ruth = await ruth_in(town, cleo)
    await at_own_work(ruth, "staff-week-button")
    assert (await ruth.says(words)).text.key in ("staff-week-unclear", "people-week-impossible")
    assert (await ruth.says("٣")).text.key == "staff-ask-week"
    assert await families(town, ruth) == 2


async def test_a_rest_begins_and_ends_by_itself_and_the_family_knows(town):
    _, ruth, ana = await paired(town)
    seen = await plans(ruth, NEXT_WEEK)
    assert seen.text.values["count"] == 1
    assert not await is_away(town, ruth)
    assert not await covers(town)
    await town.passes(NEXT_MONDAY - town.clock.now() + 9 * HOUR)
    assert await is_away(town, ruth)
    assert (await ana.sees("pairing-away-until")).text.values["until"] == Day("2026-12-07")
    assert len(await covers(town)) == 1
    await town.passes(7 * DAY)
    assert not await is_away(town, ruth)
    assert not await covers(town)
    assert await ana.has("pairing-back")


async def test_two_weeks_in_a_row_are_one_rest(town):
    _, ruth, ana = await paired(town)
    await plans(ruth, NEXT_WEEK)
    await plans(ruth, date(2026, 12, 7))
    await town.passes(NEXT_MONDAY - town.clock.now() + 9 * HOUR)
    assert (await ana.sees("pairing-away-until")).text.values["until"] == Day("2026-12-14")
    await town.passes(7 * DAY)
    assert await is_away(town, ruth)
    assert not await ana.has("pairing-back")
    await town.passes(7 * DAY)
    assert not await is_away(town, ruth)


async def test_a_rest_this_week_begins_at_once_and_ends_at_once(town):
    _, ruth, _ = await paired(town)
    await plans(ruth, date(2026, 11, 23))
    assert await is_away(town, ruth)
    await plans(ruth, date(2026, 11, 23))
    assert not await is_away(town, ruth)


async def test_a_rest_taken_off_again_never_begins(town):
    _, ruth, ana = await paired(town)
    await plans(ruth, NEXT_WEEK)
    await plans(ruth, NEXT_WEEK)
    await town.passes(NEXT_MONDAY - town.clock.now() + 9 * HOUR)
    assert not await is_away(town, ruth)
    assert not await ana.has("pairing-away-until")


async def test_whoever_is_back_early_stays_back(town):
    _, ruth, _ = await paired(town)
    await plans(ruth, NEXT_WEEK)
    await town.passes(NEXT_MONDAY - town.clock.now() + 9 * HOUR)
    ruth_now = await ruth.person()
    await town.kith.database.write(lambda tx: people.come_back(tx, ruth_now))
    await plans(ruth, date(2026, 12, 14))
    assert not await is_away(town, ruth)
    await town.passes(2 * DAY)
    assert not await is_away(town, ruth)


async def test_planning_another_rest_after_coming_back_early_sends_nobody_away_now(town):
    _, ruth, ana = await paired(town)
    await plans(ruth, date(2026, 11, 23))
    back = await ruth.person()
    await town.kith.database.write(lambda tx: people.come_back(tx, back))
    await plans(ruth, NEXT_WEEK)
    assert not await is_away(town, ruth)
    await town.passes(NEXT_MONDAY - town.clock.now() + 9 * HOUR)
    assert await is_away(town, ruth)
    assert (await ana.sees("pairing-away-until")).text.values["until"] == Day("2026-12-07")


async def test_a_longer_break_is_not_cut_short_by_a_rest(town):
    _, ruth, _ = await paired(town)
    await plans(ruth, NEXT_WEEK)
    ruth_now = await ruth.person()
    month = town.clock.now() + 30 * DAY
    await town.kith.database.write(lambda tx: people.pause(tx, ruth_now, month))
    await town.passes(14 * DAY)
    assert (await ruth.person()).paused_until == month


async def test_no_time_to_meet_is_offered_in_a_week_of_rest(town):
    _, ruth, _ = await paired(town)
    await plans(ruth, NEXT_WEEK)
    pair = await town.kith.database.read(lambda tx: pairing.find(tx, 1))
    slots = await town.kith.database.read(lambda tx: free.slots(tx, pair))
    days = {local(slot, "Europe/London").date() for slot in slots}
    assert not any(NEXT_WEEK <= day < date(2026, 12, 7) for day in days)
    assert date(2026, 12, 7) in days


async def test_meetings_booked_in_a_week_of_rest_are_said(town):
    _, ruth, ana = await paired(town)
    await ana.from_home("pairing-people-button")
    await ana.taps("pairing-see-button", who=await ruth.as_name())
    await ana.taps("checkins-book-button")
    await ana.taps("checkins-slot-button")
    helper = (await ruth.person()).id
    booked = await town.kith.database.read(lambda tx: checkins.coming(tx, helper))
    day = local(booked[0].starts_at, "Europe/London").date()
    seen = await plans(ruth, day - timedelta(days=day.weekday()))
    assert seen.text.values["meetings"] == 1


async def test_a_week_nobody_offered_is_refused(town):
    _, ruth, _ = await paired(town)
    ruth_now = await ruth.person()
    for monday in (date(2026, 11, 16), date(2027, 3, 1), date(2026, 12, 1)):
        with pytest.raises(MovedOn):
            await town.kith.database.write(partial(plan_rest, who=ruth_now, monday=monday))
    assert await town.kith.database.read(lambda tx: limits.rests(tx, ruth_now)) == []
