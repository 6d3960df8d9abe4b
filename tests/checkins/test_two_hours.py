"""The reminder two hours before: nobody has it until they ask for it, and each for themselves."""

from bot.base.clock import HOUR, MINUTE, to_minute
from bot.people import privacy
from tests.checkins.several import REMINDER, opens, sees, takes, waits
from tests.checkins.town import NURSE, Meetings, at, labels, note


def of(subjects: list[str]) -> list[str]:
    """Whose and which reminders wait."""
    return sorted(":".join(subject.split(":")[2:]) for subject in subjects)


async def likes_it(town: Meetings, name: str) -> None:
    """They ask for it from one of their meetings."""
    (booked,) = await town.checkins()
    await town.presses(name, "checkins.one", booked.id)
    assert note(await town.taps(name, "checkins-two-hours-on-button")) == "checkins-two-hours-on"


async def test_it_is_off_until_somebody_switches_it_on_for_themselves(merevale: Meetings) -> None:
    await merevale.book()
    ana, ruth = merevale.ids["Ana"], merevale.ids["Ruth"]
    both = sorted(f"0:{one}:{which}" for one in (ana, ruth) for which in ("72h", "24h"))
    assert of(await merevale.timers()) == both
    await likes_it(merevale, "Ana")
    assert of(await merevale.timers()) == sorted([*both, f"0:{ana}:2h"])
    assert "checkins-two-hours-off-button" in labels(await merevale.screen("Ana"))


async def test_it_is_said_two_hours_before_on_the_wall_clock(merevale: Meetings) -> None:
    await merevale.book(slot=at(12, 1, 14))
    await likes_it(merevale, "Ana")
    await merevale.until(at(12, 1, 11, 30))
    before = (await merevale.keys("Ana")).count("checkins-reminder")
    await merevale.until(at(12, 1, 12, 30))
    assert (await merevale.keys("Ana")).count("checkins-reminder") == before + 1 == 3
    assert (await merevale.keys("Ruth")).count("checkins-reminder") == 2


async def test_it_is_there_for_every_later_meeting_and_moves_with_it(merevale: Meetings) -> None:
    booked = await merevale.book()
    await likes_it(merevale, "Ana")
    await merevale.presses("Ruth", "checkins.slot", NURSE, booked.id, 0, to_minute(at(12, 3, 14)))
    ana = merevale.ids["Ana"]
    assert [one for one in of(await merevale.timers()) if one.endswith(":2h")] == [f"1:{ana}:2h"]
    await merevale.book(slot=at(12, 8, 14))
    assert len([one for one in await merevale.timers() if one.endswith(":2h")]) == 2
    await merevale.presses("Ana", "checkins.cancel", booked.id, 1)
    assert len([one for one in await merevale.timers() if one.endswith(":2h")]) == 1


async def test_switched_off_nothing_of_it_is_left(merevale: Meetings) -> None:
    await merevale.book()
    await likes_it(merevale, "Ana")
    assert note(await merevale.taps("Ana", "checkins-two-hours-off-button")) == "checkins-two-hours-off"
    assert [one for one in await merevale.timers() if one.endswith(":2h")] == []
    assert len(await merevale.timers()) == 4


async def test_it_never_comes_in_quiet_hours(merevale: Meetings) -> None:
    ana = await merevale.person("Ana")
    await merevale.do(lambda tx: privacy.set_quiet_hours(tx, ana, 21 * 60, 9 * 60))
    await merevale.book(slot=at(12, 1, 10))
    await likes_it(merevale, "Ana")
    await merevale.until(at(12, 1, 8, 45))
    assert (await merevale.keys("Ana")).count("checkins-reminder") == 2
    await merevale.until(at(12, 1, 9, 30))
    assert (await merevale.keys("Ana")).count("checkins-reminder") == 3


async def test_too_late_it_is_missed_and_not_said(merevale: Meetings) -> None:
    await merevale.book(slot=at(12, 1, 14))
    await likes_it(merevale, "Ana")
    await merevale.until(at(12, 1, 11))
    merevale.clock.move(2 * HOUR + 45 * MINUTE)
    await merevale.passes(MINUTE)
    assert (await merevale.keys("Ana")).count("checkins-reminder") == 2


async def test_it_is_nobody_else_s_to_switch(merevale: Meetings) -> None:
    booked = await merevale.book()
    await merevale.moves_in("Eve", "parent")
    assert note(await merevale.presses("Eve", "checkins.two_hours", booked.id, 1)) == "moved-on"
    assert len(await merevale.timers()) == 4


async def test_whoever_is_told_of_a_break_is_not_reminded(merevale: Meetings) -> None:
    await merevale.book(slot=at(12, 1, 14))
    await likes_it(merevale, "Ana")
    await merevale.until(at(12, 1, 11))
    await merevale.pauses("Ana", at(12, 3))
    said = (await merevale.keys("Ana")).count("checkins-reminder")
    await merevale.until(at(12, 1, 13))
    assert (await merevale.keys("Ana")).count("checkins-reminder") == said


async def test_it_is_there_for_a_place_taken_and_a_meeting_opened_before_it_was_wished_for(families: Meetings) -> None:
    group = await opens(families)
    for name in ("Ana", "Ben"):
        await takes(families, name, group)
    await waits(families, "Cai", group)
    assert two_hours_of(families, await families.timers(REMINDER)) == []
    wishing = {"Ana": at(12, 2), "Cai": at(12, 3), "Ruth": at(12, 2)}
    for name, slot in wishing.items():
        await books(families, "Ana" if name == "Ruth" else name, slot)
        await switches(families, name, 1)
    assert two_hours_of(families, await families.timers(REMINDER)) == ["Ana", "Ruth"]
    await families.presses("Ana", "checkins.group_leave", group.id, group.sequence)
    assert two_hours_of(families, await families.timers(REMINDER)) == ["Cai", "Ruth"]
    for name in wishing:
        await switches(families, name, 0)
    assert two_hours_of(families, await families.timers(REMINDER)) == []
    assert len(await families.timers(REMINDER)) == 6


async def test_switched_off_just_before_it_is_said_it_is_taken_back_also_of_several(families: Meetings) -> None:
    group = await opens(families, slot=at(12, 1, 14))
    await takes(families, "Ana", group)
    await books(families, "Ana", at(12, 2))
    await switches(families, "Ana", 1)
    families.phones_are_on = False
    await families.until(at(12, 1, 12, 30))
    before = (await families.keys("Ana")).count("checkins-group-reminder")
    await switches(families, "Ana", 0)
    assert (await families.keys("Ana")).count("checkins-group-reminder") == before - 1


async def test_whoever_has_only_a_place_among_several_can_wish_for_it_too(families: Meetings) -> None:
    group = await opens(families, slot=at(12, 1, 14))
    await takes(families, "Ana", group)
    for name in ("Ana", "Ruth"):
        await sees(families, name, group)
        assert note(await families.taps(name, "checkins-two-hours-on-button")) == "checkins-two-hours-on"
    assert two_hours_of(families, await families.timers(REMINDER)) == ["Ana", "Ruth"]
    assert note(await families.taps("Ana", "checkins-two-hours-off-button")) == "checkins-two-hours-off"
    assert two_hours_of(families, await families.timers(REMINDER)) == ["Ruth"]


async def books(town: Meetings, name: str, slot) -> None:
    """They book their nurse; a second time it is that meeting still."""
    (pairing,) = [one.id for one in await town.pairings() if one.parent_id == town.ids[name]]
    await town.presses(name, "checkins.slot", pairing, 0, 0, to_minute(slot))


async def switches(town: Meetings, name: str, wanted: int) -> None:
    """They switch it on or off, from the first of their check-ins."""
    me = town.ids[name]
    first = next(one for one in await town.checkins() if me in (one.parent_id, one.helper_id))
    await town.presses(name, "checkins.two_hours", first.id, wanted)


def two_hours_of(town: Meetings, subjects: list[str]) -> list[str]:
    """By name, for whom one two hours before waits."""
    ids = {int(subject.split(":")[3]) for subject in subjects if subject.endswith(":2h")}
    return sorted(name for name, person_id in town.ids.items() if person_id in ids)
