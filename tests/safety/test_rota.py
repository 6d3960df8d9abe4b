"""Somebody is on duty at every hour of the week, or the coordinators are and everybody reads so."""

from datetime import datetime, time, timedelta

import pytest
from sqlalchemy import select

from bot.base.clock import DAY, HOUR, MINUTE, instant_of, local
from bot.base.messages import Lines
from bot.people import erasing
from bot.practice.stories import arrive
from bot.safety.store import OFFERS
from tests.stories.people import cleo_in, counted, is_in, paired, ruth_in
from tests.stories.test_going import leaves, takes_a_break


async def to_duty(cleo):
    await cleo.from_home("staff-desk-button")
    return await cleo.taps("staff-duty-button")


async def puts_on_duty(cleo, who):
    await to_duty(cleo)
    return await cleo.taps("staff-put-on-duty-button", who=await who.as_name())


async def sets(cleo, who, weekday, hours):
    """Cleo gives that time of the week to somebody: six taps from home, the hours typed."""
    await to_duty(cleo)
    await cleo.taps("staff-rota-button")
    await cleo.taps("staff-day-button", day=weekday)
    await cleo.says(hours)
    if who is None:
        return await cleo.taps("staff-rota-nobody-button")
    return await cleo.taps("staff-put-on-duty-button", who=await who.as_name())


async def names_on_duty(cleo):
    lines = (await to_duty(cleo)).text.values["duty"]
    assert isinstance(lines, Lines)
    return [line.values["who"] for line in lines.items]


async def comes_to(town, weekday, hour):
    """Time passes until clocks here have just shown that hour of that weekday (Monday is 0)."""
    now = local(town.clock.now(), "Europe/London")
    wall = datetime.combine(now.date() + timedelta(days=(weekday - now.weekday()) % 7), time(hour, 1))
    await town.passes(instant_of(wall, "Europe/London") - town.clock.now())


# --- the rota of the week ---


async def test_cleo_sets_the_week_in_a_few_taps_and_sees_its_gaps_said_plainly(town):
    cleo = await cleo_in(town)
    ruth = await ruth_in(town, cleo)
    await to_duty(cleo)
    assert (await cleo.taps("staff-rota-button")).text.key == "staff-rota-empty"
    await cleo.taps("staff-day-button", day=7)
    await cleo.taps("staff-span-button", hours="09:00–17:00")
    shown = await cleo.taps("staff-put-on-duty-button", who=await ruth.as_name())
    lines = shown.text.values["lines"].items
    assert [line.key for line in lines] == ["staff-rota-line", "staff-rota-gap"] * 5
    weekend = lines[-1].values
    assert (weekend["first"].values["day"], weekend["last"].values["day"]) == (4, 0)
    assert "nobody, calls go to the coordinators" in cleo.phone.last.text


async def test_time_can_be_given_back_and_hours_nobody_can_read_are_asked_again(town):
    cleo = await cleo_in(town)
    await to_duty(cleo)
    await cleo.taps("staff-rota-button")
    await cleo.taps("staff-day-button", day=0)
    assert (await cleo.says("whenever")).text.key == "staff-hours-unclear"
    await cleo.says("17-9")
    shown = await cleo.taps("staff-put-on-duty-button", who=await cleo.as_name())
    assert shown.text.key == "staff-rota"
    assert (await sets(cleo, None, 1, "0-8")).text.key == "staff-rota"
    assert (await sets(cleo, None, 0, "17-17")).text.key == "staff-rota-empty"


async def test_the_rota_says_who_is_called_and_by_hand_holds_until_the_next_span(town):
    cleo = await cleo_in(town)
    ruth, nia = await ruth_in(town, cleo), await ruth_in(town, cleo, "Nia")
    await sets(cleo, ruth, 2, "9-17")
    await sets(cleo, nia, 2, "17-9")
    await comes_to(town, 2, 10)
    assert await names_on_duty(cleo) == [await ruth.as_name()]
    await puts_on_duty(cleo, cleo)
    assert await names_on_duty(cleo) == [await cleo.as_name()]
    await comes_to(town, 2, 16)
    assert await names_on_duty(cleo) == [await cleo.as_name()]
    await comes_to(town, 2, 17)
    assert await names_on_duty(cleo) == [await nia.as_name()]
    await comes_to(town, 3, 3)
    assert await names_on_duty(cleo) == [await nia.as_name()]
    await comes_to(town, 3, 9)
    assert (await to_duty(cleo)).text.values["now"] == "nobody"


async def test_who_was_put_there_by_hand_can_be_taken_off(town):
    cleo = await cleo_in(town)
    ruth = await ruth_in(town, cleo)
    await puts_on_duty(cleo, ruth)
    await ruth.sees("safety-duty-on")
    shown = await cleo.taps("staff-take-off-duty-button")
    assert shown.text.values["now"] == "nobody"
    await ruth.sees("safety-duty-off-nobody")


# --- from one to the next ---


async def test_each_change_is_told_once_to_both(town):
    cleo = await cleo_in(town)
    ruth, nia = await ruth_in(town, cleo), await ruth_in(town, cleo, "Nia")
    await sets(cleo, ruth, 2, "9-17")
    await sets(cleo, nia, 2, "17-9")
    await comes_to(town, 2, 18)
    await town.passes(2 * HOUR)
    assert counted(await ruth.screens(), "safety-duty-on") == 1
    assert counted(await ruth.screens(), "safety-duty-off") == 1
    assert (await nia.sees("safety-duty-on-after")).text.values["who"] == await ruth.as_name()
    assert counted(await nia.screens(), "safety-duty-on-after") == 1
    assert not await nia.has("safety-duty-off")


async def test_what_who_goes_off_has_not_taken_is_called_anew_for_who_comes_on(town):
    cleo = await cleo_in(town)
    ruth, nia = await ruth_in(town, cleo), await ruth_in(town, cleo, "Nia")
    ana = await is_in(town, "Ana")
    await puts_on_duty(cleo, ruth)
    await ana.taps("now-button")
    await ruth.sees("asks-call")
    await puts_on_duty(cleo, nia)
    await nia.sees("asks-call")
    assert (await nia.sees("safety-duty-on-after")).text.values["count"] == 1
    assert (await ruth.sees("safety-duty-off")).text.values["count"] == 0
    assert (await ana.sees("asks-moved-on")).text.values["after"] == await nia.as_name()
    await nia.taps("asks-list-button")
    await nia.sees("asks-list")


async def test_what_who_goes_off_is_on_already_stays_theirs(town):
    cleo = await cleo_in(town)
    ruth, nia = await ruth_in(town, cleo), await ruth_in(town, cleo, "Nia")
    ana = await is_in(town, "Ana")
    await puts_on_duty(cleo, ruth)
    await ana.taps("now-button")
    await ruth.taps("asks-on-it-button")
    await puts_on_duty(cleo, nia)
    assert not await nia.has("asks-call")
    assert (await ruth.sees("safety-duty-off")).text.values["count"] == 1


async def test_who_holds_the_step_is_found_when_it_falls_due(town):
    cleo, ruth, ana = await paired(town)
    nia, may = await ruth_in(town, cleo, "Nia"), await ruth_in(town, cleo, "May")
    await puts_on_duty(cleo, nia)
    await ana.taps("now-button")
    await ruth.sees("asks-call")
    await puts_on_duty(cleo, may)
    await town.passes(11 * MINUTE)
    await may.sees("asks-call")
    assert not await nia.has("asks-call")


async def test_ruth_hands_over_with_the_others_yes_and_until_then_it_is_hers(town):
    cleo = await cleo_in(town)
    ruth, nia = await ruth_in(town, cleo), await ruth_in(town, cleo, "Nia")
    await puts_on_duty(cleo, ruth)
    await ruth.from_home("safety-hand-over-button")
    await ruth.taps("staff-hand-to-button", who=await nia.as_name())
    await nia.sees("safety-duty-asked")
    assert await names_on_duty(cleo) == [await ruth.as_name()]
    await nia.taps("safety-duty-take-button")
    assert await names_on_duty(cleo) == [await nia.as_name()]
    await ruth.sees("safety-duty-off")
    await nia.sees("safety-duty-on-after")


async def test_nobody_ever_sees_that_a_colleague_would_rather_not(town):
    cleo = await cleo_in(town)
    ruth, nia = await ruth_in(town, cleo), await ruth_in(town, cleo, "Nia")
    await puts_on_duty(cleo, ruth)
    await ruth.from_home("safety-hand-over-button")
    await ruth.taps("staff-hand-to-button", who=await nia.as_name())
    read = [len(who.phone.received) for who in (cleo, ruth)]
    await nia.taps("safety-duty-leave-button")
    assert [len(who.phone.received) for who in (cleo, ruth)] == read
    assert await names_on_duty(cleo) == [await ruth.as_name()]
    assert await town.kith.database.read(lambda tx: tx.all(select(OFFERS))) == []


async def test_a_yes_that_comes_when_another_is_on_duty_changes_nothing(town):
    cleo = await cleo_in(town)
    ruth, nia = await ruth_in(town, cleo), await ruth_in(town, cleo, "Nia")
    await puts_on_duty(cleo, ruth)
    await ruth.from_home("safety-hand-over-button")
    await ruth.taps("staff-hand-to-button", who=await nia.as_name())
    message, yes = await nia.find("safety-duty-take-button")
    await puts_on_duty(cleo, cleo)
    await nia.presses_again(message, yes)
    assert await names_on_duty(cleo) == [await cleo.as_name()]


# --- out of hours, told truthfully ---


async def test_where_nobody_is_on_duty_she_reads_that_the_coordinators_are_called(town):
    cleo = await cleo_in(town)
    ana = await is_in(town, "Ana")
    note = (await ana.taps("now-button")).text.values["note"]
    assert note.key == "safety-nobody-on-duty"
    assert note.values["called"].values["who"] == await cleo.as_name()


async def test_where_somebody_is_on_duty_she_reads_who(town):
    cleo = await cleo_in(town)
    ruth, ana = await ruth_in(town, cleo), await is_in(town, "Ana")
    await puts_on_duty(cleo, ruth)
    note = (await ana.taps("now-button")).text.values["note"]
    assert (note.key, note.values["who"]) == ("safety-called", await ruth.as_name())


async def test_after_heavy_words_she_reads_the_same_truth(town):
    cleo = await cleo_in(town)
    ana = await is_in(town, "Ana")
    await ana.says("i want to kill myself tonight")
    note = (await ana.sees("safety-emergency")).text.values["note"]
    assert note.key == "safety-nobody-on-duty"
    assert note.values["called"].values["who"] == await cleo.as_name()


async def test_who_is_on_a_break_is_skipped_and_every_coordinator_reads_of_the_gap_once(town):
    cleo, dee = await cleo_in(town), await town.moves_in("Dee")
    await arrive.helper(cleo, dee, "coordinator")
    ruth, ana = await ruth_in(town, cleo), await is_in(town, "Ana")
    await puts_on_duty(cleo, ruth)
    await ana.taps("now-button")
    await takes_a_break(ruth, "week")
    for one in (cleo, dee):
        assert (await one.sees("safety-duty-gap")).text.values["who"] == await ruth.as_name()
    await cleo.sees("asks-call")
    await town.passes(2 * DAY)
    assert counted(await cleo.screens(), "safety-duty-gap") == 1
    await town.passes(6 * DAY)
    assert await names_on_duty(cleo) == [await ruth.as_name()]
    assert counted(await ruth.screens(), "safety-duty-on") == 2


async def test_who_blocked_the_bot_is_skipped_and_the_gap_is_told(town):
    cleo = await cleo_in(town)
    ruth = await ruth_in(town, cleo)
    await sets(cleo, ruth, 2, "9-17")
    ruth.phone.block()
    await town.settle()
    await comes_to(town, 2, 10)
    assert (await cleo.sees("safety-duty-gap")).text.values["who"] == await ruth.as_name()
    assert await names_on_duty(cleo) == [await cleo.as_name()]


async def test_a_span_of_the_rota_changes_nothing_for_who_goes_on(town):
    cleo = await cleo_in(town)
    ruth = await ruth_in(town, cleo)
    await sets(cleo, ruth, 2, "9-17")
    await sets(cleo, ruth, 2, "17-9")
    await comes_to(town, 3, 8)
    assert counted(await ruth.screens(), "safety-duty-on") == 1
    assert not await ruth.has("safety-duty-off")


async def test_where_who_is_there_by_hand_is_missing_the_rota_says_who_is_called(town):
    cleo = await cleo_in(town)
    ruth, nia = await ruth_in(town, cleo), await ruth_in(town, cleo, "Nia")
    for day in range(7):
        await sets(cleo, nia, day, "0-24")
    await puts_on_duty(cleo, ruth)
    await takes_a_break(ruth, "week")
    assert await names_on_duty(cleo) == [await nia.as_name()]
    assert not await cleo.has("safety-duty-gap")


async def test_time_of_somebody_who_left_is_told_to_the_coordinators_and_of_who_is_erased_is_nobodys(town):
    cleo = await cleo_in(town)
    ruth = await ruth_in(town, cleo)
    await sets(cleo, ruth, 1, "0-24")
    await leaves(ruth)
    await cleo.sees("safety-duty-gap")
    assert await names_on_duty(cleo) == [await cleo.as_name()]
    ruth_id = (await ruth.person()).id
    await town.kith.database.write(lambda tx: erasing.erase(tx, ruth_id))
    await to_duty(cleo)
    assert (await cleo.taps("staff-rota-button")).text.key == "staff-rota-empty"


async def test_the_rota_goes_on_where_it_was_after_a_restart(town):
    cleo = await cleo_in(town)
    ruth = await ruth_in(town, cleo)
    await sets(cleo, ruth, 2, "9-17")
    await town.restart()
    await comes_to(town, 2, 9)
    await ruth.sees("safety-duty-on")
    await comes_to(town, 2, 17)
    await ruth.sees("safety-duty-off-nobody")


@pytest.mark.parametrize("button", ["staff-rota-button", "staff-put-on-duty-button"])
async def test_only_coordinators_set_who_is_on_duty(town, button):
    cleo = await cleo_in(town)
    ruth = await ruth_in(town, cleo)
    await to_duty(cleo)
    _, press = await cleo.find(button)
    await ruth.presses_again(ruth.phone.last, press)
    assert not await ruth.has("staff-rota-empty")
    assert not await ruth.has("safety-duty-on")


async def test_who_has_a_time_of_the_week_reads_the_week_and_changes_nothing(town):
    cleo = await cleo_in(town)
    ruth, nia = await ruth_in(town, cleo), await ruth_in(town, cleo, "Nia")
    await sets(cleo, ruth, 1, "20-23")
    await ruth.says("/home")
    shown = await ruth.from_home("staff-rota-read-button")
    assert [line.key for line in shown.text.values["lines"].items] == ["staff-rota-line", "staff-rota-gap"]
    assert shown.rows == ()
    assert "Ruth" in ruth.phone.last.text
    await nia.says("/home")
    assert "See the duty week" not in [label.split(". ")[-1] for label in nia.phone.last.labels]
    await sets(cleo, None, 1, "0-24")
    ruth.phone.press_stale(ruth.phone.received[-1], "staff.rota_read")
    await town.settle()
    assert (await ruth.last()).text.key == "home-with-note"
