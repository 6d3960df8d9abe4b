"""Whoever waits has a place as soon as one is free and they are: also when what stood in the way is off."""

from datetime import date

import pytest

from bot.base.clock import HOUR, MINUTE, to_minute
from bot.checkins import after
from bot.checkins.store.groups import Group
from bot.people import privacy, profiles
from bot.people import service as people
from tests.checkins.several import heard, in_line, opens, takes, waits, with_a_place
from tests.checkins.town import A_WEEK_ON, Meetings, at

PLACE = "checkins-group-told-place"


async def with_mo(town: Meetings, name: str = "Cai") -> int:
    """They walk with Mo, too; the pairing's number."""
    await town.moves_in("Mo", "mentor")
    await town.do(lambda tx: profiles.wish_for_mentor(tx, people.get(tx, town.ids[name]), True))
    await town.taps(name, "pairing-yes-button")
    await town.taps("Mo", "pairing-yes-button")
    return (await town.pairings())[-1].id


async def passed_over(town: Meetings) -> tuple[Group, int]:
    """Cai waits, and has booked Mo at that time; Ana has left, so that a place is free, and Cai cannot have it."""
    pairing = await with_mo(town)
    group = await opens(town)
    for name in ("Ana", "Ben"):
        await takes(town, name, group)
    await waits(town, "Cai", group)
    booked = await town.book("Cai", A_WEEK_ON, pairing)
    await town.presses("Ana", "checkins.group_leave", group.id, 0)
    assert (await with_a_place(town, group), await in_line(town, group)) == (["Ben"], ["Cai"])
    return group, booked.id


@pytest.mark.parametrize("how", ["called off", "moved", "by Mo", "their pairing ends", "Mo goes"])
async def test_when_the_other_meeting_is_off_or_elsewhere_the_place_is_hers(families: Meetings, how: str) -> None:
    group, booked = await passed_over(families)
    if how == "called off":
        await families.presses("Cai", "checkins.cancel", booked, 0)
    elif how == "by Mo":
        await families.presses("Mo", "checkins.cancel", booked, 0)
    elif how == "moved":
        pairing = (await families.pairings())[-1].id
        await families.presses("Cai", "checkins.slot", pairing, booked, 0, to_minute(at(12, 3)))
    elif how == "their pairing ends":
        await families.presses("Cai", "pairing.change", (await families.pairings())[-1].id, "end")
    else:
        mo = await families.person("Mo")
        await families.do(lambda tx: people.leave(tx, mo))
    assert await with_a_place(families, group) == ["Ben", "Cai"]
    assert (await heard(families, "Cai")).count(PLACE) == 1


async def test_when_they_met_on_another_day_already(families: Meetings) -> None:
    group, booked = await passed_over(families)
    cai, pairing = await families.person("Cai"), (await families.pairings())[-1].id
    await families.until(at(11, 26, 15))
    await families.do(lambda tx: after.tell_met(tx, cai, pairing, date(2026, 11, 26), instead_of=booked))
    assert await with_a_place(families, group) == ["Ben", "Cai"]


async def in_mos(town: Meetings) -> tuple[Group, Group]:
    """Mo's, in which Cai has a place, and Ruth's at that time, for which Cai waits; one place is free there."""
    await with_mo(town)
    hers = await opens(town)
    for name in ("Ana", "Ben"):
        await takes(town, name, hers)
    await waits(town, "Cai", hers)
    his = await opens(town, "Mo", A_WEEK_ON + 30 * MINUTE)
    await takes(town, "Cai", his)
    await town.presses("Ana", "checkins.group_leave", hers.id, 0)
    assert (await with_a_place(town, hers), await with_a_place(town, his)) == (["Ben"], ["Cai"])
    return hers, his


@pytest.mark.parametrize("how", ["leaves", "called off", "moved"])
async def test_when_she_gives_up_another_place_or_that_is_off_or_moved(families: Meetings, how: str) -> None:
    hers, his = await in_mos(families)
    if how == "leaves":
        await families.presses("Cai", "checkins.group_leave", his.id, 0)
    elif how == "called off":
        await families.presses("Mo", "checkins.group_off_now", his.id, 0)
    else:
        await families.presses("Mo", "checkins.group_at", his.id, 0, to_minute(at(12, 3)))
    assert await with_a_place(families, hers) == ["Ben", "Cai"]
    assert (await heard(families, "Cai")).count(PLACE) == 1


async def test_nobody_is_given_a_place_that_another_took_meanwhile(families: Meetings) -> None:
    hers, his = await in_mos(families)
    assert await takes(families, "Eve", hers) == "checkins-group-taken-noted"
    await families.presses("Cai", "checkins.group_leave", his.id, 0)
    assert (await with_a_place(families, hers), await in_line(families, hers)) == (["Ben", "Eve"], ["Cai"])


async def test_in_her_sleep_before_it_begins_nobody_gets_a_place(families: Meetings) -> None:
    hers, his = await in_mos(families)
    await families.do(lambda tx: privacy.set_quiet_hours(tx, people.get(tx, families.ids["Cai"]), 22 * 60, 12 * 60))
    await families.until(A_WEEK_ON - HOUR)
    await families.presses("Mo", "checkins.group_off_now", his.id, 0)
    assert await in_line(families, hers) == ["Cai"]
