"""Cleo reads the settings of her place in words, as people meet them now."""

import pytest

from bot.base.messages import Day, Text
from bot.practice.stories import arrive
from tests.staff.conftest import merevale_with
from tests.stories.people import ana_in, cleo_in, reads


async def at_settings(cleo, part=None):
    await cleo.from_home("staff-desk-button")
    await cleo.taps("staff-rest-of-desk-button")
    seen = await cleo.taps("staff-place-button")
    return seen if part is None else await cleo.taps("staff-place-part-button", part=part)


def lines(seen):
    return seen.text.values["lines"].items


async def test_she_reads_when_it_is_open_and_the_next_days_it_is_not(town):
    cleo = await cleo_in(town)
    seen = await at_settings(cleo)
    assert Text("staff-day-line", day=4, hours="09:00–16:30") in lines(seen)
    assert Text("staff-day-off-line", day=6) in lines(seen)
    closed = [line.values["day"] for line in lines(seen) if line.key == "staff-place-closed"]
    assert closed[0] == Day("2026-12-25")
    assert closed == sorted(closed, key=lambda day: day.iso)


async def test_she_reads_the_numbers_people_are_told_with_their_hours(town):
    cleo = await cleo_in(town)
    seen = await at_settings(cleo, "numbers")
    told = [(line.values["number"], line.values["open"]) for line in lines(seen)]
    assert ("999", "always") in told
    assert ("01632 960 123", "09:00–21:00") in told


async def test_she_reads_what_holds_and_it_is_as_the_place_has_it(town, tmp_path):
    cleo = await cleo_in(town)
    seen = await at_settings(cleo, "figures")
    assert Text("staff-place-families", soft=25, hard=28) in lines(seen)
    with merevale_with(tmp_path, ("quiet_weeks = 3", "quiet_weeks = 5")):
        seen = await at_settings(cleo, "figures")
        assert Text("staff-place-quiet", weeks=5) in lines(seen)


@pytest.mark.parametrize("language", ["en", "es", "ar"])
async def test_it_reads_well_in_each_language(town, language):
    cleo = await town.moves_in("Cleo")
    await arrive.coordinator(town, cleo, language)
    for part in (None, "numbers", "figures"):
        await at_settings(cleo, part)
    assert not any("staff-" in words for words in await reads(cleo))


async def test_they_are_for_coordinators(town):
    cleo, ana = await cleo_in(town), await ana_in(town)
    await at_settings(cleo)
    _, button = await cleo.find("staff-place-part-button", part="numbers")
    assert (await ana.presses_again(ana.phone.last, button)).text.values["note"] == Text("moved-on")
